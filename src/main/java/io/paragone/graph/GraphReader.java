package io.paragone.graph;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.neo4j.cypherdsl.core.Statement;

/** Runs reading statements, each in a read transaction of its own. */
public interface GraphReader {

  /**
   * The rows of a statement as plain Java values: maps, lists, strings, {@code Long}, {@code
   * Double}, {@code Boolean}, {@code LocalDate}, {@code ZonedDateTime}. Fails with {@link
   * GraphUnavailableException} where the server cannot be reached, with {@link
   * GraphTimeoutException} where the statement takes too long, else with the driver's exception.
   * Cancelling its future stops the statement.
   */
  CompletionStage<List<Map<String, Object>>> read(ReadStatement statement);

  /** The same for a statement that is read once; the values of its parameters come with it. */
  default CompletionStage<List<Map<String, Object>>> read(Statement statement) {
    return read(ReadStatement.of(statement));
  }
}
