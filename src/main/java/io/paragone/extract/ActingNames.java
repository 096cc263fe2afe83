package io.paragone.extract;

import java.util.List;
import java.util.Optional;

/** Names that a clause is about, with what may stand between a name and its verb. */
final class ActingNames {

  private static final int LONGEST_ASIDE = 16;
  private static final int LONGEST_RELATIVE = 28;

  private ActingNames() {}

  /** Whether a verb belongs to the name: "X does", "X (v2) does", "X, a small model, does". */
  static boolean hasVerb(Scene scene, Mention mention) {
    int i = mention.to();
    if (acts(scene, i)) {
      return true;
    }
    if (scene.key(i).equals("(")) {
      int close = scene.sentence().closing(i, LONGEST_ASIDE);
      i = close < 0 ? i : close + 1;
    }
    if (scene.is(i, WordClass.METHOD_NOUN)) {
      i++;
    }
    if (scene.key(i).equals(",") && opensApposition(scene, i + 1)) {
      i = behindComma(scene, i + 1);
    }
    while (scene.is(i, WordClass.ADVERB) && !scene.key(i).equals("better")) {
      i++;
    }
    return acts(scene, i);
  }

  /** Whether the abstract says what the thing does; of a task it would not. */
  static boolean act(List<Sentence> sentences, String name) {
    for (Sentence sentence : sentences) {
      for (int i = 0; i + 1 < sentence.size(); i++) {
        boolean noun =
            WordClasses.isAny(sentence.key(i + 1), WordClass.METHOD_NOUN, WordClass.OWN_NOUN);
        boolean does =
            WordClasses.is(WordClass.ACT, sentence.key(i + 1))
                || (noun && WordClasses.isAny(sentence.key(i + 2), WordClass.ACT, WordClass.VERB));
        boolean ours = i > 0 && WordClasses.is(WordClass.OWN_SIGN, sentence.key(i - 1));
        if (sentence.word(i).text().equals(name) && (does || ours)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean acts(Scene scene, int i) {
    return WordClasses.isAny(scene.key(i), WordClass.VERB, WordClass.REPORT, WordClass.ATTAIN);
  }

  private static int behindComma(Scene scene, int from) {
    for (int i = from; i < from + LONGEST_ASIDE; i++) {
      if (scene.key(i).equals(",")) {
        return i + 1;
      }
      if (WordClasses.isAny(scene.key(i), WordClass.VERB, WordClass.REPORT)) {
        return from - 1;
      }
    }
    return from - 1;
  }

  private static boolean opensApposition(Scene scene, int i) {
    return switch (scene.key(i)) {
      case "a", "an", "the", "our", "one" -> true;
      default -> false;
    };
  }

  /** The name before ", a small model," that ends with the comma at {@code last}. */
  static Optional<Mention> beforeApposition(Scene scene, int last) {
    for (int i = last - 1; i > Math.max(0, last - LONGEST_ASIDE); i--) {
      if (scene.key(i).equals(",")) {
        return opensApposition(scene, i + 1) ? scene.mentionEndingAt(i - 1) : Optional.empty();
      }
      if (WordClasses.isAny(scene.key(i), WordClass.VERB, WordClass.REPORT, WordClass.BOUNDARY)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "X, when paired with Y, outperforms": the name before a clause that opens at {@code start}. */
  static Optional<Mention> beforeAside(Scene scene, int start, int last) {
    int comma = scene.key(start - 2).equals("even") ? start - 3 : start - 2;
    boolean aside =
        switch (scene.key(start - 1)) {
          case "when", "while", "although", "though", "despite" -> scene.key(comma).equals(",");
          default -> false;
        };
    return aside && scene.sentence().hasKey(",", start, last + 1)
        ? scene.mentionEndingAt(comma - 1).filter(scene::isOwn)
        : Optional.empty();
  }

  /** "X, which needs no training, outperforms": where the clause between commas opens, else 0. */
  static int relativeBefore(Scene scene, int i) {
    if (!scene.key(i).equals(",")) {
      return 0;
    }
    for (int back = i - 1; back > Math.max(1, i - LONGEST_RELATIVE); back--) {
      switch (scene.key(back)) {
        case "which", "who" -> {
          return scene.key(back - 1).equals(",") ? back : 0;
        }
        case ";", ":", "that" -> {
          return 0;
        }
        default -> {}
      }
    }
    return 0;
  }
}
