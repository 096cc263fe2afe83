package io.paragone.graphql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/** The schema's {@code Kind} and the labels that stand for it, which are also the object types. */
final class Kinds {

  static final String PAPER = "PAPER";

  private static final Map<String, String> LABELS = new LinkedHashMap<>();

  static {
    LABELS.put("METHOD", "Method");
    LABELS.put("BASE_MODEL", "BaseModel");
    LABELS.put("BENCHMARK", "Benchmark");
    LABELS.put("DATASET", "Dataset");
    LABELS.put(PAPER, "Paper");
  }

  private Kinds() {}

  static Condition isOneOf(SymbolicName node, List<String> kinds) {
    if (kinds.isEmpty()) {
      return Cypher.isFalse();
    }
    var condition = Cypher.noCondition();
    for (var kind : kinds) {
      condition = condition.or(Cypher.anyNode(node).hasLabels(LABELS.get(kind)));
    }
    return condition;
  }

  /** The kind of a node of any of those labels. */
  static Expression of(SymbolicName node) {
    var cases = Cypher.caseExpression();
    for (var kind : LABELS.entrySet()) {
      cases =
          cases
              .when(Cypher.anyNode(node).hasLabels(kind.getValue()))
              .then(Cypher.literalOf(kind.getKey()));
    }
    return cases;
  }
}
