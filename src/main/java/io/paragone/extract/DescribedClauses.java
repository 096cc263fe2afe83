package io.paragone.extract;

/** Where the clause opens whose subject has no name, and which verb of it comes first. */
final class DescribedClauses {

  private static final int FAR = 60;

  private DescribedClauses() {}

  static int start(Scene scene, int end) {
    int i = end;
    while (i > Math.max(0, end - FAR) && !opens(scene, i - 1)) {
      i = before(scene, i - 1) + 1;
    }
    return i;
  }

  /** The verb of the clause: the phrase itself, or the first verb in front of it. */
  static int verb(Scene scene, int at) {
    int verb = at;
    for (int i = at - 1; i >= Math.max(0, at - FAR) && !opens(scene, i); i = before(scene, i)) {
      if (WordClasses.isAny(scene.key(i), WordClass.VERB, WordClass.AUXILIARY, WordClass.REPORT)) {
        verb = i;
      }
    }
    while (verb > 0 && isAdverb(scene, verb - 1)) {
      verb--;
    }
    return verb;
  }

  /** "we find that most models", unlike "an algorithm that these models". */
  static boolean opensClause(Scene scene, int clause, int start) {
    for (int i = clause; i < start; i++) {
      if (isDefinite(scene.key(i))) {
        return false;
      }
    }
    return isReporting(scene, clause - 1)
        || isAddedClause(scene, clause - 1)
        || switch (scene.key(clause - 1)) {
          case "", ",", ";", ":", "while", "whereas", "although", "though", "but" -> true;
          case "that" -> !isRelative(scene, clause - 1);
          case ")" -> isItemNumber(scene.key(clause - 2));
          default -> false;
        };
  }

  /**
   * "Foo improves accuracy, and larger models beat": not the last of "small, middle, and large".
   */
  static boolean isAddedClause(Scene scene, int and) {
    if (!scene.key(and).equals("and") || !scene.key(and - 1).equals(",")) {
      return false;
    }
    for (int i = and - 2; i >= Math.max(0, and - FAR) && !scene.key(i).equals(","); i--) {
      if (isPredicate(scene, i)) {
        return true;
      }
    }
    return false;
  }

  static boolean isPredicate(Scene scene, int i) {
    return WordClasses.isAny(
        scene.key(i),
        WordClass.VERB,
        WordClass.AUXILIARY,
        WordClass.REPORT,
        WordClass.ACHIEVE,
        WordClass.DOUBT,
        WordClass.CUT);
  }

  static boolean isAdverb(Scene scene, int i) {
    return scene.is(i, WordClass.ADVERB)
        || isLy(scene.key(i))
        || scene.key(i).equals("itself")
        || scene.key(i).equals("alone")
        || (scene.key(i).equals("not") && scene.key(i + 1).equals("only"));
  }

  /** "comfortably", unlike "family" and "anomaly". */
  private static boolean isLy(String key) {
    return key.endsWith("ly")
        && switch (key) {
          case "family", "anomaly", "assembly", "supply", "reply", "only", "early" -> false;
          default -> true;
        };
  }

  static boolean isLoose(Scene scene, int i) {
    return WordClasses.isAny(scene.key(i), WordClass.DETERMINER, WordClass.ADVERB)
        || scene.key(i).equals("yet");
  }

  static boolean isDefinite(String key) {
    return WordClasses.is(WordClass.DETERMINER, key)
        && switch (key) {
          case "a", "an", "all", "some", "many", "most", "several", "various", "both" -> false;
          default -> true;
        };
  }

  /** "our results show larger models outperform": a report that needs no "that". */
  private static boolean isReporting(Scene scene, int i) {
    return scene.is(i, WordClass.REPORT)
        && (scene.key(i - 1).equals("we")
            || scene.is(i - 1, WordClass.EXPERIMENT)
            || scene.key(i - 1).equals("findings"));
  }

  /** "an algorithm that", unlike "we find that". */
  private static boolean isRelative(Scene scene, int that) {
    String before = scene.key(that - 1);
    boolean said =
        switch (before) {
          case "out", "reported", "suspect", "argue", "mean", "means", "implies" -> true;
          default -> false;
        };
    return !said
        && !before.endsWith("ing")
        && !WordClasses.isAny(before, WordClass.REPORT, WordClass.AUXILIARY, WordClass.ADVERB);
  }

  /** "we find: (1) …, (ii) …". */
  private static boolean isItemNumber(String key) {
    return Numbers.isNumber(key)
        || switch (key) {
          case "i", "ii", "iii", "iv", "a", "b", "c" -> true;
          default -> false;
        };
  }

  private static boolean opens(Scene scene, int i) {
    String key = scene.key(i);
    if (isReporting(scene, i)) {
      return true;
    }
    if (isShort(scene, i)) {
      return false;
    }
    return WordClasses.is(WordClass.BOUNDARY, key)
        || (WordClasses.is(WordClass.REPORT, key) && scene.key(i + 1).equals("that"))
        || !Character.isLetterOrDigit(key.charAt(0));
  }

  private static boolean isShort(Scene scene, int close) {
    return scene.key(close).equals(")")
        && scene.key(close - 2).equals("(")
        && close > 2
        && scene.sentence().word(close - 1).text().chars().filter(Character::isUpperCase).count()
            > 1;
  }

  /** The word in front, where "Learned Foo (LF)" is one. */
  private static int before(Scene scene, int i) {
    return isShort(scene, i) ? i - 3 : i - 1;
  }
}
