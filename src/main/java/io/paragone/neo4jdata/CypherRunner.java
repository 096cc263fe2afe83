package io.paragone.neo4jdata;

import io.micronaut.data.connection.ConnectionDefinition;
import jakarta.inject.Singleton;
import java.util.Iterator;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Record;
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

  /** Rows as they come within a transaction, which has to stay open; read in whole outside one. */
  <R> Stream<R> stream(CypherStatement statement, Function<Record, R> reader) {
    AccessMode mode = statement.writes() ? AccessMode.WRITE : AccessMode.READ;
    boolean open =
        connections
            .findConnectionStatus()
            .filter(status -> status.getConnection().isInTransaction())
            .isPresent();
    if (!open) {
      return run(mode, statement.text(), statement.parameters(), result -> result.list(reader))
          .stream();
    }
    Result result = run(mode, statement.text(), statement.parameters(), Function.identity());
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(new Rows<>(result, reader), Spliterator.ORDERED),
        false);
  }

  /** The rows that are left of a result. */
  private record Rows<R>(Result result, Function<Record, R> reader) implements Iterator<R> {
    @Override
    public boolean hasNext() {
      try {
        return result.hasNext();
      } catch (Neo4jException e) {
        throw DriverErrors.dataAccess(e);
      }
    }

    @Override
    public R next() {
      try {
        return reader.apply(result.next());
      } catch (Neo4jException e) {
        throw DriverErrors.dataAccess(e);
      }
    }
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
