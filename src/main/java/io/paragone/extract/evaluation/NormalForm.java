package io.paragone.extract.evaluation;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What two mentions of one thing have in common: a name in NFKC and lower case, without what stands
 * in brackets (unless there is nothing else), without a leading "the" or "our" and a trailing
 * "model", "models", "method", "framework", "benchmark" or "dataset", with only {@code a-z0-9+.}
 * kept and no full stop at either end. It may be empty.
 */
final class NormalForm {

  private static final List<String> ARTICLES = List.of("the", "our");
  private static final List<String> CLASSES =
      List.of("model", "models", "method", "framework", "benchmark", "dataset");
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
  private static final Pattern ABBREVIATION = Pattern.compile("\\(([^()]{1,40})\\)");
  private static final char NEXT_LINE = '\u0085';

  private NormalForm() {}

  /** The normal form of a name as it stands. */
  static String of(String name) {
    String text =
        stripped(Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
    String outside = stripped(withoutBrackets(text));
    return kept(withoutClass(withoutArticle(outside.isEmpty() ? text : outside)));
  }

  /**
   * Every normal form of a name, none of them empty: {@code Long Form (LF)} has that of itself, of
   * what is outside of its brackets and of each abbreviation inside.
   */
  static Set<String> all(String name) {
    Set<String> forms = new TreeSet<>();
    forms.add(of(name));
    forms.add(of(BRACKETS.matcher(name).replaceAll(" ")));
    ABBREVIATION.matcher(name).results().forEach(inside -> forms.add(of(inside.group(1))));
    forms.remove("");
    return forms;
  }

  private static String withoutBrackets(String text) {
    StringBuilder outside = new StringBuilder();
    int from = 0;
    int open = text.indexOf('(');
    int close = text.indexOf(')', Math.max(open, 0));
    while (open >= 0 && close >= 0) {
      outside.append(text, from, open);
      from = close + 1;
      open = text.indexOf('(', from);
      close = open < 0 ? -1 : text.indexOf(')', open);
    }
    return outside.append(text, from, text.length()).toString();
  }

  private static String withoutArticle(String text) {
    for (String article : ARTICLES) {
      if (text.startsWith(article)
          && text.length() > article.length()
          && isSpace(text.charAt(article.length()))) {
        return stripped(text.substring(article.length()));
      }
    }
    return text;
  }

  private static String withoutClass(String text) {
    for (String word : CLASSES) {
      int start = text.length() - word.length();
      if (text.endsWith(word) && start > 0 && isSpace(text.charAt(start - 1))) {
        return text.substring(0, start);
      }
    }
    return text;
  }

  private static String kept(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean stop = c == '.';
      if ((c >= 'a' && c <= 'z')
          || (c >= '0' && c <= '9')
          || c == '+'
          || (stop && !kept.isEmpty())) {
        kept.append(c);
      }
    }
    int end = kept.length();
    while (end > 0 && kept.charAt(end - 1) == '.') {
      end--;
    }
    return kept.substring(0, end);
  }

  private static String stripped(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == NEXT_LINE;
  }
}
