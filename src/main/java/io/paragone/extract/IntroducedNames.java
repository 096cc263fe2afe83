package io.paragone.extract;

import io.paragone.extract.Abbreviations.Pair;
import io.paragone.extract.Mention.Certainty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The names behind the phrases of {@link IntroducingPhrase}. */
final class IntroducedNames {

  private IntroducedNames() {}

  /** A name that a phrase introduces; the kind is empty where the phrase does not tell. */
  record NewName(String text, Optional<NameKind> kind) {}

  static List<NewName> behindVerb(
      Sentence sentence, int verb, List<Mention> mentions, List<Pair> pairs, int region) {
    List<NewName> names = new ArrayList<>();
    int end = regionEnd(sentence, verb + 1, region);
    for (Mention mention : mentions) {
      if (mention.from() > verb
          && mention.from() < end
          && (FreshNames.isFresh(mention) || FreshNames.isMadeHere(sentence, verb, mention))
          && FreshNames.isTrained(sentence, verb, mention)
          && !FreshNames.isModifier(sentence, mention, mentions, pairs)
          && pairs.stream().noneMatch(pair -> IntroducedPairs.isInside(mention, pair))
          && isPresented(sentence, verb, mention, mentions, names.isEmpty())) {
        String text = IntroducedPairs.shortForm(sentence, mention, mentions, pairs);
        NewName name = named(sentence, verb, mention.from(), mention.to(), text, mention.kind());
        boolean model =
            mention.isKnown()
                && mention.kind() == NameKind.BASE_MODEL
                && name.kind().filter(NameKind::isTestbed).isEmpty();
        names.add(model ? new NewName(text, Optional.of(mention.kind())) : name);
        if (mention.certainty() == Certainty.CAPITAL || names.size() > 1) {
          break;
        }
      }
    }
    for (Pair pair : pairs) {
      boolean inside = pair.longFrom() > verb && pair.longFrom() < end;
      if (inside
          && (IntroducedPairs.isOpen(mentions, pair)
              || IntroducedPairs.isNamesake(sentence, verb, mentions, pair))
          && IntroducedPairs.isWhole(sentence, pair)
          && onlyNounPhrase(sentence, verb + 1, pair.longFrom())) {
        names.add(
            0,
            named(
                sentence,
                verb,
                pair.longFrom(),
                pair.shortTo() + 1,
                pair.shortForm(),
                NameKind.METHOD));
      }
    }
    if (names.isEmpty()) {
      mentions.stream()
          .filter(
              m ->
                  m.from() > verb + 2
                      && FreshNames.isFresh(m)
                      && (m.certainty() == Certainty.SHAPE || m.to() - m.from() == 1)
                      && !sentence.key(verb).startsWith("train")
                      && !FreshNames.isTerm(sentence, m, pairs)
                      && !sentence.hasKey("between", verb, m.from())
                      && !isListed(sentence, verb, m.from())
                      && (m.from() < end
                          ? isBracketed(sentence, m)
                          : m.from() < verb + region && isShortened(sentence, m)))
          .findFirst()
          .ifPresent(m -> names.add(named(sentence, verb, m.from(), m.to(), m.text(), m.kind())));
    }
    return names;
  }

  /** "(NAME)" behind a phrase one of whose words begins as the name does. */
  private static boolean isBracketed(Sentence sentence, Mention mention) {
    int open = mention.from() - 1;
    boolean alone = sentence.key(open).equals("(") && sentence.key(mention.to()).equals(")");
    boolean noun =
        WordClasses.isAny(sentence.key(open - 1), WordClass.BENCHMARK_NOUN, WordClass.DATASET_NOUN);
    if (alone && noun && FreshNames.isFreshShape(mention)) {
      return true;
    }
    for (int i = open - 1; alone && i >= Math.max(0, open - 20); i--) {
      if (sentence.word(i).text().charAt(0) == mention.text().charAt(0)) {
        return true;
      }
    }
    return false;
  }

  /** "Self-made Data (Selfie)": the name begins as one of the words close before it. */
  private static boolean isShortened(Sentence sentence, Mention mention) {
    boolean alone =
        sentence.key(mention.from() - 1).equals("(") && sentence.key(mention.to()).equals(")");
    String name = sentence.key(mention.from());
    for (int i = mention.from() - 2; alone && i >= Math.max(0, mention.from() - 7); i--) {
      if (name.length() > 3 && sentence.key(i).startsWith(name.substring(0, 3))) {
        return true;
      }
    }
    return false;
  }

  /** "our FooNet", "our Foo Bar (FB) loss". */
  static List<NewName> behindOurs(
      Sentence sentence, int at, List<Mention> mentions, List<Pair> pairs) {
    List<NewName> names = new ArrayList<>();
    int start = sentence.key(at + 1).equals("proposed") ? at + 2 : at + 1;
    for (Pair pair : pairs) {
      if (pair.longFrom() == start && IntroducedPairs.isOpen(mentions, pair)) {
        names.add(
            named(
                sentence,
                at,
                pair.longFrom(),
                pair.shortTo() + 1,
                pair.shortForm(),
                NameKind.METHOD));
      }
    }
    for (Mention mention : mentions) {
      boolean shaped = mention.certainty() == Certainty.SHAPE && mention.from() == start;
      if (names.isEmpty() && shaped && FreshNames.isFresh(mention)) {
        names.add(named(sentence, at, start, mention.to(), mention.text(), mention.kind()));
      }
    }
    return names;
  }

