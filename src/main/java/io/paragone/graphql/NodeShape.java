package io.paragone.graphql;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An object type of the schema as the graph has it.
 *
 * @param type its name in the schema
 * @param label what tells its nodes from others; not one of the graph for objects inside a node
 * @param rules by field name; fields without one are computed from what the statement brought
 */
record NodeShape(String type, String label, Map<String, FieldRule> rules) {

  NodeShape {
    rules = new LinkedHashMap<>(rules);
  }

  FieldRule rule(String field) {
    var rule = rules.get(field);
    if (rule == null) {
      throw new IllegalStateException("no rule for " + type + "." + field);
    }
    return rule;
  }
}
