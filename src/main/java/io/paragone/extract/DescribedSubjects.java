package io.paragone.extract;

import io.paragone.extract.Baselines.Read;
import io.paragone.extract.Cue.Frame;
import io.paragone.extract.Cue.Hit;
import io.paragone.model.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Subjects that have no name, where a finding sets them against somebody who has one: "we find that
 * dense retrievers outperform X".
 */
final class DescribedSubjects {

  private static final double CERTAINTY = 0.55;
  private static final int LONGEST = 8;

  /** "resoundingly", unlike "family" and "anomaly". */
  private static final List<String> ADVERB_ENDINGS =
      List.of("ally", "ingly", "edly", "ably", "ntly", "usly", "vely", "inly");

  private DescribedSubjects() {}

  /** The noun phrase that the clause around the phrase opens with, in front of its verb. */
  static Optional<Subject> before(Scene scene, Hit hit, Read read) {
    int end = verb(scene, hit.from());
    boolean direct = isDirect(scene, end, hit.from());
    if ((direct && hit.cue().frame() != Frame.VERB) || scene.key(hit.from()).endsWith("ing")) {
      return Optional.empty();
    }
    boolean compares =
        read.isNamed()
            || (!isBackground(scene)
                && !isMeasured(scene, end)
                && SortsCompared.are(scene, hit, read));
    return compares ? phrase(scene, end) : Optional.empty();
  }

  /** The noun phrase of a finding in front of its verb: "we find that pruning improves". */
  static Optional<Subject> found(Scene scene, int at) {
    int end = verb(scene, at);
    boolean isVerb = WordClasses.isAny(scene.key(at), WordClass.RAISE, WordClass.CUT);
    return (isVerb || end < at)
            && hasObject(scene, end)
            && !isMeasured(scene, end)
            && isFinding(scene, start(scene, end))
        ? phrase(scene, end)
        : Optional.empty();
  }

  /** "the error exceeds": a measure, no contender. */
  private static boolean isMeasured(Scene scene, int end) {
    return scene.mentions().stream()
        .anyMatch(m -> m.kind() == NameKind.METRIC && m.to() <= end && m.from() > end - LONGEST);
  }

  /** "we show that", unlike "recent studies show that" and "the assumption that". */
  private static boolean isFinding(Scene scene, int start) {
    return !isBackground(scene)
        && scene.key(start - 1).equals("that")
        && scene.is(start - 2, WordClass.REPORT);
  }

  /** "Recent studies show": what others have found. */
  private static boolean isBackground(Scene scene) {
    return switch (scene.key(0)) {
      case "recent", "recently", "prior", "previous", "existing", "many" -> true;
      default -> false;
    };
  }

  /** "improves accuracy", unlike "improves over time". */
  private static boolean hasObject(Scene scene, int from) {
    int verb = from;
    while (isAdverb(scene, verb)) {
      verb++;
    }
    String next = scene.key(verb + 1);
    boolean acts = WordClasses.isAny(scene.key(verb), WordClass.VERB, WordClass.AUXILIARY);
    boolean changes = WordClasses.isAny(scene.key(verb), WordClass.RAISE, WordClass.CUT);
    return (acts || changes || scene.is(verb, WordClass.REPORT))
        && !next.isEmpty()
        && Character.isLetter(next.charAt(0))
        && !(scene.is(verb, WordClass.RAISE)
            && WordClasses.isAny(
                next, WordClass.PREPOSITION, WordClass.ADVERB, WordClass.BOUNDARY, WordClass.STOP));
  }

  private static Optional<Subject> phrase(Scene scene, int end) {
    int start = start(scene, end);
    while (start < end && isLoose(scene, start)) {
      start++;
    }
    if (start >= end || end - start > LONGEST || !isPhrase(scene, start, end)) {
      return Optional.empty();
    }
    String name = scene.sentence().span(start, end);
    return Optional.of(new Subject(name, Kind.METHOD, CERTAINTY, false));
  }

