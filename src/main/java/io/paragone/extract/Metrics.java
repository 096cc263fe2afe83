package io.paragone.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what a claim was measured by. */
final class Metrics {

  private static final int MOST = 3;
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
    List<String> found = new ArrayList<>();
    for (Mention mention : scene.mentions()) {
      if (mention.kind() == NameKind.METRIC
          && mention.from() >= from
          && mention.to() <= to
          && found.size() < MOST
          && !found.contains(mention.text())) {
        found.add(mention.text());
      }
    }
    return found.isEmpty() ? null : String.join(", ", found);
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
