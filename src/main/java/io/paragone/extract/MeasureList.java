package io.paragone.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Measures behind a word that tells things to be better or less in them: "improves its visual
 * quality and speed", "in terms of stealth and attack success".
 *
 * @param to the word behind the last of them
 */
record MeasureList(List<MeasurePhrase> phrases, int to) {

  private static final int LONGEST = 5;
  private static final int MOST = 4;

  MeasureList {
    phrases = List.copyOf(phrases);
  }

  /** The list behind word {@code i}. */
  static Optional<MeasureList> behind(Scene scene, int i) {
    boolean terms =
        (scene.key(i).equals("of") && scene.key(i - 1).equals("terms")) || isCounted(scene, i);
    if (!terms && !opens(scene, i)) {
      return Optional.empty();
    }
    List<MeasurePhrase> items = new ArrayList<>();
    int next = i + 1;
    while (items.size() < MOST) {
      Optional<MeasurePhrase> item = item(scene, next);
      if (item.isEmpty()) {
        break;
      }
      items.add(item.get());
      int last =
          MeasurePhrase.isPart(scene, item.get().to()) ? item.get().to() + 1 : item.get().to();
      next = behindLink(scene, last);
      if (next == last) {
        break;
      }
    }
    boolean more = isMore(scene.key(i));
    boolean measures =
        terms || items.stream().anyMatch(m -> isMeasure(scene, m) && !(more && isUsed(scene, m)));
    return items.isEmpty() || !measures
        ? Optional.empty()
        : Optional.of(new MeasureList(items, items.get(items.size() - 1).to()));
  }

  private static boolean opens(Scene scene, int i) {
    boolean cut =
        scene.key(i).equals("%")
            && WordClasses.isAny(scene.key(i - 2), WordClass.CUT, WordClass.CHANGE);
    return cut
        || isOfDelta(scene, i)
        || scene.key(i).equals("in")
        || (scene.mentionOver(i).isEmpty()
            && WordClasses.isAny(
                scene.key(i),
                WordClass.CHANGE,
                WordClass.CUT,
                WordClass.RAISE,
                WordClass.GOOD,
                WordClass.EQUAL,
                WordClass.LESS));
  }

  /** "3% higher CTR", unlike "3% higher performance". */
  private static boolean isCounted(Scene scene, int i) {
    boolean compared =
        switch (scene.key(i)) {
          case "higher", "lower", "fewer", "less", "greater", "smaller", "shorter" -> true;
          default -> false;
        };
    return compared
        && !scene.is(i + 1, WordClass.LEVEL)
        && Amount.endingAt(scene, i).filter(Amount::isMeasured).isPresent();
  }

  /** "a 4x storage reduction", "a 3% speed gain". */
  private static boolean isOfDelta(Scene scene, int i) {
    return scene.is(i + 1, WordClass.MEASURE_HEAD)
        && scene.is(i + 2, WordClass.DELTA)
        && Amount.endingAt(scene, i + 1).isPresent();
  }

  private static boolean isMore(String key) {
    return switch (key) {
      case "more", "higher", "greater", "larger" -> true;
      default -> key.startsWith("increas");
    };
  }

  /** "more parameters": no merit. */
  private static boolean isUsed(Scene scene, MeasurePhrase phrase) {
    int last = phrase.to() - 1;
    return WordClasses.isAny(scene.key(last), WordClass.RESOURCE, WordClass.BURDEN)
        && !scene.is(last, WordClass.METRIC_NOUN);
  }

  private static Optional<MeasurePhrase> item(Scene scene, int from) {
    int first = from;
    while (first - from < LONGEST && isSkipped(scene, first)) {
      first++;
    }
    int end = first;
    while (end - first < LONGEST && MeasurePhrase.isPart(scene, end)) {
      end = scene.mentionOver(end).map(Mention::to).orElse(end + 1);
    }
    return end > first && ends(scene, end)
        ? Optional.of(MeasurePhrase.of(scene, first, end))
        : Optional.empty();
  }

  /** "both", "its", "significantly", "overall". */
  private static boolean isSkipped(Scene scene, int i) {
    String key = scene.key(i);
    boolean verb = key.endsWith("s") || key.endsWith("ing");
    return scene.mentionOver(i).isEmpty()
        && (!verb || !WordClasses.isAny(key, WordClass.CUT, WordClass.CHANGE))
        && WordClasses.isAny(
            key,
            WordClass.DETERMINER,
            WordClass.ADVERB,
            WordClass.GOOD,
            WordClass.LESS,
            WordClass.SIZABLE,
            WordClass.ABSOLUTE);
  }

  private static boolean ends(Scene scene, int i) {
    String key = scene.key(i);
    return key.isEmpty()
        || !Character.isLetter(key.charAt(0))
        || key.startsWith("metric")
        || key.equals("and")
        || key.equals("or")
        || WordClasses.isAny(
            key,
            WordClass.STOP,
            WordClass.PREPOSITION,
            WordClass.BOUNDARY,
            WordClass.NP_LINK,
            WordClass.LIST_LINK,
            WordClass.DELTA,
            WordClass.AUXILIARY,
            WordClass.ADVERB);
  }

  private static int behindLink(Scene scene, int i) {
    int next = i;
    while (scene.key(next).equals(",") || scene.key(next).equals("and")) {
      next++;
    }
    return next;
  }

  private static boolean isMeasure(Scene scene, MeasurePhrase phrase) {
    int last = phrase.to() - 1;
    boolean qualified =
        phrase.to() - phrase.from() > 1 && !scene.is(phrase.from(), WordClass.CLASS_NOUN);
    return scene.mentionOver(last).filter(m -> m.kind() == NameKind.METRIC).isPresent()
        || WordClasses.isAny(
            scene.key(last), WordClass.MEASURE_HEAD, WordClass.METRIC_NOUN, WordClass.MEASURE_TAIL)
        || (qualified && scene.key(last).equals("performance"));
  }
}
