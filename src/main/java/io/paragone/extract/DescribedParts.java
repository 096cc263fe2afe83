package io.paragone.extract;

import java.util.List;
import java.util.function.Predicate;

/**
 * Parts without a name of what a paper proposes: "it consists of the A module and the B module",
 * "two losses: an A loss and a B loss", "a … strategy is incorporated".
 */
final class DescribedParts {

  private static final int REACH = 10;

  private final Sentence sentence;
  private final List<String> found;

  private DescribedParts(Sentence sentence, List<String> found) {
    this.sentence = sentence;
    this.found = found;
  }

  static void in(Sentence sentence, Predicate<String> isOwn, List<String> found) {
    var parts = new DescribedParts(sentence, found);
    boolean speaks = false;
    for (int i = 0; i < sentence.size(); i++) {
      String key = sentence.key(i);
      boolean consists = parts.consistsAt(i, isOwn);
      speaks |=
          consists
              || sentence.key(i).equals("our")
              || IntroducingPhrase.proposesAt(sentence, i, isOwn);
      if (consists) {
        parts.readParts(i + (sentence.key(i + 1).equals("of") ? 2 : 1));
      } else if (key.equals("is") && isBrought(sentence.key(i + 1))) {
        parts.readSubject(i);
      } else if (speaks && key.equals(":") && isPlural(sentence.key(i - 1))) {
        parts.readListed(i);
        return;
      } else if (speaks && isCompanion(key)) {
        parts.readCompanion(i);
      }
    }
  }

  private static boolean isBrought(String key) {
    return switch (key) {
      case "proposed",
          "introduced",
          "presented",
          "developed",
          "devised",
          "designed",
          "incorporated" ->
          true;
      default -> false;
    };
  }

  private static boolean isPlural(String key) {
    return switch (key) {
      case "components",
          "modules",
          "strategies",
          "mechanisms",
          "losses",
          "functions",
          "techniques",
          "designs",
          "innovations",
          "stages",
          "contributions",
          "elements",
          "parts",
          "objectives" ->
          true;
      default -> false;
    };
  }

  private static boolean isCompanion(String key) {
    return switch (key) {
      case "paired", "coupled", "together", "along", "alongside", "complemented" -> true;
      default -> false;
    };
  }

  /** "X consists of", "the framework incorporates". */
  private boolean consistsAt(int i, Predicate<String> isOwn) {
    boolean consists =
        switch (sentence.key(i)) {
          case "includes", "incorporates", "comprises", "contains" -> true;
          case "consists" -> sentence.key(i + 1).equals("of");
          default -> false;
        };
    int subject = i - 1;
    while (consists && WordClasses.is(WordClass.ADVERB, sentence.key(subject))) {
      subject--;
    }
    if (consists && sentence.key(subject).equals("mainly")) {
      subject--;
    }
    if (!consists || subject < 0) {
      return false;
    }
    if (sentence.key(subject).equals("it")) {
      return true;
    }
    int name = sentence.key(subject).equals("which") ? subject - 2 : subject;
    return (name >= 0 && isOwn.test(sentence.word(name).text())) || isOurNoun(subject);
  }

  /** "the framework", "our proposed network". */
  private boolean isOurNoun(int noun) {
    if (!WordClasses.is(WordClass.METHOD_NOUN, sentence.key(noun))) {
      return false;
    }
    for (int i = noun - 1; i >= Math.max(0, noun - 3); i--) {
      switch (sentence.key(i)) {
        case "the", "our", "this", "proposed" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "the A module and the B module" from word {@code from}. */
  private void readParts(int from) {
    int end = DescribedThings.phraseEnd(sentence, from);
    if (end < 0 || sentence.key(end).equals("(")) {
      return;
    }
    DescribedThings.add(sentence, from + 1, end, found);
    for (int i = end; i < Math.min(sentence.size(), end + REACH); i++) {
      int next = DescribedThings.phraseEnd(sentence, i + 1);
      boolean separator = sentence.key(i).equals("and") || sentence.key(i).equals(",");
      if (separator && next > 0 && !sentence.key(next).equals("(")) {
        DescribedThings.add(sentence, i + 2, next, found);
        i = next - 1;
      }
    }
  }

  /** "a … strategy" before "is incorporated" at word {@code verb}. */
  private void readSubject(int verb) {
    for (int i = verb - 2; i >= Math.max(0, verb - REACH); i--) {
      String key = sentence.key(i);
      if (key.equals("a") || key.equals("an")) {
        if (DescribedThings.phraseEnd(sentence, i) == verb) {
          DescribedThings.add(sentence, i + 1, verb, found);
        }
        return;
      }
    }
  }

  /** ": a … loss that …, and a … loss". */
  private void readListed(int colon) {
    for (int i = colon + 1; i < sentence.size(); i++) {
      boolean opens =
          switch (sentence.key(i - 1)) {
            case ":", ";", ")", "and" -> true;
            case "," -> !sentence.word(i - 2).startsUpperCase();
            default -> false;
          };
      boolean article = sentence.key(i).equals("a") || sentence.key(i).equals("an");
      int end = opens && article ? DescribedThings.phraseEnd(sentence, i) : -1;
      if (end > 0 && !sentence.key(end).equals("(")) {
        DescribedThings.add(sentence, i + 1, end, found);
        i = end - 1;
      }
    }
  }

  /** "…, paired with a … mechanism". */
  private void readCompanion(int at) {
    int article = sentence.key(at + 1).equals("with") ? at + 2 : at + 1;
    int end = DescribedThings.phraseEnd(sentence, article);
    if (end > 0 && !sentence.key(end).equals("(")) {
      DescribedThings.add(sentence, article + 1, end, found);
    }
  }
}
