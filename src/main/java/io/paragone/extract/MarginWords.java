package io.paragone.extract;

import io.paragone.model.Margin;
import io.paragone.model.MarginQualifier;
import io.paragone.model.MarginUnit;
import org.jspecify.annotations.Nullable;

/** What the words around a number make of it: its unit, the end of its range, its qualifier. */
final class MarginWords {

  private static final int REACH = 6;

  private final Scene scene;

  MarginWords(Scene scene) {
    this.scene = scene;
  }

  static boolean isTimesRest(String rest) {
    return rest.equals("x")
        || rest.equals("-fold")
        || rest.equals("fold")
        || rest.equals("times")
        || rest.equals("-x");
  }

  Margin at(int i, Numbers.Parsed number) {
    MarginUnit unit = unit(i, number);
    String other = unit == MarginUnit.OTHER ? otherUnit(i, number) : null;
    return new Margin(number.value(), max(i, number), unit, other, qualifier(i));
  }

  private @Nullable Double max(int i, Numbers.Parsed number) {
    if (number.max().isPresent()) {
      return number.max().get();
    }
    boolean hasUnit =
        scene.key(i + 1).equals("%") || WordClasses.is(WordClass.TIMES, scene.key(i + 1));
    int next = hasUnit ? i + 2 : i + 1;
    boolean range =
        isDash(next)
            || scene.key(next).equals("to")
            || scene.key(next).equals("sim")
            || scene.key(next).equals("~");
    if (range && (!scene.key(i - 1).equals("from") || isRange(i))) {
      return Numbers.parse(scene.key(next + 1)).map(Numbers.Parsed::value).orElse(null);
    }
    if (number.rest().isEmpty()
        && (scene.key(next).startsWith("-") || scene.key(next).startsWith("~"))) {
      return Numbers.parse(scene.key(next)).map(Numbers.Parsed::value).orElse(null);
    }
    return null;
  }

  /** "gains ranging from 3% to 8%". */
  boolean isRange(int i) {
    return scene.key(i - 1).equals("from")
        && scene.key(i - 2).startsWith("rang")
        && (scene.is(i - 3, WordClass.DELTA) || scene.is(i - 4, WordClass.DELTA));
  }

  private @Nullable MarginUnit unit(int i, Numbers.Parsed number) {
    if (!number.rest().isEmpty()) {
      return isTimesRest(number.rest())
          ? MarginUnit.TIMES
          : number.rest().equals("pp") ? MarginUnit.POINTS : MarginUnit.OTHER;
    }
    if (isTimesSign(i - 1) && !Numbers.isNumber(scene.key(i - 2))) {
      return MarginUnit.TIMES;
    }
    String key = unitKey(i);
    if (key.equals("%")) {
      return isAbsolute(i) ? MarginUnit.POINTS : MarginUnit.PERCENT;
    }
    if (WordClasses.is(WordClass.TIMES, key)
        || scene.key(i).equals("twice")
        || scene.key(i).endsWith("fold")) {
      return MarginUnit.TIMES;
    }
    if (key.equals("percent")) {
      return isAbsolute(i) ? MarginUnit.POINTS : MarginUnit.PERCENT;
    }
    for (int next = i + 1; next <= i + 3; next++) {
      if (WordClasses.is(WordClass.NUMBER_NOUN, scene.key(next))) {
        return MarginUnit.POINTS;
      }
    }
    return switch (key) {
      case "absolute" -> MarginUnit.POINTS;
      case "db", "ms", "seconds", "mm", "cm", "hours", "fps", "gb", "mb" -> MarginUnit.OTHER;
      default -> null;
    };
  }

  private boolean isDash(int i) {
    return switch (scene.key(i)) {
      case "-", "--", "—" -> true;
      default -> false;
    };
  }

  /** The sign in front of a number: "×1.5". */
  boolean isTimesSign(int i) {
    return scene.key(i).equals("×") || scene.key(i).equals("times");
  }

  /** The word that holds the unit: behind a list the last one speaks for all. */
  private String unitKey(int i) {
    String key = scene.key(i + 1);
    boolean range = isDash(i + 1) || key.equals("to");
    return range ? scene.key(i + 3) : key;
  }

  private String otherUnit(int i, Numbers.Parsed number) {
    return number.rest().isEmpty() ? scene.sentence().word(i + 1).text() : number.rest();
  }

  private boolean isAbsolute(int i) {
    for (int next = i + 2; next <= i + 3; next++) {
      if (scene.key(next).equals("points")
          || scene.key(next).equals("p")
          || scene.key(next).equals("point")
          || scene.key(next).equals("absolute")) {
        return true;
      }
    }
    for (int back = i - 1; back >= Math.max(0, i - 5); back--) {
      if (scene.key(back).equals("absolute")) {
        return true;
      }
      if (scene.key(back).equals("relative")) {
        return false;
      }
    }
    return false;
  }

  boolean isQualifier(int i) {
    return WordClasses.isAny(
        scene.key(i), WordClass.UP_TO, WordClass.MORE_THAN, WordClass.ABOUT, WordClass.AVERAGE);
  }

  /** What the words around number {@code i} say of it, null where they say nothing. */
  @Nullable MarginQualifier qualifier(int i) {
    MarginQualifier found = null;
    for (int back = i - 1; back >= Math.max(0, i - REACH) && found == null; back--) {
      String key = scene.key(back);
      if (key.equals(",") || Numbers.isNumber(key)) {
        break;
      }
      found = qualifierAt(back, i);
    }
    return found != null ? found : averageBehind(i);
  }

  private @Nullable MarginQualifier averageBehind(int i) {
    for (int next = i + 1; next <= Math.min(scene.sentence().size(), i + REACH); next++) {
      if (scene.key(next).equals("average")) {
        return MarginQualifier.AVERAGE;
      }
    }
    return null;
  }

  /** What word {@code i} says of the number: "over" is a bound only right before it. */
  private @Nullable MarginQualifier qualifierAt(int i, int number) {
    String key = scene.key(i);
    if ((key.equals("to") && scene.key(i - 1).equals("up"))
        || (key.equals("as") && scene.key(i - 1).equals("much"))
        || (key.equals("as") && scene.key(i - 1).equals("high"))
        || WordClasses.is(WordClass.UP_TO, key)) {
      return MarginQualifier.UP_TO;
    }
    boolean before = i == number - 1 || (i == number - 2 && isArticle(scene.key(number - 1)));
    boolean moreThan =
        before
            && key.equals("than")
            && WordClasses.is(WordClass.GOOD, scene.key(i - 1))
            && !scene.key(i - 1).equals("faster");
    if (moreThan || key.equals("least") || (before && WordClasses.is(WordClass.MORE_THAN, key))) {
      return MarginQualifier.MORE_THAN;
    }
    if (WordClasses.is(WordClass.ABOUT, key)) {
      return MarginQualifier.ABOUT;
    }
    return WordClasses.is(WordClass.AVERAGE, key) ? MarginQualifier.AVERAGE : null;
  }

  private static boolean isArticle(String key) {
    return key.equals("a") || key.equals("an");
  }
}
