package io.paragone.extract;

import io.paragone.extract.Cue.Hit;

/** Whether the words of a comparison tell that somebody is better or worse, and not only other. */
final class ComparedMerits {

  private static final int REACH = 16;

  private ComparedMerits() {}

  static boolean areOf(Scene scene, Hit hit) {
    return switch (hit.cue().frame()) {
      case THAN -> ranks(scene, hit);
      case COMPARED -> isCompared(scene, hit.from());
      case VERB, PASSIVE, NOUN, GAP, GAIN, ALONE -> true;
    };
  }

  /** "higher accuracy compared to", "underperforms compared to", unlike "a greater need". */
  private static boolean isCompared(Scene scene, int at) {
    if (scene.key(at).equals("against")) {
      return false;
    }
    for (int i = at - 1; i >= Math.max(0, at - REACH + 1); i--) {
      if (scene.key(i).startsWith("underperform")) {
        return true;
      }
      boolean poor = scene.is(i, WordClass.BAD) && scene.is(i + 1, WordClass.LEVEL);
      boolean good = WordClasses.isAny(scene.key(i), WordClass.GOOD, WordClass.EQUAL);
      if (poor || (good && isMeritBehind(scene, i, at))) {
        return true;
      }
      if (scene.is(i, WordClass.BOUNDARY) || scene.key(i).equals(";")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isMeritBehind(Scene scene, int comparative, int at) {
    for (int i = comparative + 1; i < at && !isAffected(scene, i); i++) {
      if (Merits.isAt(scene, i) || (i == comparative + 1 && scene.is(i, WordClass.VIRTUE))) {
        return true;
      }
      boolean in = scene.key(i).equals("in") && scene.is(i - 1, WordClass.DELTA);
      if (!in
          && WordClasses.isAny(
              scene.key(i), WordClass.NP_LINK, WordClass.BOUNDARY, WordClass.STOP)) {
        return false;
      }
    }
    return false;
  }

  /**
   * "higher accuracy than", "more robust than", "better than", unlike "higher variability than".
   */
  private static boolean ranks(Scene scene, Hit hit) {
    int i = hit.to();
    while (scene.is(i, WordClass.ADVERB) || scene.key(i).endsWith("ly")) {
      i++;
    }
    if (scene.key(i).equals("than")) {
      return scene.is(hit.from(), WordClass.RANK);
    }
    if (scene.is(hit.from(), WordClass.LESS)) {
      return scene.mentionOver(i).filter(m -> m.kind() == NameKind.METRIC).isPresent()
          || WordClasses.isAny(scene.key(i), WordClass.BURDEN, WordClass.RESOURCE);
    }
    boolean virtue = WordClasses.isAny(scene.key(i), WordClass.VIRTUE, WordClass.GOOD);
    return !scene.key(i).equals("at") && (virtue || Merits.isBefore(scene, i, "than"));
  }

  /** "greater sensitivity to noise": no merit. */
  private static boolean isAffected(Scene scene, int i) {
    return scene.key(i).equals("sensitivity") && scene.key(i + 1).equals("to");
  }
}
