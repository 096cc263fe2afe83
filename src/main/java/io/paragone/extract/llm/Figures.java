package io.paragone.extract.llm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of a sentence. */
record Figures(List<Double> values) {

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:,\\d{3})*(?:\\.\\d+)?");
  private static final double NEAR = 1e-6;
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Map<String, Double> WORDS =
      Map.ofEntries(
          Map.entry("half", 2.0),
          Map.entry("halves", 2.0),
          Map.entry("halving", 2.0),
          Map.entry("twice", 2.0),
          Map.entry("double", 2.0),
          Map.entry("doubles", 2.0),
          Map.entry("doubling", 2.0),
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
          Map.entry("twofold", 2.0),
          Map.entry("threefold", 3.0),
          Map.entry("fourfold", 4.0),
          Map.entry("fivefold", 5.0),
          Map.entry("tenfold", 10.0));

  static Figures of(String sentence) {
    List<Double> values = new ArrayList<>();
    Matcher number = NUMBER.matcher(sentence);
    while (number.find()) {
      values.add(Double.parseDouble(number.group().replace(",", "")));
    }
    Matcher word = WORD.matcher(sentence);
    while (word.find()) {
      Double value = WORDS.get(word.group().toLowerCase(Locale.ROOT));
      if (value != null) {
        values.add(value);
      }
    }
    return new Figures(values);
  }

  /** Whether the number itself stands there, whatever its sign. */
  boolean state(double value) {
    return values.stream().anyMatch(v -> isNear(v, Math.abs(value)));
  }

  /** Whether the number stands there, or both ends of the way that it measures. */
  boolean give(double value) {
    return state(value)
        || values.stream()
            .anyMatch(a -> values.stream().anyMatch(b -> isNear(a - b, Math.abs(value))));
  }

  private static boolean isNear(double a, double b) {
    return Math.abs(a - b) < NEAR;
  }
}
