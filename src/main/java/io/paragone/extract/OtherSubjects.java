package io.paragone.extract;

import java.util.Optional;

/**
 * Others who stand inside a clause and whom it speaks of: "X's better fit", "answers by X show".
 */
final class OtherSubjects {

  private static final int REACH = 9;

  private OtherSubjects() {}

  /** "X's stronger gain and better fit than": what is better is X's. */
  static Optional<Subject> owning(Scene scene, NounPhrases phrases, int at) {
    for (int i = at - 1; i > Math.max(0, at - REACH); i--) {
      if (scene.key(i).equals("'s")) {
        return rival(scene, i - 1)
            .filter(m -> !phrases.usesOwn(m.to()))
            .map(m -> Subject.other(scene, m, Subject.GUESSED));
      }
      if (WordClasses.isAny(scene.key(i), WordClass.VERB, WordClass.REPORT, WordClass.BOUNDARY)
          || !Character.isLetter(scene.key(i).charAt(0))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "X shows", "answers by X show", unlike "experiments on X show". */
  static Optional<Subject> reporting(Scene scene, int report) {
    if (!scene.is(report, WordClass.REPORT)) {
      return Optional.empty();
    }
    return rival(scene, report - 1)
        .filter(m -> scene.key(m.from() - 1).equals("by") || ClauseStarts.isAt(scene, m.from()))
        .map(m -> Subject.other(scene, m, Subject.GUESSED));
  }

  private static Optional<Mention> rival(Scene scene, int last) {
    return scene
        .mentionEndingAt(last)
        .filter(m -> m.kind().isContender() && !scene.isOwn(m))
        .filter(m -> m.certainty() != Mention.Certainty.CAPITAL);
  }
}
