package io.paragone.graphql;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.Map;
import org.neo4j.cypherdsl.core.Statement;

/** How a field of {@code Query} becomes a statement whose rows have one column. */
@FunctionalInterface
interface RootQuery {

  /** The column of the answer. */
  String RESULT = "result";

  Statement compile(
      Compilation compilation,
      Map<String, Object> arguments,
      DataFetchingFieldSelectionSet selection);
}
