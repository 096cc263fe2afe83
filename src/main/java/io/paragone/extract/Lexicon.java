package io.paragone.extract;

import io.paragone.model.KnownName;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names that lists know: those of the project, and those that people have vouched for. */
final class Lexicon {

  private static final Map<String, NameKind> LISTS =
      Map.of(
          "base-models.txt", NameKind.BASE_MODEL,
          "benchmarks.txt", NameKind.BENCHMARK,
          "datasets.txt", NameKind.DATASET,
          "methods.txt", NameKind.METHOD,
          "metrics.txt", NameKind.METRIC,
          "tasks.txt", NameKind.TASK,
          "techniques.txt", NameKind.TECHNIQUE,
          "not-names.txt", NameKind.OTHER);
  private static final List<String> ORDER =
      List.of(
          "techniques.txt",
          "not-names.txt",
          "metrics.txt",
          "tasks.txt",
          "methods.txt",
          "base-models.txt",
          "benchmarks.txt",
          "datasets.txt");

  private static final int LONGEST_WORD = 7;

  private final TokenTrie<Entry> names = new TokenTrie<>();
  private final Families families = new Families();

  /**
   * A known name: "Quality" is a word, though QuALITY is a benchmark.
   *
   * @param text as the list writes it
   * @param lowerIsBetter only of metrics
   */
  record Entry(String text, NameKind kind, boolean lowerIsBetter) {
    boolean fits(String written) {
      boolean plain =
          (kind.isTestbed() || kind == NameKind.METRIC)
              && written.length() <= LONGEST_WORD
              && !hasUpperCase(written.substring(1));
      boolean small = kind == NameKind.TECHNIQUE && !hasUpperCase(text);
      return (small ? !hasUpperCase(written) : !hasUpperCase(text) || hasUpperCase(written))
          && !(plain && hasUpperCase(text.substring(1)) && hasUpperCase(written));
    }

    private static boolean hasUpperCase(String text) {
      return text.chars().anyMatch(Character::isUpperCase);
    }
  }

  Lexicon(Collection<KnownName> known) {
    for (KnownName name : known) {
      add(name.name(), NameKind.of(name.kind()));
    }
    for (String list : ORDER) {
      NameKind kind = java.util.Objects.requireNonNull(LISTS.get(list));
      Resources.lines(list).forEach(line -> add(line, kind));
    }
  }

  private void add(String line, NameKind kind) {
    boolean lower = kind == NameKind.METRIC && line.startsWith("-");
    boolean family = line.endsWith("*");
    String text = line.substring(lower ? 1 : 0, line.length() - (family ? 1 : 0));
    List<String> keys = Words.of(text, 0).stream().map(Word::key).toList();
    names.add(keys, new Entry(text, kind, lower));
    if (family) {
      families.add(text, kind);
    }
  }

  /** The longest known name that begins at a word. */
  Optional<TokenTrie.Match<Entry>> find(Sentence sentence, int from) {
    return names
        .longest(sentence.words(), from)
        .filter(match -> match.value().fits(sentence.span(from, match.end())));
  }

  /** Whether there is a known name, in whatever case, from word {@code from} to word {@code to}. */
  boolean knows(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (names.longest(sentence.words(), i).filter(match -> match.end() <= to).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The kind of a known name of one word. */
  Optional<NameKind> kind(String name) {
    return find(Sentence.of(name, 0), 0).map(match -> match.value().kind());
  }

  /** The kind of the family that the word belongs to, such as Qwen of {@code Qwen2.5-7B}. */
  Optional<Families.Family> family(Word word) {
    return families.of(word.text());
  }
}
