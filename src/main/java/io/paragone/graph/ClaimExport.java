package io.paragone.graph;

import io.paragone.model.Outcome;
import io.paragone.model.Status;
import io.paragone.resolve.NameKey;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** Reads the claims of a choice, and the contenders that they speak of, row by row. */
@Singleton
public final class ClaimExport {

  /** How many rows the server sends ahead of whoever reads them. */
  private static final long ROWS_AHEAD = 200;

  private static final SessionConfig READING =
      SessionConfig.builder()
          .withDefaultAccessMode(AccessMode.READ)
          .withFetchSize(ROWS_AHEAD)
          .build();

  private static final List<String> STANDING =
      Arrays.stream(Status.values()).filter(s -> s != Status.REJECTED).map(Status::name).toList();

  private final Driver driver;

  ClaimExport(Driver driver) {
    this.driver = driver;
  }

  /**
   * Begins to read; whoever asks closes what comes. Blocks while the server is waited for.
   *
   * @throws UnknownNameException where a subject, baseline, contender or testbed is not known
   * @throws GraphUnavailableException where the server cannot be reached
   */
  @SuppressWarnings("resource") // closed by what is answered, or below
  public ChosenClaims open(ClaimChoice choice) {
    var session = driver.session(READING);
    try {
      var transaction = session.beginTransaction();
      return ChosenClaims.begin(session, transaction, parameters(choice, transaction));
    } catch (ServiceUnavailableException | SessionExpiredException e) {
      session.close();
      throw new GraphUnavailableException("Neo4j went away: " + e.getMessage(), e);
    } catch (RuntimeException e) {
      session.close();
      throw e;
    }
  }

  private static Map<String, Object> parameters(ClaimChoice choice, Transaction transaction) {
    var lookUp = new LookUp(transaction);
    var outcomes = choice.outcomes();
    var statuses = choice.statuses();
    return Rows.row(
        "subject", lookUp.key("subject", choice.subject(), Thing.CONTENDER),
        "baseline", lookUp.key("baseline", choice.baseline(), Thing.CONTENDER),
        "contender", lookUp.key("contender", choice.contender(), Thing.CONTENDER),
        "testbed", lookUp.key("testbed", choice.testbed(), Thing.TESTBED),
        "metric", choice.metric() == null ? null : NameKey.of(choice.metric()),
        "outcome", outcomes == null ? null : outcomes.stream().map(Outcome::name).toList(),
        "status", statuses == null ? STANDING : statuses.stream().map(Status::name).toList(),
        "minConfidence", choice.minConfidence(),
        "paper", choice.paper(),
        "publishedFrom", choice.publishedFrom(),
        "publishedTo", choice.publishedTo(),
        "selfReported", choice.selfReported(),
        "named", choice.named());
  }

  private record LookUp(Transaction transaction) {
    @Nullable String key(String parameter, @Nullable String name, Thing thing) {
      if (name == null) {
        return null;
      }
      var found =
          transaction
              .run(
                  Statements.named("read/key-of-name", thing),
                  Map.<String, Object>of("name", NameKey.of(name)))
              .list(row -> row.get("key").asString());
      if (found.isEmpty()) {
        throw new UnknownNameException(parameter, name);
      }
      return found.get(0);
    }
  }
}
