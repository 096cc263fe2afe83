package io.paragone.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names that versions and sizes are appended to: {@code Qwen}, {@code Qwen2.5-7B}. */
final class Families {

  private static final int LONGEST = 24;

  private final Map<String, NameKind> kinds = new HashMap<>();

  void add(String stem, NameKind kind) {
    kinds.putIfAbsent(stem.toLowerCase(Locale.ROOT), kind);
  }

  Optional<NameKind> of(String word) {
    if (!Character.isUpperCase(word.charAt(0)) && word.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    String lower = word.toLowerCase(Locale.ROOT);
    for (int end = Math.min(LONGEST, lower.length()); end > 1; end--) {
      NameKind kind = kinds.get(lower.substring(0, end));
      if (kind != null && isStemEnd(word, end)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private static boolean isStemEnd(String word, int end) {
    return end == word.length() || !Character.isLetter(word.charAt(end));
  }
}
