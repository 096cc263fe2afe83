package io.paragone.neo4jdata;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** Works on books in transactions of several kinds. */
@Singleton
class Lender {
  private final BookRepository books;
  private final OtherLender other;
  private final TransactionOperations<?> transactions;

  Lender(BookRepository books, OtherLender other, TransactionOperations<?> transactions) {
    this.books = books;
    this.other = other;
    this.transactions = transactions;
  }

  @Transactional
  long saveAndCount(String... isbns) {
    for (String isbn : isbns) {
      books.save(Book.of(isbn, "T", 1));
    }
    return books.count();
  }

  @Transactional
  void saveAndFail(String isbn) {
    books.save(Book.of(isbn, "T", 1));
    throw new IllegalStateException("on purpose");
  }

  @Transactional
  void saveAndMarkRolledBack(String isbn) {
    books.save(Book.of(isbn, "T", 1));
    transactions.findTransactionStatus().orElseThrow().setRollbackOnly();
  }

  @Transactional(noRollbackFor = IllegalStateException.class)
  void saveAndFailAndKeep(String isbn) {
    books.save(Book.of(isbn, "T", 1));
    throw new IllegalStateException("on purpose");
  }

  @Transactional(readOnly = true)
  List<Book> readAll() {
    return books.findAll();
  }

  @Transactional(readOnly = true)
  void saveReadOnly(String isbn) {
    books.save(Book.of(isbn, "T", 1));
  }

  @Transactional(readOnly = true)
  void saveInnerReadOnly(String isbn) {
    other.save(isbn);
  }

  @Transactional
  void saveBothAndFail(String outer, String inner) {
    books.save(Book.of(outer, "T", 1));
    other.saveInOwn(inner);
    throw new IllegalStateException("on purpose");
  }

  @Transactional
  void saveAndForgiveInner(String outer, String inner) {
    books.save(Book.of(outer, "T", 1));
    try {
      other.saveInOwnAndFail(inner);
    } catch (IllegalStateException e) {
      // the inner transaction is not ours
    }
  }

  @Transactional
  void saveAndForgiveJoined(String outer, String inner) {
    books.save(Book.of(outer, "T", 1));
    try {
      other.saveAndFail(inner);
    } catch (IllegalStateException e) {
      // too late: the inner method took our transaction with it
    }
  }

  @Transactional
  void failInTheDatabaseAndGoOn(String isbn) {
    books.save(Book.of(isbn, "T", 1));
    try {
      books.divide(0);
    } catch (io.micronaut.data.exceptions.DataAccessException e) {
      // too late: Neo4j ends a transaction in which a statement failed
    }
  }

  @Transactional
  void saveAndCallNever(String isbn) {
    books.save(Book.of(isbn, "T", 1));
    other.never();
  }

  @Transactional
  long countFromOutside(String isbn) {
    books.save(Book.of(isbn, "T", 1));
    return other.countWithoutTransaction();
  }

  @Transactional(readOnly = true)
  List<String> titlesInStream() {
    try (Stream<Book> stream = books.findByPagesGreaterThanEquals(0)) {
      return stream.map(Book::title).toList();
    }
  }

  @Transactional(readOnly = true)
  Stream<Book> escapingStream() {
    return books.findByPagesGreaterThanEquals(0);
  }

  @Transactional(isolation = TransactionDefinition.Isolation.SERIALIZABLE)
  void serializable() {}

  /** The other side of a call, so that its own transaction counts. */
  @Singleton
  static class OtherLender {
    private final BookRepository books;

    OtherLender(BookRepository books) {
      this.books = books;
    }

    @Transactional
    void save(String isbn) {
      books.save(Book.of(isbn, "T", 1));
    }

    @Transactional
    void saveAndFail(String isbn) {
      books.save(Book.of(isbn, "T", 1));
      throw new IllegalStateException("on purpose");
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void saveInOwn(String isbn) {
      books.save(Book.of(isbn, "T", 1));
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void saveInOwnAndFail(String isbn) {
      books.save(Book.of(isbn, "T", 1));
      throw new IllegalStateException("on purpose");
    }

    @Transactional(propagation = Propagation.NEVER)
    void never() {}

    @Transactional(propagation = Propagation.MANDATORY)
    void mandatory() {}

    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    long countWithoutTransaction() {
      return books.count();
    }
  }
}
