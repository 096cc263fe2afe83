package io.paragone.graph;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the graph is.
 *
 * @param data the folder of the embedded graph ({@code PARAGONE_DATA})
 * @param boltPort the embedded server's port ({@code PARAGONE_BOLT_PORT}); where it is taken any
 *     free one is used
 */
@ConfigurationProperties("paragone")
record GraphConfig(
    @Bindable(defaultValue = "data") Path data,
    @Bindable(defaultValue = "7687") int boltPort) {

  /**
   * A Neo4j server that runs elsewhere.
   *
   * @param uri null where the embedded server is to be used ({@code NEO4J_URI})
   * @param username {@code NEO4J_USERNAME}
   * @param password {@code NEO4J_PASSWORD}; for the embedded server null means one made at random
   */
  @ConfigurationProperties("neo4j")
  record Server(
      @Nullable String uri,
      @Bindable(defaultValue = "neo4j") String username,
      @Nullable String password) {}
}
