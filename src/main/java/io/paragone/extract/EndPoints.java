package io.paragone.extract;

import io.paragone.model.Margin;
import io.paragone.model.MarginUnit;
import java.math.BigDecimal;
import java.util.Optional;

/** Both ends of a change: "reduces the error rate from 12.5% to 4.1%". */
final class EndPoints {

  private static final int REACH = 14;

  private EndPoints() {}

  /**
   * The way from one end to the other.
   *
   * @param end the word after the second number and its sign
   * @param rises whether the second number is the higher one
   */
  record Way(Margin margin, int end, boolean rises) {}

  /** The way that word {@code from} opens behind a word for a change. */
  static Optional<Way> at(Scene scene, int from) {
    boolean range = scene.key(from - 1).startsWith("rang");
    if (!scene.key(from).equals("from") || range || !isChange(scene, from)) {
      return Optional.empty();
    }
    Optional<BigDecimal> start = number(scene, from + 1);
    boolean percent = scene.key(from + 2).equals("%");
    int to = percent ? from + 3 : from + 2;
    Optional<BigDecimal> end = scene.key(to).equals("to") ? number(scene, to + 1) : start;
    boolean endPercent = scene.key(to + 2).equals("%");
    boolean plain = !percent && Character.isLetter(firstOf(scene.key(to + 2)));
    if (start.isEmpty()
        || end.isEmpty()
        || start.equals(end)
        || (percent && !endPercent)
        || (plain && !closes(scene, to + 2))) {
      return Optional.empty();
    }
    double way = end.get().subtract(start.get()).abs().doubleValue();
    MarginUnit unit = endPercent ? MarginUnit.POINTS : null;
    return Optional.of(
        new Way(
            new Margin(way, null, unit, null, null),
            endPercent ? to + 3 : to + 2,
            end.get().compareTo(start.get()) > 0));
  }

  private static boolean closes(Scene scene, int i) {
    return WordClasses.isAny(
        scene.key(i), WordClass.PREPOSITION, WordClass.STOP, WordClass.BOUNDARY);
  }

  private static char firstOf(String key) {
    return key.isEmpty() ? '.' : key.charAt(0);
  }

  private static Optional<BigDecimal> number(Scene scene, int i) {
    return Numbers.isNumber(scene.key(i)) && scene.key(i).indexOf('/') < 0
        ? Numbers.parse(scene.key(i))
            .filter(n -> n.max().isEmpty())
            .map(n -> BigDecimal.valueOf(n.value()))
        : Optional.empty();
  }

  /** "improves … from", "a drop in … from": what lies between is the measure. */
  private static boolean isChange(Scene scene, int from) {
    for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
      if (WordClasses.isAny(scene.key(i), WordClass.CHANGE, WordClass.LESS)) {
        return true;
      }
      if (WordClasses.isAny(scene.key(i), WordClass.BOUNDARY, WordClass.REPORT)
          || scene.key(i).equals(";")
          || scene.key(i).equals("by")) {
        return false;
      }
    }
    return false;
  }
}
