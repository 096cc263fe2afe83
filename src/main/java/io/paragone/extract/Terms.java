package io.paragone.extract;

import io.paragone.extract.Abbreviations.Pair;
import io.paragone.extract.Mention.Certainty;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Abbreviations whose long forms the text writes in small letters or that end in a task, "multi-hop
 * question answering (MHQA)": words for tasks and measures, on which nothing can be measured unless
 * the text calls them a benchmark, and which nobody beats, no more than classes, "speech language
 * models (SpeechLMs)". A model's name that stands for something else, "Sharpness-Aware Minimization
 * (SAM)", is a method's.
 */
final class Terms {

  private final Set<String> terms = new HashSet<>();
  private final Set<String> tasks = new HashSet<>();
  private final Set<String> classes = new HashSet<>();
  private final Set<String> methods = new HashSet<>();
  private final Set<String> namesakes = new HashSet<>();

  private Terms() {}

  static Terms of(List<Sentence> sentences, OwnNames own, Lexicon lexicon) {
    var found = new Terms();
    for (Sentence sentence : sentences) {
      for (Pair pair : Abbreviations.in(sentence)) {
        boolean acronym = pair.shortForm().chars().allMatch(Character::isUpperCase);
        if (acronym && !lexicon.knows(sentence, pair.longFrom(), pair.longTo())) {
          found.namesakes.add(pair.shortForm());
          if (isMethod(sentence.key(pair.longTo() - 1))) {
            found.methods.add(pair.shortForm());
          }
        }
        String term = Introductions.fold(pair.shortForm());
        boolean task = isTask(sentence.key(pair.longTo() - 1));
        if (own.owner(pair.shortForm()).isEmpty() && (isPlain(sentence, pair) || task)) {
          found.terms.add(term);
          if (task) {
            found.tasks.add(term);
          }
        }
        if (own.owner(pair.shortForm()).isEmpty()
            && isClass(sentence.key(pair.longTo() - 1), pair.shortForm())) {
          found.classes.add(term);
          found.classes.add(term.substring(0, term.length() - 1));
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

  /** "speech language models (SpeechLMs)". */
  private static boolean isClass(String head, String shortForm) {
    return head.endsWith("s")
        && shortForm.endsWith("s")
        && WordClasses.is(WordClass.CLASS_NOUN, head);
  }

  private static boolean isMethod(String head) {
    return switch (head) {
      case "attention",
          "learning",
          "network",
          "optimization",
          "decoding",
          "sampling",
          "distillation",
          "minimization",
          "alignment",
          "adaptation",
          "regularization" ->
          true;
      default -> false;
    };
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
          "tracking",
          "prediction",
          "forecasting",
          "completion",
          "navigation",
          "super-resolution" ->
          true;
      default -> false;
    };
  }

  /**
   * The mentions, with tasks in place of what only a preposition makes a testbed, and methods in
   * place of models whose names the text explains otherwise.
   */
  List<Mention> told(Sentence sentence, List<Mention> mentions) {
    return terms.isEmpty() && namesakes.isEmpty() && classes.isEmpty()
        ? mentions
        : mentions.stream().map(m -> told(sentence, m)).toList();
  }

  private Mention told(Sentence sentence, Mention mention) {
    boolean explained =
        mention.kind() == NameKind.BASE_MODEL
            || (mention.kind().isTestbed() && methods.contains(mention.text()));
    if (explained && namesakes.contains(mention.text())) {
      return mention.as(NameKind.METHOD);
    }
    return isTerm(sentence, mention) || isNoRival(sentence, mention)
        ? mention.as(NameKind.TASK)
        : mention;
  }

  /** "existing SpeechLMs", and "the best CD-FSS method", which are all for the task. */
  private boolean isNoRival(Sentence sentence, Mention mention) {
    String term = Introductions.fold(mention.text());
    boolean task =
        tasks.contains(term) && WordClasses.is(WordClass.CLASS_NOUN, sentence.key(mention.to()));
    return mention.kind() == NameKind.METHOD
        && mention.certainty() == Certainty.SHAPE
        && (task || classes.contains(term));
  }

  private boolean isTerm(Sentence sentence, Mention mention) {
    String next = sentence.key(mention.to());
    return mention.certainty() == Certainty.SHAPE
        && mention.kind().isTestbed()
        && terms.contains(Introductions.fold(mention.text()))
        && (next.endsWith("s")
            || tasks.contains(Introductions.fold(mention.text()))
            || !WordClasses.isAny(next, WordClass.BENCHMARK_NOUN, WordClass.DATASET_NOUN));
  }
}
