package io.paragone.extract;

import io.paragone.model.MarginUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the words around an amount tell of its unit. */
final class AmountUnits {

  private static final int REACH = 9;
  private static final int NEAR = 3;
  private static final int FAR = 9;
  private static final int LONGEST_LIST = 6;

  private final Scene scene;
  private final int at;
  private final int end;

  AmountUnits(Scene scene, int at, int end) {
    this.scene = scene;
    this.at = at;
    this.end = end;
  }

  static boolean isTimes(String rest) {
    return switch (rest) {
      case "x", "×", "-fold", "fold", "times", "-times", "-x" -> true;
      default -> false;
    };
  }

  /** "twice", "twofold". */
  static boolean isFold(String key) {
    return key.equals("twice") || (key.endsWith("fold") && Numbers.spelled(key).isPresent());
  }

  /** "×" in front of a number. */
  static boolean isTimesSign(String key) {
    return key.equals("×") || key.equals("times");
  }

  /** "%", "percent", "percentage" without points. */
  static boolean isPercent(Scene scene, int i) {
    return switch (scene.key(i)) {
      case "%", "percent" -> true;
      case "percentage" -> !scene.key(i + 1).startsWith("point");
      default -> false;
    };
  }

  /** "3pp", "3-point". */
  static boolean isPointsText(String rest) {
    return rest.equals("pp") || rest.equals("-point") || rest.equals("-points");
  }

  /** "570ms". */
  static boolean isOther(String rest) {
    return WordClasses.is(WordClass.UNIT, rest);
  }

  boolean isStated(@Nullable MarginUnit stated, boolean other) {
    return stated != null || other || isOther(scene.key(end)) || points() || absolute(end);
  }

  /**
   * The unit that a number has by {@code stated} and the words around it.
   *
   * @param mayBePoints whether scores can be so far apart
   */
  @Nullable MarginUnit of(@Nullable MarginUnit stated, boolean mayBePoints) {
    if (stated == MarginUnit.PERCENT) {
      return isAbsolute() ? MarginUnit.POINTS : MarginUnit.PERCENT;
    }
    if (stated != null) {
      return stated;
    }
    if (points() || absolute(end)) {
      return MarginUnit.POINTS;
    }
    if (isOther(scene.key(end))) {
      return MarginUnit.OTHER;
    }
    if (scene.key(at - 1).equals("of") && scene.key(at - 2).startsWith("factor")) {
      return MarginUnit.TIMES;
    }
    MarginUnit listed = listed();
    boolean plain = mayBePoints && (closes() || isSigned()) && !isCounted();
    return listed == null && (isOfMetric() || plain) ? MarginUnit.POINTS : listed;
  }

  /** "3 and 5%", "3, 4 and 5 points": the last of a list speaks for all. */
  private @Nullable MarginUnit listed() {
    int next = end;
    for (int item = 0; item < LONGEST_LIST && isListed(next); item++) {
      while (isListed(next)) {
        next++;
      }
      if (!Numbers.isNumber(scene.key(next))) {
        return null;
      }
      next++;
      var units = new AmountUnits(scene, next - 1, next);
      if (isPercent(scene, next)) {
        return new AmountUnits(scene, next - 1, next + 1).of(MarginUnit.PERCENT, true);
      }
      if (units.points()) {
        return MarginUnit.POINTS;
      }
      if (scene.is(next, WordClass.TIMES)) {
        return MarginUnit.TIMES;
      }
    }
    return null;
  }

  /** "reduces the number of steps by 12": no points of any score. */
  private boolean isCounted() {
    boolean counted = false;
    for (int i = at - 1; i >= Math.max(0, at - FAR); i--) {
      String key = scene.key(i);
      if (WordClasses.isAny(key, WordClass.CHANGE, WordClass.CUT, WordClass.BOUNDARY)
          || key.equals(",")) {
        return counted;
      }
      if (WordClasses.is(WordClass.LEVEL, key)) {
        return false;
      }
      counted |=
          Savings.isResource(scene, i)
              || key.equals("number")
              || key.equals("throughput")
              || key.equals("speed");
    }
    return false;
  }

  /** "3 recall", "3 event F1", "3 of the mean F1". */
  private boolean isOfMetric() {
    for (int i = end; i <= end + NEAR; i++) {
      if (isListed(i) || (i > end && scene.is(i, WordClass.STOP))) {
        return false;
      }
      if ((i == end && scene.is(i, WordClass.METRIC_NOUN))
          || scene.mentionAt(i).filter(AmountUnits::isScore).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isScore(Mention mention) {
    return mention.kind() == NameKind.METRIC
        && !WordClasses.isAny(
            mention.text().toLowerCase(Locale.ROOT), WordClass.RESOURCE, WordClass.BURDEN);
  }

  private boolean isSigned() {
    String text = scene.sentence().word(at).text();
    return text.startsWith("+") || text.startsWith("$+");
  }

  private boolean closes() {
    String key = scene.key(end);
    return key.isEmpty()
        || !Character.isLetter(key.charAt(0))
        || WordClasses.isAny(
            key, WordClass.PREPOSITION, WordClass.STOP, WordClass.BOUNDARY, WordClass.DELTA)
        || key.equals("and")
        || key.equals("over")
        || key.equals("respectively");
  }

  /** "3 points", "2.4 BLEU points". */
  private boolean points() {
    for (int next = end; next <= end + 2; next++) {
      if (scene.is(next, WordClass.NUMBER_NOUN)) {
        return true;
      }
      if (isListed(next)) {
        return false;
      }
    }
    return false;
  }

  private boolean absolute(int i) {
    return scene.key(i).equals("absolute");
  }

  /** "3% points", "3% accuracy points", "an absolute 3%". */
  private boolean isAbsolute() {
    if (isPoints(end) || (isPoints(end + 1) && !isListed(end))) {
      return true;
    }
    for (int back = at - 1; back >= Math.max(0, at - REACH); back--) {
      if (absolute(back)) {
        return !scene.key(back + 1).startsWith("err");
      }
      if (scene.key(back).equals("relative")
          || scene.key(back).equals(",")
          || scene.is(back, WordClass.BOUNDARY)) {
        return false;
      }
    }
    return false;
  }

  private boolean isPoints(int i) {
    return switch (scene.key(i)) {
      case "points", "point", "p", "pp", "absolute" -> true;
      default -> false;
    };
  }

  private boolean isListed(int i) {
    return scene.key(i).equals(",") || scene.key(i).equals("and");
  }
}
