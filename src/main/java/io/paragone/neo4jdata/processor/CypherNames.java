package io.paragone.neo4jdata.processor;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.model.PersistentEntity;
import io.micronaut.data.model.PersistentProperty;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How entities and their properties are called in Neo4j. */
public final class CypherNames {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  private CypherNames() {}

  /**
   * The labels of an entity as a pattern writes them, such as {@code :Paper} or {@code
   * :Contender:Method}: the value of {@code @MappedEntity}, else the simple name of the class.
   */
  public static String labels(PersistentEntity entity) {
    String labels =
        entity
            .getAnnotationMetadata()
            .stringValue(MappedEntity.class)
            .orElseGet(entity::getSimpleName);
    return Arrays.stream(labels.split(":"))
        .map(String::strip)
        .filter(label -> !label.isEmpty())
        .map(label -> ":" + quoted(label))
        .collect(Collectors.joining());
  }

  /** The value of {@code @MappedProperty}, else the name of the Java property, not quoted. */
  public static String property(PersistentProperty property) {
    return property
        .getAnnotationMetadata()
        .stringValue(MappedProperty.class)
        .orElseGet(property::getName);
  }

  /** The name as Cypher text, in backticks where it is not a plain identifier. */
  public static String quoted(String name) {
    return PLAIN.matcher(name).matches() ? name : '`' + name.replace("`", "``") + '`';
  }
}
