package io.paragone.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Subjects that are named in a list. */
final class SubjectLists {

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
    Optional<Mention> last = scene.mentionEndingAt(i);
    while (last.isPresent() && scene.key(last.get().from() - 1).equals("and")) {
      last = scene.mentionEndingAt(last.get().from() - 2);
      last.filter(m -> m.kind().isContender() && m.certainty() != Mention.Certainty.CAPITAL)
          .map(
              m ->
                  scene.isOwn(m)
                      ? Subject.own(scene, m, found.certainty()).orElse(found)
                      : Subject.other(scene, m, found.certainty()))
          .filter(subject -> !subject.name().equals(found.name()))
          .ifPresent(others::add);
    }
    return others;
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
