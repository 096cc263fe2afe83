package io.paragone.extract;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which word belongs to which {@link WordClass}. */
final class WordClasses {

  private static final Map<String, Set<WordClass>> CLASSES = read();
  private static final Set<WordClass> NONE = EnumSet.noneOf(WordClass.class);

  private WordClasses() {}

  static Set<WordClass> of(String key) {
    return CLASSES.getOrDefault(key, NONE);
  }

  static boolean is(WordClass sort, String key) {
    return of(key).contains(sort);
  }

  /** Whether the word belongs to one of the classes. */
  static boolean isAny(String key, WordClass first, WordClass... others) {
    Set<WordClass> classes = of(key);
    if (classes.contains(first)) {
      return true;
    }
    for (WordClass other : others) {
      if (classes.contains(other)) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, Set<WordClass>> read() {
    Map<String, Set<WordClass>> classes = new HashMap<>();
    WordClass current = null;
    for (String line : Resources.lines("words.txt")) {
      if (line.startsWith("[")) {
        current = WordClass.valueOf(line.substring(1, line.length() - 1));
        continue;
      }
      if (current == null) {
        throw new IllegalStateException("words.txt has words before the first class: " + line);
      }
      for (String word : line.split("\\s+")) {
        classes.computeIfAbsent(word, w -> EnumSet.noneOf(WordClass.class)).add(current);
      }
    }
    return classes;
  }
}
