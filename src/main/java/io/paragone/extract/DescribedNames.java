package io.paragone.extract;

import io.paragone.model.Kind;
import java.util.Optional;

/**
 * The words that a subject without a name goes by: "dense retrievers", "models trained on prints".
 */
final class DescribedNames {

  private static final double CERTAINTY = 0.55;
  private static final int LONGEST = 10;

  private DescribedNames() {}

  static Optional<Subject> of(Scene scene, int start, int to) {
    int end = start;
    while (end < to && !(end > start && scene.key(end).equals("for"))) {
      end++;
    }
    if (start >= end || end - start > LONGEST || !isPhrase(scene, start, end)) {
      return Optional.empty();
    }
    String name = scene.sentence().span(start, end);
    return Optional.of(new Subject(name, Kind.METHOD, CERTAINTY, false));
  }

  /** Whether the words are a method of some sort: "dense retrievers", unlike "Model sizes". */
  static boolean isContender(Scene scene, int start, int to) {
    int head = start;
    while (head + 1 < to && !WordClasses.isAny(scene.key(head + 1), WordClass.NP_LINK)) {
      head++;
    }
    boolean called =
        WordClasses.isAny(scene.key(head), WordClass.CLASS_NOUN, WordClass.METHOD_NOUN)
            && !WordClasses.isAny(scene.key(head), WordClass.LEVEL, WordClass.EXPERIMENT);
    return called
        || scene
            .mentionOver(head)
            .filter(m -> m.kind() == NameKind.TECHNIQUE || m.kind().isContender())
            .isPresent();
  }

  /** "most models", "all models": who is meant takes both words; "many larger models" does not. */
  static int quantified(Scene scene, int start, int end) {
    boolean alone = end - start == 1;
    return switch (scene.key(start - 1)) {
      case "all", "many", "most", "some", "several" -> alone ? start - 1 : start;
      default -> start;
    };
  }

  private static boolean isPhrase(Scene scene, int start, int end) {
    for (int i = start; i < end; i++) {
      String key = scene.key(i);
      boolean pronoun =
          switch (key) {
            case "we", "they", "it", "one", "there", "our", "this", "these", "its", "their" -> true;
            case "as", "than", "when", "like", "how", "findings", "advances", "years" -> true;
            case "more", "higher" -> i > start;
            case "and", "or" -> i == start || i == end - 1;
            case "tend", "tends", "fail", "fails", "failed" -> true;
            case "but", "not", "best", "to" -> i == start;
            case "two", "three", "four" -> i == start;
            case "few", "fewer" -> i == start && !scene.key(i - 1).equals("a");
            default -> false;
          };
      if (pronoun
          || scene.isOwnSign(i)
          || scene.mentionOver(i).filter(scene::isOwn).isPresent()
          || (i > start && scene.is(i, WordClass.NP_LINK) && isNameBehind(scene, i, end))
          || WordClasses.isAny(key, WordClass.LEVEL, WordClass.EXPERIMENT, WordClass.VERB)
          || WordClasses.isAny(key, WordClass.BENCHMARK_NOUN, WordClass.DATASET_NOUN)) {
        return false;
      }
    }
    String first = scene.key(start);
    return Character.isLetter(first.charAt(0))
        && !isGerund(scene, start, end)
        && !WordClasses.isAny(first, WordClass.PREPOSITION, WordClass.STOP)
        && !(WordClasses.is(WordClass.NP_LINK, first)
            && !(first.endsWith("tuned") || first.endsWith("trained")))
        && !first.equals("in");
  }

  /** "agents based on X": it is X that is compared. */
  private static boolean isNameBehind(Scene scene, int link, int end) {
    return scene.mentions().stream()
        .anyMatch(m -> m.from() > link && m.to() <= end && m.kind().isContender());
  }

  /** "adding layers improves", unlike "reasoning models improve". */
  private static boolean isGerund(Scene scene, int start, int end) {
    boolean plural =
        end - start <= 4
            && scene.key(end - 1).endsWith("s")
            && scene.is(end - 1, WordClass.CLASS_NOUN)
            && (!scene.key(end).endsWith("s") || scene.key(end).endsWith("ss"))
            && !scene.key(end).endsWith("ed");
    return scene.key(start).endsWith("ing") && !plural;
  }
}
