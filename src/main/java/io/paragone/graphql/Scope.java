package io.paragone.graphql;

import java.util.LinkedHashMap;
import java.util.Map;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Where in a statement an expression stands.
 *
 * @param self the node or relationship whose fields are read
 * @param others variables beside it that its fields need, by role
 * @param rows how often the expression may be evaluated
 * @param narrowing what all claims between the variables have to be like, such as of papers until a
 *     day
 */
record Scope(
    Compilation compilation,
    SymbolicName self,
    Map<String, SymbolicName> others,
    long rows,
    NodeFilter narrowing) {

  private static final NodeFilter NOT_NARROWED = (matches, claim) -> {};

  Scope {
    others = new LinkedHashMap<>(others);
  }

  Scope(Compilation compilation, SymbolicName self, Map<String, SymbolicName> others, long rows) {
    this(compilation, self, others, rows, NOT_NARROWED);
  }

  Scope(Compilation compilation, SymbolicName self, long rows) {
    this(compilation, self, Map.of(), rows);
  }

  /** Whether only some of the claims between the variables are meant. */
  boolean isNarrowed() {
    return narrowing != NOT_NARROWED;
  }

  /** The same place, seen from another variable. */
  Scope at(SymbolicName variable) {
    return new Scope(compilation, variable, rows);
  }

  Property property(String name) {
    return Cypher.property(self, name);
  }

  SymbolicName other(String role) {
    var variable = others.get(role);
    if (variable == null) {
      throw new IllegalStateException("no variable for " + role);
    }
    return variable;
  }
}
