package io.paragone.neo4jdata;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.exceptions.DataAccessResourceFailureException;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** Says a driver's failure in the words of Micronaut Data; the driver's exception is the cause. */
final class DriverErrors {

  private DriverErrors() {}

  static DataAccessException dataAccess(Neo4jException failure) {
    String message = "Neo4j: " + failure.getMessage();
    boolean unreachable =
        failure instanceof ServiceUnavailableException
            || failure instanceof SessionExpiredException
            || failure instanceof AuthenticationException;
    return unreachable
        ? new DataAccessResourceFailureException(message, failure)
        : new DataAccessException(message, failure);
  }
}
