package io.paragone.extract;

/** Losses that are none: "without sacrificing accuracy", "with almost no drop in quality". */
final class SmallLosses {

  private static final int REACH = 7;
  private static final int LONGEST_MEASURE = 4;

  private SmallLosses() {}

  static boolean isAt(Scene scene, int i) {
    boolean verb = isLosing(scene.key(i)) && scene.key(scene.beforeAdverbs(i)).equals("without");
    return verb ? isOfMerit(scene, i + 1) : scene.is(i, WordClass.LOSS) && isSmall(scene, i);
  }

  private static boolean isLosing(String key) {
    return switch (key) {
      case "sacrificing", "compromising", "degrading", "harming", "hurting", "impairing" -> true;
      default -> false;
    };
  }

  /** "without performance degradation", "with little or no accuracy drop", "at no loss of". */
  private static boolean isSmall(Scene scene, int loss) {
    boolean merit = false;
    for (int i = loss - 1; i >= Math.max(0, loss - LONGEST_MEASURE + 1); i--) {
      if (scene.key(i).equals("without") || scene.key(i).equals("no") || isLittle(scene, i)) {
        return isSide(scene, i) && (merit || isOfMeritBehind(scene, loss));
      }
      merit |= Merits.isAt(scene, i);
      if (WordClasses.isAny(scene.key(i), WordClass.STOP, WordClass.BOUNDARY)
          || scene.key(i).equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** "negligible", unlike "a minor": that is a loss. */
  private static boolean isLittle(Scene scene, int i) {
    return switch (scene.key(i)) {
      case "negligible", "minimal", "little", "marginal" -> true;
      default -> false;
    };
  }

  /** Whether "without" stands at word {@code i}, or a preposition in front of "no". */
  private static boolean isSide(Scene scene, int i) {
    int before = i;
    while (before > i - LONGEST_MEASURE
        && (scene.is(before, WordClass.NEGLIGIBLE)
            || scene.is(before, WordClass.DETERMINER)
            || scene.is(before, WordClass.ADVERB)
            || scene.key(before).equals("no")
            || scene.key(before).equals("or")
            || scene.key(before).equals("to"))) {
      before--;
    }
    return switch (scene.key(before)) {
      case "without", "with", "at" -> true;
      default -> false;
    };
  }

  private static boolean isOfMeritBehind(Scene scene, int loss) {
    boolean of =
        switch (scene.key(loss + 1)) {
          case "in", "of", "to" -> true;
          default -> false;
        };
    return of
        && isOfMerit(scene, loss + 2)
        && !Savings.isBurden(scene, loss + 2, loss + 2 + LONGEST_MEASURE);
  }

  private static boolean isOfMerit(Scene scene, int from) {
    for (int i = from; i < from + REACH; i++) {
      if (Merits.isAt(scene, i)) {
        return true;
      }
      if (scene.is(i, WordClass.STOP) || scene.key(i).equals(",")) {
        return false;
      }
    }
    return false;
  }
}
