package io.paragone.graph;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import org.jspecify.annotations.Nullable;

/**
 * A Neo4j server that runs elsewhere.
 *
 * @param uri null where the embedded server is to be used ({@code NEO4J_URI})
 * @param username {@code NEO4J_USERNAME}
 * @param password {@code NEO4J_PASSWORD}; for the embedded server null means one made at random
 */
@ConfigurationProperties("neo4j")
record ServerConfig(
    @Nullable String uri,
    @Bindable(defaultValue = "neo4j") String username,
    @Nullable String password) {}
