package io.paragone.extract;

import java.util.Optional;

/** Phrases for baselines without a name: "existing methods", "the full cache". */
final class ClassPhrases {

  private ClassPhrases() {}

  /** The baseline that a phrase is, unless it is none; by a name in it where that says more. */
  static Optional<Baseline> baseline(Scene scene, int from, int to, boolean hasClass) {
    boolean bare = to - from == 1 && scene.key(from).endsWith("ly");
    if ((!hasClass && !isNounPhrase(scene, from, to))
        || bare
        || isObserved(scene, from)
        || to > scene.sentence().size()) {
      return Optional.empty();
    }
    Optional<Baseline> named =
        AdjectiveNames.in(scene, from, to)
            .or(() -> Architectures.in(scene, from, to))
            .or(() -> TechniquePhrases.in(scene, from, to));
    return named.isPresent()
        ? named
        : Optional.of(new Baseline(scene.sentence().span(from, to), Optional.empty()));
  }

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

  /** "comprehensively evaluated": what is told of something that does not follow. */
  private static boolean isHalf(Scene scene, int head) {
    return scene.key(head).endsWith("ed") && scene.key(head - 1).endsWith("ly");
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
        && !isHalf(scene, to - 1)
        && head.chars().allMatch(c -> Character.isLetter(c) || c == '-')
        && (scene.is(from, WordClass.RANKING) || !WordClasses.is(WordClass.BENCHMARK_NOUN, head))
        && !WordClasses.is(WordClass.DATASET_NOUN, head)
        && !WordClasses.isAny(head, WordClass.ADVERB, WordClass.DETERMINER)
        && !WordClasses.isAny(head, WordClass.NOT_A_BASELINE, WordClass.NP_LINK);
  }
}
