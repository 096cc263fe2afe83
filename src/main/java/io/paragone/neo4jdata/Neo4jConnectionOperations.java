package io.paragone.neo4jdata;

import io.micronaut.data.connection.ConnectionDefinition;
import io.micronaut.data.connection.ConnectionStatus;
import io.micronaut.data.connection.support.AbstractConnectionOperations;
import jakarta.inject.Singleton;
import org.neo4j.driver.Driver;

/** Gives Micronaut Data its connections, which open sessions of the driver as they need them. */
@Singleton
final class Neo4jConnectionOperations extends AbstractConnectionOperations<Neo4jConnection> {
  private final Driver driver;

  Neo4jConnectionOperations(Driver driver) {
    this.driver = driver;
  }

  @Override
  protected Neo4jConnection openConnection(ConnectionDefinition definition) {
    return new Neo4jConnection(driver, definition.isReadOnly().orElse(false));
  }

  @Override
  protected void setupConnection(ConnectionStatus<Neo4jConnection> status) {
    // nothing is opened before it is needed
  }

  @Override
  protected void closeConnection(ConnectionStatus<Neo4jConnection> status) {
    status.getConnection().close();
  }
}
