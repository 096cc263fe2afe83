package io.paragone.graphql;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * The cells of a comparison table.
 *
 * @param asOf only papers until that day; null does not restrict
 */
record TableCells(Projection nodes, @Nullable LocalDate asOf) {

  static final String CONTENDERS = "contenders";
  static final String TESTBEDS = "testbeds";

  private static final String CONTENDER = "contender";
  private static final String TESTBED = "testbed";

  /** How many numbers or claims a cell is taken to have where costs are reckoned. */
  private static final int USUAL_LENGTH = 3;

  /** The variables of a cell whose contender is in scope. */
  Map<String, SymbolicName> inCell(Scope contender, SymbolicName testbed) {
    var roles = new LinkedHashMap<>(contender.others());
    roles.put(CONTENDER, contender.self());
    roles.put(TESTBED, testbed);
    return roles;
  }

  Map<String, FieldRule> rules() {
    var rules = new LinkedHashMap<String, FieldRule>();
    rules.put(
        "testbed",
        (scope, field) -> nodes.read(scope, Listing.TESTBEDS.types(), field.getSelectionSet()));
    rules.put(
        "results",
        (scope, field) -> {
          var result = scope.compilation().variable("r");
          return listed(
              results(scope, result),
              result,
              nodes.read(inside(scope, result), Listing.RESULTS.types(), field.getSelectionSet()));
        });
    rules.put(
        "claims",
        (scope, field) -> {
          var claim = scope.compilation().variable("c");
          return listed(
              claims(scope, claim, null),
              claim,
              nodes.read(
                  inside(scope, claim), Listing.COMPARISONS.types(), field.getSelectionSet()));
        });
    rules.put("wins", (scope, field) -> count(scope, Standing.AHEAD));
    rules.put("losses", (scope, field) -> count(scope, Standing.BEHIND));
    rules.put("ties", (scope, field) -> count(scope, Standing.LEVEL));
    rules.put("text", (scope, field) -> known(scope));
    return rules;
  }

  /** All that a written table needs, by name. */
  Expression grid(Scope table, int columns) {
    var compilation = table.compilation();
    compilation.charge(table.rows() * columns);
    var contender = compilation.variable("n");
    var testbed = compilation.variable("t");
    var column = compilation.variable("t");
    var row = new Scope(compilation, contender, table.others(), table.rows());
    var cell = new Scope(compilation, testbed, inCell(row, testbed), table.rows() * (long) columns);
    var cells = Cypher.unwind(table.other(TESTBEDS)).as(testbed).returning(known(cell)).build();
    return Cypher.mapOf(
        TESTBEDS,
        Cypher.listWith(column)
            .in(table.other(TESTBEDS))
            .returning(Cypher.property(column, "name")),
        "rows",
        Cypher.collect(
            Cypher.unwind(table.other(CONTENDERS))
                .as(contender)
                .returning(
                    Cypher.mapOf(
                        CONTENDER,
                        Cypher.property(contender, "name"),
                        "cells",
                        Cypher.collect(cells)))
                .build()));
  }

  /** The testbeds on which most of the contenders have numbers or claims against one another. */
  Expression usual(Scope table, int most) {
    var compilation = table.compilation();
    var contender = compilation.variable("n");
    var said = compilation.variable("x");
    var testbed = compilation.variable("t");
    var matches = new Matches(compilation);
    matches.pattern(Hop.in("", "OF", "SUBJECT", "BASELINE").to(contender, said));
    matches.pattern(Hop.out("Testbed", "ON").to(said, testbed));
    var side = compilation.variable("n");
    var sides =
        Cypher.count(
            Cypher.match(Hop.out("", "SUBJECT", "BASELINE").to(said, side))
                .where(side.in(table.other(CONTENDERS)))
                .returning(side)
                .build());
    matches.where(
        Cypher.property(said, "value").isNotNull().or(sides.isEqualTo(Cypher.literalOf(2))));
    restrict(matches, said);
    var contenders = compilation.variable("contenders");
    var count = compilation.variable("said");
    return Cypher.collect(
        Cypher.unwind(table.other(CONTENDERS))
            .as(contender)
            .match(matches.patterns())
            .where(matches.condition())
            .with(
                testbed,
                Cypher.countDistinct(contender).as(contenders),
                Cypher.countDistinct(said).as(count))
            .orderBy(
                Cypher.sort(contenders, SortItem.Direction.DESC),
                Cypher.sort(count, SortItem.Direction.DESC),
                Cypher.sort(Cypher.property(testbed, "key")))
            .limit(compilation.parameter(most))
            .returning(testbed)
            .build());
  }

  private Expression known(Scope cell) {
    var compilation = cell.compilation();
    compilation.charge(cell.rows() * USUAL_LENGTH);
    var result = compilation.variable("r");
    var metric = compilation.variable("m");
    var metrics =
        Cypher.match(Hop.out("Metric", "MEASURED_BY").to(result, metric))
            .returning(
                Cypher.mapOf(
                    "name",
                    Cypher.property(metric, "name"),
                    "lowerIsBetter",
                    Cypher.property(metric, "lowerIsBetter")))
            .build();
    var number =
        Cypher.mapOf(
            "value",
            Cypher.property(result, "value"),
            "unit",
            Cypher.property(result, "unit"),
            "metrics",
            Cypher.collect(metrics));
    return Cypher.mapOf(
        "numbers",
        listed(results(cell, result), result, number),
        "wins",
        count(cell, Standing.AHEAD),
        "losses",
        count(cell, Standing.BEHIND),
        "ties",
        count(cell, Standing.LEVEL));
  }

  private Matches results(Scope cell, SymbolicName result) {
    var matches = new Matches(cell.compilation());
    matches.pattern(Hop.in("", "OF").to(cell.other(CONTENDER), result));
    on(matches, result, cell);
    matches.among("Result", "value", result);
    restrict(matches, result);
    return matches;
  }

  private Matches claims(Scope cell, SymbolicName claim, @Nullable Standing standing) {
    var compilation = cell.compilation();
    var matches = new Matches(compilation);
    var rival = compilation.variable("n");
    var contender = cell.other(CONTENDER);
    if (standing == null) {
      Standing.between(matches, claim, contender, rival);
    } else {
      standing.restrict(matches, claim, contender, rival);
    }
    matches.where(rival.in(cell.other(CONTENDERS)));
    on(matches, claim, cell);
    matches.among("Comparison", "outcome", claim);
    restrict(matches, claim);
    return matches;
  }

  private Expression count(Scope cell, Standing standing) {
    var claim = cell.compilation().variable("c");
    return claims(cell, claim, standing).count(claim);
  }

  private static void on(Matches matches, SymbolicName said, Scope cell) {
    matches.pattern(Hop.out("", "ON").between(said, Cypher.anyNode(cell.other(TESTBED))));
  }

  private void restrict(Matches matches, SymbolicName said) {
    matches.where(ComparisonFilter.isNotRejected(said));
    Published.asOf(matches, said, asOf);
  }

  private static Scope inside(Scope cell, SymbolicName node) {
    var rows = cell.rows() * USUAL_LENGTH;
    cell.compilation().charge(rows);
    return new Scope(cell.compilation(), node, rows);
  }

  private static Expression listed(Matches matches, SymbolicName node, Expression read) {
    return Cypher.collect(
        matches
            .reading(Cypher.noCondition())
            .with(node)
            .orderBy(Cypher.sort(Cypher.property(node, "key")))
            .returning(read)
            .build());
  }
}
