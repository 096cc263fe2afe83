package io.paragone.extract;

import io.paragone.model.Kind;
import io.paragone.model.PaperFacts.Introduction;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the whole text calls the things that a paper introduces. The phrase that introduces one
 * often does not tell, "we release FooSet", and a later one does, "the FooSet corpus".
 */
final class OwnKinds {

  private static final int ENOUGH = 2;
  private static final int LONGEST_BRACKET = 14;

  private final TokenTrie<Introduction> names = new TokenTrie<>();
  private final Map<Introduction, Map<Kind, Integer>> said = new HashMap<>();

  private OwnKinds(List<Introduction> introductions) {
    for (Introduction introduction : introductions) {
      add(introduction.name(), introduction);
      introduction.aliases().forEach(alias -> add(alias, introduction));
    }
  }

  private void add(String form, Introduction introduction) {
    names.add(Words.of(form, 0).stream().map(Word::key).toList(), introduction);
  }

  /** The introductions, each of the kind that the text as a whole gives it. */
  static List<Introduction> told(
      List<Introduction> introductions, Sentence title, List<Sentence> sentences) {
    if (introductions.isEmpty()) {
      return introductions;
    }
    var kinds = new OwnKinds(introductions);
    kinds.read(title);
    kinds.readSubtitle(title);
    sentences.forEach(kinds::read);
    return introductions.stream().map(kinds::told).toList();
  }

  private Introduction told(Introduction introduction) {
    Map<Kind, Integer> votes = said.getOrDefault(introduction, Map.of());
    int testbed = votes.getOrDefault(Kind.DATASET, 0) + votes.getOrDefault(Kind.BENCHMARK, 0);
    int contender = votes.getOrDefault(Kind.METHOD, 0) + votes.getOrDefault(Kind.BASE_MODEL, 0);
    boolean isContender = introduction.kind().isContender();
    boolean other =
        isContender
            ? testbed >= ENOUGH && contender == 0
            : contender >= ENOUGH && testbed == 0 && !Shapes.isBenchmark(introduction.name());
    return other
        ? new Introduction(
            introduction.name(), mostSaid(votes, isContender), introduction.aliases())
        : introduction;
  }

  private static Kind mostSaid(Map<Kind, Integer> votes, boolean testbed) {
    Kind one = testbed ? Kind.BENCHMARK : Kind.BASE_MODEL;
    Kind usual = testbed ? Kind.DATASET : Kind.METHOD;
    return votes.getOrDefault(one, 0) > votes.getOrDefault(usual, 0) ? one : usual;
  }

