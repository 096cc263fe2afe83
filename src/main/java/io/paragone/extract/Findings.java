package io.paragone.extract;

/** Whether a verb tells a finding, or what something is made for. */
final class Findings {

  private Findings() {}

  /** "Results show that it improves", "it significantly improves": a finding, not a design. */
  static boolean isFound(Scene scene, int verb) {
    boolean reported = false;
    for (int back = 0; back < verb; back++) {
      if (WordClasses.is(WordClass.INTRODUCE, scene.key(back))) {
        return false;
      }
      reported |=
          WordClasses.is(WordClass.EXPERIMENT, scene.key(back))
              || (scene.is(back, WordClass.REPORT) && scene.key(back + 1).equals("that"));
    }
    if (scene.key(verb - 1).equals("results") || scene.key(verb - 1).equals("findings")) {
      return false;
    }
    boolean stressed = scene.is(verb - 1, WordClass.STRESS) || isOneMore(scene, verb);
    return scene.key(verb).endsWith("ing") ? reported && stressed : reported || stressed;
  }

  /** "FooNet also improves", unlike what it is made for: "that not only speeds up but also". */
  private static boolean isOneMore(Scene scene, int verb) {
    return scene.key(verb - 1).equals("also")
        && scene.key(verb).endsWith("s")
        && !scene.key(verb - 2).equals("but")
        && !scene.key(0).equals("however");
  }

  /** "a run", "average gains", "increases of": no verb, though it looks like one. */
  static boolean isNoun(Scene scene, int i) {
    boolean delta = scene.is(i, WordClass.DELTA);
    String next = scene.key(i + 1);
    return scene.is(i - 1, WordClass.DETERMINER)
        || (delta && WordClasses.isAny(scene.key(i - 1), WordClass.SIZABLE, WordClass.AVERAGE))
        || (delta && (next.equals("of") || next.equals("in") || next.equals("over")));
  }

  /** "Experiments demonstrate …" before word {@code i}. */
  static boolean isReported(Scene scene, int i) {
    boolean tested = false;
    for (int back = 0; back < i; back++) {
      tested |= scene.is(back, WordClass.EXPERIMENT);
      if (tested && scene.is(back, WordClass.REPORT)) {
        return true;
      }
    }
    return false;
  }

  /** "Moreover, FooNet improves": one more finding. */
  static boolean isAdded(Scene scene) {
    return switch (scene.key(0)) {
      case "moreover", "furthermore", "notably", "remarkably", "additionally" -> true;
      default -> false;
    };
  }

  /** "to significantly improve": what something is for; "is shown to improve" is a finding. */
  static boolean isAim(Scene scene, int to, int verb) {
    for (int i = to + 1; i < verb; i++) {
      if (!scene.is(i, WordClass.ADVERB)) {
        return false;
      }
    }
    return switch (scene.key(to - 1)) {
      case "able", "ability", "shown", "proven", "demonstrated", "found", "observed", "up" -> false;
      default -> true;
    };
  }

  /** "Experiments on Y achieve", "The rendering results achieve". */
  static boolean areReportedFrom(Scene scene, int start) {
    for (int i = start; start == 0 && i < 4; i++) {
      if (scene.key(i).startsWith("experiment") || scene.key(i).equals("results")) {
        return true;
      }
    }
    return false;
  }
}
