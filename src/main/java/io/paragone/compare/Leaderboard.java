package io.paragone.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who stands where on one testbed by one metric: each contender once.
 *
 * @param metric the key of the metric; null where neither a number nor a claim names one
 * @param rows the best first
 */
public record Leaderboard(@Nullable String metric, List<Row> rows) {

  public Leaderboard {
    rows = List.copyOf(rows);
  }

  /**
   * A reported number.
   *
   * @param key of the result
   * @param contender the key of what was measured; null where that is no contender of its own
   * @param metric a key; null where the paper does not say
   */
  public record Score(
      String key, @Nullable String contender, @Nullable String metric, double value) {}

  /**
   * A claim between two, told from the winner's side.
   *
   * @param loser null where the claim does not name whom it speaks of
   * @param tie whether the two are on a par, and then neither is the winner
   * @param metrics keys; empty where the paper does not say, and then it counts for every metric
   */
  public record Duel(
      String key,
      @Nullable String winner,
      @Nullable String loser,
      boolean tie,
      double confidence,
      List<String> metrics) {

    public Duel {
      metrics = List.copyOf(metrics);
    }
  }

  /**
   * A place on the board.
   *
   * @param rank from 1; equals have the same, and the next rank is by as many higher
   * @param contender a key; null where the number belongs to no contender of its own
   * @param score the key of the result that gives the place; null where a claim does
   * @param duel the key of the claim that gives the place; null where a number does
   */
  public record Row(
      int rank, @Nullable String contender, @Nullable String score, @Nullable String duel) {}

  /** The metrics that numbers and claims name, by how many name them, equals by key. */
  public static List<String> metrics(List<Score> scores, List<Duel> duels) {
    Map<String, Integer> counts = new TreeMap<>();
    for (var score : scores) {
      if (score.metric() != null) {
        counts.merge(score.metric(), 1, Integer::sum);
      }
    }
    for (var duel : duels) {
      duel.metrics().forEach(metric -> counts.merge(metric, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * The board of one metric.
   *
   * <p>Numbers come in the direction of the metric, of each contender the best. Whoever has no
   * number stands just above the best placed of those that claims have it ahead of, else beside
   * whom it is on a par with, else just below the last of those that are ahead of it. Where nobody
   * of those has a place either, it comes after all others, winners before losers.
   */
  public static Leaderboard of(
      @Nullable String metric, boolean lowerIsBetter, List<Score> scores, List<Duel> duels) {
    var better = Comparator.comparingDouble(Score::value);
    var numbers =
        scores.stream()
            .filter(score -> metric == null || metric.equals(score.metric()))
            .sorted((lowerIsBetter ? better : better.reversed()).thenComparing(Score::key))
            .toList();
    var claims =
        duels.stream()
            .filter(
                duel ->
                    metric == null || duel.metrics().isEmpty() || duel.metrics().contains(metric))
            .toList();
    var best = new LinkedHashMap<String, Score>();
    for (var score : numbers) {
      var measured = score.contender() == null ? "result " + score.key() : score.contender();
      best.putIfAbsent(measured, score);
    }
    return new Leaderboard(metric, new Placement(List.copyOf(best.values()), claims).rows());
  }

  /** The claim that best tells why a contender stands where it does. */
  static Duel telling(String contender, List<Duel> duels) {
    return duels.stream()
        .min(
            Comparator.<Duel>comparingInt(duel -> standing(contender, duel))
                .thenComparing(Comparator.comparingDouble(Duel::confidence).reversed())
                .thenComparing(Duel::key))
        .orElseThrow();
  }

  private static int standing(String contender, Duel duel) {
    if (duel.tie()) {
      return 1;
    }
    return contender.equals(duel.winner()) ? 0 : 2;
  }

  /** The contenders of a claim. */
  static List<String> sides(Duel duel) {
    var sides = new ArrayList<String>();
    if (duel.winner() != null) {
      sides.add(duel.winner());
    }
    if (duel.loser() != null) {
      sides.add(duel.loser());
    }
    return sides;
  }
}
