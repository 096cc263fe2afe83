package io.paragone.extract;

import io.paragone.model.PaperFacts.Introduction;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names that the paper has made its own name of: FooNet+ and Quick-FooNet improve FooNet, and the
 * "existing FooNet methods" that they beat are FooNet itself.
 */
final class Forebears {

  private static final int SHORTEST = 3;
  private static final int MOST_PARTS = 8;
  private static final Pattern PARTING =
      Pattern.compile("[-_ ]|(?<=[a-z0-9])(?=[A-Z])|(?<=[^+])(?=\\+)");
  private static final Pattern MORE = Pattern.compile("[+0-9]{1,3}");

  private final Set<String> heads = new HashSet<>();
  private final Set<String> tails = new HashSet<>();

  /** Those of which no more than a mark or a number makes the name: FooNet of FooNet++. */
  private final Set<String> older = new HashSet<>();

  Forebears(List<Introduction> introductions) {
    introductions.stream()
        .filter(introduction -> introduction.kind().isContender())
        .forEach(introduction -> add(PARTING.split(introduction.name())));
  }

  private void add(String[] words) {
    int size = words.length;
    if (size < 2 || size > MOST_PARTS) {
      return;
    }
    for (int cut = 1; cut < size; cut++) {
      heads.add(joined(words, 0, cut));
      tails.add(joined(words, cut, size));
    }
    if (MORE.matcher(words[size - 1]).matches()) {
      older.add(joined(words, 0, size - 1));
    }
  }

  private static String joined(String[] words, int from, int to) {
    return String.join("", Arrays.copyOfRange(words, from, to));
  }

  /** A field goes by an acronym as a method does: only FOO+ is sure to improve a method FOO. */
  boolean has(String name, boolean known) {
    String part = part(name);
    boolean acronym = part.chars().noneMatch(Character::isLowerCase);
    return isLong(part, name) && (known || !acronym ? heads : older).contains(part);
  }

  /** Whether it ends a name of the paper's own, as does a field as well: "Quick-FooNet". */
  boolean hasAtEnd(String name, boolean known) {
    String part = part(name);
    boolean acronym = part.chars().noneMatch(Character::isLowerCase);
    return isLong(part, name) && (known || !acronym) && tails.contains(part);
  }

  private static String part(String name) {
    return String.join("", PARTING.split(name));
  }

  private static boolean isLong(String part, String name) {
    return part.length() >= SHORTEST
        && !WordClasses.is(WordClass.BROAD, name.toLowerCase(Locale.ROOT));
  }
}
