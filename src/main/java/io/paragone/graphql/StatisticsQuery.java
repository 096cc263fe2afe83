package io.paragone.graphql;

import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import io.paragone.model.Outcome;
import io.paragone.model.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/** Counts of everything, from the database's own counts and from indexes. */
final class StatisticsQuery implements RootQuery {

  private final Projection projection;

  StatisticsQuery() {
    var fields = new LinkedHashMap<String, FieldRule>();
    fields.put("papers", nodes("Paper"));
    fields.put("methods", nodes("Method"));
    fields.put("baseModels", nodes("BaseModel"));
    fields.put("benchmarks", nodes("Benchmark"));
    fields.put("datasets", nodes("Dataset"));
    fields.put("metrics", nodes("Metric"));
    fields.put("comparisons", nodes("Comparison"));
    fields.put("results", nodes("Result"));
    fields.put(
        "comparisonsByOutcome",
        counts(
            "OutcomeCount",
            "outcome",
            List.of(Outcome.values()),
            claim ->
                Cypher.property(claim, "status")
                    .isNotEqualTo(Cypher.literalOf(Status.REJECTED.name()))));
    fields.put(
        "comparisonsByStatus",
        counts("StatusCount", "status", List.of(Status.values()), claim -> Cypher.noCondition()));
    projection = new Projection(Map.of("Statistics", new NodeShape("Statistics", "", fields)));
  }

  @Override
  public Statement compile(
      Compilation compilation,
      Map<String, Object> arguments,
      DataFetchingFieldSelectionSet selection) {
    var scope = new Scope(compilation, compilation.variable("root"), 1);
    return Cypher.returning(projection.read(scope, List.of("Statistics"), selection).as(RESULT))
        .build();
  }

  private static FieldRule nodes(String label) {
    return (scope, field) -> {
      var node = scope.compilation().variable("n");
      return Cypher.count(Cypher.match(Cypher.node(label).named(node)).returning(node).build());
    };
  }

  private static FieldRule counts(
      String type,
      String property,
      List<? extends Enum<?>> values,
      Function<SymbolicName, Condition> also) {
    return (scope, field) ->
        Cypher.listOf(
            values.stream()
                .map(value -> count(scope, field, type, property, value.name(), also))
                .toList());
  }

  private static Expression count(
      Scope scope,
      SelectedField field,
      String type,
      String property,
      String value,
      Function<SymbolicName, Condition> also) {
    var rules = new LinkedHashMap<String, FieldRule>();
    rules.put(property, (at, asked) -> Cypher.literalOf(value));
    rules.put(
        "count",
        (at, asked) -> {
          var claim = scope.compilation().variable("c");
          Property counted = Cypher.property(claim, property);
          return Cypher.count(
              Cypher.match(Cypher.node("Comparison").named(claim))
                  .where(counted.isEqualTo(Cypher.literalOf(value)).and(also.apply(claim)))
                  .returning(claim)
                  .build());
        });
    return new Projection(Map.of(type, new NodeShape(type, "", rules)))
        .read(scope, List.of(type), field.getSelectionSet());
  }
}
