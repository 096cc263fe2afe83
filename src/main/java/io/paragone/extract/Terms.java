package io.paragone.extract;

import io.paragone.extract.Abbreviations.Pair;
import io.paragone.extract.Mention.Certainty;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Abbreviations whose long forms the text writes in small letters or that end in a task, "multi-hop
 * question answering (MHQA)": words for tasks and measures, on which nothing can be measured unless
 * the text calls them a benchmark.
 */
final class Terms {

  private final Set<String> terms = new HashSet<>();

  private Terms() {}

  static Terms of(List<Sentence> sentences, OwnNames own) {
    var found = new Terms();
    for (Sentence sentence : sentences) {
      for (Pair pair : Abbreviations.in(sentence)) {
        if (own.owner(pair.shortForm()).isEmpty()
            && (isPlain(sentence, pair) || isTask(sentence.key(pair.longTo() - 1)))) {
          found.terms.add(Introductions.fold(pair.shortForm()));
        }
      }
    }
    return found;
  }

  /** Whether at most the first word has a capital. */
  private static boolean isPlain(Sentence sentence, Pair pair) {
    for (int i = pair.longFrom(); i < pair.longTo(); i++) {
      if (sentence.word(i).hasUpperCase() && i > 0) {
        return false;
      }
    }
    return pair.longTo() - pair.longFrom() > 1;
  }

  private static boolean isTask(String head) {
    return switch (head) {
      case "answering",
          "recognition",
          "detection",
          "segmentation",
          "classification",
          "retrieval",
          "translation",
          "estimation",
          "captioning",
          "grounding",
          "summarization",
          "localization",
          "tracking" ->
          true;
      default -> false;
    };
  }

  /** The mentions, with tasks in place of what only a preposition makes a testbed. */
  List<Mention> told(Sentence sentence, List<Mention> mentions) {
    return terms.isEmpty()
        ? mentions
        : mentions.stream().map(m -> isTerm(sentence, m) ? m.as(NameKind.TASK) : m).toList();
  }

  private boolean isTerm(Sentence sentence, Mention mention) {
    String next = sentence.key(mention.to());
    return mention.certainty() == Certainty.SHAPE
        && mention.kind().isTestbed()
        && terms.contains(Introductions.fold(mention.text()))
        && (next.endsWith("s")
            || !WordClasses.isAny(next, WordClass.BENCHMARK_NOUN, WordClass.DATASET_NOUN));
  }
}
