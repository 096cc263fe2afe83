package io.paragone.extract;

import io.paragone.model.Margin;
import io.paragone.model.MarginUnit;
import java.util.Optional;
import java.util.OptionalInt;

/** "One to two orders of magnitude faster": a margin of 10 to 100 times. */
final class OrdersOfMagnitude {

  private static final int MOST = 9;

  private OrdersOfMagnitude() {}

  /** The margin whose "order of magnitude" begins at word {@code i}. */
  static Optional<Margin> at(Scene scene, int i) {
    boolean order = scene.key(i).equals("order") || scene.key(i).equals("orders");
    if (!order || !scene.key(i + 1).equals("of") || !scene.key(i + 2).startsWith("magnitude")) {
      return Optional.empty();
    }
    OptionalInt count = count(scene, i - 1);
    if (count.isEmpty() || !(isGain(scene, i + 3) || isBehindBy(scene, i - 1))) {
      return Optional.empty();
    }
    boolean range = scene.key(i - 2).equals("to") || scene.key(i - 2).equals("-");
    OptionalInt least = range ? count(scene, i - 3) : OptionalInt.empty();
    double value = Math.pow(10, least.orElse(count.getAsInt()));
    Double max = least.isPresent() ? Math.pow(10, count.getAsInt()) : null;
    return Optional.of(new Margin(value, max, MarginUnit.TIMES, null, null));
  }

  private static OptionalInt count(Scene scene, int i) {
    String key = scene.key(i);
    if (key.equals("an") || key.equals("one")) {
      return OptionalInt.of(1);
    }
    return Numbers.spelled(key)
        .or(() -> Numbers.parse(key).map(Numbers.Parsed::value))
        .filter(count -> count >= 1 && count <= MOST && count == Math.rint(count))
        .map(count -> OptionalInt.of(count.intValue()))
        .orElse(OptionalInt.empty());
  }

  private static boolean isGain(Scene scene, int i) {
    String key = scene.key(i);
    return key.equals("faster")
        || key.equals("higher")
        || WordClasses.isAny(key, WordClass.DELTA, WordClass.LESS);
  }

  /** "by over an order", "by one to two orders". */
  private static boolean isBehindBy(Scene scene, int i) {
    for (int back = i - 1; back >= Math.max(0, i - 4); back--) {
      if (scene.key(back).equals("by")) {
        return true;
      }
    }
    return false;
  }
}
