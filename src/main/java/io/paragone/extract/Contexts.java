package io.paragone.extract;

import io.paragone.extract.Mention.Certainty;
import java.util.ArrayList;
import java.util.List;

/** Tells the kind of a name from the words around the list that it stands in. */
final class Contexts {

  private Contexts() {}

  static List<Mention> tellKinds(Sentence sentence, List<Mention> mentions, OwnNames own) {
    List<Mention> told = new ArrayList<>(mentions);
    for (int first = 0; first < told.size(); ) {
      int last = first;
      while (last + 1 < told.size() && areListed(sentence, told.get(last), told.get(last + 1))) {
        last++;
      }
      tellGroup(sentence, told, first, last);
      first = last + 1;
    }
    return joined(sentence, told, own);
  }

  /** "MVTec LOCO AD dataset" is one testbed, whatever its parts are called. */
  private static List<Mention> joined(Sentence sentence, List<Mention> mentions, OwnNames own) {
    List<Mention> joined = new ArrayList<>();
    for (Mention mention : mentions) {
      Mention last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null
          && last.to() == mention.from()
          && !own.owns(last)
          && isOneName(sentence, last, mention)) {
        joined.set(
            joined.size() - 1,
            new Mention(
                last.from(),
                mention.to(),
                sentence.span(last.from(), mention.to()),
                last.kind(),
                last.certainty()));
      } else {
        joined.add(mention);
      }
    }
    return joined;
  }

  /**
   * "MVTec LOCO", "DeepSeek Janus", "VVC VTM", "Swin UNETR": two names side by side are one; of
   * "the previous best VXC DCVC", the first is that of a class.
   */
  private static boolean isOneName(Sentence sentence, Mention a, Mention b) {
    if (a.kind().isTestbed()) {
      return b.kind() != NameKind.METRIC;
    }
    boolean written =
        a.certainty() != Certainty.CAPITAL
            && b.certainty() != Certainty.CAPITAL
            && (a.isKnown() || !b.isKnown());
    boolean ranked = WordClasses.is(WordClass.RANKING, sentence.key(a.from() - 1));
    return written && a.kind() == NameKind.METHOD
        ? b.kind() == NameKind.METHOD && (a.isKnown() || !ranked)
        : a.kind() == NameKind.BASE_MODEL
            && a.isKnown()
            && (b.isKnown() || b.certainty() == Certainty.CAPITAL)
            && b.kind().isContender();
  }

  /** Whether only a comma or "and" stands between the two. */
  private static boolean areListed(Sentence sentence, Mention a, Mention b) {
    int start = behindScore(sentence, a.to());
    if (b.from() - start > 3 || b.from() == a.to()) {
      return false;
    }
    for (int i = start; i < b.from(); i++) {
      String key = sentence.key(i);
      if (!key.equals(",")
          && !key.equals("and")
          && !key.equals("&")
          && !key.equals("or")
          && !key.equals("/")
          && !key.equals("the")) {
        return false;
      }
    }
    return true;
  }

  /** Leaps over "(55.24)" and "(+5.3 %)". */
  private static int behindScore(Sentence sentence, int from) {
    if (!sentence.key(from).equals("(")) {
      return from;
    }
    for (int i = from + 1; i < from + 5; i++) {
      String key = sentence.key(i);
      if (key.equals(")")) {
        return i > from + 1 ? i + 1 : from;
      }
      if (key.chars().anyMatch(Character::isLetter)) {
        return from;
      }
    }
    return from;
  }

  private static void tellGroup(Sentence sentence, List<Mention> mentions, int first, int last) {
    NameKind told = NameKind.METHOD;
    for (int i = first; i <= last; i++) {
      NameKind kind = mentions.get(i).kind();
      told = kind.isTestbed() ? kind : told;
    }
    NameKind after = after(sentence, mentions.get(last));
    if (after == NameKind.METHOD && sentence.key(mentions.get(first).from() - 2).equals("on")) {
      after = afterModifier(sentence, mentions.get(last).to());
    }
    if (first == last && isTask(sentence, mentions.get(first))) {
      return;
    }
    Mention only = mentions.get(last);
    if (first == last && after == NameKind.METHOD && isCalledMethod(sentence, only)) {
      mentions.set(last, only.as(NameKind.METHOD));
      return;
    }
    if (first == last
        && only.certainty() == Certainty.SHAPE
        && only.kind() == NameKind.BENCHMARK
        && WordClasses.is(WordClass.METHOD_NOUN, sentence.key(only.to()))
        && !Shapes.isBenchmark(only.text())) {
      mentions.set(last, only.as(NameKind.METHOD));
      return;
    }
    if (after != NameKind.METHOD) {
      told = after;
    } else if (told == NameKind.METHOD) {
      Mention opening = mentions.get(first);
      boolean shaped = opening.certainty() == Certainty.SHAPE;
      told = before(sentence, opening.from(), mentions.get(last).to(), shaped);
    }
    if (told == NameKind.METHOD && areModels(mentions, first, last)) {
      told = NameKind.BASE_MODEL;
    }
    if (told == NameKind.METHOD) {
      return;
    }
    for (int i = first; i <= last; i++) {
      Mention mention = mentions.get(i);
      boolean open = !mention.isKnown() && mention.kind() == NameKind.METHOD;
      boolean capital = mention.certainty() == Certainty.CAPITAL;
      if (open
          && (!capital || told != NameKind.BASE_MODEL)
          && (!capital
              || after != NameKind.METHOD
              || (mention.to() - mention.from() == 1 && first != last))) {
        mentions.set(i, mention.as(told));
      }
    }
  }

  /** "GPT-2, OPT and BLOOMZ": among pretrained models the others are such too. */
  private static boolean areModels(List<Mention> mentions, int first, int last) {
    int models = 0;
    for (int i = first; i <= last; i++) {
      Mention mention = mentions.get(i);
      models += mention.isKnown() && mention.kind() == NameKind.BASE_MODEL ? 1 : 0;
      if (mention.isKnown() && mention.kind() == NameKind.METHOD) {
        return false;
      }
    }
    return models > 1;
  }

  /** "the baseline method BodyGen": whatever data has that name elsewhere. */
  private static boolean isCalledMethod(Sentence sentence, Mention mention) {
    return mention.kind().isTestbed()
        && mention.isKnown()
        && switch (sentence.key(mention.from() - 1)) {
          case "method", "approach", "framework", "algorithm", "baseline" -> true;
          default -> false;
        };
  }

  /** "FOO benchmarks": benchmarks for something called FOO. */
  private static boolean isTask(Sentence sentence, Mention mention) {
    String next = sentence.key(mention.to());
    boolean plural = next.endsWith("s") && noun(next) != NameKind.METHOD;
    return plural && mention.text().chars().allMatch(Character::isUpperCase);
  }

  /** "X benchmark", "A, B and C datasets". */
  private static NameKind after(Sentence sentence, Mention mention) {
    int to = mention.to();
    String key = sentence.key(to);
    if (key.equals("test") && sentence.key(to + 1).equals("set")) {
      return NameKind.DATASET;
    }
    if (key.equals("(")) {
      return NameKind.METHOD;
    }
    if (key.equals(",") && mention.certainty() == Certainty.SHAPE) {
      return HeadNouns.phrase(sentence, to + 1).filter(NameKind::isTestbed).orElse(NameKind.METHOD);
    }
    return noun(sentence.key(to + 1).equals("benchmark") ? "benchmark" : key);
  }

  /** "(on the) X cloud-removal dataset". */
  private static NameKind afterModifier(Sentence sentence, int to) {
    String key = sentence.key(to);
    boolean modifier =
        !key.isEmpty()
            && Character.isLetter(key.charAt(0))
            && !IntroducedPairs.goesOn(key)
            && !WordClasses.is(WordClass.METHOD_NOUN, key);
    return modifier ? noun(sentence.key(to + 1)) : NameKind.METHOD;
  }

  /** "datasets such as X", "benchmarks (X", "on X". */
  private static NameKind before(Sentence sentence, int from, int to, boolean shaped) {
    int i = from - 1;
    boolean linked = false;
    while (i > 0 && isLink(sentence.key(i))) {
      linked |= !sentence.key(i).equals(",") && !sentence.key(i).equals(".");
      i--;
    }
    boolean beside = i == from - 1 && shaped;
    NameKind noun = linked || beside ? noun(sentence.key(i)) : NameKind.METHOD;
    if (noun != NameKind.METHOD) {
      return noun;
    }
    String next = sentence.key(to);
    int preposition = sentence.key(from - 1).equals("the") ? from - 2 : from - 1;
    boolean on =
        sentence.key(preposition).equals("on") && !isBuiltOn(sentence.key(preposition - 1));
    boolean closed =
        next.isEmpty()
            || !Character.isLetter(next.charAt(0))
            || WordClasses.isAny(
                next, WordClass.STOP, WordClass.NP_LINK, WordClass.VERB, WordClass.BOUNDARY)
            || next.equals("and")
            || next.equals("to");
    return on && closed ? NameKind.BENCHMARK : NameKind.METHOD;
  }

  private static boolean isLink(String key) {
    return key.equals("such")
        || key.equals("as")
        || key.equals("(")
        || key.equals(",")
        || key.equals(":")
        || key.equals(".")
        || WordClasses.is(WordClass.LIST_LINK, key);
  }

  private static boolean isBuiltOn(String key) {
    return switch (key) {
      case "based",
          "built",
          "build",
          "builds",
          "relies",
          "rely",
          "depend",
          "depends",
          "focus",
          "focuses",
          "improves",
          "improve",
          "improving",
          "top",
          "relying",
          "building",
          "light",
          "par",
          "impact",
          "effect",
          "implemented",
          "run",
          "running",
          "applied",
          "deployed",
          "improvement",
          "improvements",
          "focusing",
          "work",
          "research" ->
          true;
      default -> false;
    };
  }

  private static NameKind noun(String key) {
    if (WordClasses.is(WordClass.BENCHMARK_NOUN, key)) {
      return NameKind.BENCHMARK;
    }
    return WordClasses.is(WordClass.DATASET_NOUN, key) ? NameKind.DATASET : NameKind.METHOD;
  }
}
