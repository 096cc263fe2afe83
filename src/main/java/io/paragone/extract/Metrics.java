package io.paragone.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what a claim was measured by. */
final class Metrics {

  private static final int MOST = 3;
  private static final int REACH = 8;
  private static final List<String> LOWER_WORDS =
      List.of("error", "latency", "cost", "time", "FID", "WER", "CER", "perplexity", "loss");

  private static final List<String> GOOD_RATES =
      List.of(
          "success",
          "win",
          "pass",
          "hit",
          "recognition",
          "detection",
          "accept",
          "completion",
          "solve",
          "frame",
          "compression",
          "accuracy",
          "execution",
          "true positive",
          "preference");

  private Metrics() {}

  /** The metrics from word {@code from} to {@code to} joined by ", ", null where there is none. */
  static @Nullable String in(Scene scene, int from, int to) {
    List<String> found =
        mentions(scene, from, to).map(Mention::text).distinct().limit(MOST).toList();
    return found.isEmpty() ? null : String.join(", ", found);
  }

  /**
   * The metric that a margin is told in: "by 3% in recall", "raises recall by 3%"; all of them
   * where none stands beside it.
   */
  static @Nullable String in(Scene scene, int from, int to, Optional<Margins.Found> margin) {
    return margin
        .flatMap(m -> beside(scene, from, to, m.at()))
        .filter(metric -> !isListed(scene, metric))
        .map(Mention::text)
        .orElseGet(() -> in(scene, from, to));
  }

  private static Optional<Mention> beside(Scene scene, int from, int to, int margin) {
    int by = scene.beforeAdverbs(margin);
    while (scene.is(by, WordClass.UP_TO) || scene.key(by).equals("to")) {
      by--;
    }
    if (scene.key(by).equals("by")) {
      Optional<Mention> raised =
          mentions(scene, Math.max(from, by - REACH), by).reduce((first, last) -> last);
      if (raised.isPresent()) {
        return raised;
      }
    }
    return mentions(scene, margin, Math.min(to, margin + REACH))
        .findFirst()
        .filter(m -> isToldIn(scene, margin, m.from()));
  }

  /** "3% in recall", unlike "3% on X and recall". */
  private static boolean isToldIn(Scene scene, int margin, int metric) {
    for (int i = margin + 1; i < metric; i++) {
      if (scene.key(i).equals("in") || scene.key(i).equals("of")) {
        return true;
      }
      if (scene.is(i, WordClass.BOUNDARY) || scene.key(i).equals("and")) {
        return false;
      }
    }
    return metric - margin <= 3;
  }

  /** "in recall and precision": with another. */
  private static boolean isListed(Scene scene, Mention metric) {
    return mentions(scene, 0, scene.sentence().size())
        .anyMatch(
            other ->
                (other.from() == metric.to() + 1 && joins(scene.key(metric.to())))
                    || (metric.from() == other.to() + 1 && joins(scene.key(other.to()))));
  }

  private static boolean joins(String key) {
    return key.equals("and") || key.equals(",");
  }

  private static Stream<Mention> mentions(Scene scene, int from, int to) {
    return scene.mentions().stream()
        .filter(m -> m.kind() == NameKind.METRIC && m.from() >= from && m.to() <= to);
  }

  /** Whether the word is, or belongs to, what scores are told in. */
  static boolean isAt(Scene scene, int i) {
    return WordClasses.isAny(scene.key(i), WordClass.METRIC_NOUN, WordClass.LEVEL)
        || scene.mentionOver(i).filter(m -> m.kind() == NameKind.METRIC).isPresent();
  }

  /** Whether the words from {@code from} to {@code to} name a measure that is better when lower. */
  static boolean lowerIsBetter(Scene scene, int from, int to) {
    return scene.mentions().stream()
        .filter(m -> m.from() >= from && m.to() <= to)
        .anyMatch(
            m ->
                m.kind() == NameKind.METRIC
                    && (isBadRate(m.text()) || LOWER_WORDS.stream().anyMatch(m.text()::contains)));
  }

  /** "error rate", unlike "success rate". */
  private static boolean isBadRate(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.contains("rate") && GOOD_RATES.stream().noneMatch(lower::contains);
  }
}
