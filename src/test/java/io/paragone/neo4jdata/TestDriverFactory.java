package io.paragone.neo4jdata;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** The driver of these tests, only where a test asks for it. */
@Factory
@Requires(property = "neo4jdata.tests")
class TestDriverFactory {

  /** A driver that a test registers to take the place of the usual one. */
  record Other(Driver driver) {}

  @Singleton
  @Primary
  @Bean(preDestroy = "close")
  @Replaces(Driver.class)
  Driver driver(@Nullable Other other) {
    return other != null
        ? other.driver()
        : GraphDatabase.driver(EmbeddedServer.uri(), AuthTokens.none());
  }
}
