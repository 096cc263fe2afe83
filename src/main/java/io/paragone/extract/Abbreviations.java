package io.paragone.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Abbreviations and their long forms in one sentence, by the algorithm of A. S. Schwartz and M. A.
 * Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text", Pacific
 * Symposium on Biocomputing 8, 2003.
 */
final class Abbreviations {

  private static final int LONGEST_SHORT_FORM = 12;
  private static final int LONGEST_COMPOUND = 20;

  private Abbreviations() {}

  /**
   * A pair found.
   *
   * @param longFrom first word of the long form
   * @param longTo the word after its last
   * @param shortFrom first word of the abbreviation
   * @param shortTo the word after its last
   */
  record Pair(
      String longForm, String shortForm, int longFrom, int longTo, int shortFrom, int shortTo) {}

  static List<Pair> in(Sentence sentence) {
    List<Pair> pairs = new ArrayList<>();
    for (int open = 1; open < sentence.size(); open++) {
      if (sentence.word(open).is("(")) {
        pairAt(sentence, open).ifPresent(pairs::add);
      }
    }
    return pairs;
  }

  /** The abbreviations that stand nowhere but in brackets behind their long forms. */
  static Set<String> usedOnce(Sentence title, List<Sentence> sentences) {
    Map<String, Integer> uses = new LinkedHashMap<>();
    for (Sentence sentence : sentences) {
      in(sentence).forEach(pair -> uses.put(pair.shortForm(), 0));
    }
    if (!uses.isEmpty()) {
      count(title, uses);
      sentences.forEach(sentence -> count(sentence, uses));
    }
    Set<String> once = new LinkedHashSet<>(uses.keySet());
    once.removeIf(form -> uses.getOrDefault(form, 0) > 1);
    return once;
  }

  /** Counts "SFT" and "SFT-based" as uses of SFT. */
  private static void count(Sentence sentence, Map<String, Integer> uses) {
    for (Word word : sentence.words()) {
      String text = word.text();
      int hyphen = text.indexOf('-');
      uses.computeIfPresent(text, (form, n) -> n + 1);
      if (hyphen > 0) {
        uses.computeIfPresent(text.substring(0, hyphen), (form, n) -> n + 1);
      }
    }
  }

  private static Optional<Pair> pairAt(Sentence sentence, int open) {
    int close = open + 1;
    while (close < sentence.size() && close - open <= 4 && !endsShortForm(sentence.word(close))) {
      close++;
    }
    if (close >= sentence.size() || close == open + 1 || close - open > 3) {
      return Optional.empty();
    }
    String shortForm = sentence.span(open + 1, close);
    if (!isShortForm(shortForm)) {
      return Optional.empty();
    }
    int most = Math.min(letters(shortForm) + 5, letters(shortForm) * 2);
    int first = Math.max(0, open - most);
    String before = sentence.span(first, open);
    int at = start(Shapes.strip(shortForm), before);
    if (at < 0) {
      return Optional.empty();
    }
    int offset = sentence.word(first).start() + at;
    int from = first;
    while (from < open && sentence.word(from).end() <= offset) {
      from++;
    }
    String longForm = sentence.span(from, open);
    return isLongForm(longForm, shortForm)
        ? Optional.of(new Pair(longForm, shortForm, from, open, open + 1, close))
        : Optional.empty();
  }

  private static boolean endsShortForm(Word word) {
    return word.is(")") || word.is(",") || word.is(";");
  }

  private static boolean isShortForm(String text) {
    boolean compound = text.indexOf(' ') > 0 || text.indexOf('-') > 0;
    return text.length() >= 2
        && text.length() <= (compound ? LONGEST_COMPOUND : LONGEST_SHORT_FORM)
        && Character.isLetterOrDigit(text.codePointAt(0))
        && text.chars().anyMatch(Character::isUpperCase);
  }

  private static boolean isLongForm(String longForm, String shortForm) {
    return longForm.length() > shortForm.length()
        && !longForm.contains("(")
        && !longForm.contains(",")
        && !Shapes.isMarkedUp(longForm)
        && !longForm.contains(shortForm + " ");
  }

  private static int letters(String text) {
    return (int) text.chars().filter(Character::isLetterOrDigit).count();
  }

  /** Tries "S^3A" as "SSSA" too, and "D2D" as "DtD". */
  private static int start(String shortForm, String before) {
    int at = longFormStart(shortForm, before);
    if (at >= 0 || shortForm.chars().noneMatch(Character::isDigit)) {
      return at;
    }
    at = longFormStart(repeated(shortForm), before);
    return at >= 0 ? at : longFormStart(shortForm.replace('2', 't').replace('4', 'f'), before);
  }

  /** "S^3A" and "S3A" written out. */
  private static String repeated(String shortForm) {
    var plain = new StringBuilder();
    for (int i = 0; i < shortForm.length(); i++) {
      char c = shortForm.charAt(i);
      if (c >= '2' && c <= '4' && !plain.isEmpty()) {
        plain.append(String.valueOf(plain.charAt(plain.length() - 1)).repeat(c - '1'));
      } else if (c != '^') {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /**
   * Walks both forms from their ends: every letter of the short form must occur in the long one in
   * order, and the first at the beginning of a word.
   *
   * @return where the long form begins in {@code before}, -1 where there is none
   */
  static int longFormStart(String shortForm, String before) {
    int s = shortForm.length() - 1;
    int l = before.length() - 1;
    for (; s >= 0; s--) {
      char wanted = Character.toLowerCase(shortForm.charAt(s));
      if (!Character.isLetterOrDigit(wanted)) {
        continue;
      }
      while (l >= 0 && !fits(before, l, wanted, s == 0)) {
        l--;
      }
      if (l < 0) {
        return -1;
      }
      l--;
    }
    return wordStart(before, l + 1);
  }

  private static boolean fits(String before, int l, char wanted, boolean first) {
    return Character.toLowerCase(before.charAt(l)) == wanted
        && (!first || l == 0 || !Character.isLetterOrDigit(before.charAt(l - 1)));
  }

  private static int wordStart(String before, int l) {
    int start = l;
    while (start > 0 && !Character.isWhitespace(before.charAt(start - 1))) {
      start--;
    }
    return start;
  }
}
