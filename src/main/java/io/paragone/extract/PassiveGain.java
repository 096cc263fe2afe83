package io.paragone.extract;

import java.util.Optional;

/** A gain that is told without who brings it: "accuracy is improved by 3 points". */
final class PassiveGain {

  private static final int LONGEST_AMOUNT = 8;
  private static final int LONGEST_MEASURE = 8;

  private PassiveGain() {}

  static boolean isAt(Scene scene, int i) {
    return switch (scene.key(i)) {
      case "reduced", "lowered", "decreased", "cut", "shortened" -> isOf(scene, i, true);
      case "improved", "increased", "boosted", "enhanced", "raised" -> isOf(scene, i, false);
      default -> false;
    };
  }

  private static boolean isOf(Scene scene, int i, boolean isBurden) {
    int aux = i - 1;
    while (scene.is(aux, WordClass.ADVERB)) {
      aux--;
    }
    boolean passive =
        switch (scene.key(aux)) {
          case "is", "are", "was", "were", "been" -> true;
          default -> false;
        };
    return passive
        && !Margins.in(scene, i + 1, i + LONGEST_AMOUNT).isEmpty()
        && measures(scene, aux, isBurden);
  }

  /** Whether the words in front name a burden, or something of which more is better. */
  private static boolean measures(Scene scene, int to, boolean isBurden) {
    int from = to - 1;
    while (from > Math.max(0, to - LONGEST_MEASURE)
        && !scene.is(from, WordClass.BOUNDARY)
        && !scene.key(from).equals(",")) {
      from--;
    }
    if (isBurden || Savings.isBurden(scene, from, to)) {
      return isBurden && Savings.isBurden(scene, from, to);
    }
    for (int i = from; i < to; i++) {
      if (Merits.isAt(scene, i)) {
        return true;
      }
    }
    return false;
  }

  /** The paper's own thing, unless somebody else is named. */
  static Optional<Subject> subject(Scene scene, Subjects subjects, int i) {
    boolean others =
        scene.mentions().stream().anyMatch(m -> m.kind().isContender() && !scene.isOwn(m));
    return others
        ? subjects.before(i, false).filter(Subject::isOwn)
        : Subject.pointedAt(scene, Subject.GUESSED);
  }
}
