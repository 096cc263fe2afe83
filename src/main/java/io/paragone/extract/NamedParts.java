package io.paragone.extract;

import io.paragone.extract.Abbreviations.Pair;
import io.paragone.extract.Mention.Certainty;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Names for parts of what a paper proposes: "a Long Form (LF) module", "through an Adaptive Quality
 * Prompting mechanism", "two modules: Hierarchical Prompting and Answer Decoding".
 */
final class NamedParts {

  private static final int REACH = 8;

  private NamedParts() {}

  /** A part, and the long form of its name; the name itself where it has none. */
  record Part(String name, String longForm, NameKind kind) {}

  /** A quick look, before anybody searches the sentence for names. */
  static boolean mayBeIn(Sentence sentence) {
    return sentence.words().stream()
        .anyMatch(
            word ->
                word.is(":")
                    || word.is("(")
                    || WordClasses.is(WordClass.DESCRIBED_NOUN, word.key()));
  }

  static List<Part> in(Sentence sentence, List<Mention> mentions, Predicate<String> isOwn) {
    List<Part> parts = new ArrayList<>();
    List<Pair> pairs = Abbreviations.in(sentence);
    int colon = listStart(sentence, isOwn);
    boolean proposed = colon > 0 && isProposed(sentence, colon, isOwn);
    boolean listed = proposed || (colon > 0 && isPart(sentence.key(colon - 1)));
    for (Mention mention : mentions) {
      boolean capital =
          mention.certainty() == Certainty.CAPITAL
              && mention.kind() == NameKind.METHOD
              && mention.to() - mention.from() > 1
              && pairs.stream().noneMatch(pair -> IntroducedPairs.isInside(mention, pair));
      boolean shaped = proposed && FreshNames.isFreshShape(mention);
      if ((capital && isHeaded(sentence, mention))
          || (((capital && listed) || shaped) && isListed(sentence, colon, mention))) {
        String name = IntroducedPairs.shortForm(sentence, mention, mentions, pairs);
        parts.add(new Part(name, mention.text(), mention.kind()));
      }
    }
    for (Pair pair : pairs) {
      if (IntroducedPairs.isPart(sentence, pair) && IntroducedPairs.isOpen(mentions, pair)) {
        parts.add(new Part(pair.shortForm(), pair.longForm(), NameKind.METHOD));
      }
    }
    return parts;
  }

  /** Whether what stands before the colon is what the paper proposes. */
  private static boolean isProposed(Sentence sentence, int colon, Predicate<String> isOwn) {
    for (int i = 0; i < colon; i++) {
      boolean consists =
          switch (sentence.key(i)) {
            case "consists", "comprises", "consisting", "comprising", "enabling" -> true;
            default -> false;
          };
      if (consists || IntroducingPhrase.proposesAt(sentence, i, isOwn)) {
        return true;
      }
    }
    return false;
  }

  /** "a novel Foo Bar module", and not "NAME, a Foo Bar framework". */
  private static boolean isHeaded(Sentence sentence, Mention mention) {
    int noun = mention.to();
    boolean named =
        WordClasses.is(WordClass.NAMING, sentence.key(noun + 1))
            || WordClasses.is(WordClass.NAMING, sentence.key(noun + 2));
    if (!WordClasses.is(WordClass.DESCRIBED_NOUN, sentence.key(noun)) || named) {
      return false;
    }
    int i = mention.from() - 1;
    while (WordClasses.is(WordClass.PRAISE, sentence.key(i))) {
      i--;
    }
    return switch (sentence.key(i)) {
      case "a", "an" -> !sentence.key(i - 1).equals(",");
      case "our" -> true;
      default -> false;
    };
  }

  private static boolean isListed(Sentence sentence, int colon, Mention mention) {
    if (colon < 0 || mention.from() <= colon) {
      return false;
    }
    int before = mention.from() - 1;
    while (WordClasses.isAny(sentence.key(before), WordClass.DETERMINER, WordClass.PRAISE)) {
      before--;
    }
    boolean opens =
        switch (sentence.key(before)) {
          case ":", ",", "and", ")" -> true;
          default -> false;
        };
    String next = sentence.key(mention.to());
    boolean closes =
        next.isEmpty()
            || next.equals(",")
            || next.equals(".")
            || next.equals("and")
            || next.equals("(")
            || next.equals(";")
            || WordClasses.isAny(next, WordClass.STOP, WordClass.BOUNDARY, WordClass.VERB)
            || WordClasses.isAny(next, WordClass.ACT, WordClass.PART_NOUN);
    return opens && closes;
  }

  /** The colon behind "two modules", -1 where there is none. */
  private static int listStart(Sentence sentence, Predicate<String> isOwn) {
    for (int i = 1; i < sentence.size(); i++) {
      if (sentence.key(i).equals(":")) {
        boolean lists =
            isCounted(sentence, i) || IntroducingPhrase.proposesAt(sentence, i - 1, isOwn);
        return lists ? i : -1;
      }
    }
    return -1;
  }

  /** "modules", "two instantiations of our framework" before the colon. */
  private static boolean isCounted(Sentence sentence, int colon) {
    String last = sentence.key(colon - 1);
    if (isPart(last) || isWhole(last)) {
      return true;
    }
    for (int i = colon - 2; i >= Math.max(1, colon - REACH); i--) {
      String noun = sentence.key(i);
      boolean counted =
          switch (sentence.key(i - 1)) {
            case "two", "three", "four", "key", "novel", "new" -> true;
            default -> false;
          };
      if (counted && (isPart(noun) || isWhole(noun))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPart(String noun) {
    return switch (noun) {
      case "modules",
          "components",
          "strategies",
          "mechanisms",
          "losses",
          "techniques",
          "innovations" ->
          true;
      default -> false;
    };
  }

  private static boolean isWhole(String noun) {
    return switch (noun) {
      case "algorithms",
          "instantiations",
          "variants",
          "methods",
          "models",
          "frameworks",
          "steps",
          "stages",
          "approaches",
          "categories",
          "subsets",
          "configurations",
          "datasets",
          "benchmarks" ->
          true;
      default -> false;
    };
  }
}
