package io.paragone.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What somebody types, as a query of the full-text indexes (Lucene's classic syntax). Only words as
 * the index cuts them get there, in lower case, so that nothing in it is an operator.
 */
final class SearchText {

  /**
   * A word of the standard analyzer, which follows Unicode's word boundaries (UAX 29): a stop or an
   * apostrophe between two letters or two digits does not end it ({@code 3.5} is one word).
   */
  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{L}\\p{M}\\p{N}]+(?:(?:(?<=\\p{L})['’.](?=\\p{L})|(?<=\\p{N})[.,](?=\\p{N}))[\\p{L}\\p{M}\\p{N}]+)*");

  /** Where one wrong letter is more likely a slip than another word. */
  private static final int FORGIVING_FROM = 5;

  /** Where two are. */
  private static final int TWICE_FORGIVING_FROM = 9;

  private static final int MOST_WORDS = 20;
  private static final int LONGEST_WORD = 100;

  /** An empty phrase, which nothing matches. */
  private static final String NOTHING = "\"\"";

  private SearchText() {}

  /**
   * For names: all words, each whole, as a beginning or misspelt; or all of them written as one.
   */
  static String ofNames(String text) {
    var words = words(text);
    var query = all(words, SearchText::forgiving);
    return words.size() < 2
        ? query
        : "(" + query + ") OR " + forgiving(shortened(String.join("", words)));
  }

  /** For papers: the same without the last, and what stands in the title weighs more. */
  static String ofPapers(String text) {
    var words = words(text);
    var query = all(words, SearchText::forgiving);
    return words.isEmpty() ? query : "(" + query + ") OR title:(" + query + ")^4";
  }

  private static String all(List<String> words, UnaryOperator<String> term) {
    return words.isEmpty() ? NOTHING : String.join(" AND ", words.stream().map(term).toList());
  }

  private static String forgiving(String word) {
    var wrong = word.length() >= TWICE_FORGIVING_FROM ? 2 : 1;
    var misspelt = word.length() >= FORGIVING_FROM ? " OR " + word + "~" + wrong : "";
    return "(" + word + "^4 OR " + word + "*" + misspelt + ")";
  }

  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    var found = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (words.size() < MOST_WORDS && found.find()) {
      words.add(shortened(found.group()));
    }
    return words;
  }

  private static String shortened(String word) {
    return word.substring(0, Math.min(word.length(), LONGEST_WORD));
  }
}
