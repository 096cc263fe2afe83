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
 */
record Scope(
    Compilation compilation, SymbolicName self, Map<String, SymbolicName> others, long rows) {

  Scope {
    others = new LinkedHashMap<>(others);
  }

  Scope(Compilation compilation, SymbolicName self, long rows) {
    this(compilation, self, Map.of(), rows);
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
