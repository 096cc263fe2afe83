package io.paragone.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.SessionConfig;

class BoltReaderTests {

  private static final Statement ENDLESS =
      Cypher.unwind(
              Cypher.call("range")
                  .withArgs(Cypher.literalOf(1), Cypher.literalOf(1_000_000_000_000L))
                  .asFunction())
          .as("x")
          .returning(Cypher.count(Cypher.name("x")).as("n"))
          .build();

  private static final Statement ONE = Cypher.returning(Cypher.literalOf(1).as("one")).build();

  /** Outside of the tests' own time. */
  @BeforeAll
  static void start() {
    SharedNeo4j.driver();
  }

  private static BoltReader reader(Duration timeout) {
    return new BoltReader(SharedNeo4j.driver(), within(timeout));
  }

  private static GraphConfig within(Duration timeout) {
    return new GraphConfig(Path.of("unused"), 7687, timeout);
  }

  @Test
  void rowsArriveAsPlainValuesAndParametersTravelWithTheStatement() {
    var reader = reader(Duration.ofSeconds(10));
    var statement =
        Cypher.returning(Cypher.mapOf("name", Cypher.parameter("p", "TagNet")).as("row")).build();

    assertThat(reader.read(statement).toCompletableFuture().join())
        .singleElement()
        .satisfies(row -> assertThat(row.get("row")).isEqualTo(Map.of("name", "TagNet")));
  }

  @Test
  @Timeout(300)
  void aStatementThatTakesTooLongIsGivenUp() {
    var rows = reader(Duration.ofMillis(50)).read(ENDLESS).toCompletableFuture();

    assertThatThrownBy(rows::join)
        .isInstanceOf(CompletionException.class)
        .cause()
        .isInstanceOf(GraphTimeoutException.class)
        .hasMessage("Neo4j gave up after 50 ms");
  }

  @Test
  @Timeout(300)
  void aStatementThatNobodyWaitsForIsStopped() {
    var rows = reader(Duration.ofMinutes(10)).read(ENDLESS).toCompletableFuture();
    while (running() == 0) {
      Thread.onSpinWait();
    }

    rows.cancel(true);

    while (running() > 0) {
      Thread.onSpinWait();
    }
    assertThat(rows).isCancelled();
  }

  @Test
  @Timeout(300)
  void aStatementThatGetsNoConnectionFindsNoGraph() {
    var server = SharedNeo4j.properties();
    var oneConnection =
        Config.builder()
            .withMaxConnectionPoolSize(1)
            .withConnectionAcquisitionTimeout(100, TimeUnit.MILLISECONDS)
            .build();
    var token = AuthTokens.basic("neo4j", String.valueOf(server.get("neo4j.password")));
    try (var driver =
        GraphDatabase.driver(String.valueOf(server.get("neo4j.uri")), token, oneConnection)) {
      var reader = new BoltReader(driver, within(Duration.ofSeconds(2)));
      var first = reader.read(ENDLESS).toCompletableFuture();

      assertThatThrownBy(reader.read(ONE).toCompletableFuture()::join)
          .cause()
          .isInstanceOf(GraphUnavailableException.class)
          .hasMessageStartingWith("Neo4j is busy");
      assertThatThrownBy(first::join).hasCauseInstanceOf(GraphTimeoutException.class);
    }
  }

  @Test
  void readsWaitForWhatThisProcessWrote() {
    var sessions = new ArrayList<SessionConfig>();
    var driver = recording(sessions);
    var reader = new BoltReader(driver, within(Duration.ofSeconds(10)));

    GraphWriter.inTransaction(driver, work -> "a change");
    reader.read(ONE).toCompletableFuture().join();

    assertThat(sessions)
        .hasSize(2)
        .allSatisfy(
            session ->
                assertThat(session.bookmarkManager())
                    .containsSame(driver.executableQueryBookmarkManager()));
    assertThat(sessions.get(1).defaultAccessMode()).isEqualTo(AccessMode.READ);
  }

  /** The shared driver, which keeps how its sessions are configured. */
  private static Driver recording(List<SessionConfig> sessions) {
    return (Driver)
        Proxy.newProxyInstance(
            Driver.class.getClassLoader(),
            new Class<?>[] {Driver.class},
            (proxy, method, arguments) -> {
              for (var argument : arguments == null ? new Object[0] : arguments) {
                if (argument instanceof SessionConfig config) {
                  sessions.add(config);
                }
              }
              return method.invoke(SharedNeo4j.driver(), arguments);
            });
  }

  private static long running() {
    return SharedNeo4j.driver()
        .executableQuery(
            "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS '1000000000000'"
                + " AND NOT currentQuery STARTS WITH 'SHOW' RETURN count(*) AS n")
        .execute()
        .records()
        .get(0)
        .get("n")
        .asLong();
  }
}
