package io.paragone.extract;

import io.paragone.model.Margin;
import io.paragone.model.MarginQualifier;
import io.paragone.model.MarginUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit, or a range of them: "3.2%", "2 to 4 points", "x112", "4.4 and 7.6%"
 * behind "between".
 *
 * @param isMeasured whether the text gives the unit
 * @param at its first word
 * @param end the word behind the number and its unit
 */
record Amount(
    double value,
    @Nullable Double max,
    @Nullable MarginUnit unit,
    @Nullable String unitText,
    boolean isMeasured,
    boolean isAtLeast,
    int at,
    int end) {

  private static final int LONGEST = 5;

  /** A number that is so many times the margin before it is a score: "by 2.9% to 88.9%". */
  private static final double STEEPEST = 5;

  private static final double HIGH = 50;

  private static final double ALL = 100;

  /** One number and the unit that stands with it. */
  private record Part(Numbers.Parsed number, @Nullable MarginUnit unit, int end) {}

  static Optional<Amount> at(Scene scene, int i) {
    return scene.mentionOver(i).isPresent()
        ? Optional.empty()
        : part(scene, i).flatMap(first -> read(scene, i, first));
  }

  /** The amount that ends in front of word {@code end}. */
  static Optional<Amount> endingAt(Scene scene, int end) {
    for (int i = Math.max(0, end - LONGEST); i < end; i++) {
      Optional<Amount> amount = at(scene, i).filter(a -> a.end() == end);
      if (amount.isPresent()) {
        return amount;
      }
    }
    return Optional.empty();
  }

  /** Whether word {@code i} is the second half of a range. */
  static boolean isInside(Scene scene, int i) {
    for (int start = Math.max(0, i - LONGEST); start < i; start++) {
      if (at(scene, start).filter(a -> a.end() > i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The same in points, where it is one of a list of which the first says so. */
  Amount inPoints() {
    return new Amount(value, max, MarginUnit.POINTS, null, isMeasured, isAtLeast, at, end);
  }

  Margin margin(@Nullable MarginQualifier qualifier) {
    MarginQualifier least = isAtLeast ? MarginQualifier.MORE_THAN : null;
    return new Margin(value, max, unit, unitText, qualifier == null ? least : qualifier);
  }

  private static Optional<Amount> read(Scene scene, int i, Part first) {
    Part last = first;
    Double max = first.number().max().orElse(null);
    Optional<Part> second = max == null ? second(scene, i, first) : Optional.empty();
    if (second.isPresent()) {
      last = second.get();
      max = last.number().value();
    }
    String rest = last.number().rest();
    MarginUnit stated = last.unit() == null ? first.unit() : last.unit();
    boolean other = stated == null && AmountUnits.isOther(rest);
    boolean name = stated == null && !rest.isEmpty() && !rest.equals("+") && !other;
    if (name || scene.key(last.end()).startsWith("order")) {
      return Optional.empty();
    }
    var units = new AmountUnits(scene, i, last.end());
    MarginUnit unit = other ? MarginUnit.OTHER : units.of(stated, first.number().value() <= ALL);
    String text =
        unit == MarginUnit.OTHER ? (other ? rest : scene.sentence().word(last.end()).text()) : null;
    boolean measured = unit != null && units.isStated(stated, other);
    return Optional.of(
        new Amount(
            first.number().value(),
            max,
            unit,
            text,
            measured,
            rest.equals("+"),
            i,
            last.end() + (unit == MarginUnit.OTHER && !other ? 1 : 0)));
  }

  private static Optional<Part> part(Scene scene, int i) {
    String key = scene.key(i);
    boolean times = key.length() > 1 && (key.charAt(0) == 'x' || key.charAt(0) == '×');
    Optional<Numbers.Parsed> number =
        times && Character.isDigit(key.charAt(1))
            ? Numbers.parse(key.substring(1)).filter(n -> n.rest().isEmpty())
            : Numbers.parse(key).or(() -> spelled(scene, i));
    return number.map(n -> part(scene, i, n, times));
  }

  private static Part part(Scene scene, int i, Numbers.Parsed number, boolean times) {
    String next = scene.key(i + 1);
    boolean bare = number.rest().isEmpty() || number.rest().equals("+");
    boolean sign = !Numbers.isNumber(scene.key(i - 2)) && AmountUnits.isTimesSign(scene.key(i - 1));
    if (times || sign || AmountUnits.isTimes(number.rest()) || AmountUnits.isFold(scene.key(i))) {
      return new Part(number, MarginUnit.TIMES, i + 1);
    }
    if (bare && AmountUnits.isPercent(scene, i + 1)) {
      return new Part(number, MarginUnit.PERCENT, i + 2);
    }
    if (bare && WordClasses.is(WordClass.TIMES, next)) {
      return new Part(number, MarginUnit.TIMES, i + 2);
    }
    boolean points = AmountUnits.isPointsText(number.rest());
    return new Part(number, points ? MarginUnit.POINTS : null, i + 1);
  }

  private static Optional<Numbers.Parsed> spelled(Scene scene, int i) {
    String key = scene.key(i);
    String next = scene.key(i + 1);
    boolean counts =
        WordClasses.isAny(next, WordClass.TIMES, WordClass.NUMBER_NOUN)
            || next.equals("percent")
            || AmountUnits.isFold(key);
    return counts
        ? Numbers.spelled(key).map(v -> new Numbers.Parsed(v, Optional.empty(), ""))
        : Optional.empty();
  }

  /** The upper end of the range that the number opens. */
  private static Optional<Part> second(Scene scene, int i, Part first) {
    int link = first.end();
    String key = scene.key(link);
    boolean glued =
        key.length() > 1 && "-~".indexOf(key.charAt(0)) >= 0 && Character.isDigit(key.charAt(1));
    boolean linked = glued || isLink(scene, i, link);
    return linked
        ? part(scene, glued ? link : behindPraise(scene, link + 1))
            .filter(last -> last.number().max().isEmpty())
            .filter(last -> isRange(first, last, key.equals("to")))
        : Optional.empty();
  }

  /** "to an impressive 14.1". */
  static int behindPraise(Scene scene, int i) {
    boolean article = scene.key(i).equals("a") || scene.key(i).equals("an");
    return article && scene.is(i + 1, WordClass.MARGIN_FILLER) ? i + 2 : i;
  }

  private static boolean isLink(Scene scene, int i, int link) {
    return switch (scene.key(link)) {
      case "-", "--", "—", "sim", "~" -> true;
      case "to" -> !scene.key(i - 1).equals("from") || isRangeFrom(scene, i);
      case "and" -> scene.key(i - 1).equals("between");
      default -> false;
    };
  }

  /** "gains ranging from 3% to 8%". */
  static boolean isRangeFrom(Scene scene, int i) {
    return scene.key(i - 1).equals("from") && scene.key(i - 2).startsWith("rang");
  }

  static boolean isScoreBehind(double margin, double number) {
    return number > HIGH && number > STEEPEST * margin;
  }

  private static boolean isRange(Part first, Part last, boolean to) {
    double low = first.number().value();
    double high = last.number().value();
    boolean score = to && isScoreBehind(low, high) && high <= ALL;
    boolean alike = first.unit() == null || last.unit() == null || first.unit() == last.unit();
    return high > low && alike && !score;
  }
}
