package io.paragone.graphql;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import java.util.Map;
import org.neo4j.cypherdsl.core.Statement;

/**
 * How a field of {@code Query} is answered that computes over the graph: from the rows of one
 * statement, and with what a second one tells of the nodes that came out.
 */
interface ComputedQuery {

  /** Reads what is computed over, in as few columns as that needs. */
  Statement compile(Compilation compilation, Map<String, Object> arguments);

  /** The answer to a selection; runs on a thread that may be held. */
  Object compute(
      List<Map<String, Object>> rows,
      Map<String, Object> arguments,
      DataFetchingFieldSelectionSet selection,
      Later later);
}
