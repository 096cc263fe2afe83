package io.paragone.extract.llm;

import io.paragone.extract.SpanCheck;
import io.paragone.model.Evidence;
import io.paragone.model.PaperFacts;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What title and abstract of one paper really say, for whoever claims that they do. */
final class SourceText {

  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_QUOTE = 1_000;
  private static final int FEWEST_WORDS = 4;
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern NAME_LIKE = Pattern.compile("[\\p{Lu}\\p{N}]");
  private static final Pattern ONLY_THE_FIRST =
      Pattern.compile("\\p{Lu}[^\\p{Lu}\\p{N}]*\\s[^\\p{Lu}\\p{N}]*");
  private static final Pattern CLASS_OF_METHODS =
      Pattern.compile(
          "(?iU)(?:\\bstate[- ]of[- ]the[- ]art\\b|\\bSOTA\\b).*|.*\\b(?:baselines|methods|approaches|competitors|counterparts)");

  private final SpanCheck check;
  private final String title;
  private final String abstractText;

  SourceText(String title, String abstractText) {
    this.check = new SpanCheck(title, abstractText);
    this.title = title;
    this.abstractText = abstractText;
  }

  /** Whether a thing of that name can be spoken of: a name, and whole words of the text. */
  boolean names(String name) {
    return looksLikeName(name) && says(name);
  }

  /** Whether the words stand there, not in the midst of others. */
  boolean says(String words) {
    return words.length() <= LONGEST_NAME
        && !words.equals(PaperFacts.OURS)
        && check.isSpan(words)
        && (standsWhole(title, words, false) || standsWhole(abstractText, words, false));
  }

  /** Whether a text has the words whole, in whatever case. */
  static boolean mentions(String text, String words) {
    return standsWhole(text, words, true);
  }

  /**
   * A name has a capital or a digit somewhere; words for a class of things are no name, even at the
   * start of a sentence.
   */
  static boolean looksLikeName(String name) {
    return NAME_LIKE.matcher(name).find()
        && !ONLY_THE_FIRST.matcher(name).matches()
        && !CLASS_OF_METHODS.matcher(name).matches();
  }

  /** The words of the abstract that a quote gives, with their place; spaces may differ. */
  Optional<Evidence> evidence(String quote) {
    if (quote.length() > LONGEST_QUOTE || SPACE.split(quote).length < FEWEST_WORDS) {
      return Optional.empty();
    }
    String pattern = String.join("\\s+", SPACE.splitAsStream(quote).map(Pattern::quote).toList());
    Matcher found = Pattern.compile(pattern).matcher(abstractText);
    return found.find()
        ? Optional.of(new Evidence(found.group(), found.start(), found.end()))
        : Optional.empty();
  }

  private static boolean standsWhole(String text, String words, boolean anyCase) {
    for (int at = 0; at + words.length() <= text.length(); at++) {
      if (text.regionMatches(anyCase, at, words, 0, words.length())
          && isBoundary(text, at)
          && isBoundary(text, at + words.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBoundary(String text, int at) {
    return at == 0
        || at == text.length()
        || !Character.isLetterOrDigit(text.charAt(at - 1))
        || !Character.isLetterOrDigit(text.charAt(at));
  }
}
