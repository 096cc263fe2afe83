package io.paragone.extract;

/** Where clauses begin, so that a name that stands there is their subject. */
final class ClauseStarts {

  private ClauseStarts() {}

  /** Whether a clause begins here, so that a name is its subject and no part of a longer phrase. */
  static boolean isAt(Scene scene, int from) {
    int i = beforeClass(scene, from) - 1;
    while (i >= 0
        && (isPlain(scene.key(i))
            || WordClasses.isAny(scene.key(i), WordClass.TRAINED, WordClass.QUALIFIER)
            || Shapes.isAdjective(scene.sentence().word(i).text()))) {
      i--;
    }
    return i < 0 || (i == 0 && scene.key(i).startsWith("result")) || isOpening(scene, i);
  }

  /** Where the class of a name begins: "the open model X", "recent models such as X". */
  private static int beforeClass(Scene scene, int from) {
    int link = SubjectLists.linkBefore(scene, from);
    int noun = link < from && scene.key(link - 1).equals(",") ? link - 2 : link - 1;
    boolean sort = link < from && scene.is(noun, WordClass.CLASS_NOUN);
    if (!sort && !scene.is(noun, WordClass.METHOD_NOUN)) {
      return from;
    }
    for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
      if (sort && isOpening(scene, i)) {
        return i + 1;
      }
      if (scene.is(i, WordClass.DETERMINER) || scene.is(i, WordClass.RANKING) || i == 0) {
        return i;
      }
      if (!isWord(scene.key(i)) || scene.mentionOver(i).isPresent()) {
        return from;
      }
    }
    return sort && noun == 0 ? 0 : from;
  }

  /** Where the clause begins that word {@code last} stands in. */
  static int of(Scene scene, int last) {
    int start = last;
    while (start > 0
        && !scene.is(start - 1, WordClass.BOUNDARY)
        && !(scene.is(start - 1, WordClass.REPORT) && !isAttribute(scene, start - 1))
        && !scene.key(start - 1).equals(";")
        && !scene.key(start - 1).equals(":")) {
      start--;
    }
    return start;
  }

  /** "the gap observed in others": no finding of its own. */
  private static boolean isAttribute(Scene scene, int i) {
    return scene.key(i + 1).equals("in") || scene.key(i + 1).equals("by");
  }

  private static boolean isOpening(Scene scene, int i) {
    return WordClasses.isAny(
        scene.key(i),
        WordClass.CLAUSE_MARK,
        WordClass.BOUNDARY,
        WordClass.REPORT,
        WordClass.ADVERB);
  }

  /** "the X", "a simple X". */
  private static boolean isPlain(String key) {
    return switch (key) {
      case "the", "a", "simple", "lightweight" -> true;
      default -> false;
    };
  }

  private static boolean isWord(String key) {
    return !key.isEmpty() && Character.isLetter(key.charAt(0));
  }
}
