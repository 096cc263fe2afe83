package io.paragone.extract;

import java.util.Map;
import java.util.Optional;

/** Numbers as abstracts write them. */
final class Numbers {

  private static final Map<String, Double> SPELLED =
      Map.ofEntries(
          Map.entry("one", 1.0),
          Map.entry("two", 2.0),
          Map.entry("three", 3.0),
          Map.entry("four", 4.0),
          Map.entry("five", 5.0),
          Map.entry("six", 6.0),
          Map.entry("seven", 7.0),
          Map.entry("eight", 8.0),
          Map.entry("nine", 9.0),
          Map.entry("ten", 10.0),
          Map.entry("twice", 2.0),
          Map.entry("thrice", 3.0),
          Map.entry("double", 2.0));

  private Numbers() {}

  /**
   * A number at the front of a word.
   *
   * @param max the upper end where the word is a range such as {@code 8-12}
   * @param rest what follows the number in the word, such as {@code ms}
   */
  record Parsed(double value, Optional<Double> max, String rest) {}

  static boolean isNumber(String word) {
    return parse(word).filter(number -> number.rest().isEmpty()).isPresent();
  }

  static Optional<Parsed> parse(String word) {
    int from = !word.isEmpty() && "+-−".indexOf(word.charAt(0)) >= 0 ? 1 : 0;
    int end = digits(word, from);
    if (end == from || word.length() > 24) {
      return Optional.empty();
    }
    double value = value(word, from, end);
    if (end + 1 < word.length() && word.charAt(end) == '/' && isDigit(word.charAt(end + 1))) {
      return Optional.of(new Parsed(value, Optional.empty(), ""));
    }
    if (word.startsWith("x-", end)) {
      int maxEnd = digits(word, end + 2);
      if (maxEnd > end + 2) {
        return Optional.of(new Parsed(value, Optional.of(value(word, end + 2, maxEnd)), "x"));
      }
    }
    if (end < word.length() && "-–−".indexOf(word.charAt(end)) >= 0) {
      int maxEnd = digits(word, end + 1);
      if (maxEnd > end + 1) {
        return Optional.of(
            new Parsed(value, Optional.of(value(word, end + 1, maxEnd)), word.substring(maxEnd)));
      }
    }
    return Optional.of(new Parsed(value, Optional.empty(), word.substring(end)));
  }

  static Optional<Double> spelled(String word) {
    int fold = word.endsWith("fold") ? word.length() - "fold".length() : word.length();
    int end = fold > 0 && word.charAt(fold - 1) == '-' ? fold - 1 : fold;
    return Optional.ofNullable(SPELLED.get(word.substring(0, end)));
  }

  private static double value(String word, int from, int end) {
    return Double.parseDouble(word.substring(from, end).replace(",", ""));
  }

  private static int digits(String word, int from) {
    int i = from;
    while (i < word.length() && isPart(word, i, from)) {
      i++;
    }
    return i;
  }

  private static boolean isPart(String word, int i, int from) {
    char c = word.charAt(i);
    if (c >= '0' && c <= '9') {
      return true;
    }
    boolean between = i > from && i + 1 < word.length() && isDigit(word.charAt(i + 1));
    return between && (c == ',' || (c == '.' && word.substring(from, i).indexOf('.') < 0));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