  private static int regionEnd(Sentence sentence, int from, int region) {
    int end = Math.min(sentence.size(), from + region);
    for (int i = from; i < end; i++) {
      String key = sentence.key(i);
      if (key.equals(";")
          || key.equals(".")
          || (i > from && WordClasses.is(WordClass.BOUNDARY, key))
          || key.equals("using")
          || (key.equals("based") && !sentence.word(i).startsUpperCase())
          || key.equals("by")) {
        return i;
      }
    }
    return end;
  }

  /** The name is the head of the verb's object, or stands in apposition to it. */
  private static boolean isPresented(
      Sentence sentence, int verb, Mention mention, List<Mention> mentions, boolean first) {
    String next = sentence.key(mention.to());
    String before = sentence.key(mention.from() - 1);
    boolean beside =
        mentions.stream()
            .anyMatch(m -> m.to() == mention.from() - 1 && m.certainty() != Certainty.CAPITAL);
    boolean amongCapitals =
        mention.certainty() == Certainty.CAPITAL
            && mention.from() > 1
            && sentence.word(mention.from() - 2).startsUpperCase();
    boolean closed =
        next.isEmpty()
            || WordClasses.is(WordClass.NAME_END, next)
            || (next.equals("and")
                && (mention.to() - mention.from() > 1
                    || sentence.word(mention.to() - 1).text().indexOf('-') > 0));
    boolean apposed =
        before.equals(",")
            && closed
            && !beside
            && !amongCapitals
            && !isExample(sentence, verb, mention.from());
    boolean explained =
        next.equals("(") && mention.to() - mention.from() == 1 && before.equals(",");
    if (explained && mention.certainty() == Certainty.CAPITAL) {
      return false;
    }
    if (mention.certainty() == Certainty.CAPITAL && !isEmphasised(sentence, mention)) {
      boolean several = mention.to() - mention.from() > 1;
      boolean headed =
          several && (WordClasses.is(WordClass.PART_NOUN, next) || next.endsWith("ing"));
      boolean opened =
          onlyArticle(sentence, verb + 1, mention.from())
              || (several && onlyPraise(sentence, verb + 1, mention.from()));
      return first && ((closed && (apposed || opened)) || (headed && opened));
    }
    boolean listed = !first && before.equals("and");
    return listed || (apposed && first) || onlyNounPhrase(sentence, verb + 1, mention.from());
  }

  /** "for two tuners: A (B)": not what the verb is about, unlike "a paradigm: A (B)". */
  private static boolean isListed(Sentence sentence, int verb, int at) {
    for (int i = verb + 1; i < at; i++) {
      if (sentence.key(i).equals(":")) {
        return !onlyNounPhrase(sentence, verb + 1, i);
      }
    }
    return false;
  }

  /** "including A, B", "datasets (A, B)", "a study of nets, A, B": what is there already. */
  private static boolean isExample(Sentence sentence, int verb, int at) {
    int open = 0;
    for (int i = verb + 1; i < at; i++) {
      switch (sentence.key(i)) {
        case "comparison",
            "study",
            "analysis",
            "evaluation",
            "investigation",
            "survey",
            "review" -> {
          return true;
        }
        case "including", "like", "e.g.", "e.g" -> {
          return true;
        }
        case "such" -> {
          if (sentence.key(i + 1).equals("as")) {
            return true;
          }
        }
        case "(" -> open++;
        case ")" -> open--;
        default -> {}
      }
    }
    return open > 0;
  }

  private static boolean onlyArticle(Sentence sentence, int from, int to) {
    return to <= from
        || (to - from == 1 && WordClasses.is(WordClass.DETERMINER, sentence.key(from)));
  }

  /** Whether LaTeX sets it apart: <code>\\textbf{Campfire}</code>. */
  private static boolean isEmphasised(Sentence sentence, Mention mention) {
    int start = sentence.word(mention.from()).start() - sentence.start();
    return start > 0 && sentence.text().charAt(start - 1) == '{';
  }

  /** "a novel", "two simple yet effective". */
  private static boolean onlyPraise(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean praise =
          WordClasses.isAny(
                  sentence.key(i),
                  WordClass.DETERMINER,
                  WordClass.PRAISE,
                  WordClass.SORT,
                  WordClass.ADVERB)
              || sentence.key(i).equals("yet")
              || sentence.key(i).equals("and");
      if (!praise) {
        return false;
      }
    }
    return true;
  }

  /** Between the verb and the name stand only an article and adjectives. */
  private static boolean onlyNounPhrase(Sentence sentence, int start, int to) {
    int from = sentence.key(start).equals("and") ? start + 2 : start;
    if (from < to && sentence.key(from).endsWith("ing")) {
      return false;
    }
    for (int i = from; i < to; i++) {
      String key = sentence.key(i);
      boolean bare = i == from || key.chars().anyMatch(Character::isLetter) || key.equals("\"");
      if (!bare
          || WordClasses.isAny(key, WordClass.STOP, WordClass.NP_LINK, WordClass.BOUNDARY)
          || key.equals("to")
          || key.equals("and")) {
        return false;
      }
    }
    return to - from <= 7;
  }

  static NewName named(Sentence sentence, int verb, int from, int to, String text, NameKind shape) {
    Optional<NameKind> kind = HeadNouns.kindAround(sentence, verb, from, to);
    boolean told =
        shape == NameKind.BENCHMARK || shape == NameKind.BASE_MODEL || shape == NameKind.DATASET;
    boolean sure = Shapes.isBenchmark(text) || Shapes.hasSize(text);
    boolean open = sure ? kind.filter(k -> k != NameKind.METHOD).isEmpty() : kind.isEmpty();
    return new NewName(text, told && open ? Optional.of(shape) : kind);
  }
}
