package io.paragone.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names that versions and sizes are appended to: {@code Qwen}, {@code Qwen2.5-7B}. */
final class Families {

  private static final int LONGEST = 24;

  private final Map<String, NameKind> kinds = new HashMap<>();

  /**
   * What a word has for a family.
   *
   * @param isVersion whether no more than a version, a size or a usual variant is appended
   */
  record Family(NameKind kind, boolean isVersion) {}

  void add(String stem, NameKind kind) {
    kinds.putIfAbsent(stem.toLowerCase(Locale.ROOT), kind);
  }

  Optional<Family> of(String word) {
    boolean small = word.chars().noneMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    if (!Character.isUpperCase(word.charAt(0))
        && word.chars().noneMatch(Character::isDigit)
        && !small) {
      return Optional.empty();
    }
    String lower = word.toLowerCase(Locale.ROOT);
    int most = small ? word.indexOf('-') : Math.min(LONGEST, lower.length());
    for (int end = most; end > 1 && (!small || end == most); end--) {
      NameKind kind = kinds.get(lower.substring(0, end));
      if (kind != null && isStemEnd(word, end)) {
        boolean version = isVersion(word.substring(end));
        return small && !version
            ? Optional.empty()
            : Optional.of(new Family(version ? kind : kindOf(kind, word), version));
      }
    }
    return Optional.empty();
  }

  /** {@code Dialog-Qwen-7B} of the data {@code Dialog}: a model that was trained on it. */
  private static NameKind kindOf(NameKind stem, String word) {
    boolean model = Shapes.hasSize(word) && !word.endsWith("M");
    return stem.isTestbed() && model ? NameKind.BASE_MODEL : stem;
  }

  /** A number may follow the stem at once, but no number with a word behind: {@code CLIP4DM}. */
  private static boolean isStemEnd(String word, int end) {
    if (end == word.length()) {
      return true;
    }
    char next = word.charAt(end);
    if (!Character.isDigit(next)) {
      return !Character.isLetter(next);
    }
    int i = end;
    while (i < word.length() && (Character.isDigit(word.charAt(i)) || word.charAt(i) == '.')) {
      i++;
    }
    int letters = i;
    while (letters < word.length() && Character.isLetter(word.charAt(letters))) {
      letters++;
    }
    return letters - i <= 1
        || Shapes.isModelTail(word.substring(i, letters).toLowerCase(Locale.ROOT));
  }

  private static boolean isVersion(String tail) {
    for (String part : tail.split("[-_/.]", -1)) {
      boolean plain =
          part.length() <= 1
              || Character.isDigit(part.charAt(0))
              || (part.length() > 1 && part.charAt(0) == 'v' && Character.isDigit(part.charAt(1)))
              || Shapes.isModelTail(part.toLowerCase(Locale.ROOT));
      if (!plain) {
        return false;
      }
    }
    return true;
  }
}
