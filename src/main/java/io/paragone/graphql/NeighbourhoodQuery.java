package io.paragone.graphql;

import graphql.schema.DataFetchingFieldSelectionSet;
import io.paragone.model.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * The contenders around one, or those compared on a testbed, and who beats whom among them. The
 * statement has a sub-query a step, so that each contender is met once, at its distance.
 */
final class NeighbourhoodQuery implements RootQuery {

  private static final Range DEPTH = new Range("depth", 1, 4);
  private static final Range LIMIT = new Range("limit", 1, 1000);
  private static final String DISTANCE = "distance";
  private static final SymbolicName FOUND = Cypher.name("found");
  private static final SymbolicName KEPT = Cypher.name("kept");
  private static final SymbolicName MEMBERS = Cypher.name("members");

  @Override
  public Statement compile(
      Compilation compilation,
      Map<String, Object> arguments,
      DataFetchingFieldSelectionSet selection) {
    var counted = CountedClaims.of(arguments);
    int depth = DEPTH.of(arguments);
    int most = LIMIT.of(arguments);
    compilation.charge(most);
    var limit = compilation.parameter(most);
    var key = compilation.parameter(String.valueOf(arguments.get("key")));

    var levels = new ArrayList<SymbolicName>();
    for (var i = 0; i <= depth; i++) {
      levels.add(compilation.variable("level"));
    }
    var start = compilation.variable("n");
    var reading =
        Cypher.with(
            Cypher.collect(
                    Cypher.match(Cypher.node("Contender").named(start).withProperties("key", key))
                        .returning(start)
                        .build())
                .as(levels.get(0)));
    var node = compilation.variable("n");
    var away = compilation.variable("distance");
    var one = Cypher.name("one");
    var entry = Cypher.mapOf("node", node, DISTANCE, away);
    for (var i = 1; i <= depth; i++) {
      var step = step(compilation, counted, levels.subList(0, i));
      var next = i == 1 ? step.add(onTestbed(compilation, counted, key, levels.get(0))) : step;
      var carried = new ArrayList<IdentifiableElement>(levels.subList(0, i));
      carried.add(next.as(levels.get(i)));
      reading = reading.with(carried);
    }
    Expression all = Cypher.listOf();
    for (var i = 0; i <= depth; i++) {
      all =
          all.add(
              Cypher.listWith(one)
                  .in(levels.get(i))
                  .returning(Cypher.mapOf("node", one, DISTANCE, Cypher.literalOf(i))));
    }
    var of = Cypher.name("of");
    var graph = new LinkedHashMap<String, FieldRule>();
    graph.put("nodes", nodes(counted));
    graph.put("edges", edges(counted));
    graph.put("nodeCount", (scope, field) -> Cypher.size(FOUND));
    graph.put("truncated", (scope, field) -> Cypher.size(FOUND).gt(Cypher.size(KEPT)));
    var neighbours =
        Cypher.count(Cypher.anyNode(node).relationshipBetween(Cypher.anyNode(), "BEATS"));
    return reading
        .unwind(all)
        .as(of)
        .with(Cypher.property(of, "node").as(node), Cypher.property(of, DISTANCE).as(away))
        .orderBy(
            Cypher.sort(away),
            Cypher.sort(neighbours, SortItem.Direction.DESC),
            Cypher.sort(Cypher.property(node, "key")))
        .with(Cypher.collect(entry).as(FOUND))
        .with(FOUND, Cypher.subListUntil(FOUND, limit).as(KEPT))
        .with(
            FOUND,
            KEPT,
            Cypher.listWith(one).in(KEPT).returning(Cypher.property(one, "node")).as(MEMBERS))
        .returning(
            new Projection(Map.of("Graph", new NodeShape("Graph", "", graph)))
                .read(new Scope(compilation, KEPT, most), List.of("Graph"), selection)
                .as(RESULT))
        .build();
  }

  /** What one step from the last level leads to that no level has yet. */
  private static Expression step(
      Compilation compilation, CountedClaims counted, List<SymbolicName> levels) {
    var from = compilation.variable("n");
    var to = compilation.variable("n");
    var fresh = Cypher.noCondition();
    for (var level : levels) {
      fresh = fresh.and(to.in(level).not());
    }
    return Cypher.collect(
        Cypher.unwind(levels.get(levels.size() - 1))
            .as(from)
            .match(Cypher.anyNode(from).relationshipBetween(Cypher.anyNode(to), "BEATS"))
            .where(fresh.and(counted.tellApart(compilation, from, to)))
            .returningDistinct(to)
            .build());
  }

