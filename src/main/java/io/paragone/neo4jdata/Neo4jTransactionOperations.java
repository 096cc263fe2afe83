package io.paragone.neo4jdata;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.exceptions.CannotCreateTransactionException;
import io.micronaut.transaction.exceptions.InvalidIsolationLevelException;
import io.micronaut.transaction.exceptions.TransactionSystemException;
import io.micronaut.transaction.impl.DefaultTransactionStatus;
import io.micronaut.transaction.support.AbstractDefaultTransactionOperations;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Set;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/** What {@code @Transactional} does: one explicit transaction of the driver per connection. */
@Singleton
final class Neo4jTransactionOperations
    extends AbstractDefaultTransactionOperations<Neo4jConnection> {

  private static final Set<Isolation> OFFERED =
      EnumSet.of(Isolation.DEFAULT, Isolation.READ_COMMITTED);

  Neo4jTransactionOperations(Neo4jConnectionOperations connections) {
    super(connections, connections);
  }

  @Override
  public Neo4jConnection getConnection() {
    return connectionOperations.getConnectionStatus().getConnection();
  }

  @Override
  protected void doBegin(DefaultTransactionStatus<Neo4jConnection> status) {
    TransactionDefinition definition = status.getTransactionDefinition();
    definition
        .getIsolationLevel()
        .filter(level -> !OFFERED.contains(level))
        .ifPresent(
            level -> {
              throw new InvalidIsolationLevelException("Neo4j has no isolation " + level);
            });
    AccessMode mode = definition.isReadOnly().orElse(false) ? AccessMode.READ : AccessMode.WRITE;
    TransactionConfig.Builder config = TransactionConfig.builder();
    determineTimeout(definition).ifPresent(config::withTimeout);
    try {
      status.getConnection().begin(mode, config.build());
    } catch (Neo4jException e) {
      throw new CannotCreateTransactionException(
          "The transaction could not begin: " + e.getMessage(), DriverErrors.dataAccess(e));
    }
  }

  @Override
  protected void doCommit(DefaultTransactionStatus<Neo4jConnection> status) {
    try {
      status.getConnection().commit();
    } catch (Neo4jException e) {
      throw new TransactionSystemException(
          "The transaction could not be committed: " + e.getMessage(), DriverErrors.dataAccess(e));
    }
  }

  @Override
  protected void doRollback(DefaultTransactionStatus<Neo4jConnection> status) {
    try {
      status.getConnection().close();
    } catch (Neo4jException e) {
      throw new TransactionSystemException(
          "The transaction could not be rolled back: " + e.getMessage(),
          DriverErrors.dataAccess(e));
    }
  }
}
