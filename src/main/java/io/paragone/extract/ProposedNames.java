package io.paragone.extract;

import io.paragone.extract.Abbreviations.Pair;
import io.paragone.extract.IntroducedNames.NewName;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Names beside what a paper calls its own: "our framework, NAME, …", "a method (NAME) is proposed",
 * and the terms of a field that were explained before the paper came to speak of itself.
 */
final class ProposedNames {

  private static final int LONGEST = 7;
  private static final int REACH = 14;

  private ProposedNames() {}

  /** The name behind "our proposed framework," or "our model" that word {@code at} opens. */
  static Optional<NewName> besideNoun(
      Sentence sentence, int at, List<Mention> mentions, List<Pair> pairs) {
    for (int i = at + 1; i < Math.min(sentence.size() - 1, at + LONGEST); i++) {
      String key = sentence.key(i);
      if (WordClasses.is(WordClass.METHOD_NOUN, key)) {
        boolean comma = sentence.key(i + 1).equals(",");
        int from = comma ? i + 2 : i + 1;
        Optional<NameKind> kind = HeadNouns.kindAround(sentence, at, i, i);
        for (Pair pair : pairs) {
          if (comma && pair.longFrom() == from && IntroducedPairs.isOpen(mentions, pair)) {
            return Optional.of(new NewName(pair.shortForm(), kind));
          }
        }
        Optional<String> bracketed = comma ? bracketed(sentence, from, mentions) : Optional.empty();
        if (bracketed.isPresent()) {
          return bracketed.map(name -> new NewName(name, kind));
        }
        return mentions.stream()
            .filter(
                m ->
                    m.from() == from
                        && (comma ? FreshNames.isFresh(m) : FreshNames.isFreshShape(m)))
            .filter(m -> !comma || sentence.key(m.to()).equals(","))
            .findFirst()
            .map(m -> new NewName(m.text(), kind));
      }
      boolean made = key.equals("resulting");
      if (!Character.isLetter(key.charAt(0))
          || WordClasses.isAny(
              made ? "" : key, WordClass.STOP, WordClass.BOUNDARY, WordClass.VERB)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "our method, Foo with Bar (FB),": a name in brackets behind words that begin as it does. */
  private static Optional<String> bracketed(Sentence sentence, int from, List<Mention> mentions) {
    for (int i = from; i < Math.min(sentence.size() - 1, from + LONGEST); i++) {
      String key = sentence.key(i);
      if (key.equals("(")) {
        int open = i;
        boolean alike =
            sentence.word(from).text().charAt(0) == sentence.word(open + 1).text().charAt(0);
        return mentions.stream()
            .filter(m -> alike && m.from() == open + 1 && FreshNames.isFreshShape(m))
            .filter(m -> sentence.key(m.to()).equals(")"))
            .map(Mention::text)
            .findFirst();
      }
      if (!Character.isLetter(key.charAt(0))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "is proposed". */
  static boolean isPassive(Sentence sentence, int at) {
    return switch (sentence.key(at)) {
      case "proposed", "introduced", "presented", "developed", "devised", "designed" ->
          sentence.key(at - 1).equals("is") || sentence.key(at - 1).equals("are");
      default -> false;
    };
  }

  /** The pair that ends the subject of "is proposed" at word {@code at}. */
  static Optional<NewName> proposed(
      Sentence sentence, int at, List<Mention> mentions, List<Pair> pairs) {
    for (Pair pair : pairs) {
      String before = sentence.key(pair.longFrom() - 1);
      boolean opened =
          pair.longFrom() <= 3
              || before.equals("a")
              || before.equals("an")
              || WordClasses.is(WordClass.PRAISE, before)
              || (before.equals(",") && sentence.key(pair.shortTo() + 1).equals(","));
      boolean first = pair.longFrom() == 0 && sentence.start() == 0;
      if (opened
          && !first
          && pair.shortTo() < at
          && at - pair.shortTo() <= REACH
          && (sentence.word(pair.longFrom()).startsUpperCase() || isNew(sentence, pair.longFrom()))
          && IntroducedPairs.isOpen(mentions, pair)
          && isOneClause(sentence, pair.shortTo(), at)) {
        return Optional.of(
            new NewName(
                pair.shortForm(),
                HeadNouns.kindAround(sentence, pair.longFrom(), pair.longFrom(), pair.shortTo())));
      }
    }
    return Optional.empty();
  }

  /** "a new foo bar", "a foo-aware bar". */
  private static boolean isNew(Sentence sentence, int at) {
    boolean article = sentence.key(at - 1).equals("a") || sentence.key(at - 1).equals("an");
    if (article && sentence.key(at).indexOf('-') > 0) {
      return true;
    }
    return (sentence.key(at - 1).equals("new") || sentence.key(at - 1).equals("novel"))
        && sentence.key(at - 2).equals("a");
  }

  private static boolean isOneClause(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.key(i).equals(";") || sentence.key(i).equals("we")) {
        return false;
      }
    }
    return true;
  }

  /**
   * The abbreviations explained before the paper first speaks of itself: a field's, not its own.
   */
  static Set<String> termsBefore(List<Sentence> sentences) {
    Set<String> terms = new HashSet<>();
    for (Sentence sentence : sentences) {
      if (speaksOfItself(sentence)) {
        return terms;
      }
      Abbreviations.in(sentence).forEach(pair -> terms.add(Introductions.fold(pair.shortForm())));
    }
    return Set.of();
  }

  static boolean speaksOfOwn(Sentence sentence) {
    return sentence.words().stream()
        .anyMatch(
            w -> w.is("we") || w.is("our") || w.is("paper") || w.is("work") || w.is("proposed"));
  }

  static boolean speaksOfItself(Sentence sentence) {
    return sentence.words().stream()
        .anyMatch(
            w ->
                w.is("we")
                    || w.is("our")
                    || w.is("paper")
                    || w.is("work")
                    || w.is("study")
                    || w.is("report")
                    || w.is("article")
                    || w.is("proposed")
                    || w.is("introduces"));
  }
}