  /** Who is compared on the testbed of that key, where no contender has it. */
  private static Expression onTestbed(
      Compilation compilation, CountedClaims counted, Expression key, SymbolicName contender) {
    var claim = compilation.variable("c");
    var side = compilation.variable("n");
    var matches = new Matches(compilation);
    matches.pattern(
        Cypher.node("Testbed")
            .withProperties("key", key)
            .relationshipFrom(Cypher.anyNode(claim), "ON"));
    matches.pattern(Hop.out("", "SUBJECT", "BASELINE").to(claim, side));
    matches.where(Cypher.isEmpty(contender));
    counted.restrict(matches, claim);
    return Cypher.collect(matches.reading(Cypher.noCondition()).returningDistinct(side).build());
  }

  private static FieldRule nodes(CountedClaims counted) {
    return (scope, field) -> {
      var compilation = scope.compilation();
      var entry = compilation.variable("of");
      var node = compilation.variable("n");
      var rules = new LinkedHashMap<String, FieldRule>();
      rules.put("key", (at, asked) -> at.property("key"));
      rules.put("name", (at, asked) -> at.property("name"));
      rules.put("kind", (at, asked) -> Kinds.of(at.self()));
      rules.put(DISTANCE, (at, asked) -> Cypher.property(entry, DISTANCE));
      rules.put("neighbourCount", (at, asked) -> neighbours(counted, at));
      return Cypher.collect(
          Cypher.unwind(KEPT)
              .as(entry)
              .with(entry, Cypher.property(entry, "node").as(node))
              .returning(
                  new Projection(Map.of("GraphNode", new NodeShape("GraphNode", "", rules)))
                      .read(scope.at(node), List.of("GraphNode"), field.getSelectionSet()))
              .build());
    };
  }

  private static Expression neighbours(CountedClaims counted, Scope scope) {
    var other = scope.compilation().variable("n");
    var matches = new Matches(scope.compilation());
    matches.pattern(
        Cypher.anyNode(scope.self()).relationshipBetween(Cypher.anyNode(other), "BEATS"));
    matches.where(counted.tellApart(scope.compilation(), scope.self(), other));
    matches.repeating();
    return matches.count(other);
  }

  private static FieldRule edges(CountedClaims counted) {
    return (scope, field) -> {
      var compilation = scope.compilation();
      var winner = compilation.variable("n");
      var loser = compilation.variable("n");
      var beats = compilation.variable("b");
      var rules = Beats.counts();
      rules.put("winner", (at, asked) -> Cypher.property(winner, "key"));
      rules.put("loser", (at, asked) -> Cypher.property(loser, "key"));
      rules.put("contradicted", (at, asked) -> contradicted(counted, at));
      rules.put("confirmed", (at, asked) -> confirmed(counted, at));
      return Cypher.collect(
          Cypher.unwind(MEMBERS)
              .as(winner)
              .match(
                  Cypher.anyNode(winner)
                      .relationshipTo(Cypher.anyNode(loser), "BEATS")
                      .named(beats))
              .where(loser.in(MEMBERS).and(counted.haveAhead(compilation, winner, loser)))
              .with(winner, beats, loser)
              .orderBy(
                  Cypher.sort(Cypher.property(winner, "key")),
                  Cypher.sort(Cypher.property(loser, "key")))
              .returning(
                  new Projection(Map.of("GraphEdge", new NodeShape("GraphEdge", "", rules)))
                      .read(
                          counted.between(compilation, winner, beats, loser, scope.rows()),
                          List.of("GraphEdge"),
                          field.getSelectionSet()))
              .build());
    };
  }

  private static Expression contradicted(CountedClaims counted, Scope scope) {
    var winner = scope.other(Beats.WINNER);
    var loser = scope.other(Beats.LOSER);
    var matches = new Matches(scope.compilation());
    matches.pattern(Cypher.anyNode(loser).relationshipTo(Cypher.anyNode(winner), "BEATS"));
    matches.where(counted.haveAhead(scope.compilation(), loser, winner));
    return CountedClaims.exist(matches, loser);
  }

  private static Expression confirmed(CountedClaims counted, Scope scope) {
    var claim = scope.compilation().variable("c");
    var matches = new Matches(scope.compilation());
    Standing.AHEAD.restrict(matches, claim, scope.other(Beats.WINNER), scope.other(Beats.LOSER));
    counted.restrict(matches, claim);
    matches.where(
        Cypher.property(claim, "status")
            .in(
                Cypher.listOf(
                    Cypher.literalOf(Status.CURATED.name()),
                    Cypher.literalOf(Status.CONFIRMED.name()))));
    return CountedClaims.exist(matches, claim);
  }
}
