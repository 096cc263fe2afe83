package io.paragone.ingest;

/** What every reader does to text before anybody else sees it. */
final class Text {

  private static final int SHORT = 80;
  private static final char REPLACEMENT = '\uFFFD';

  private Text() {}

  /**
   * The text with each line break turned into a space and each half of a surrogate pair that stands
   * alone into U+FFFD. The length stays, and with it every offset into the text.
   */
  static String clean(String text) {
    StringBuilder clean = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || isLoneSurrogate(text, i)) {
        clean = clean == null ? new StringBuilder(text) : clean;
        clean.setCharAt(i, Character.isSurrogate(c) ? REPLACEMENT : ' ');
      }
    }
    return clean == null ? text : clean.toString();
  }

  /** The text on one line, with single spaces and none at the ends. */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean isSpacePending = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
        isSpacePending = !line.isEmpty();
        continue;
      }
      if (isSpacePending) {
        line.append(' ');
        isSpacePending = false;
      }
      line.append(isLoneSurrogate(text, i) ? REPLACEMENT : c);
    }
    return line.toString();
  }

  private static boolean isLoneSurrogate(String text, int i) {
    char c = text.charAt(i);
    if (!Character.isSurrogate(c)) {
      return false;
    }
    return Character.isHighSurrogate(c)
        ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
        : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
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
