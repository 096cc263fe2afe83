package io.paragone.extract;

import io.paragone.extract.Abbreviations.Pair;
import java.util.List;

/** Whether "Long Form (LF)" is a name that a paper introduces, or a part of what it proposes. */
final class IntroducedPairs {

  private IntroducedPairs() {}

  /** A piece of a long form is no name of its own, and neither is "Foo Bar" of "Bar (B)". */
  static boolean isInside(Mention mention, Pair pair) {
    boolean piece =
        mention.from() >= pair.longFrom()
            && mention.to() <= pair.longTo()
            && mention.to() - mention.from() < pair.longTo() - pair.longFrom();
    boolean widened = mention.from() < pair.longFrom() && mention.to() == pair.longTo();
    return piece || widened;
  }

  /** "a Foo Bar Module (FBM)", "2) Foo Bar (FB) loss": a part of what the paper proposes. */
  static boolean isPart(Sentence sentence, Pair pair) {
    String before = sentence.key(pair.longFrom() - 1);
    boolean opened =
        before.equals("a")
            || before.equals("an")
            || before.equals("our")
            || before.equals(")")
            || before.equals(":")
            || WordClasses.is(WordClass.PRAISE, before)
            || (before.equals("and") && sentence.key(pair.longFrom() - 2).equals(")"))
            || (before.equals("the") && listsParts(sentence, pair.longFrom()));
    boolean noun =
        WordClasses.is(WordClass.PART_NOUN, sentence.key(pair.longTo() - 1))
            || WordClasses.is(WordClass.PART_NOUN, sentence.key(pair.shortTo() + 1));
    return opened
        && noun
        && !isDescription(sentence, pair.longFrom())
        && sentence.word(pair.longFrom()).startsUpperCase()
        && sentence.word(pair.longTo() - 1).startsUpperCase();
  }

  /** "NAME, a novel Foo Bar (FB) dataset": what FB stands for tells what NAME is. */
  private static boolean isDescription(Sentence sentence, int from) {
    int i = from - 1;
    while (WordClasses.is(WordClass.PRAISE, sentence.key(i))) {
      i--;
    }
    return (sentence.key(i).equals("a") || sentence.key(i).equals("an"))
        && sentence.key(i - 1).equals(",")
        && i > 2
        && sentence.word(i - 2).startsUpperCase();
  }

  /** "consists of the": what follows are parts of what was named before. */
  private static boolean listsParts(Sentence sentence, int before) {
    for (int i = 0; i < before; i++) {
      switch (sentence.key(i)) {
        case "consists", "comprises", "consisting", "comprising", "components", "modules" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** Whether the phrase ends with the pair or a noun for it: not "a Foo Bar (FB) Ising solver". */
  static boolean isWhole(Sentence sentence, Pair pair) {
    String next = sentence.key(pair.shortTo() + 1);
    boolean adjective = next.length() > 1 && next.charAt(0) == '-';
    return next.isEmpty()
        || (!Character.isLetter(next.charAt(0)) && !adjective)
        || goesOn(next)
        || WordClasses.isAny(
            next,
            WordClass.OWN_NOUN,
            WordClass.METHOD_NOUN,
            WordClass.BENCHMARK_NOUN,
            WordClass.DATASET_NOUN)
        || sentence.key(pair.shortTo() + 2).equals("to");
  }

  static boolean isOpen(List<Mention> mentions, Pair pair) {
    return mentions.stream()
            .noneMatch(
                m ->
                    m.isKnown()
                        && (m.from() == pair.shortFrom()
                            || (m.from() <= pair.longFrom() && m.to() >= pair.longTo())))
        && !pair.shortForm().endsWith("s");
  }

  /**
   * "We propose Long Form (KNOWN)": a new thing with a name that something else bears, as its
   * capitals say.
   */
  static boolean isNamesake(Sentence sentence, int verb, List<Mention> mentions, Pair pair) {
    boolean known =
        mentions.stream()
            .anyMatch(
                m ->
                    m.isKnown()
                        && m.from() == pair.shortFrom()
                        && (m.kind().isContender() || m.kind().isTestbed()));
    boolean longKnown =
        mentions.stream()
            .anyMatch(m -> m.isKnown() && m.from() >= pair.longFrom() && m.to() <= pair.longTo());
    boolean capitals = true;
    for (int i = pair.longFrom(); i < pair.longTo(); i++) {
      Word word = sentence.word(i);
      capitals &= word.startsUpperCase() || word.text().length() <= 3;
    }
    return known
        && !longKnown
        && capitals
        && pair.longTo() - pair.longFrom() > 1
        && !WordClasses.is(WordClass.BORROW, sentence.key(verb))
        && !sentence.key(verb).startsWith("incorporate");
  }

  /** Whether a word behind a name is no noun that the name would be a part of. */
  static boolean goesOn(String key) {
    return key.equals("and")
        || key.equals("to")
        || key.equals("as")
        || key.endsWith("ly")
        || key.endsWith("ed")
        || WordClasses.isAny(
            key, WordClass.STOP, WordClass.NP_LINK, WordClass.VERB, WordClass.BOUNDARY);
  }

  /**
   * "LF" for a mention of "Long Form" in "Long Form (LF)" and in "a Long Form method (LF)", and any
   * other mention as written.
   */
  static String shortForm(
      Sentence sentence, Mention mention, List<Mention> mentions, List<Pair> pairs) {
    for (Pair pair : pairs) {
      if (pair.longTo() == mention.to()
          && pair.longFrom() >= mention.from()
          && isOpen(mentions, pair)) {
        return pair.shortForm();
      }
    }
    int open =
        WordClasses.isAny(
                sentence.key(mention.to()), WordClass.METHOD_NOUN, WordClass.DESCRIBED_NOUN)
            ? mention.to() + 1
            : mention.to();
    return mentions.stream()
        .filter(m -> sentence.key(open).equals("(") && m.from() == open + 1)
        .filter(m -> FreshNames.isFreshShape(m) && sentence.key(m.to()).equals(")"))
        .map(Mention::text)
        .findFirst()
        .orElse(mention.text());
  }
}