  private void read(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      Optional<TokenTrie.Match<Introduction>> name = names.longest(sentence.words(), i);
      if (name.isPresent()) {
        int from = i;
        int to = name.get().end();
        List<Kind> here = new ArrayList<>();
        behind(sentence, to).ifPresent(here::add);
        before(sentence, from, to).ifPresent(here::add);
        here.forEach(kind -> vote(name.get().value(), kind, ENOUGH));
        if (here.isEmpty()) {
          weakly(sentence, from, to).ifPresent(kind -> vote(name.get().value(), kind, 1));
        }
        i = to - 1;
      }
    }
  }

  private void vote(Introduction introduction, Kind kind, int weight) {
    said.computeIfAbsent(introduction, i -> new EnumMap<>(Kind.class))
        .merge(kind, weight, Integer::sum);
  }

  /** "NAME corpus", "NAME, a corpus of", "NAME (…), the first corpus", "NAME is a corpus". */
  private static Optional<Kind> behind(Sentence sentence, int to) {
    Optional<Kind> noun = noun(sentence, to);
    if (noun.isPresent()) {
      return noun.filter(kind -> kind.isContender() || !isPlural(sentence.key(to)));
    }
    int close = sentence.key(to).equals("(") ? sentence.closing(to, LONGEST_BRACKET) : -1;
    int at = close > 0 ? close + 1 : to;
    return switch (sentence.key(at)) {
      case ",", ":", "-", "—", "(", "is", "as" ->
          HeadNouns.phrase(sentence, at + 1).flatMap(NameKind::kind);
      default -> actsBehind(sentence, at);
    };
  }

  private static boolean isPlural(String noun) {
    return noun.endsWith("s") && !noun.equals("corpus");
  }

  private static Optional<Kind> actsBehind(Sentence sentence, int at) {
    int verb = WordClasses.is(WordClass.ADVERB, sentence.key(at)) ? at + 1 : at;
    return switch (sentence.key(verb)) {
      case "outperforms",
          "outperform",
          "surpasses",
          "surpass",
          "achieves",
          "achieve",
          "learns",
          "boosts",
          "reduces" ->
          Optional.of(Kind.METHOD);
      default -> Optional.empty();
    };
  }

  /** "the corpus NAME", "a dataset, NAME,", "a benchmark called NAME", "Foo Benchmark (NAME)". */
  private static Optional<Kind> before(Sentence sentence, int from, int to) {
    int i = from - 1;
    if (WordClasses.is(WordClass.NAMING, sentence.key(i))) {
      i--;
    }
    boolean mark =
        switch (sentence.key(i)) {
          case ",", ":", "(", "\"" -> true;
          default -> false;
        };
    boolean closed = WordClasses.is(WordClass.NAME_END, sentence.key(to));
    if (mark && !closed && !sentence.key(to).equals(")") && to < sentence.size()) {
      return Optional.empty();
    }
    return testbed(sentence.key(mark ? i - 1 : i));
  }

  /** "results on NAME", "NAME contains 3,000 questions". */
  private static Optional<Kind> weakly(Sentence sentence, int from, int to) {
    boolean measured =
        sentence.key(from - 1).equals("on")
            && WordClasses.isAny(
                sentence.key(from - 2), WordClass.EVALUATE, WordClass.EXPERIMENT, WordClass.LEVEL);
    return measured
        ? Optional.of(Kind.BENCHMARK)
        : switch (sentence.key(to)) {
          case "contains", "comprises", "consists", "includes", "covers", "spans", "features" ->
              Optional.of(Kind.DATASET);
          default -> Optional.empty();
        };
  }

  private static Optional<Kind> noun(Sentence sentence, int i) {
    Optional<Kind> testbed = testbed(sentence.key(i));
    return testbed.isPresent() || !WordClasses.is(WordClass.METHOD_NOUN, sentence.key(i))
        ? testbed
        : Optional.of(Kind.METHOD);
  }

  private static Optional<Kind> testbed(String noun) {
    return HeadNouns.testbed(noun).flatMap(NameKind::kind);
  }

  /** "NAME: Large-scale Foo Dataset for Bar", "NAME: Benchmarking Foo". */
  private void readSubtitle(Sentence title) {
    Optional<TokenTrie.Match<Introduction>> name = names.longest(title.words(), 0);
    int colon = name.map(TokenTrie.Match::end).orElse(0);
    if (colon > 0 && title.key(colon).equals(":")) {
      subtitle(title, colon + 1).ifPresent(kind -> vote(name.orElseThrow().value(), kind, ENOUGH));
    }
  }

  private static Optional<Kind> subtitle(Sentence title, int from) {
    if (title.key(from).equals("benchmarking") || title.key(from).equals("evaluating")) {
      return Optional.of(Kind.BENCHMARK);
    }
    if (title.key(from).endsWith("ing")) {
      return Optional.empty();
    }
    int end = from;
    while (end < title.size()
        && !WordClasses.isAny(title.key(end), WordClass.PREPOSITION, WordClass.CLAUSE_MARK)
        && !title.key(end).equals("of")
        && !title.key(end).equals("and")) {
      end++;
    }
    return noun(title, end - 1);
  }
}
