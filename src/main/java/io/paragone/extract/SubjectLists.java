package io.paragone.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Subjects that are named in a list. */
final class SubjectLists {

  private static final int LONGEST_BRACKET = 16;

  private SubjectLists() {}

  /** Where the list begins that ends with the mention: "both X and Y". */
  static int start(Scene scene, Mention mention) {
    Mention first = mention;
    while (scene.key(first.from() - 1).equals("and") || scene.key(first.from() - 1).equals(",")) {
      Optional<Mention> before = scene.mentionEndingAt(first.from() - 2);
      if (before.isEmpty()) {
        break;
      }
      first = before.get();
    }
    return scene.key(first.from() - 1).equals("both") ? first.from() - 1 : first.from();
  }

  /** Those named before the subject whose list ends at word {@code i}: "X and Y outperform". */
  static List<Subject> besides(Scene scene, Subject found, int i) {
    List<Subject> others = new ArrayList<>();
    Optional<Mention> last = scene.mentionEndingAt(scene.key(i).equals(",") ? i - 1 : i);
    boolean listed = false;
    int first = last.map(Mention::from).orElse(0);
    while (last.isPresent() && (listed || scene.key(last.get().from() - 1).equals("and"))) {
      last = scene.mentionEndingAt(memberBefore(scene, last.get().from()));
      listed = true;
      last.filter(m -> m.kind().isContender() && m.certainty() != Mention.Certainty.CAPITAL)
          .map(
              m ->
                  scene.isOwn(m)
                      ? Subject.own(scene, m, found.certainty()).orElse(found)
                      : Subject.other(scene, m, found.certainty()))
          .filter(subject -> !subject.name().equals(found.name()))
          .ifPresent(others::add);
      first = last.map(Mention::from).orElse(first);
    }
    return isObject(scene, first) ? List.of() : others;
  }

  /** "surpasses X, and Y outperforms": X belongs to another clause. */
  private static boolean isObject(Scene scene, int first) {
    return scene.is(first - 1, WordClass.VERB)
        || scene.hits().stream().anyMatch(hit -> hit.to() == first);
  }

  /** The last word of the member before "X", "and X" or ", and X". */
  private static int memberBefore(Scene scene, int from) {
    boolean and = scene.key(from - 1).equals("and");
    boolean both = and && scene.key(from - 2).equals(",");
    return both ? from - 3 : and || scene.key(from - 1).equals(",") ? from - 2 : -1;
  }

  /** Where "such as", "like" or "including" begins in front of {@code from}, else that itself. */
  static int linkBefore(Scene scene, int from) {
    return switch (scene.key(from - 1)) {
      case "as" -> scene.key(from - 2).equals("such") ? from - 2 : from;
      case "like", "including", "especially", "particularly", "notably" -> from - 1;
      default -> from;
    };
  }

  /** "recent LLMs, such as X and Y, outperform": the last one, where the comma is at {@code i}. */
  static Optional<Mention> exampleBefore(Scene scene, int i) {
    int bracket = scene.key(i - 1).equals(")") ? opening(scene, i - 1) : i;
    if (bracket < 0) {
      return Optional.empty();
    }
    return scene
        .mentionEndingAt(bracket - 1)
        .filter(last -> scene.key(linkBefore(scene, start(scene, last)) - 1).equals(","))
        .filter(last -> linkBefore(scene, start(scene, last)) < start(scene, last));
  }

  /** The bracket that the one at {@code close} closes, -1 where none is near. */
  static int opening(Scene scene, int close) {
    for (int open = close; open >= Math.max(0, close - LONGEST_BRACKET); open--) {
      if (scene.key(open).equals("(")) {
        return open;
      }
    }
    return -1;
  }

  /** "recent LLMs (such as X) outperform": said of X. */
  static Optional<Subject> exampleIn(Scene scene, int open) {
    int first = scene.key(open + 1).equals("such") ? open + 3 : open + 2;
    boolean link = scene.key(open + 1).equals("such") || scene.is(open + 1, WordClass.LIST_LINK);
    return link && scene.is(open - 1, WordClass.METHOD_NOUN)
        ? scene
            .mentionAt(scene.key(first).equals(",") ? first + 1 : first)
            .filter(m -> m.kind().isContender() && !scene.isOwn(m))
            .map(m -> Subject.other(scene, m, Subject.GUESSED))
        : Optional.empty();
  }
}
