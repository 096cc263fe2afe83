package io.paragone.extract;

import io.paragone.extract.Abbreviations.Pair;
import io.paragone.extract.IntroducedNames.NewName;
import java.util.List;
import java.util.Optional;

/** The names behind "called", "termed", "namely" and "we call". */
final class CalledNames {

  private static final int REACH = 14;

  private CalledNames() {}

  /** Whether "named" at word {@code at} names a problem or an effect: nothing that is proposed. */
  static boolean isObserved(Sentence sentence, int at) {
    if (sentence.key(at - 1).equals("field") || sentence.key(at - 1).equals("area")) {
      return true;
    }
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      switch (sentence.key(i)) {
        case "phenomenon",
            "phenomena",
            "issue",
            "vulnerability",
            "problem",
            "task",
            "topic",
            "challenge",
            "effect",
            "scenario" -> {
          return true;
        }
        case ".", ";" -> {
          return false;
        }
        default -> {}
      }
      if (WordClasses.isAny(
          sentence.key(i),
          WordClass.METHOD_NOUN,
          WordClass.BENCHMARK_NOUN,
          WordClass.DATASET_NOUN)) {
        return false;
      }
    }
    return false;
  }

  /** "we call". */
  static boolean calls(Sentence sentence, int at) {
    return switch (sentence.key(at)) {
      case "call", "term", "dub", "name", "denote" -> sentence.key(at - 1).equals("we");
      default -> false;
    };
  }

  /** The pair behind "we call". */
  static Optional<NewName> called(
      Sentence sentence, int at, List<Mention> mentions, List<Pair> pairs) {
    boolean listed = sentence.key(at).equals("namely");
    int from = sentence.key(at + 1).equals("the") ? at + 2 : at + 1;
    return pairs.stream()
        .filter(
            pair -> !listed && pair.longFrom() == from && IntroducedPairs.isOpen(mentions, pair))
        .findFirst()
        .map(
            pair ->
                new NewName(
                    pair.shortForm(),
                    HeadNouns.kindAround(sentence, at, pair.longFrom(), pair.shortTo())));
  }

  /** "an approach, called self-pruning,": a word that its hyphen holds together. */
  static Optional<NewName> calledInSmallLetters(Sentence sentence, int at) {
    int name = at + 1;
    while (name < sentence.size() && isFiller(sentence.key(name))) {
      name++;
    }
    int noun = sentence.key(at - 1).equals(",") ? at - 2 : at - 1;
    boolean method =
        WordClasses.isAny(sentence.key(noun), WordClass.METHOD_NOUN, WordClass.DESCRIBED_NOUN);
    String next = sentence.key(name + 1);
    boolean closed =
        next.isEmpty()
            || next.equals(",")
            || next.equals(".")
            || next.equals("that")
            || next.equals("which")
            || next.equals("to");
    boolean word = name < sentence.size() && isHyphened(sentence, name);
    return method && closed && word
        ? Optional.of(new NewName(sentence.word(name).text(), Optional.of(NameKind.METHOD)))
        : Optional.empty();
  }

  static List<NewName> behindNaming(Sentence sentence, int at, List<Mention> mentions) {
    int i = at + 1;
    while (i < sentence.size() && isFiller(sentence.key(i))) {
      i++;
    }
    int start = i;
    boolean listed =
        (!sentence.key(at).equals("called") || !sentence.key(at - 1).equals("so"))
            && !namesOthers(sentence, at);
    boolean others =
        sentence.hasKey("been", start, start + REACH) && !sentence.hasKey("we", 0, sentence.size());
    return mentions.stream()
        .filter(
            m ->
                listed
                    && !others
                    && m.from() == start
                    && FreshNames.isFresh(m)
                    && m.text().length() > 1)
        .map(
            m ->
                IntroducedNames.named(
                    sentence, Math.max(0, at - 12), m.from(), m.to(), m.text(), m.kind()))
        .toList();
  }

  /** "a study of three models for wounds, namely": what is there already. */
  private static boolean namesOthers(Sentence sentence, int at) {
    if (!sentence.key(at).equals("namely")) {
      return false;
    }
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      String key = sentence.key(i);
      boolean several =
          key.endsWith("s")
              && WordClasses.isAny(
                  key,
                  WordClass.BENCHMARK_NOUN,
                  WordClass.DATASET_NOUN,
                  WordClass.CLASS_NOUN,
                  WordClass.METHOD_NOUN);
      if (several) {
        return !isObject(sentence, i);
      }
    }
    return false;
  }

  /** "we propose two methods": the noun is what the verb proposes. */
  private static boolean isObject(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - REACH); i--) {
      String key = sentence.key(i);
      if (IntroducingPhrase.proposesAt(sentence, i, name -> false)
          || key.equals("consists")
          || key.equals("comprises")) {
        return true;
      }
      if (!key.equals("of") && WordClasses.isAny(key, WordClass.PREPOSITION, WordClass.STOP)
          || (key.equals("of") && !sentence.key(i - 1).equals("consisting"))) {
        return false;
      }
    }
    return false;
  }

  private static boolean isFiller(String key) {
    return key.equals("as")
        || key.equals("the")
        || key.equals("\"")
        || key.equals("``")
        || key.equals("“")
        || key.equals("`")
        || key.equals("'")
        || key.equals(":")
        || key.equals(",")
        || key.equals("by")
        || key.equals("‘");
  }

  static boolean isHyphened(Sentence sentence, int i) {
    String key = sentence.key(i);
    return key.indexOf('-') > 1
        && !sentence.word(i).hasUpperCaseOrDigit()
        && key.chars().allMatch(c -> Character.isLetter(c) || c == '-');
  }
}
