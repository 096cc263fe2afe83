package io.paragone.graphql;

import java.util.List;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * One step through the graph.
 *
 * @param outgoing whether the relationship leaves the node where the step begins
 * @param label of the node where it ends
 * @param types of the relationship, any of them
 */
record Hop(boolean outgoing, String label, List<String> types) {

  Hop {
    types = List.copyOf(types);
  }

  static Hop out(String label, String... types) {
    return new Hop(true, label, List.of(types));
  }

  static Hop in(String label, String... types) {
    return new Hop(false, label, List.of(types));
  }

  /** The step from one variable to a new one. */
  Relationship to(SymbolicName from, SymbolicName to) {
    return between(from, label.isEmpty() ? Cypher.anyNode(to) : Cypher.node(label).named(to));
  }

  /** The step between two nodes whose labels are known. */
  Relationship between(SymbolicName from, Node end) {
    var start = Cypher.anyNode(from);
    var any = types.toArray(String[]::new);
    return outgoing ? start.relationshipTo(end, any) : start.relationshipFrom(end, any);
  }
}
