package io.paragone.neo4jdata;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;

/** Where statements run: in the transaction that was begun, else each in one of its own. */
final class Neo4jConnection implements AutoCloseable {

  private record Begun(Session session, Transaction transaction) {}

  private final Driver driver;
  private final boolean readOnly;
  private @Nullable Begun begun;

  Neo4jConnection(Driver driver, boolean readOnly) {
    this.driver = driver;
    this.readOnly = readOnly;
  }

  void begin(AccessMode mode, TransactionConfig config) {
    Session session = session(mode);
    try {
      begun = new Begun(session, session.beginTransaction(config));
    } catch (RuntimeException e) {
      session.close();
      throw e;
    }
  }

  void commit() {
    if (begun != null) {
      begun.transaction().commit();
      close();
    }
  }

  /** Rolls back what was begun and not committed. */
  @Override
  public void close() {
    Begun ended = begun;
    begun = null;
    if (ended != null) {
      try {
        ended.transaction().close();
      } finally {
        ended.session().close();
      }
    }
  }

  boolean isInTransaction() {
    return begun != null;
  }

  /** Runs the work; outside a transaction it may run again after a transient failure. */
  <R> R run(AccessMode mode, Function<SimpleQueryRunner, R> work) {
    if (begun != null) {
      return work.apply(begun.transaction());
    }
    AccessMode allowed = readOnly ? AccessMode.READ : mode;
    try (Session session = session(allowed)) {
      return switch (allowed) {
        case READ -> session.executeRead(work::apply);
        case WRITE -> session.executeWrite(work::apply);
      };
    }
  }

  private Session session(AccessMode mode) {
    return driver.session(
        SessionConfig.builder()
            .withDefaultAccessMode(readOnly ? AccessMode.READ : mode)
            .withBookmarkManager(driver.executableQueryBookmarkManager())
            .build());
  }
}
