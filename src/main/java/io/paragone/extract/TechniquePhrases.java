package io.paragone.extract;

import io.paragone.model.Kind;
import java.util.Optional;

/**
 * Techniques written small that are compared with: "single-stage fine-tuning", "dense attention".
 */
final class TechniquePhrases {

  private static final int LONGEST = 5;

  private TechniquePhrases() {}

  /**
   * The technique that the phrase tells, unless it tells a class of them or no more than a deed.
   */
  static Optional<Baseline> in(Scene scene, int from, int to) {
    int end = isLeftOut(scene, from, to) ? to - 1 : to;
    int start = skipUsual(scene, from, end);
    boolean whole =
        end - start > 1
            ? isWhole(scene, start, end)
            : start > from && scene.is(start, WordClass.LONE_TECHNIQUE);
    boolean tells =
        whole
            && end - start <= LONGEST
            && scene.is(end - 1, WordClass.TECHNIQUE)
            && !scene.key(to).equals("from");
    return tells
        ? Optional.of(new Baseline(scene.sentence().span(start, end), Optional.of(Kind.METHOD)))
        : Optional.empty();
  }

  /** "the prompting baseline", "standard prompting methods": a word that adds nothing. */
  private static boolean isLeftOut(Scene scene, int from, int to) {
    return to - from > 1
        && switch (scene.key(to - 1)) {
          case "baseline" -> true;
          case "methods", "approaches", "baselines", "techniques" ->
              scene.is(from, WordClass.USUAL);
          default -> false;
        };
  }

  /** Leaps over "the standard", what is not part of the technique's name. */
  private static int skipUsual(Scene scene, int from, int end) {
    int i = from;
    while (i < end && (scene.key(i).equals("the") || scene.is(i, WordClass.USUAL))) {
      i++;
    }
    return i;
  }

  /** "direct fine-tuning", unlike "existing attention", "accelerating decoding" and "training". */
  private static boolean isWhole(Scene scene, int start, int end) {
    if (isDeed(scene.key(start))) {
      return false;
    }
    for (int i = start; i < end - 1; i++) {
      if (!isPart(scene.key(i))) {
        return false;
      }
    }
    return !scene.is(end - 1, WordClass.DEED) || scene.key(end - 2).indexOf('-') > 0;
  }

  private static boolean isPart(String key) {
    boolean word = key.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
    boolean sort =
        WordClasses.isAny(key, WordClass.RANKING, WordClass.DETERMINER, WordClass.NP_LINK)
            || WordClasses.isAny(key, WordClass.CLASS_NOUN, WordClass.ADVERB, WordClass.CHEAPER)
            || WordClasses.is(WordClass.EQUAL, key);
    return word && (!sort || WordClasses.is(WordClass.TECHNIQUE, key));
  }

  private static boolean isDeed(String key) {
    return key.endsWith("ing") && key.indexOf('-') < 0;
  }
}
