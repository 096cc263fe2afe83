package io.paragone.extract;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which word belongs to which {@link WordClass}. */
final class WordClasses {

  private static final Map<WordClass, Set<String>> MEMBERS = read();

  private WordClasses() {}

  static boolean is(WordClass sort, String key) {
    Set<String> members = MEMBERS.get(sort);
    return members != null && members.contains(key);
  }

  /** Whether the word belongs to one of the classes. */
  static boolean isAny(String key, WordClass first, WordClass... others) {
    if (is(first, key)) {
      return true;
    }
    for (WordClass other : others) {
      if (is(other, key)) {
        return true;
      }
    }
    return false;
  }

  private static Map<WordClass, Set<String>> read() {
    Map<WordClass, Set<String>> members = new EnumMap<>(WordClass.class);
    Set<String> current = new HashSet<>();
    for (String line : Resources.lines("words.txt")) {
      if (line.startsWith("[")) {
        current =
            members.computeIfAbsent(
                WordClass.valueOf(line.substring(1, line.length() - 1)), c -> new HashSet<>());
      } else {
        current.addAll(Set.copyOf(java.util.Arrays.asList(line.split("\\s+"))));
      }
    }
    return members;
  }
}
