package io.paragone.extract;

import io.paragone.model.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what a claim was measured by. */
final class Metrics {

  private static final int MOST = 3;
  private static final int REACH = 8;
  private static final int NEAR = 5;

  /** What "faster" is measured by. */
  static final String SPEED = "speed";

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
        phrases(scene, from, to).map(p -> p.text(scene)).distinct().limit(MOST).toList();
    return found.isEmpty() ? null : String.join(", ", found);
  }

  /**
   * The metrics from word {@code from} to {@code to} that do not only stay as they were, and that
   * no other amount than the margin is told of.
   */
  static @Nullable String told(
      Scene scene, int from, int to, Outcome outcome, Optional<Margins.Found> margin) {
    List<String> found =
        among(scene.measures().all(scene), from, to)
            .filter(p -> margin.isEmpty() || !isOfOther(scene, p, margin.get()))
            .filter(p -> outcome == Outcome.TIES || !MeasuredClause.isKept(scene, p))
            .map(p -> p.text(scene))
            .distinct()
            .limit(MOST)
            .toList();
    return found.isEmpty() ? null : String.join(", ", found);
  }

  /**
   * The metric that a margin is told in: "by 3% in recall", "raises recall by 3%"; all of them
   * where none stands beside it.
   */
  static @Nullable String in(Scene scene, int from, int to, Optional<Margins.Found> margin) {
    return margin
        .flatMap(m -> beside(scene, from, to, m))
        .orElseGet(() -> told(scene, from, to, Outcome.BEATS, margin));
  }

  /** The one metric that a margin is told in: "by 3% in recall", "3x faster". */
  static Optional<String> beside(Scene scene, int from, int to, Margins.Found margin) {
    return isOfSpeed(scene, margin.at(), Math.min(to, margin.at() + NEAR))
        ? Optional.of(SPEED)
        : beside(scene, from, to, margin.at())
            .filter(metric -> !isListed(scene, metric))
            .map(phrase -> phrase.text(scene));
  }

  /** "faster", "a speedup of", unlike "faster training speed", which has a name. */
  static boolean isOfSpeed(Scene scene, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean another = joins(scene.key(i)) && Amount.endingAt(scene, i).isEmpty();
      if (another || scene.is(i, WordClass.BOUNDARY)) {
        return false;
      }
      if (scene.is(i, WordClass.CHEAPER) && !scene.key(i).equals("cheaper")) {
        return MeasureList.behind(scene, i).isEmpty();
      }
    }
    return false;
  }

  private static Optional<MeasurePhrase> beside(Scene scene, int from, int to, int margin) {
    int by = scene.beforeAdverbs(margin);
    while (scene.is(by, WordClass.UP_TO) || scene.key(by).equals("to")) {
      by--;
    }
    if (scene.key(by).equals("by")) {
      boolean passive = scene.key(by - 1).endsWith("ed") && scene.is(by - 2, WordClass.AUXILIARY);
      Optional<MeasurePhrase> raised =
          among(scene.measures().all(scene), Math.max(passive ? 0 : from, by - REACH), by)
              .reduce((first, last) -> last);
      if (raised.isPresent()) {
        return raised;
      }
    }
    int before = scene.key(margin - 1).equals(":") ? margin - 1 : margin;
    Optional<MeasurePhrase> front =
        phrases(scene, from, before).filter(m -> m.to() == before).findFirst();
    if (front.isPresent()) {
      return front;
    }
    return among(scene.measures().all(scene), margin, Math.min(to, margin + REACH))
        .findFirst()
        .filter(m -> isToldIn(scene, margin, m.from()));
  }

  /** "with 90% lower cost", beside a margin of 55%. */
  private static boolean isOfOther(Scene scene, MeasurePhrase phrase, Margins.Found margin) {
    int compared = phrase.from() - 1;
    return WordClasses.isAny(scene.key(compared), WordClass.GOOD, WordClass.LESS)
        && Amount.endingAt(scene, compared)
            .filter(amount -> amount.isMeasured() && amount.at() != margin.at())
            .filter(amount -> amount.at() < margin.at() || amount.at() - margin.at() > NEAR)
            .isPresent();
  }

  /** "3% in recall", unlike "3% on X and recall". */
  private static boolean isToldIn(Scene scene, int margin, int metric) {
    for (int i = margin + 1; i < metric; i++) {
      if (scene.key(i).equals("in") || scene.key(i).equals("of")) {
        return true;
      }
      boolean another = scene.key(i).equals("and") && !Numbers.isNumber(scene.key(i + 1));
      if (scene.is(i, WordClass.BOUNDARY) || another) {
        return false;
      }
    }
    return metric - margin <= 3;
  }

  /** "in recall and precision": with another. */
  private static boolean isListed(Scene scene, MeasurePhrase metric) {
    return phrases(scene, 0, scene.sentence().size())
        .anyMatch(
            other ->
                (other.from() == metric.to() + 1 && joins(scene.key(metric.to())))
                    || (metric.from() == other.to() + 1 && joins(scene.key(other.to()))));
  }

  private static boolean joins(String key) {
    return key.equals("and") || key.equals(",");
  }

  private static Stream<MeasurePhrase> phrases(Scene scene, int from, int to) {
    return among(scene.measures().known(scene), from, to);
  }

  private static Stream<MeasurePhrase> among(List<MeasurePhrase> phrases, int from, int to) {
    return phrases.stream().filter(p -> p.to() > from && p.to() <= to);
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
