package io.paragone.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words that name a measure, with those that say which: "mean absolute error", "GPU memory
 * usage".
 *
 * @param from its first word
 * @param to the word after its last
 */
record MeasurePhrase(int from, int to) {

  private static final int LONGEST_FRONT = 4;
  private static final int LONGEST_TAIL = 2;

  /** The phrases of the sentence that have a known measure in them, in their order. */
  static List<MeasurePhrase> in(Scene scene) {
    List<MeasurePhrase> found = new ArrayList<>();
    for (Mention mention : scene.mentions()) {
      int behind = found.isEmpty() ? 0 : found.get(found.size() - 1).to();
      if (mention.kind() == NameKind.METRIC && mention.from() >= behind) {
        around(scene, mention.from(), mention.to())
            .filter(phrase -> !isShortForm(scene, phrase, behind))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** The phrases of the sentence, with those of plain words that are told to be better or less. */
  static List<MeasurePhrase> all(Scene scene) {
    List<MeasurePhrase> found = new ArrayList<>();
    for (int i = 0; i < scene.sentence().size(); i++) {
      Optional<MeasureList> list = MeasureList.behind(scene, i);
      int behind = found.isEmpty() ? 0 : found.get(found.size() - 1).to();
      if (list.isPresent()) {
        found.addAll(list.get().phrases());
        i = list.get().to() - 1;
        continue;
      }
      Optional<MeasurePhrase> phrase =
          scene
              .mentionAt(i)
              .filter(m -> m.kind() == NameKind.METRIC && !isResource(scene, m))
              .flatMap(m -> around(scene, m.from(), m.to()))
              .filter(p -> p.from() >= behind && !isShortForm(scene, p, behind));
      if (phrase.isPresent()) {
        found.add(phrase.get());
        i = phrase.get().to() - 1;
      }
    }
    return found;
  }

  /** "memory", "hallucinations": measured only where the text tells that there is less of it. */
  private static boolean isResource(Scene scene, Mention mention) {
    int last = mention.to() - 1;
    return WordClasses.isAny(scene.key(last), WordClass.RESOURCE, WordClass.BURDEN)
        && !scene.is(last, WordClass.METRIC_NOUN)
        && !scene.sentence().word(last).hasUpperCase();
  }

  /** The phrase around the words of a measure, empty where they only describe another noun. */
  static Optional<MeasurePhrase> around(Scene scene, int from, int to) {
    int first = from;
    while (from - first < LONGEST_FRONT && saysWhich(scene, first - 1, from)) {
      first--;
    }
    int end = to;
    while (end - to < LONGEST_TAIL && isTail(scene, end)) {
      end++;
    }
    return closes(scene, end) && !isDecline(scene, first, end - 1)
        ? Optional.of(of(scene, first, end))
        : Optional.empty();
  }

  String text(Scene scene) {
    return scene.sentence().span(from, to);
  }

  /** "FID" of "FID scores", "EPE" of "EPE performance". */
  static MeasurePhrase of(Scene scene, int from, int to) {
    boolean loose =
        switch (scene.key(to - 1)) {
          case "scores", "values", "performance" -> true;
          default -> false;
        };
    boolean name =
        scene
            .mentionOver(to - 2)
            .filter(m -> m.kind() == NameKind.METRIC)
            .filter(m -> m.text().chars().anyMatch(Character::isUpperCase))
            .isPresent();
    return new MeasurePhrase(from, loose && name && to - 2 >= from ? to - 1 : to);
  }

  /** The phrase around the word of a resource: "computational" of "computational overhead". */
  static MeasurePhrase ofResource(Scene scene, int at) {
    int end = at + 1;
    while (end - at < LONGEST_FRONT && isResourceWord(scene, end)) {
      end++;
    }
    if (end == at + 1
        && scene.key(end).equals("and")
        && isResourceWord(scene, end + 1)
        && isResourceWord(scene, end + 2)) {
      end += 3;
    }
    int first = at;
    while (at - first < LONGEST_FRONT && saysWhich(scene, first - 1, at)) {
      first--;
    }
    return new MeasurePhrase(first, end);
  }

  private static boolean isResourceWord(Scene scene, int i) {
    return WordClasses.isAny(
        scene.key(i),
        WordClass.RESOURCE,
        WordClass.BURDEN,
        WordClass.METRIC_NOUN,
        WordClass.MEASURE_TAIL);
  }

  /** "a loss in quality", "accuracy loss": how much worse something gets. */
  private static boolean isDecline(Scene scene, int from, int last) {
    return scene.key(last).equals("loss") && from < last && Metrics.isAt(scene, last - 1)
        || scene.key(last).equals("loss") && scene.is(last + 1, WordClass.PREPOSITION);
  }

  /** "mean absolute error (MAE)": one measure. */
  private static boolean isShortForm(Scene scene, MeasurePhrase phrase, int behind) {
    return behind > 0
        && phrase.from() == behind + 1
        && scene.key(behind).equals("(")
        && scene.key(phrase.to()).equals(")");
  }

  /** Whether the word may be a part of a measure's name. */
  static boolean isPart(Scene scene, int i) {
    return saysWhich(scene, i, i + 1) || scene.is(i, WordClass.METRIC_NOUN);
  }

  private static boolean saysWhich(Scene scene, int i, int head) {
    String key = scene.key(i);
    Optional<Mention> mention = scene.mentionOver(i);
    if (mention.isPresent()) {
      return switch (mention.get().kind()) {
        case METRIC, TASK -> true;
        case METHOD, BASE_MODEL, BENCHMARK, DATASET, TECHNIQUE, OTHER -> false;
      };
    }
    boolean degree = key.equals("absolute") || key.equals("relative") || key.equals("average");
    if (degree) {
      return key.equals("average") || scene.key(head).startsWith("err");
    }
    return isWord(key)
        && Character.isLetterOrDigit(scene.sentence().word(i).text().charAt(0))
        && !isVerb(scene, i)
        && !WordClasses.isAny(
            key,
            WordClass.DETERMINER,
            WordClass.ADVERB,
            WordClass.AUXILIARY,
            WordClass.NEGATION,
            WordClass.BOUNDARY,
            WordClass.OWN_SIGN,
            WordClass.STOP,
            WordClass.PREPOSITION,
            WordClass.NP_LINK,
            WordClass.LIST_LINK,
            WordClass.GOOD,
            WordClass.LESS,
            WordClass.BAD,
            WordClass.EQUAL,
            WordClass.ABSOLUTE,
            WordClass.SIZABLE,
            WordClass.NEGLIGIBLE,
            WordClass.PRAISE,
            WordClass.RANKING,
            WordClass.MERE,
            WordClass.UP_TO,
            WordClass.MORE_THAN,
            WordClass.ABOUT,
            WordClass.TIMES,
            WordClass.UNIT,
            WordClass.DEGREE);
  }

  private static boolean isWord(String key) {
    return key.length() > 1
        && (Character.isLetter(key.charAt(0)) || isDimension(key))
        && key.chars().anyMatch(Character::isLetter)
        && !Numbers.isNumber(key)
        && !AmountUnits.isFold(key)
        && Numbers.spelled(key).isEmpty()
        && Numbers.parse(key).filter(n -> AmountUnits.isTimes(n.rest())).isEmpty();
  }

  /** "3D", "50-way", unlike "93M". */
  private static boolean isDimension(String key) {
    return Character.isDigit(key.charAt(0))
        && (key.endsWith("d") || key.indexOf('-') > 0)
        && !key.endsWith("point");
  }

  /** "sacrificing accuracy", "boosts accuracy", "improved accuracy", unlike "training accuracy". */
  private static boolean isVerb(Scene scene, int i) {
    String key = scene.key(i);
    if (key.indexOf('-') > 0 || WordClasses.is(WordClass.ACTIVITY, key)) {
      return false;
    }
    boolean infinitive = scene.key(i - 1).equals("to") || scene.is(i - 1, WordClass.AUXILIARY);
    return infinitive
        || key.endsWith("ing")
        || key.endsWith("ed")
        || (key.endsWith("s") && !isNounInS(key))
        || WordClasses.isAny(
            key,
            WordClass.VERB,
            WordClass.CHANGE,
            WordClass.CUT,
            WordClass.RAISE,
            WordClass.KEEP,
            WordClass.ACHIEVE,
            WordClass.REPORT);
  }

  private static boolean isNounInS(String key) {
    return WordClasses.isAny(
            key, WordClass.MEASURE_HEAD, WordClass.MEASURE_TAIL, WordClass.RESOURCE)
        || key.endsWith("ss")
        || key.endsWith("sis")
        || key.endsWith("us")
        || key.endsWith("cs");
  }

  /** "error rates", "memory footprint". */
  private static boolean isTail(Scene scene, int i) {
    return scene.mentionOver(i).isEmpty()
            && WordClasses.isAny(scene.key(i), WordClass.METRIC_NOUN, WordClass.MEASURE_TAIL)
        || scene.mentionAt(i).filter(m -> m.kind() == NameKind.METRIC).isPresent();
  }

  /** Whether the noun ends in front of word {@code i}, unlike "memory" of "memory systems". */
  private static boolean closes(Scene scene, int i) {
    String key = scene.key(i);
    return key.isEmpty()
        || !Character.isLetter(key.charAt(0))
        || scene.mentionOver(i).isPresent()
        || key.equals("and")
        || key.endsWith("ing")
        || key.endsWith("ly")
        || (key.endsWith("s") && !WordClasses.isAny(key, WordClass.CLASS_NOUN, WordClass.OWN_NOUN))
        || !WordClasses.isAny(
            key,
            WordClass.CLASS_NOUN,
            WordClass.OWN_NOUN,
            WordClass.METHOD_NOUN,
            WordClass.BENCHMARK_NOUN,
            WordClass.DATASET_NOUN,
            WordClass.EVALUATE,
            WordClass.MERIT)
        || scene.is(i, WordClass.STOP);
  }
}
