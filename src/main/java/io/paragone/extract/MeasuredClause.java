package io.paragone.extract;

import io.paragone.extract.Cue.Hit;
import io.paragone.model.Outcome;

/**
 * The words around a phrase that compares, without the clauses beside it that tell of something
 * else: "while keeping accuracy", ", which runs at a low latency".
 */
record MeasuredClause(int from, int to) {

  private static final int NEAR = 5;

  static MeasuredClause of(Scene scene, Hit hit, int from, int to, Outcome outcome) {
    int start = hit.from();
    while (start > Math.max(from, 0) && !opensAnother(scene, start - 1)) {
      start--;
    }
    int end = Math.min(hit.to(), to);
    while (end < to && !opensAside(scene, end, outcome)) {
      end++;
    }
    return new MeasuredClause(Math.max(start, from), end);
  }

  /** Whether a measure only stays as it was, or suffers: "without losing accuracy". */
  static boolean isKept(Scene scene, MeasurePhrase phrase) {
    if (WordClasses.isAny(scene.key(phrase.to()), WordClass.LOSS, WordClass.BAD)
        || scene.is(phrase.from() - 1, WordClass.EQUAL)) {
      return true;
    }
    for (int i = phrase.from() - 1; i >= Math.max(0, phrase.from() - NEAR); i--) {
      String key = scene.key(i);
      if (WordClasses.isAny(
          key, WordClass.KEEP, WordClass.TOLL, WordClass.NEGLIGIBLE, WordClass.MERE)) {
        return true;
      }
      if (key.equals(",")
          || WordClasses.isAny(
              key, WordClass.CHANGE, WordClass.CUT, WordClass.BOUNDARY, WordClass.ACHIEVE)) {
        return false;
      }
    }
    return false;
  }

  private static boolean opensAnother(Scene scene, int i) {
    return scene.is(i, WordClass.BOUNDARY)
        || switch (scene.key(i)) {
          case ";", "it", "we" -> true;
          default -> false;
        };
  }

  private static boolean opensAside(Scene scene, int i, Outcome outcome) {
    String key = scene.key(i);
    boolean joined = scene.key(i - 1).equals(",") || scene.key(i - 1).equals("and");
    if (WordClasses.isAny(key, WordClass.BOUNDARY, WordClass.TOLL)
        || key.equals(";")
        || (outcome != Outcome.TIES && scene.is(i, WordClass.KEEP))) {
      return true;
    }
    int verb = i;
    while (joined && scene.is(verb, WordClass.ADVERB)) {
      verb++;
    }
    boolean shows =
        scene.key(i - 1).equals(",") && key.endsWith("ing") && scene.is(i, WordClass.REPORT);
    boolean saves =
        joined
            && (WordClasses.isAny(scene.key(verb), WordClass.CUT, WordClass.KEEP)
                || (scene.key(i - 1).equals("and") && scene.is(verb, WordClass.RAISE)));
    boolean with = key.equals("with") || key.equals("at");
    return saves || shows || (with && isOfCost(scene, i));
  }

  /** "with fewer parameters", "at a comparable speed", unlike "with a higher accuracy". */
  private static boolean isOfCost(Scene scene, int with) {
    for (int i = with + 1; i <= with + NEAR && !scene.key(i).equals(","); i++) {
      if (WordClasses.isAny(
          scene.key(i),
          WordClass.LESS,
          WordClass.EQUAL,
          WordClass.NEGLIGIBLE,
          WordClass.MERE,
          WordClass.KEEP,
          WordClass.RESOURCE,
          WordClass.BURDEN)) {
        return !scene.is(i, WordClass.METRIC_NOUN);
      }
      if (WordClasses.isAny(scene.key(i), WordClass.GOOD, WordClass.DELTA)) {
        return false;
      }
    }
    return false;
  }
}
