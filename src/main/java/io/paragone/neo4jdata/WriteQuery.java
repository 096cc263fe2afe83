package io.paragone.neo4jdata;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Cypher of a repository method that writes and answers with what it returns, such as {@code MERGE
 * (b:Book {isbn: $isbn}) RETURN b}. The method may return whatever one with {@code @Query} may.
 * Runs in a write transaction. Without a {@code RETURN} the method returns void, or how much was
 * changed.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface WriteQuery {

  /** The statement, with {@code $name} for the method's parameters. */
  String value();
}
