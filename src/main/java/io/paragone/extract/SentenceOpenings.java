package io.paragone.extract;

import java.util.Optional;

/** Who opens a sentence and is spoken of further on: "Sparse nets save memory, yet they lag". */
final class SentenceOpenings {

  private SentenceOpenings() {}

  /** "yet they", "but their performance": those whom the sentence opened with. */
  static boolean isPronoun(Scene scene, int clause, int end) {
    boolean theirs = scene.key(clause).equals("their") && scene.is(clause + 1, WordClass.LEVEL);
    int i = scene.key(end - 1).equals("they") ? end - 1 : theirs ? clause : 0;
    return switch (scene.key(i - 1)) {
      case "but", "yet" -> scene.key(i - 2).equals(",");
      case "," -> i > 0 && isConceding(scene.key(0));
      default -> false;
    };
  }

  /** "Sparse nets save memory, yet they underperform": the phrase in front of the first verb. */
  static Optional<Subject> opening(Scene scene, int before) {
    int start = start(scene);
    int end = end(scene, before);
    return end < before && !DescribedClauses.isLoose(scene, start)
        ? DescribedNames.of(scene, start, end)
        : Optional.empty();
  }

  /** The same, where it is a method of some sort and not what has come about over the years. */
  static Optional<Subject> contender(Scene scene, int before) {
    int end = end(scene, before);
    boolean perfect = scene.key(end).equals("have") || scene.key(end).equals("has");
    return !perfect && DescribedNames.isContender(scene, start(scene), end)
        ? opening(scene, before)
        : Optional.empty();
  }

  private static int start(Scene scene) {
    return isConceding(scene.key(0)) ? 1 : 0;
  }

  private static int end(Scene scene, int before) {
    int start = start(scene);
    int end = start;
    while (end < before && !DescribedClauses.isPredicate(scene, end)) {
      end++;
    }
    while (end > start && DescribedClauses.isAdverb(scene, end - 1)) {
      end--;
    }
    return end;
  }

  /** "Foo models advance fast, surpassing others": said of those who open a plain sentence. */
  static boolean isTrailing(Scene scene, int at) {
    int comma = at - 1;
    while (DescribedClauses.isAdverb(scene, comma)) {
      comma--;
    }
    if (!scene.key(comma).equals(",")) {
      return false;
    }
    for (int i = 0; i < comma; i++) {
      if (scene.isOwnSign(i)
          || scene.key(i).equals(",")
          || WordClasses.is(WordClass.BOUNDARY, scene.key(i))
          || scene.key(i).equals("we")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isConceding(String key) {
    return switch (key) {
      case "while", "although", "though", "whereas" -> true;
      default -> false;
    };
  }
}
