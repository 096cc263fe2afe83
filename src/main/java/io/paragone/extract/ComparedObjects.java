package io.paragone.extract;

import io.paragone.extract.Baselines.Read;
import io.paragone.extract.Cue.Frame;
import io.paragone.extract.Cue.Hit;
import io.paragone.model.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Whom the phrases of one sentence compare with, each behind it or told before. */
final class ComparedObjects {

  private final Scene scene;

  private final HitPairs pairs;

  private Read last = new Read(List.of(), 0);

  /** Of whom the last baselines were told. */
  private String lastSubject = "";

  ComparedObjects(Scene scene, HitPairs pairs) {
    this.scene = scene;
    this.pairs = pairs;
  }

  /**
   * The baselines of a phrase.
   *
   * @param isShared whether they stand behind the next phrase
   * @param isPronoun whether they were told before
   */
  record Found(Read read, boolean isShared, boolean isPronoun) {}

  Found behind(int index, Hit hit, int at) {
    Read read = Baselines.behind(scene, at);
    boolean named = read.isNamed();
    if (!named && ((isMatched(hit) && !areRivals(read)) || (isNeared(hit) && !areClasses(read)))) {
      read = new Read(List.of(), read.end());
    }
    if (isPronoun(hit, at) && !named) {
      boolean unclear = scene.key(at).equals("it") && last.baselines().size() > 1;
      List<Baseline> meant = unclear ? List.of() : last.baselines();
      return new Found(new Read(meant, at + 1), false, true);
    }
    if (read.isEmpty() && pairs.sharesObject(index)) {
      Hit next = scene.hits().get(index + 1);
      return new Found(Baselines.behind(scene, ObjectStart.of(scene, next)), true, false);
    }
    return new Found(read, false, false);
  }

  /** Whether a pronoun is said of the one of whom the last baselines were told. */
  boolean mayMean(Found object, Subject subject) {
    return !object.isPronoun() || subject.name().equals(lastSubject);
  }

  void remember(Read read, Subject subject) {
    if (!read.isEmpty()) {
      last = read;
      lastSubject = subject.name();
    }
  }

  /** "comparable to rivals … even surpasses them": those told before. */
  private boolean isPronoun(Hit hit, int at) {
    boolean pronoun = scene.key(at).equals("them") || scene.key(at).equals("it");
    return pronoun && hit.cue().frame() == Frame.VERB && hit.from() > 1;
  }

  private static boolean isMatched(Hit hit) {
    return hit.to() - hit.from() == 1 && hit.cue().rule().startsWith("verb: match");
  }

  /** "approaches the quality of", "narrows the gap to". */
  private static boolean isNeared(Hit hit) {
    String rule = hit.cue().rule();
    return hit.cue().outcome() == Outcome.TRAILS
        && (rule.startsWith("verb: approach") || rule.startsWith("verb: narrow"));
  }

  /** "the quality of older models", unlike "the quality of life" and "the gap to zero". */
  private static boolean areClasses(Read read) {
    return words(read).anyMatch(word -> WordClasses.is(WordClass.CLASS_NOUN, word));
  }

  /** "matches specialist models", unlike "matches boxes" and "matching the nature of the world". */
  private static boolean areRivals(Read read) {
    return words(read)
        .anyMatch(
            word ->
                WordClasses.isAny(word, WordClass.CLASS_NOUN, WordClass.RANKING, WordClass.LEVEL));
  }

  private static Stream<String> words(Read read) {
    return read.baselines().stream()
        .flatMap(baseline -> Stream.of(baseline.name().toLowerCase(Locale.ROOT).split("\\s+")));
  }
}