  /** The verb of the clause: the phrase itself, or the first verb in front of it. */
  private static int verb(Scene scene, int at) {
    int verb = at;
    for (int i = at - 1; i >= 0 && !opens(scene, i); i--) {
      if (WordClasses.isAny(scene.key(i), WordClass.VERB, WordClass.AUXILIARY, WordClass.REPORT)) {
        verb = i;
      }
    }
    while (verb > 0 && isAdverb(scene, verb - 1)) {
      verb--;
    }
    return verb;
  }

  private static boolean isAdverb(Scene scene, int i) {
    return scene.is(i, WordClass.ADVERB)
        || ADVERB_ENDINGS.stream().anyMatch(scene.key(i)::endsWith)
        || scene.key(i).equals("itself")
        || scene.key(i).equals("alone")
        || (scene.key(i).equals("not") && scene.key(i + 1).equals("only"));
  }

  private static boolean isDirect(Scene scene, int verb, int at) {
    int i = verb;
    while (i < at && isAdverb(scene, i)) {
      i++;
    }
    return i == at;
  }

  private static int start(Scene scene, int end) {
    int i = end;
    while (i > 0 && !opens(scene, i - 1)) {
      i--;
    }
    return i;
  }

  private static boolean opens(Scene scene, int i) {
    String key = scene.key(i);
    return WordClasses.is(WordClass.BOUNDARY, key)
        || (WordClasses.is(WordClass.REPORT, key) && scene.key(i + 1).equals("that"))
        || !Character.isLetterOrDigit(key.charAt(0));
  }

  private static boolean isLoose(Scene scene, int i) {
    return WordClasses.isAny(scene.key(i), WordClass.DETERMINER, WordClass.ADVERB)
        || scene.key(i).equals("yet");
  }

  private static boolean isPhrase(Scene scene, int start, int end) {
    for (int i = start; i < end; i++) {
      String key = scene.key(i);
      boolean pronoun =
          switch (key) {
            case "we", "they", "it", "one", "there", "our", "this", "these", "its", "their" -> true;
            case "as", "than", "when", "like", "findings" -> true;
            case "more", "higher" -> i > start;
            case "and", "or" -> i == start || i == end - 1;
            case "tend", "tends", "fail", "fails", "failed" -> true;
            case "but", "not", "best", "to" -> i == start;
            default -> false;
          };
      if (pronoun
          || scene.isOwnSign(i)
          || scene.mentionOver(i).filter(scene::isOwn).isPresent()
          || WordClasses.isAny(key, WordClass.LEVEL, WordClass.EXPERIMENT, WordClass.VERB)
          || WordClasses.isAny(key, WordClass.BENCHMARK_NOUN, WordClass.DATASET_NOUN)) {
        return false;
      }
    }
    String first = scene.key(start);
    String before = scene.key(start - 1);
    boolean clause =
        switch (before) {
          case "", ",", ";", ":", "while", "whereas", "although", "though", "but" -> true;
          case "that" -> !isRelative(scene, start - 1);
          case ")" -> isItemNumber(scene.key(start - 2));
          default -> false;
        };
    return clause
        && Character.isLetter(first.charAt(0))
        && !isGerund(scene, start, end)
        && !WordClasses.isAny(first, WordClass.PREPOSITION, WordClass.NP_LINK, WordClass.STOP)
        && !first.equals("in");
  }

  /** "an algorithm that", unlike "we find that". */
  private static boolean isRelative(Scene scene, int that) {
    String before = scene.key(that - 1);
    return !before.endsWith("ing")
        && !WordClasses.isAny(before, WordClass.REPORT, WordClass.AUXILIARY, WordClass.ADVERB);
  }

  /** "we find: (1) …, (ii) …". */
  private static boolean isItemNumber(String key) {
    return Numbers.isNumber(key)
        || switch (key) {
          case "i", "ii", "iii", "iv", "a", "b", "c" -> true;
          default -> false;
        };
  }

  /** "adding layers improves", unlike "reasoning models improve". */
  private static boolean isGerund(Scene scene, int start, int end) {
    boolean plural =
        end - start == 2
            && scene.key(end - 1).endsWith("s")
            && scene.is(end - 1, WordClass.CLASS_NOUN)
            && (!scene.key(end).endsWith("s") || scene.key(end).endsWith("ss"))
            && !scene.key(end).endsWith("ed");
    return scene.key(start).endsWith("ing") && !plural;
  }
}
