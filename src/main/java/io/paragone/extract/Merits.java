package io.paragone.extract;

/** What can be better of a system: "superior accuracy", "higher speed and robustness". */
final class Merits {

  private static final int REACH = 7;

  private Merits() {}

  /** Whether word {@code i} is one, or a metric. */
  static boolean isAt(Scene scene, int i) {
    return scene.mentionOver(i).filter(m -> m.kind() == NameKind.METRIC).isPresent()
        || WordClasses.isAny(scene.key(i), WordClass.LEVEL, WordClass.MERIT);
  }

  /** Whether a merit comes behind word {@code i}, alone or in a list. */
  static boolean areBehind(Scene scene, int i) {
    for (int next = i + 1; next <= i + REACH; next++) {
      if (isAt(scene, next)) {
        return !comparesBehind(scene, next) && !Savings.isBurden(scene, i + 1, next + 2);
      }
      if (ends(scene, next)) {
        return false;
      }
    }
    return false;
  }

  /** Whether one stands between word {@code from} and the next such word. */
  static boolean isBefore(Scene scene, int from, String end) {
    for (int i = from; i < from + REACH && !scene.key(i).equals(end); i++) {
      if (isAt(scene, i)) {
        return true;
      }
    }
    return false;
  }

  /** "the superior coherence of X", "the advantages of X": whether somebody's merit is told. */
  static boolean areOf(Scene scene, int name) {
    int of = scene.is(name - 1, WordClass.DETERMINER) ? name - 2 : name - 1;
    for (int i = of - 1; scene.key(of).equals("of") && i > of - 4; i--) {
      if (scene.key(i).startsWith("superior") || scene.key(i).startsWith("advantage")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun comes behind word {@code i}, whatever it is. */
  static boolean isThingBehind(Scene scene, int i) {
    String next = scene.key(i + 1);
    boolean word = !next.isEmpty() && Character.isLetter(next.charAt(0));
    return word
        && !ends(scene, i + 1)
        && !next.equals("or")
        && !comparesBehind(scene, i + 1)
        && !scene.sentence().hasKey("over", i + 1, i + REACH);
  }

  private static boolean ends(Scene scene, int i) {
    String key = scene.key(i);
    return WordClasses.isAny(key, WordClass.NP_LINK, WordClass.BOUNDARY, WordClass.STOP)
        || key.equals(",")
        || key.equals("than")
        || key.equals("and");
  }

  /** "superior performance compared to": whom it is over stands behind. */
  private static boolean comparesBehind(Scene scene, int i) {
    for (int next = i + 1; next <= i + 3; next++) {
      switch (scene.key(next)) {
        case "than", "compared", "relative", "comparison" -> {
          return true;
        }
        case "using", "with", "," -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }
}
