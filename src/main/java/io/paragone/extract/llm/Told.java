package io.paragone.extract.llm;

import java.time.Duration;
import java.util.regex.Pattern;

/** What went wrong, in words that fit on a line. */
final class Told {

  private static final int SHORT = 160;
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");

  private Told() {}

  static String of(Duration duration) {
    return duration.toMillis() % 1000 == 0
        ? duration.toSeconds() + " s"
        : duration.toMillis() + " ms";
  }

  static String of(Throwable failure) {
    String message = failure.getMessage();
    return message == null || message.isBlank()
        ? failure.getClass().getSimpleName()
        : shortened(message);
  }

  static String shortened(String text) {
    String line =
        SPACE
            .matcher(text.length() > 4 * SHORT ? text.substring(0, 4 * SHORT) : text)
            .replaceAll(" ")
            .strip();
    return line.length() <= SHORT ? line : line.substring(0, SHORT) + "…";
  }
}
