package io.paragone.ingest;

import java.util.regex.Pattern;

/** What every reader does to text before anybody else sees it. */
final class Text {

  private static final int SHORT = 80;
  private static final char REPLACEMENT = '\uFFFD';
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

  private Text() {}

  /**
   * The text with each line break turned into a space and each half of a surrogate pair that stands
   * alone into U+FFFD. The length stays, and with it every offset into the text.
   */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        clean.append(' ');
      } else if (!Character.isSurrogate(c)) {
        clean.append(c);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        clean.append(c).append(text.charAt(++i));
      } else {
        clean.append(REPLACEMENT);
      }
    }
    return clean.toString();
  }

  /** The text on one line, with single spaces and none at the ends. */
  static String oneLine(String text) {
    return SPACE.matcher(clean(text)).replaceAll(" ").strip();
  }

  /** The text, or its beginning where it is too long for a message. */
  static String shortened(String text) {
    if (text.length() <= SHORT) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(SHORT - 1)) ? SHORT - 1 : SHORT;
    return text.substring(0, end) + "…";
  }
}
