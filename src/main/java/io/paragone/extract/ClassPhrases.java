package io.paragone.extract;

/** Phrases for baselines without a name: "existing methods", "the full cache". */
final class ClassPhrases {

  private ClassPhrases() {}

  /** "those observed in": findings, no rivals. */
  static boolean isObserved(Scene scene, int i) {
    if ((scene.key(i).equals("its") && scene.is(i + 1, WordClass.LEVEL))
        || scene.key(i).equals("more")) {
      return true;
    }
    return scene.key(i).equals("those")
        && switch (scene.key(i + 1)) {
          case "observed", "seen", "found" -> true;
          default -> false;
        };
  }

  /** The end of a phrase without the articles, adverbs and prepositions at its end. */
  static int trimmed(Scene scene, int start, int end) {
    int last = end;
    while (last > start + 1 && last <= scene.sentence().size() && isLoose(scene.key(last - 1))) {
      last--;
    }
    return last;
  }

  private static boolean isLoose(String key) {
    return key.equals("that")
        || (WordClasses.isAny(key, WordClass.NP_LINK, WordClass.DETERMINER, WordClass.ADVERB)
            && !key.equals("based"));
  }

  /** "the full cache": something that can be compared with, though no list has its head. */
  static boolean isNounPhrase(Scene scene, int from, int to) {
    String head = to > from && to <= scene.sentence().size() ? scene.key(to - 1) : "";
    return head.length() > 3
        && !head.endsWith("-")
        && head.chars().allMatch(c -> Character.isLetter(c) || c == '-')
        && (scene.is(from, WordClass.RANKING) || !WordClasses.is(WordClass.BENCHMARK_NOUN, head))
        && !WordClasses.is(WordClass.DATASET_NOUN, head)
        && !WordClasses.isAny(head, WordClass.ADVERB, WordClass.DETERMINER)
        && !WordClasses.isAny(head, WordClass.NOT_A_BASELINE, WordClass.NP_LINK);
  }
}
