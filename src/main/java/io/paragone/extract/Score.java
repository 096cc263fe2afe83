package io.paragone.extract;

import java.util.Optional;

/**
 * A number that a system reached: "61.5%", "0.84".
 *
 * @param at its word
 * @param end the word behind it and its sign
 */
record Score(double value, boolean isPercent, int at, int end) {

  private static final int REACH = 6;

  /** The score at word {@code i}; without a percent sign it needs decimals. */
  static Optional<Score> at(Scene scene, int i) {
    boolean percent = scene.key(i + 1).equals("%");
    boolean times = WordClasses.is(WordClass.TIMES, scene.key(i + 1));
    return times || (!percent && scene.key(i).indexOf('.') < 1)
        ? Optional.empty()
        : Numbers.parse(scene.key(i))
            .filter(n -> n.rest().isEmpty() && n.max().isEmpty())
            .map(n -> new Score(n.value(), percent, i, percent ? i + 2 : i + 1));
  }

  /** The last score within so many words in front of word {@code at}, in the same clause. */
  static Optional<Score> before(Scene scene, int at, int reach) {
    for (int i = at - 1; i >= Math.max(0, at - reach); i--) {
      Optional<Score> score = at(scene, i);
      if (score.isPresent() || scene.is(i, WordClass.BOUNDARY)) {
        return score;
      }
    }
    return Optional.empty();
  }

  /** The first score close behind word {@code from}. */
  static Optional<Score> behind(Scene scene, int from) {
    for (int i = from; i < from + REACH; i++) {
      Optional<Score> score = at(scene, i);
      if (score.isPresent() || scene.key(i).equals(",")) {
        return score;
      }
    }
    return Optional.empty();
  }

  boolean isLike(Score other) {
    return isPercent == other.isPercent;
  }
}
