package io.paragone.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import io.paragone.compare.Leaderboard;
import io.paragone.graph.GraphReader;
import io.paragone.resolve.NameKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;

/**
 * Answers {@code leaderboard} with two statements: one for the numbers and claims that the order
 * follows from, one for the asked fields of its first rows.
 */
final class LeaderboardFetcher implements DataFetcher<CompletionStage<@Nullable Object>> {

  private static final String BOARD = "Leaderboard";
  private static final String ROW = "LeaderboardRow";

  private final GraphReader graph;
  private final GraphqlLimits limits;
  private final Projection own;

  LeaderboardFetcher(Projection nodes, GraphReader graph, GraphqlLimits limits) {
    this.graph = graph;
    this.limits = limits;
    var rules = new Rules(nodes);
    var metrics = List.of("Metric");
    var board = new LinkedHashMap<String, FieldRule>();
    board.put("testbed", rules.keyed("testbed", "Testbed", Listing.TESTBEDS.types()));
    board.put("metric", rules.keyed("metric", "Metric", metrics));
    board.put("metrics", rules.eachKeyed("metrics", "Metric", metrics));
    board.put("rows", this::rows);

    var row = new LinkedHashMap<String, FieldRule>();
    row.put("rank", rules.property("rank"));
    row.put("contender", rules.keyed("contender", "Contender", Listing.CONTENDERS.types()));
    for (var property : List.of("value", "unit", "system")) {
      row.put(property, ofResult(property));
    }
    row.put("result", rules.keyed("score", "Result", Listing.RESULTS.types()));
    row.put("claim", rules.keyed("duel", "Comparison", Listing.COMPARISONS.types()));
    row.put("paper", rules.keyed("paper", "Paper", Listing.PAPERS.types()));
    own =
        new Projection(
            Map.of(BOARD, new NodeShape(BOARD, "", board), ROW, new NodeShape(ROW, "", row)));
  }

  @Override
  public CompletionStage<@Nullable Object> get(DataFetchingEnvironment environment) {
    var arguments = environment.getArguments();
    var size = PageSize.of(arguments, limits);
    var standing =
        BoardQuery.of(
            new Compilation(limits),
            String.valueOf(arguments.get("testbed")),
            FilterInput.asOf(arguments));
    var reading = Operation.of(environment).over(graph);
    return reading
        .read(standing)
        .thenCompose(
            found -> {
              if (found.isEmpty()) {
                return CompletableFuture.completedFuture(null);
              }
              var known =
                  BoardQuery.Known.of(Objects.requireNonNull(found.get(0).get(RootQuery.RESULT)));
              var board = board(known, (String) arguments.get("metric"), size);
              return reading
                  .read(asked(board, size, environment.getSelectionSet()))
                  .thenApply(rows -> rows.get(0).get(RootQuery.RESULT));
            });
  }

  private static Map<String, @Nullable Object> board(
      BoardQuery.Known known, @Nullable String asked, int size) {
    var metrics = Leaderboard.metrics(known.scores(), known.duels());
    var board = new LinkedHashMap<String, @Nullable Object>();
    board.put("testbed", known.testbed());
    board.put("metrics", metrics);
    board.put("rows", List.of());
    var metric = asked != null ? NameKey.of(asked) : metrics.isEmpty() ? null : metrics.get(0);
    if (metric == null || metrics.contains(metric)) {
      var leaders =
          Leaderboard.of(
              metric,
              metric != null && known.lowerIsBetter().contains(metric),
              known.scores(),
              known.duels());
      board.put("metric", metric);
      board.put("rows", leaders.rows().stream().limit(size).map(row -> row(row, known)).toList());
    }
    return board;
  }

  private static Map<String, @Nullable Object> row(Leaderboard.Row place, BoardQuery.Known known) {
    var row = new LinkedHashMap<String, @Nullable Object>();
    row.put("rank", place.rank());
    row.put("contender", place.contender());
    row.put("score", place.score());
    row.put("duel", place.duel());
    row.put("paper", known.papers().get(place.score() == null ? place.duel() : place.score()));
    return row;
  }

  private Statement asked(
      Map<String, @Nullable Object> board, int size, DataFetchingFieldSelectionSet selection) {
    var compilation = new Compilation(limits);
    var variable = compilation.variable("board");
    return Cypher.with(compilation.parameter(board).as(variable))
        .returning(
            own.read(new Scope(compilation, variable, size), List.of(BOARD), selection)
                .as(RootQuery.RESULT))
        .build();
  }

  private Expression rows(Scope scope, SelectedField field) {
    scope.compilation().charge(scope.rows());
    var row = scope.compilation().variable("row");
    return Cypher.collect(
        Cypher.unwind(scope.property("rows"))
            .as(row)
            .returning(own.read(scope.at(row), List.of(ROW), field.getSelectionSet()))
            .build());
  }

  private static FieldRule ofResult(String property) {
    return (scope, field) -> {
      var result = scope.compilation().variable("r");
      return Cypher.collect(
          Cypher.match(
                  Cypher.node("Result")
                      .named(result)
                      .withProperties("key", scope.property("score")))
              .returning(Cypher.property(result, property))
              .build());
    };
  }
}
