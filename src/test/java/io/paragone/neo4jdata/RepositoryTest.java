package io.paragone.neo4jdata;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A test of repositories over the embedded server. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@MicronautTest(startApplication = false, transactional = false)
@Property(name = "neo4jdata.tests", value = "true")
@interface RepositoryTest {}
