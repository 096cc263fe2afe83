package io.paragone.resolve;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether an alias that a paper gives to what it introduces is so much that thing's own that it
 * means the same in other papers. Short capitals ({@code SD}), everyday words and descriptions do
 * not.
 */
final class SharedAlias {

  private static final int SPELLING_LETTERS = 6;
  private static final int LONG_FORM_LETTERS = 10;
  private static final Pattern WORDS = Pattern.compile("[\\s\\-_]+");
  private static final Pattern MIXED_CASE =
      Pattern.compile("(?=\\S*\\p{Ll})(?=\\S*\\p{L}\\S*\\p{Lu})(?=(?:\\S*\\p{L}){4})\\S+");
  private static final Pattern LONG_CAPITALS =
      Pattern.compile("(?=(?:\\S*\\p{Lu}){6})[\\S&&[^\\p{Ll}]]+");

  private SharedAlias() {}

  /** A rule that applies, and the spelling it applies to. */
  record Match(Join.Rule rule, String alias) {}

  /**
   * How a name key can mean a thing that was introduced by these spellings; null where it cannot.
   */
  static @Nullable Match match(String nameKey, List<String> spellings) {
    for (var spelling : spellings) {
      if (NameKey.of(spelling).equals(nameKey)) {
        var rule = rule(spelling, spellings);
        if (rule != null) {
          return new Match(rule, spelling);
        }
      }
    }
    return null;
  }

  private static Join.@Nullable Rule rule(String alias, List<String> spellings) {
    var letters = letters(alias);
    var others = spellings.stream().filter(other -> !other.equals(alias)).toList();
    if (letters.length() >= SPELLING_LETTERS
        && others.stream().anyMatch(other -> letters(other).equals(letters))) {
      return Join.Rule.SPELLING;
    }
    if (letters.length() >= LONG_FORM_LETTERS
        && others.stream().anyMatch(other -> abbreviates(other, alias))) {
      return Join.Rule.LONG_FORM;
    }
    var isName = MIXED_CASE.matcher(alias).matches() || LONG_CAPITALS.matcher(alias).matches();
    return isName ? Join.Rule.ABBREVIATION : null;
  }

  private static String letters(String text) {
    return NameKey.of(text).replace("-", "");
  }

  /**
   * Whether a single word of two letters or more stands for several: it begins with the letter that
   * they begin with, and has the first letter of each of them in their order.
   */
  private static boolean abbreviates(String form, String words) {
    var parts = WORDS.split(NameKey.of(words), -1);
    var letters = letters(form);
    if (parts.length < 2
        || letters.length() < 2
        || letters.length() >= letters(words).length()
        || WORDS.split(form.strip(), -1).length > 1
        || letters.charAt(0) != parts[0].charAt(0)) {
      return false;
    }
    var at = 0;
    for (var part : parts) {
      at = letters.indexOf(part.charAt(0), at);
      if (at < 0) {
        return false;
      }
      at++;
    }
    return true;
  }
}
