package io.paragone.extract;

import io.paragone.extract.Baselines.Read;
import io.paragone.extract.Cue.Frame;
import io.paragone.extract.Cue.Hit;
import java.util.List;
import java.util.Locale;

/** Whom the phrases of one sentence compare with, each behind it or told before. */
final class ComparedObjects {

  private final Scene scene;

  private final HitPairs pairs;

  private Read last = new Read(List.of(), 0);

  ComparedObjects(Scene scene, HitPairs pairs) {
    this.scene = scene;
    this.pairs = pairs;
  }

  /**
   * The baselines of a phrase.
   *
   * @param isShared whether they stand behind the next phrase
   */
  record Found(Read read, boolean isShared) {}

  Found behind(int index, Hit hit, int at) {
    Read read = Baselines.behind(scene, at);
    if (isMatched(hit) && !read.isNamed() && !areRivals(read)) {
      read = new Read(List.of(), read.end());
    }
    if (isPronoun(hit, at) && (read.isEmpty() || !read.isNamed())) {
      if (scene.key(at).equals("it") && last.baselines().size() > 1) {
        return new Found(new Read(List.of(), at + 1), false);
      }
      return new Found(new Read(last.baselines(), at + 1), false);
    }
    if (read.isEmpty() && pairs.sharesObject(index)) {
      Hit next = scene.hits().get(index + 1);
      return new Found(Baselines.behind(scene, ObjectStart.of(scene, next)), true);
    }
    remember(read);
    return new Found(read, false);
  }

  void remember(Read read) {
    last = read.isEmpty() ? last : read;
  }

  /** "comparable to rivals … even surpasses them": those told before. */
  private boolean isPronoun(Hit hit, int at) {
    boolean pronoun = scene.key(at).equals("them") || scene.key(at).equals("it");
    return pronoun && hit.cue().frame() == Frame.VERB && hit.from() > 1;
  }

  private static boolean isMatched(Hit hit) {
    return hit.to() - hit.from() == 1 && hit.cue().rule().startsWith("verb: match");
  }

  /** "matches specialist models", unlike "matches boxes" and "matching the nature of the world". */
  private static boolean areRivals(Read read) {
    return read.baselines().stream()
        .flatMap(
            baseline -> List.of(baseline.name().toLowerCase(Locale.ROOT).split("\\s+")).stream())
        .anyMatch(
            word ->
                WordClasses.isAny(word, WordClass.CLASS_NOUN, WordClass.RANKING, WordClass.LEVEL));
  }
}
