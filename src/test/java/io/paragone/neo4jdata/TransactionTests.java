package io.paragone.neo4jdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.exceptions.IllegalTransactionStateException;
import io.micronaut.transaction.exceptions.InvalidIsolationLevelException;
import io.micronaut.transaction.exceptions.TransactionSystemException;
import io.micronaut.transaction.exceptions.TransactionUsageException;
import io.micronaut.transaction.exceptions.UnexpectedRollbackException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@RepositoryTest
class TransactionTests {
  private final BookRepository books;
  private final Lender lender;
  private final Lender.OtherLender other;
  private final Driver driver;

  TransactionTests(BookRepository books, Lender lender, Lender.OtherLender other, Driver driver) {
    this.books = books;
    this.lender = lender;
    this.other = other;
    this.driver = driver;
  }

  @BeforeEach
  void empty() {
    driver.executableQuery("MATCH (n) DETACH DELETE n").execute();
  }

  @Test
  void whatIsWrittenIsSeenInsideAndKept() {
    assertThat(lender.saveAndCount("1", "2")).isEqualTo(2);
    assertKept("1", "2");
  }

  @Test
  void anExceptionTakesBackWhatWasWritten() {
    assertThatThrownBy(() -> lender.saveAndFail("1")).hasMessage("on purpose");
    assertKept();
  }

  @Test
  void anExceptionThatIsAllowedTakesBackNothing() {
    assertThatThrownBy(() -> lender.saveAndFailAndKeep("1")).hasMessage("on purpose");
    assertKept("1");
  }

  @Test
  void markedForRollbackItIsTakenBackWithoutAnException() {
    lender.saveAndMarkRolledBack("1");
    assertKept();
  }

  @Test
  void aReadOnlyTransactionReadsAndDoesNotWrite() {
    books.save(Book.of("1", "T", 1));

    assertThat(lender.readAll()).hasSize(1);
    assertThatThrownBy(() -> lender.saveReadOnly("2"))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("Writing in read access mode not allowed");
    assertThatThrownBy(() -> lender.saveInnerReadOnly("2")).isInstanceOf(DataAccessException.class);
    assertKept("1");
  }

  @Test
  void anInnerTransactionOfItsOwnIsKeptWhenTheOuterFails() {
    assertThatThrownBy(() -> lender.saveBothAndFail("1", "2")).hasMessage("on purpose");
    assertKept("2");
  }

  @Test
  void anOuterTransactionIsKeptWhenAnInnerOfItsOwnFails() {
    lender.saveAndForgiveInner("1", "2");
    assertKept("1");
  }

  @Test
  void aFailureOfAJoinedMethodCannotBeForgiven() {
    assertThatThrownBy(() -> lender.saveAndForgiveJoined("1", "2"))
        .isInstanceOf(UnexpectedRollbackException.class);
    assertKept();
  }

  @Test
  void aStatementThatFailedCannotBeForgiven() {
    assertThatThrownBy(() -> lender.failInTheDatabaseAndGoOn("1"))
        .isInstanceOf(TransactionSystemException.class)
        .hasMessageStartingWith("The transaction could not be committed: ");
    assertKept();
  }

  @Test
  void propagationThatForbidsOrDemandsATransactionIsHeeded() {
    assertThatThrownBy(() -> lender.saveAndCallNever("1"))
        .isInstanceOf(TransactionUsageException.class);
    assertThatThrownBy(other::mandatory).isInstanceOf(IllegalTransactionStateException.class);
    other.never();
    assertKept();
  }

  @Test
  void outsideTheTransactionItsWritesAreNotSeen() {
    assertThat(lender.countFromOutside("1")).isZero();
    assertKept("1");
  }

  @Test
  void manyFailuresLeaveNoConnectionTaken() {
    for (int i = 0; i < 110; i++) {
      assertThatThrownBy(() -> lender.saveAndFail("1")).hasMessage("on purpose");
      assertThatThrownBy(() -> books.divide(0)).isInstanceOf(DataAccessException.class);
    }
    assertThat(lender.saveAndCount("1")).isEqualTo(1);
  }

  @Test
  void aStreamIsReadWithinItsTransactionAndNotBeyond() {
    books.save(Book.of("1", "T", 1));

    assertThat(lender.titlesInStream()).containsExactly("T");
    assertThat(books.findByPagesGreaterThanEquals(0)).hasSize(1);
    Stream<Book> escaped = lender.escapingStream();
    assertThatThrownBy(escaped::toList).isInstanceOf(DataAccessException.class);
  }

  @Test
  void anIsolationThatNeo4jDoesNotHaveIsRefused() {
    assertThatThrownBy(lender::serializable)
        .isInstanceOf(InvalidIsolationLevelException.class)
        .hasMessage("Neo4j has no isolation SERIALIZABLE");
  }

  @Test
  void aRepositoryMethodMayDemandATransactionItself() {
    assertThatThrownBy(books::findByLentTrue).isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void concurrentBatchesOfTheSameNodesAllSucceed() throws Exception {
    driver
        .executableQuery("CREATE CONSTRAINT IF NOT EXISTS FOR (b:Book) REQUIRE b.isbn IS UNIQUE")
        .execute();
    List<Book> forwards = IntStream.range(0, 200).mapToObj(i -> Book.of("c" + i, "T", i)).toList();
    List<Book> backwards = new ArrayList<>(forwards);
    Collections.reverse(backwards);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<Book>>> saves = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        saves.add(() -> books.saveAll(forwards));
        saves.add(() -> books.saveAll(backwards));
      }
      for (Future<List<Book>> saved : threads.invokeAll(saves)) {
        assertThat(saved.get()).hasSize(200);
      }
    } finally {
      threads.shutdown();
    }
    assertThat(books.count()).isEqualTo(200);
  }

  private void assertKept(String... isbns) {
    List<String> kept = books.findAll().stream().map(Book::isbn).toList();
    assertThat(kept).containsExactlyInAnyOrder(isbns);
  }
}
