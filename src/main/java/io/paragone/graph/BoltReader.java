package io.paragone.graph;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads over the driver without holding a thread. On a cluster, a read sees what this process wrote
 * before: it shares the bookmarks of whatever writes.
 */
@Singleton
final class BoltReader implements GraphReader {

  private static final Logger LOG = LoggerFactory.getLogger(BoltReader.class);

  /** The metadata by which a transaction of ours is found among all that run. */
  private static final String READ = "paragoneRead";

  /** The driver has no way to interrupt a statement that runs; closing its session waits for it. */
  private static final String TERMINATE =
      """
      SHOW TRANSACTIONS YIELD transactionId AS id, metaData WHERE metaData.paragoneRead = $read
      TERMINATE TRANSACTIONS id YIELD message RETURN message
      """;

  /** What the driver says, with no class of its own, when all connections stay in use. */
  private static final String NO_CONNECTION = "Unable to acquire connection from the pool";

  private static final String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";

  private final Driver driver;
  private final Duration timeout;
  private final SessionConfig reading;
  private final String process = UUID.randomUUID().toString();
  private final AtomicLong reads = new AtomicLong();

  BoltReader(Driver driver, GraphConfig config) {
    this.driver = driver;
    this.timeout = config.readTimeout();
    this.reading =
        SessionConfig.builder()
            .withDefaultAccessMode(AccessMode.READ)
            .withBookmarkManager(driver.executableQueryBookmarkManager())
            .build();
  }

  @Override
  public CompletionStage<List<Map<String, Object>>> read(ReadStatement statement) {
    var name = process + "/" + reads.incrementAndGet();
    var answer = new CompletableFuture<List<Map<String, Object>>>();
    var session = driver.session(AsyncSession.class, reading);
    session
        .executeReadAsync(
            transaction ->
                answer.isCancelled()
                    ? CompletableFuture.failedFuture(new CancellationException())
                    : transaction
                        .runAsync(statement.cypher(), statement.parameters())
                        .thenCompose(cursor -> cursor.listAsync(Record::asMap)),
            TransactionConfig.builder()
                .withTimeout(timeout)
                .withMetadata(Map.of(READ, name))
                .build())
        .whenComplete(
            (rows, failure) -> {
              session.closeAsync();
              if (failure == null) {
                answer.complete(rows);
              } else {
                answer.completeExceptionally(explained(failure));
              }
            });
    answer.whenComplete(
        (rows, failure) -> {
          if (answer.isCancelled()) {
            terminate(name);
          }
        });
    return answer;
  }

  private void terminate(String name) {
    var session = driver.session(AsyncSession.class);
    session
        .runAsync(TERMINATE, Map.of("read", name))
        .thenCompose(cursor -> cursor.consumeAsync())
        .whenComplete(
            (summary, failure) -> {
              session.closeAsync();
              if (failure != null) {
                LOG.warn("a statement that nobody waits for runs on: {}", failure.getMessage());
              }
            });
  }

  private Throwable explained(Throwable failure) {
    var cause = failure;
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof ServiceUnavailableException || cause instanceof SessionExpiredException) {
      return new GraphUnavailableException("Neo4j went away: " + cause.getMessage(), cause);
    }
    if (String.valueOf(cause.getMessage()).startsWith(NO_CONNECTION)) {
      return new GraphUnavailableException("Neo4j is busy: " + cause.getMessage(), cause);
    }
    return cause instanceof ClientException client && client.code().startsWith(TIMED_OUT)
        ? new GraphTimeoutException(timeout, cause)
        : cause;
  }
}
