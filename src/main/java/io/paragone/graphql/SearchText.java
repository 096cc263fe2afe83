package io.paragone.graphql;

import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody types, as a query of the full-text index (Lucene's classic syntax). Only letters
 * and digits of it get there, in lower case, so that nothing in it is an operator.
 */
final class SearchText {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Where one wrong letter is more likely a slip than another word. */
  private static final int FORGIVING_FROM = 5;

  private static final int MOST_WORDS = 20;

  /** An empty phrase, which nothing matches. */
  private static final String NOTHING = "\"\"";

  private SearchText() {}

  /** Each word whole, as a beginning, and with one wrong letter. */
  static String toLucene(String text) {
    var terms = new ArrayList<String>();
    for (var word : BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT))) {
      if (!word.isEmpty() && terms.size() < MOST_WORDS) {
        var forgiving = word.length() >= FORGIVING_FROM ? " OR " + word + "~1" : "";
        terms.add("(" + word + "^4 OR " + word + "*" + forgiving + ")");
      }
    }
    return terms.isEmpty() ? NOTHING : String.join(" AND ", terms);
  }
}
