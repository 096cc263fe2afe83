package io.paragone.extract;

/** Whether less of something is a gain: "reduces latency by 30%", "a 40% reduction in memory". */
final class Savings {

  private static final int REACH = 9;

  private Savings() {}

  /** Whether the verb at word {@code i} cuts a burden by a stated amount. */
  static boolean cuts(Scene scene, int i) {
    return scene.is(i, WordClass.CUT)
        && isBurden(scene, i + 1, objectEnd(scene, i + 1))
        && hasMargin(scene, i);
  }

  /** Whether the verb at word {@code i} cuts a burden, by whatever amount. */
  static boolean cutsAnyhow(Scene scene, int i) {
    return scene.key(i).startsWith("reduc")
        && scene.is(i, WordClass.CUT)
        && isBurden(scene, i + 1, objectEnd(scene, i + 1));
  }

  /** Whether the noun at word {@code i} is a stated saving of a burden. */
  static boolean saves(Scene scene, int i) {
    boolean noun =
        switch (scene.key(i)) {
          case "reduction", "reductions", "savings", "decrease" -> true;
          default -> false;
        };
    boolean burden =
        noun
            && (isBurden(scene, i + 1, objectEnd(scene, i + 1))
                || isBurden(scene, Math.max(0, i - 3), i));
    return burden && !Margins.in(scene, i - 6, i + 6).isEmpty();
  }

  /** "cuts memory by 40%", "with 40% less memory": what is said between is of a resource. */
  static boolean spare(Scene scene, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean less = scene.is(i, WordClass.LESS) && Amount.endingAt(scene, i).isPresent();
      int end = Math.min(to, objectEnd(scene, i + 1));
      boolean saved = less || cuts(scene, i) || saves(scene, i);
      if (saved && hasResource(scene, Math.max(from, i - 2), end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasResource(Scene scene, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isResource(scene, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word is for what is used up, or for a burden that no score measures. */
  static boolean isResource(Scene scene, int i) {
    return scene.is(i, WordClass.RESOURCE)
        || (scene.is(i, WordClass.BURDEN)
            && !scene.is(i, WordClass.METRIC_NOUN)
            && scene.mentionOver(i).isEmpty());
  }

  /** "increases the error rate": no gain. */
  static boolean costsMore(Scene scene, int i) {
    boolean more = scene.key(i).startsWith("increas");
    for (int next = i + 1; more && next <= i + 3; next++) {
      if (scene.key(next).equals("speed") || scene.key(next).equals("throughput")) {
        return false;
      }
    }
    return more && isBurden(scene, i + 1, i + 4);
  }

  private static boolean hasMargin(Scene scene, int verb) {
    for (int i = verb + 1; i < Math.min(scene.sentence().size(), verb + 22); i++) {
      boolean rises = EndPoints.at(scene, i).filter(EndPoints.Way::rises).isPresent();
      if (rises || scene.is(i, WordClass.VERB) || scene.is(i, WordClass.BOUNDARY)) {
        return false;
      }
      if (!Margins.in(scene, i, i + 1).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The word behind the measure: where the amount begins, or another phrase. */
  private static int objectEnd(Scene scene, int from) {
    int i = from;
    int last = Math.min(scene.sentence().size(), from + REACH);
    while (i < last
        && !scene.key(i).equals("by")
        && !scene.key(i).equals("from")
        && !scene.key(i).equals("with")
        && !scene.key(i).equals("without")
        && !scene.key(i).equals(",")
        && !scene.is(i, WordClass.BOUNDARY)) {
      i++;
    }
    return i;
  }

  /** Whether something stands from {@code from} to {@code to} of which less is better. */
  static boolean isBurden(Scene scene, int from, int to) {
    boolean burden = false;
    for (int i = from; i < to; i++) {
      String key = scene.key(i);
      boolean good =
          WordClasses.is(WordClass.LEVEL, key)
              || (key.equals("success") && !scene.key(i - 1).equals("attack"));
      if (good) {
        return false;
      }
      burden |= WordClasses.isAny(key, WordClass.BURDEN, WordClass.RESOURCE);
    }
    return burden || Metrics.lowerIsBetter(scene, from, to);
  }
}
