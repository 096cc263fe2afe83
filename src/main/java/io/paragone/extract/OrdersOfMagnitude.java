package io.paragone.extract;

import io.paragone.model.Margin;
import io.paragone.model.MarginQualifier;
import io.paragone.model.MarginUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * "One to two orders of magnitude faster": a margin of 10 to 100 times.
 *
 * @param least how many orders
 * @param most the upper end of a range, empty where there is none
 * @param end the word behind "magnitude"
 */
record OrdersOfMagnitude(double least, Optional<Double> most, int end) {

  private static final int MOST = 9;
  private static final int REACH = 4;

  /** The margin whose first number is word {@code i}. */
  static Optional<OrdersOfMagnitude> at(Scene scene, int i) {
    boolean range = scene.key(i + 1).equals("to") || scene.key(i + 1).equals("-");
    int order = range ? i + 3 : i + 1;
    if (!scene.key(order).startsWith("order")
        || !scene.key(order + 1).equals("of")
        || !scene.key(order + 2).startsWith("magnitude")
        || !(isGain(scene, order + 3) || isBehindBy(scene, i))) {
      return Optional.empty();
    }
    Optional<Double> least = count(scene.key(i));
    Optional<Double> most =
        range ? count(scene.key(i + 2)) : Numbers.parse(scene.key(i)).flatMap(Numbers.Parsed::max);
    return least
        .filter(
            first -> (!range || most.isPresent()) && most.map(last -> last > first).orElse(true))
        .map(first -> new OrdersOfMagnitude(first, most, order + 3));
  }

  Margin margin(@Nullable MarginQualifier qualifier) {
    Double max = most.map(count -> Math.pow(10, count)).orElse(null);
    return new Margin(Math.pow(10, least), max, MarginUnit.TIMES, null, qualifier);
  }

  private static Optional<Double> count(String key) {
    if (key.equals("an") || key.equals("one")) {
      return Optional.of(1.0);
    }
    return Numbers.spelled(key)
        .or(() -> Numbers.parse(key).map(Numbers.Parsed::value))
        .filter(count -> count >= 1 && count <= MOST && count == Math.rint(count));
  }

  private static boolean isGain(Scene scene, int i) {
    String key = scene.key(i);
    return key.equals("faster")
        || key.equals("higher")
        || WordClasses.isAny(key, WordClass.DELTA, WordClass.LESS);
  }

  /** "by over an order", "by one to two orders". */
  private static boolean isBehindBy(Scene scene, int i) {
    for (int back = i - 1; back >= Math.max(0, i - REACH); back--) {
      if (scene.key(back).equals("by")) {
        return true;
      }
    }
    return false;
  }
}
