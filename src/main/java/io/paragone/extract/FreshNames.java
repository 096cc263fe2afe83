package io.paragone.extract;

import io.paragone.extract.Abbreviations.Pair;
import io.paragone.extract.Mention.Certainty;
import java.util.List;

/** Which of the names in a sentence can be new ones. */
final class FreshNames {

  private static final int REACH = 12;

  private FreshNames() {}

  /** "We present Qwen-X, a …": its makers speak, though lists know the name by now. */
  static boolean isMadeHere(Sentence sentence, int verb, Mention mention) {
    String next = sentence.key(mention.to());
    boolean beside =
        mention.from() == verb + 1 && (next.equals(",") || next.equals("(") || next.equals(":"));
    return mention.kind().kind().isPresent() && (beside || isCalledNew(sentence, verb, mention));
  }

  /** "We introduce two new benchmarks, A-C and B-C": variants of what is known. */
  private static boolean isCalledNew(Sentence sentence, int verb, Mention mention) {
    int comma = mention.from() - 1;
    while (comma > verb && !sentence.key(comma).equals(",")) {
      comma--;
    }
    boolean fresh = false;
    for (int i = verb + 1; i < comma; i++) {
      fresh |= sentence.key(i).equals("new") || sentence.key(i).equals("novel");
    }
    return fresh && comma - verb <= 6 && mention.from() - comma <= 3;
  }

  /** A name that no list knows yet. */
  static boolean isFresh(Mention mention) {
    return mention.certainty() != Certainty.KNOWN
        && !Shapes.isMarkedUp(mention.text())
        && (mention.kind().isContender() || mention.kind().isTestbed());
  }

  static boolean isFreshShape(Mention mention) {
    return isFresh(mention) && mention.certainty() == Certainty.SHAPE;
  }

  /** "a KGE method, NAME": what the name in apposition is a method for. */
  static boolean isModifier(
      Sentence sentence, Mention mention, List<Mention> mentions, List<Pair> pairs) {
    int noun = mention.to();
    boolean capital = mention.certainty() == Certainty.CAPITAL && !sentence.key(noun).equals(",");
    if (capital && mentions.stream().anyMatch(m -> isApposed(sentence, mention.to(), m))) {
      return true;
    }
    boolean testbed =
        WordClasses.isAny(sentence.key(noun), WordClass.BENCHMARK_NOUN, WordClass.DATASET_NOUN);
    for (int i = noun + 1; testbed && i < noun + REACH; i++) {
      if (WordClasses.is(WordClass.NAMING, sentence.key(i))) {
        return true;
      }
    }
    if (!WordClasses.isAny(sentence.key(noun), WordClass.METHOD_NOUN, WordClass.OWN_NOUN)) {
      return false;
    }
    int name = sentence.key(noun + 1).equals(",") ? noun + 2 : noun + 1;
    return WordClasses.is(WordClass.NAMING, sentence.key(name))
        || pairs.stream().anyMatch(pair -> pair.longFrom() == name)
        || mentions.stream().anyMatch(m -> m.from() == name && isFreshShape(m));
  }

  /** ", NAME," close behind. */
  private static boolean isApposed(Sentence sentence, int from, Mention mention) {
    return mention.from() > from
        && mention.from() - from < REACH
        && isFreshShape(mention)
        && sentence.key(mention.from() - 1).equals(",")
        && sentence.key(mention.to()).equals(",");
  }

  /** "we train FooNet-7B", "we train FooNet, a model", and not "we train ResNet-like networks". */
  static boolean isTrained(Sentence sentence, int verb, Mention mention) {
    return !sentence.key(verb).startsWith("train")
        || (mention.from() == verb + 1
            && mention.certainty() == Certainty.SHAPE
            && (Shapes.hasSize(mention.text()) || sentence.key(mention.to()).equals(",")));
  }

  /** "word-level American Sign Language (ASL)": a field's acronym, and no name that is made up. */
  static boolean isTerm(Sentence sentence, Mention mention, List<Pair> pairs) {
    return mention.text().chars().allMatch(Character::isUpperCase)
        && pairs.stream()
            .anyMatch(pair -> pair.shortFrom() == mention.from() && isUsed(sentence, pair));
  }

  /** "for LONG FORM (LF)", "LONG FORM (LF) recognition". */
  private static boolean isUsed(Sentence sentence, Pair pair) {
    String next = sentence.key(pair.shortTo() + 1);
    boolean noun =
        !next.isEmpty() && Character.isLetter(next.charAt(0)) && !IntroducedPairs.goesOn(next);
    return noun
        || WordClasses.isAny(
            sentence.key(pair.longFrom() - 1), WordClass.STOP, WordClass.PREPOSITION);
  }
}
