package io.paragone.neo4jdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.exceptions.DataAccessResourceFailureException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.TransientException;

@RepositoryTest
class CypherRunnerTests {
  private final Driver driver;
  private final CypherRunner runner;

  CypherRunnerTests(Driver driver, CypherRunner runner) {
    this.driver = driver;
    this.runner = runner;
  }

  @Test
  void aBatchIsSavedByOneStatementInAWriteTransaction() {
    RecordingDriver recording = new RecordingDriver(driver);

    repository(recording.driver()).saveAll(List.of(Book.of("b1", "A", 1), Book.of("b2", "B", 2)));

    assertThat(recording.heard())
        .containsExactly(
            "WRITE",
            "executeWrite",
            "UNWIND $rows AS row MERGE (n:Work:Book {isbn: row.id}) SET n += row.properties");
  }

  @Test
  void aReadRunsInAReadTransaction() {
    RecordingDriver recording = new RecordingDriver(driver);

    repository(recording.driver()).findById("b1");

    assertThat(recording.heard())
        .containsExactly(
            "READ",
            "executeRead",
            "MATCH (book_:Work:Book) WHERE (book_.isbn = $p1) RETURN book_ LIMIT $limit__");
  }

  private BookRepository repository(Driver recorded) {
    return contextWith(recorded).getBean(BookRepository.class);
  }

  private ApplicationContext contextWith(Driver other) {
    ApplicationContext own =
        ApplicationContext.builder().properties(Map.of("neo4jdata.tests", "true")).build();
    own.registerSingleton(new TestDriverFactory.Other(other));
    return own.start();
  }

  @Test
  void aWriteIsTriedAgainAfterATransientFailure() {
    AtomicInteger attempts = new AtomicInteger();

    long written =
        runner.write(
            "RETURN 1",
            Map.of(),
            result -> {
              if (attempts.incrementAndGet() == 1) {
                throw new TransientException("Neo.TransientError.Transaction.Test", "once");
              }
              return result.single().get(0).asLong();
            });

    assertThat(written).isEqualTo(1);
    assertThat(attempts).hasValue(2);
  }

  @Test
  void aViolatedConstraintIsADataAccessExceptionWithTheDriversAsCause() {
    driver
        .executableQuery("CREATE CONSTRAINT IF NOT EXISTS FOR (t:Tag) REQUIRE t.name IS UNIQUE")
        .execute();
    runner.write("MERGE (:Tag {name: 'a'})", Map.of(), result -> result.consume());

    assertThatThrownBy(
            () -> runner.write("CREATE (:Tag {name: 'a'})", Map.of(), result -> result.consume()))
        .isInstanceOf(DataAccessException.class)
        .isNotInstanceOf(DataAccessResourceFailureException.class)
        .hasMessageStartingWith("Neo4j: Node(")
        .hasCauseInstanceOf(ClientException.class);
  }

  @Test
  void anUnreachableServerIsAResourceFailure() throws Exception {
    int unused;
    try (ServerSocket socket = new ServerSocket(0)) {
      unused = socket.getLocalPort();
    }
    Config impatient =
        Config.builder().withMaxTransactionRetryTime(0, TimeUnit.MILLISECONDS).build();
    try (Driver nobody =
            GraphDatabase.driver("bolt://localhost:" + unused, AuthTokens.none(), impatient);
        ApplicationContext own = contextWith(nobody)) {
      BookRepository books = own.getBean(BookRepository.class);

      assertThatThrownBy(books::count)
          .isInstanceOf(DataAccessResourceFailureException.class)
          .hasMessageContaining("localhost:" + unused)
          .hasCauseInstanceOf(ServiceUnavailableException.class);
      assertThatThrownBy(() -> own.getBean(Lender.class).readAll())
          .hasRootCauseInstanceOf(java.net.ConnectException.class);
    }
  }
}
