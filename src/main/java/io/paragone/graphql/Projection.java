package io.paragone.graphql;

import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.MapExpression;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Turns a selection set into a map expression that holds exactly the asked fields, each under its
 * result key, so that one field with two aliases and different arguments is two entries.
 */
final class Projection {

  /** The entry that names the object type where the schema leaves several open. */
  static final String TYPE = "~type";

  private final Map<String, NodeShape> shapes;

  Projection(Map<String, NodeShape> shapes) {
    this.shapes = shapes;
  }

  /** The asked fields of the node in scope, which is of one of the given types. */
  MapExpression read(Scope scope, List<String> types, DataFetchingFieldSelectionSet selection) {
    var entries = new ArrayList<Object>();
    if (types.size() > 1) {
      entries.add(TYPE);
      entries.add(typeOf(scope.self(), types));
    }
    byResultKey(selection)
        .forEach(
            (key, fields) -> {
              entries.add(key);
              entries.add(value(scope, types, fields));
            });
    return Cypher.mapOf(entries.toArray());
  }

  private static Map<String, List<SelectedField>> byResultKey(
      DataFetchingFieldSelectionSet selection) {
    var fields = new LinkedHashMap<String, List<SelectedField>>();
    for (var field : selection.getImmediateFields()) {
      if (!field.getName().startsWith("__")) {
        fields.computeIfAbsent(field.getResultKey(), key -> new ArrayList<>()).add(field);
      }
    }
    return fields;
  }

  private record Choice(FieldRule rule, SelectedField field) {}

  private Expression value(Scope scope, List<String> types, List<SelectedField> fields) {
    var choices = new LinkedHashMap<Choice, Set<String>>();
    for (var field : fields) {
      for (var type : types) {
        if (!field.getObjectTypeNames().contains(type)) {
          continue;
        }
        var rule = shape(type).rule(field.getName());
        choices.computeIfAbsent(new Choice(rule, field), c -> new LinkedHashSet<>()).add(type);
      }
    }
    if (choices.size() == 1) {
      var only = choices.keySet().iterator().next();
      return only.rule().read(scope, only.field());
    }
    if (choices.isEmpty()) {
      return Cypher.literalNull();
    }
    var cases = Cypher.caseExpression();
    for (var choice : choices.entrySet()) {
      var read = choice.getKey().rule().read(scope, choice.getKey().field());
      cases = cases.when(isOneOf(scope.self(), choice.getValue())).then(read);
    }
    return cases;
  }

  private Condition isOneOf(SymbolicName self, Set<String> types) {
    var condition = Cypher.noCondition();
    for (var type : types) {
      condition = condition.or(Cypher.anyNode(self).hasLabels(shape(type).label()));
    }
    return condition;
  }

  private Expression typeOf(SymbolicName self, List<String> types) {
    var cases = Cypher.caseExpression();
    for (var type : types) {
      cases = cases.when(isOneOf(self, Set.of(type))).then(Cypher.literalOf(type));
    }
    return cases;
  }

  private NodeShape shape(String type) {
    var shape = shapes.get(type);
    if (shape == null) {
      throw new IllegalStateException("no shape for " + type);
    }
    return shape;
  }
}
