package io.paragone.extract;

import io.paragone.model.Margin;
import io.paragone.model.MarginUnit;
import java.math.BigDecimal;
import java.util.Optional;

/** Both ends of a change: "reduces the error rate from 12.5% to 4.1%", "61.2→64.5". */
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

  /**
   * The way that word {@code from} opens, with "from" or by its first number and an arrow or "vs.".
   */
  static Optional<Way> at(Scene scene, int from) {
    int sign = scene.key(from + 1).equals("%") ? from + 2 : from + 1;
    boolean versus = isVersus(scene, sign);
    boolean arrow = versus || isArrow(scene, sign);
    boolean range = scene.key(from - 1).startsWith("rang");
    if (!arrow && (!scene.key(from).equals("from") || range || !isChange(scene, from))) {
      return Optional.empty();
    }
    int first = arrow ? from : from + 1;
    Optional<BigDecimal> start = number(scene, first);
    boolean percent = scene.key(first + 1).equals("%");
    int to = percent ? first + 2 : first + 1;
    boolean linked = arrow || scene.key(to).equals("to");
    to = linked && !arrow ? Amount.behindPraise(scene, to + 1) - 1 : to;
    Optional<BigDecimal> end = linked ? number(scene, to + 1) : start;
    boolean endPercent = scene.key(to + 2).equals("%");
    boolean plain = !percent && Character.isLetter(firstOf(scene.key(to + 2)));
    if (start.isEmpty()
        || end.isEmpty()
        || start.equals(end)
        || (percent && !endPercent)
        || (plain && !(arrow && !versus ? !isUnit(scene, to + 2) : closes(scene, to + 2)))
        || (versus && !areScores(scene, first, to + 1))) {
      return Optional.empty();
    }
    double way = end.get().subtract(start.get()).abs().doubleValue();
    return Optional.of(
        new Way(
            new Margin(way, null, MarginUnit.POINTS, null, null),
            endPercent ? to + 3 : to + 2,
            end.get().compareTo(start.get()) > 0));
  }

  private static boolean isArrow(Scene scene, int i) {
    return switch (scene.key(i)) {
      case "→", "->", "rightarrow" -> true;
      default -> false;
    };
  }

  private static boolean isVersus(Scene scene, int i) {
    return switch (scene.key(i)) {
      case "vs", "vs.", "versus" -> true;
      default -> false;
    };
  }

  /** "71.5 vs. 68.2", unlike "64 vs. 256" of whatever there may be so many. */
  private static boolean areScores(Scene scene, int first, int second) {
    Optional<Score> one = Score.at(scene, first);
    boolean used = scene.key(first - 1).equals("(") && Savings.isResource(scene, first - 2);
    return !used
        && one.isPresent()
        && Score.at(scene, second).filter(one.get()::isLike).isPresent();
  }

  private static boolean isUnit(Scene scene, int i) {
    return WordClasses.isAny(scene.key(i), WordClass.UNIT, WordClass.RESOURCE, WordClass.TIMES);
  }

  private static boolean closes(Scene scene, int i) {
    return Metrics.isAt(scene, i)
        || WordClasses.isAny(
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
