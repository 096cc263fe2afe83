package io.paragone.graphql;

import io.paragone.compare.Leaderboard.Duel;
import io.paragone.compare.Leaderboard.Score;
import io.paragone.resolve.NameKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/** Reads what a leaderboard is computed from: all numbers and claims on a testbed. */
final class BoardQuery {

  private BoardQuery() {}

  /**
   * What is known of a testbed.
   *
   * @param testbed its key
   * @param lowerIsBetter keys of the metrics there that are so
   * @param papers the key of the paper by the key of the number or claim that it reports
   */
  record Known(
      String testbed,
      Set<String> lowerIsBetter,
      List<Score> scores,
      List<Duel> duels,
      Map<String, String> papers) {

    Known {
      lowerIsBetter = Set.copyOf(lowerIsBetter);
      scores = List.copyOf(scores);
      duels = List.copyOf(duels);
      papers = Map.copyOf(papers);
    }

    static Known of(Object answer) {
      var known = (Map<?, ?>) answer;
      return new Known(
          text(known, "testbed"),
          Set.copyOf(strings(known.get("lower"))),
          rows(known.get("scores"), Known::score),
          rows(known.get("duels"), Known::duel),
          Stream.of("scores", "duels")
              .flatMap(list -> rows(known.get(list), row -> row).stream())
              .collect(Collectors.toMap(row -> text(row, "key"), row -> text(row, "paper"))));
    }

    private static Score score(Map<?, ?> row) {
      return new Score(
          text(row, "key"),
          (String) row.get("of"),
          (String) row.get("metric"),
          ((Number) Objects.requireNonNull(row.get("value"))).doubleValue());
    }

    private static Duel duel(Map<?, ?> row) {
      var outcome = text(row, "outcome");
      var subject = (String) row.get("subject");
      var baseline = (String) row.get("baseline");
      var isBehind = outcome.equals("TRAILS");
      return new Duel(
          text(row, "key"),
          isBehind ? baseline : subject,
          isBehind ? subject : baseline,
          outcome.equals("TIES"),
          ((Number) Objects.requireNonNull(row.get("confidence"))).doubleValue(),
          strings(row.get("metrics")));
    }

    private static String text(Map<?, ?> row, String column) {
      return (String) Objects.requireNonNull(row.get(column), column);
    }

    private static List<String> strings(@Nullable Object list) {
      return list instanceof List<?> all ? all.stream().map(String::valueOf).toList() : List.of();
    }

    private static <T> List<T> rows(@Nullable Object list, Function<Map<?, ?>, T> reader) {
      return list instanceof List<?> all
          ? all.stream().map(row -> reader.apply((Map<?, ?>) row)).toList()
          : List.of();
    }
  }

  /** A statement with one row, or none where there is no such testbed. */
  static Statement of(Compilation compilation, String testbed, @Nullable LocalDate asOf) {
    var node = compilation.variable("t");
    var key = compilation.parameter(NameKey.of(testbed));
    return Cypher.match(Matches.called(compilation, testbed, Cypher.node("Testbed").named(node)))
        .with(node)
        .orderBy(Matches.bestFirst(node, key))
        .limit(1)
        .returning(
            Cypher.mapOf(
                    "testbed",
                    Cypher.property(node, "key"),
                    "lower",
                    lowerIsBetter(compilation, node),
                    "scores",
                    scores(compilation, node, asOf),
                    "duels",
                    duels(compilation, node, asOf))
                .as(RootQuery.RESULT))
        .build();
  }

  private static Expression lowerIsBetter(Compilation compilation, SymbolicName testbed) {
    var on = compilation.variable("x");
    var metric = compilation.variable("m");
    return Cypher.collect(
        Cypher.match(
                Hop.in("", "ON").to(testbed, on), Hop.out("Metric", "MEASURED_BY").to(on, metric))
            .where(Cypher.property(metric, "lowerIsBetter").isTrue())
            .returningDistinct(Cypher.property(metric, "key"))
            .build());
  }

  private static Expression scores(
      Compilation compilation, SymbolicName testbed, @Nullable LocalDate asOf) {
    var result = compilation.variable("r");
    var matches = on(compilation, testbed, result, asOf);
    matches.where(ComparisonFilter.isNotRejected(result));
    matches.among("Result", "value", result);
    return Cypher.collect(
        matches
            .reading(Cypher.noCondition())
            .returning(
                Cypher.mapOf(
                    "key",
                    Cypher.property(result, "key"),
                    "paper",
                    Cypher.head(keys(compilation, Hop.in("", "REPORTS"), result)),
                    "value",
                    Cypher.property(result, "value"),
                    "of",
                    Cypher.head(keys(compilation, Hop.out("", "OF"), result)),
                    "metric",
                    Cypher.head(keys(compilation, Hop.out("", "MEASURED_BY"), result))))
            .build());
  }

  private static Expression duels(
      Compilation compilation, SymbolicName testbed, @Nullable LocalDate asOf) {
    var claim = compilation.variable("c");
    var matches = on(compilation, testbed, claim, asOf);
    matches.where(ComparisonFilter.isNotRejected(claim));
    matches.among("Comparison", "outcome", claim);
    return Cypher.collect(
        matches
            .reading(Cypher.noCondition())
            .returning(
                Cypher.mapOf(
                    "key",
                    Cypher.property(claim, "key"),
                    "paper",
                    Cypher.head(keys(compilation, Hop.in("", "REPORTS"), claim)),
                    "outcome",
                    Cypher.property(claim, "outcome"),
                    "confidence",
                    Cypher.property(claim, "confidence"),
                    "subject",
                    Cypher.head(keys(compilation, Hop.out("", "SUBJECT"), claim)),
                    "baseline",
                    Cypher.head(keys(compilation, Hop.out("", "BASELINE"), claim)),
                    "metrics",
                    keys(compilation, Hop.out("", "MEASURED_BY"), claim)))
            .build());
  }

  private static Matches on(
      Compilation compilation, SymbolicName testbed, SymbolicName node, @Nullable LocalDate asOf) {
    var matches = new Matches(compilation);
    matches.pattern(Hop.in("", "ON").to(testbed, node));
    Published.asOf(matches, node, asOf);
    return matches;
  }

  private static Expression keys(Compilation compilation, Hop hop, SymbolicName from) {
    var there = compilation.variable("k");
    return Cypher.listBasedOn(hop.to(from, there)).returning(Cypher.property(there, "key"));
  }
}
