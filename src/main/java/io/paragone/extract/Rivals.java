package io.paragone.extract;

import io.paragone.extract.Mention.Certainty;
import java.util.ArrayList;
import java.util.List;

/**
 * Acronyms of general techniques, such as CNN: names only where something is compared with them,
 * "outperforms PPO and CNN", and elsewhere no more than words.
 */
final class Rivals {

  private final Sentence sentence;
  private boolean inList;
  private int listEnd;

  private Rivals(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Makes methods of the techniques that are compared with, and leaves out the others. */
  static List<Mention> told(Sentence sentence, List<Mention> mentions) {
    if (mentions.stream().noneMatch(m -> m.kind() == NameKind.TECHNIQUE)) {
      return mentions;
    }
    return new Rivals(sentence).tell(mentions);
  }

  private List<Mention> tell(List<Mention> mentions) {
    List<Mention> told = new ArrayList<>();
    for (Mention mention : mentions) {
      boolean technique = mention.kind() == NameKind.TECHNIQUE;
      int before = skipBack(mention.from() - 1);
      inList =
          (technique || mention.kind().isContender())
              && (compares(before) || (inList && goesOn(before)) || isExample(before));
      listEnd = mention.to();
      if (!technique) {
        told.add(mention);
      } else if (inList && stands(mention.to())) {
        told.add(
            new Mention(
                mention.from(), mention.to(), mention.text(), NameKind.METHOD, Certainty.KNOWN));
      }
    }
    return told;
  }

  /** The word before articles and adjectives such as "vanilla". */
  private int skipBack(int from) {
    int i = from;
    while (i >= 0
        && (WordClasses.isAny(
                sentence.key(i), WordClass.DETERMINER, WordClass.RANKING, WordClass.ADVERB)
            || isPlain(sentence.key(i)))) {
      i--;
    }
    return i;
  }

  /** "vanilla" and the like: the thing itself, without additions. */
  static boolean isPlain(String key) {
    return switch (key) {
      case "vanilla",
          "plain",
          "pure",
          "simple",
          "basic",
          "baseline",
          "naive",
          "regular",
          "single" ->
          true;
      default -> false;
    };
  }

  private boolean compares(int i) {
    return switch (sentence.key(i)) {
      case "than", "versus", "vs", "vs.", "over" -> true;
      case "outperforms",
          "outperform",
          "outperforming",
          "outperformed",
          "surpasses",
          "surpass",
          "surpassing",
          "surpassed",
          "exceeds",
          "exceeding",
          "beats",
          "beating" ->
          true;
      case "to", "with" -> comparesWith(sentence.key(i - 1));
      default -> false;
    };
  }

  private static boolean comparesWith(String key) {
    return switch (key) {
      case "compared", "comparison", "comparable", "superior", "inferior", "relative" -> true;
      default -> false;
    };
  }

  /** Whether nothing but commas and "and" stand between the list so far and word {@code last}. */
  private boolean goesOn(int last) {
    boolean separated = false;
    for (int i = last; i >= listEnd; i--) {
      switch (sentence.key(i)) {
        case ",", "and", "or", "&", "/" -> separated = true;
        case ")" -> {}
        default -> {
          return false;
        }
      }
    }
    return separated;
  }

  /** "outperforms baselines such as". */
  private boolean isExample(int last) {
    int link =
        sentence.key(last).equals("as") && sentence.key(last - 1).equals("such") ? last - 1 : last;
    boolean links = link < last || WordClasses.is(WordClass.LIST_LINK, sentence.key(last));
    int noun =
        sentence.key(link - 1).equals(",") || sentence.key(link - 1).equals("(")
            ? link - 2
            : link - 1;
    if (!links || !WordClasses.is(WordClass.CLASS_NOUN, sentence.key(noun))) {
      return false;
    }
    for (int i = noun - 1; i >= Math.max(0, noun - 8); i--) {
      if (compares(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the acronym is all of it: not "CNN features". */
  private boolean stands(int to) {
    String next = sentence.key(to);
    return next.isEmpty()
        || (!Character.isLetterOrDigit(next.charAt(0)) && !next.equals("-"))
        || next.equals("and")
        || next.equals("or")
        || next.equals("as")
        || WordClasses.isAny(next, WordClass.STOP, WordClass.PREPOSITION, WordClass.BOUNDARY);
  }
}
