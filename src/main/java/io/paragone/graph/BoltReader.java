package io.paragone.graph;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** Reads over the driver without holding a thread. */
@Singleton
final class BoltReader implements GraphReader {

  private static final Renderer RENDERER =
      Renderer.getRenderer(Configuration.newConfig().withDialect(Dialect.NEO4J_5).build());
  private static final SessionConfig READING =
      SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

  private final Driver driver;

  BoltReader(Driver driver) {
    this.driver = driver;
  }

  @Override
  public CompletionStage<List<Map<String, Object>>> read(Statement statement) {
    var cypher = RENDERER.render(statement);
    var parameters = statement.getCatalog().getParameters();
    var session = driver.session(AsyncSession.class, READING);
    return session
        .executeReadAsync(
            transaction ->
                transaction
                    .runAsync(cypher, parameters)
                    .thenCompose(cursor -> cursor.listAsync(Record::asMap)))
        .whenComplete((rows, failure) -> session.closeAsync())
        .exceptionallyCompose(failure -> CompletableFuture.failedFuture(explained(failure)));
  }

  private static Throwable explained(Throwable failure) {
    var cause = failure;
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause instanceof ServiceUnavailableException || cause instanceof SessionExpiredException
        ? new GraphUnavailableException("Neo4j went away: " + cause.getMessage(), cause)
        : cause;
  }
}
