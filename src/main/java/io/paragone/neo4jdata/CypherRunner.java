package io.paragone.neo4jdata;

import io.micronaut.data.connection.ConnectionDefinition;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Result;
import org.neo4j.driver.exceptions.Neo4jException;

/** Runs statements on the connection that the caller's transaction has, or on a new one. */
@Singleton
final class CypherRunner {
  private final Neo4jConnectionOperations connections;

  CypherRunner(Neo4jConnectionOperations connections) {
    this.connections = connections;
  }

  <R> R read(String cypher, Map<String, @Nullable Object> parameters, Function<Result, R> reader) {
    return run(AccessMode.READ, cypher, parameters, reader);
  }

  <R> R write(String cypher, Map<String, @Nullable Object> parameters, Function<Result, R> reader) {
    return run(AccessMode.WRITE, cypher, parameters, reader);
  }

  private <R> R run(
      AccessMode mode,
      String cypher,
      Map<String, @Nullable Object> parameters,
      Function<Result, R> reader) {
    try {
      return connections.execute(
          ConnectionDefinition.DEFAULT,
          status ->
              status
                  .getConnection()
                  .run(mode, runner -> reader.apply(runner.run(cypher, parameters))));
    } catch (Neo4jException e) {
      throw DriverErrors.dataAccess(e);
    }
  }
}
