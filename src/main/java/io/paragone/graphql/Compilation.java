package io.paragone.graphql;

import io.paragone.graph.ReadStatement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Parameter;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/** What the parts of one statement share: fresh variables, numbered parameters, and the limits. */
final class Compilation {

  private final GraphqlLimits limits;
  private int variables;
  private final Map<String, Object> parameters = new LinkedHashMap<>();
  private long rows;

  Compilation(GraphqlLimits limits) {
    this.limits = limits;
  }

  GraphqlLimits limits() {
    return limits;
  }

  /** A variable that no other part of the statement has. */
  SymbolicName variable(String hint) {
    return Cypher.name(hint + variables++);
  }

  /** A parameter that carries a value. */
  <T> Parameter<T> parameter(T value) {
    var name = "p" + parameters.size();
    parameters.put(name, value);
    return Cypher.parameter(name, value);
  }

  /** The text of a statement that was made with it. */
  ReadStatement finish(Statement statement) {
    return ReadStatement.of(statement, parameters);
  }

  /** Counts rows that the statement may have to fetch, and refuses too many. */
  void charge(long more) {
    rows += more;
    if (rows > limits.cost()) {
      throw new QueryException(
          ErrorCode.QUERY_TOO_COSTLY,
          "the page sizes multiply up to more than "
              + limits.cost()
              + " nodes: ask for smaller pages or fewer lists inside lists");
    }
  }
}
