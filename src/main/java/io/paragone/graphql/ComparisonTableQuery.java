package io.paragone.graphql;

import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import io.paragone.resolve.NameKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/** Contenders down, testbeds across, and in the cells what is known of them there. */
final class ComparisonTableQuery implements RootQuery {

  static final String TABLE = "ComparisonTable";
  static final String ROW = "ComparisonTableRow";
  static final String CELL = "ComparisonTableCell";

  /** How many columns there are at most where nobody says which. */
  private static final int USUAL_COLUMNS = 20;

  private final Projection nodes;

  ComparisonTableQuery(Projection nodes) {
    this.nodes = nodes;
  }

  @Override
  public Statement compile(
      Compilation compilation,
      Map<String, Object> arguments,
      DataFetchingFieldSelectionSet selection) {
    var down = names(arguments, "contenders", compilation.limits());
    var across = names(arguments, "testbeds", compilation.limits());
    if (down == null) {
      throw new IllegalStateException("the schema lets contenders be left out");
    }
    var cells = new TableCells(nodes, FilterInput.asOf(arguments));
    var columns = across == null ? USUAL_COLUMNS : across.size();
    compilation.charge(down.size() + (long) columns);

    var contenders = compilation.variable("contenders");
    var testbeds = compilation.variable("testbeds");
    var namedDown = compilation.variable("named");
    var namedAcross = compilation.variable("named");
    var scope =
        new Scope(
            compilation,
            contenders,
            Map.of(TableCells.CONTENDERS, contenders, TableCells.TESTBEDS, testbeds),
            (long) down.size());
    var unknown = new ArrayList<Expression>();
    unknown.add(unknown(compilation, down, namedDown));
    var lookedUp = new ArrayList<IdentifiableElement>();
    lookedUp.add(lookUp(compilation, "Contender", down).as(namedDown));
    if (across != null) {
      lookedUp.add(lookUp(compilation, "Testbed", across).as(namedAcross));
      unknown.add(unknown(compilation, across, namedAcross));
    }
    var allUnknown = unknown.stream().reduce(Expression::add).orElseThrow();
    var found =
        Cypher.with(lookedUp)
            .with(
                across == null
                    ? List.<IdentifiableElement>of(
                        namedDown, distinct(compilation, namedDown).as(contenders))
                    : List.<IdentifiableElement>of(
                        namedDown, namedAcross, distinct(compilation, namedDown).as(contenders)));
    var both =
        found.with(
            across == null
                ? List.<IdentifiableElement>of(
                    namedDown, contenders, cells.usual(scope, USUAL_COLUMNS).as(testbeds))
                : List.<IdentifiableElement>of(
                    namedDown,
                    namedAcross,
                    contenders,
                    distinct(compilation, namedAcross).as(testbeds)));
    var own = shapes(cells, columns, allUnknown);
    return both.returning(own.read(scope, List.of(TABLE), selection).as(RESULT)).build();
  }

  private Projection shapes(TableCells cells, int columns, Expression unknown) {
    var table = new LinkedHashMap<String, FieldRule>();
    table.put(
        TableCells.CONTENDERS,
        (scope, field) ->
            each(scope, TableCells.CONTENDERS, scope.rows(), nodes, Listing.CONTENDERS, field));
    table.put(
        TableCells.TESTBEDS,
        (scope, field) ->
            each(scope, TableCells.TESTBEDS, columns, nodes, Listing.TESTBEDS, field));
    table.put("unknown", (scope, field) -> unknown);
    for (var format : TableFetchers.FORMATS) {
      table.put(format, (scope, field) -> cells.grid(scope, columns));
    }
    var row = new LinkedHashMap<String, FieldRule>();
    row.put(
        "contender",
        (scope, field) -> nodes.read(scope, Listing.CONTENDERS.types(), field.getSelectionSet()));
    var cell = new Projection(Map.of(CELL, new NodeShape(CELL, "", cells.rules())));
    row.put(
        "cells",
        (scope, field) -> {
          var testbed = scope.compilation().variable("t");
          var all = scope.rows() * columns;
          scope.compilation().charge(all);
          var there = new Scope(scope.compilation(), testbed, cells.inCell(scope, testbed), all);
          return Cypher.collect(
              Cypher.unwind(scope.other(TableCells.TESTBEDS))
                  .as(testbed)
                  .returning(cell.read(there, List.of(CELL), field.getSelectionSet()))
                  .build());
        });
    var rows = new Projection(Map.of(ROW, new NodeShape(ROW, "", row)));
    table.put(
        "rows",
        (scope, field) -> {
          var contender = scope.compilation().variable("n");
          var there = new Scope(scope.compilation(), contender, scope.others(), scope.rows());
          return Cypher.collect(
              Cypher.unwind(scope.other(TableCells.CONTENDERS))
                  .as(contender)
                  .returning(rows.read(there, List.of(ROW), field.getSelectionSet()))
                  .build());
        });
    return new Projection(Map.of(TABLE, new NodeShape(TABLE, "", table)));
  }

  private static Expression each(
      Scope scope, String list, long rows, Projection nodes, Listing listing, SelectedField field) {
    var node = scope.compilation().variable(listing.variable());
    var there = new Scope(scope.compilation(), node, rows);
    return Cypher.collect(
        Cypher.unwind(scope.other(list))
            .as(node)
            .returning(nodes.read(there, listing.types(), field.getSelectionSet()))
            .build());
  }

  private static @Nullable List<String> names(
      Map<String, Object> arguments, String argument, GraphqlLimits limits) {
    var names = FilterInput.listOf(arguments, argument);
    if (names != null && names.size() > limits.pageSize()) {
      throw new QueryException(
          ErrorCode.QUERY_TOO_COSTLY,
          argument + ": " + names.size() + " names, " + limits.pageSize() + " are allowed");
    }
    return names;
  }

  /** The nodes of the names in their order, null where there is none. */
  private static Expression lookUp(Compilation compilation, String label, List<String> names) {
    var key = compilation.variable("key");
    var node = compilation.variable("n");
    var keys = compilation.parameter(names.stream().map(NameKey::of).toList());
    var best =
        Cypher.match(Matches.nameOf(key, Cypher.node(label).named(node)))
            .returning(node)
            .orderBy(Matches.bestFirst(node, key))
            .limit(1)
            .build();
    return Cypher.collect(
        Cypher.unwind(keys).as(key).returning(Cypher.head(Cypher.collect(best))).build());
  }

  private static Expression unknown(
      Compilation compilation, List<String> names, SymbolicName found) {
    var all = compilation.parameter(names);
    var at = compilation.variable("i");
    return Cypher.listWith(at)
        .in(Cypher.range(Cypher.literalOf(0), Cypher.size(all).subtract(Cypher.literalOf(1))))
        .where(Cypher.valueAt(found, at).isNull())
        .returning(Cypher.valueAt(all, at));
  }

  /** A list without nulls and repetitions. */
  private static Expression distinct(Compilation compilation, SymbolicName list) {
    var one = compilation.variable("n");
    var all = compilation.variable("all");
    return Cypher.reduce(one)
        .in(list)
        .map(
            Cypher.caseExpression()
                .when(one.isNull().or(one.in(all)))
                .then(all)
                .elseDefault(all.add(one)))
        .accumulateOn(all)
        .withInitialValueOf(Cypher.listOf());
  }
}
