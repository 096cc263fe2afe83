package io.paragone.graphql;

import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import io.paragone.compare.Chains;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * The shortest chains from one contender to another, each beating the next. The first statement
 * goes step by step through what has not been met yet, until the other is; that brings all edges
 * that a shortest chain may have and few others.
 */
final class BeatsPathsQuery implements ComputedQuery {

  private static final Range LENGTH = new Range("maxLength", 1, 6);
  private static final String FROM = "from";
  private static final String TO = "to";
  private static final String EDGES = "edges";

  private final Projection nodes;

  BeatsPathsQuery(Projection nodes) {
    this.nodes = nodes;
  }

  @Override
  public Statement compile(Compilation compilation, Map<String, Object> arguments) {
    PageSize.of(arguments, compilation.limits());
    var counted = CountedClaims.of(arguments);
    var from = Cypher.name(FROM);
    var to = Cypher.name(TO);
    var level = compilation.variable("level");
    var met = new ArrayList<SymbolicName>();
    var steps = new ArrayList<SymbolicName>();
    var reading =
        Cypher.with(
                HeadToHeadQuery.contender(compilation, arguments.get(FROM)).as(from),
                HeadToHeadQuery.contender(compilation, arguments.get(TO)).as(to))
            .with(from, to, Cypher.listOf(from).as(level));
    for (var i = LENGTH.of(arguments); i > 0; i--) {
      var step = compilation.variable("step");
      var next = compilation.variable("level");
      var carried = new ArrayList<IdentifiableElement>(List.of(from, to));
      carried.addAll(met);
      carried.addAll(steps);
      var stepped = new ArrayList<>(carried);
      stepped.add(step(compilation, counted, level, met, to).as(step));
      reading = reading.with(stepped);
      carried.add(step);
      carried.add(ends(compilation, step).as(next));
      reading = reading.with(carried);
      level = next;
      met.add(next);
      steps.add(step);
    }
    Expression all = Cypher.listOf();
    for (var step : steps) {
      all = all.add(step);
    }
    var edge = Cypher.name("edge");
    return reading
        .returning(
            Cypher.property(from, "key").as(FROM),
            Cypher.property(to, "key").as(TO),
            Cypher.listWith(edge)
                .in(all)
                .returning(Cypher.listOf(key(edge, 0), key(edge, 1)))
                .as(EDGES))
        .build();
  }

  private static Expression key(SymbolicName edge, int end) {
    return Cypher.property(Cypher.valueAt(edge, end), "key");
  }

  /** The pairs that lead on from a level, to what has not been met. */
  private static Expression step(
      Compilation compilation,
      CountedClaims counted,
      SymbolicName level,
      List<SymbolicName> met,
      SymbolicName to) {
    var winner = compilation.variable("n");
    var loser = compilation.variable("n");
    Condition fresh = Cypher.noCondition();
    for (var before : met) {
      fresh = fresh.and(to.in(before).not()).and(loser.in(before).not());
    }
    return Cypher.collect(
        Cypher.unwind(level)
            .as(winner)
            .match(Cypher.anyNode(winner).relationshipTo(Cypher.anyNode(loser), "BEATS"))
            .where(fresh.and(counted.haveAhead(compilation, winner, loser)))
            .returning(Cypher.listOf(winner, loser))
            .build());
  }

  private static Expression ends(Compilation compilation, SymbolicName step) {
    var edge = compilation.variable("edge");
    var end = compilation.variable("n");
    return Cypher.collect(
        Cypher.unwind(step)
            .as(edge)
            .withDistinct(Cypher.valueAt(edge, 1).as(end))
            .returning(end)
            .build());
  }

  @Override
  public Object compute(
      List<Map<String, Object>> rows,
      Map<String, Object> arguments,
      DataFetchingFieldSelectionSet selection,
      Later later) {
    var found = rows.get(0);
    if (!(found.get(FROM) instanceof String from)
        || !(found.get(TO) instanceof String to)
        || !(found.get(EDGES) instanceof List<?> edges)
        || !(arguments.get("first") instanceof Integer most)) {
      return List.of();
    }
    var steps = edges.stream().map(BeatsPathsQuery::step).toList();
    var lookup = beats(CountedClaims.of(arguments));
    return Chains.shortest(steps, from, to, LENGTH.of(arguments), most).stream()
        .map(
            chain ->
                Computed.object(
                    selection,
                    field ->
                        switch (field.getName()) {
                          case "length" -> chain.size();
                          case "steps" ->
                              chain.stream().map(step -> beat(lookup, step, field, later)).toList();
                          default -> throw Computed.unknown(field);
                        }))
        .toList();
  }

  private static Chains.Step step(Object edge) {
    var ends = (List<?>) edge;
    return new Chains.Step(String.valueOf(ends.get(0)), String.valueOf(ends.get(1)));
  }

  private static Map<String, Object> beat(
      Later.Lookup lookup, Chains.Step step, SelectedField field, Later later) {
    return later.read(lookup, List.of(step.winner(), step.loser()), field);
  }

  private Later.Lookup beats(CountedClaims counted) {
    return (ids, id, compilation, rows, field) -> {
      var winner = compilation.variable("n");
      var loser = compilation.variable("n");
      var beats = compilation.variable("b");
      return new Later.Found(
          ids.match(
                  Cypher.node("Contender")
                      .named(winner)
                      .withProperties("key", Cypher.valueAt(id, 0))
                      .relationshipTo(Cypher.anyNode(loser), "BEATS")
                      .named(beats))
              .where(Cypher.property(loser, "key").isEqualTo(Cypher.valueAt(id, 1))),
          nodes.read(
              counted.between(compilation, winner, beats, loser, rows),
              List.of("Beat"),
              field.getSelectionSet()));
    };
  }
}
