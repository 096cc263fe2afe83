package io.paragone.extract;

import io.paragone.model.Outcome;
import java.util.List;
import java.util.Optional;

/** What a gain does not cost: "without sacrificing accuracy", "with negligible loss". */
final class BareTie {

  private static final String RULE = "bare: at no loss";
  private static final double CONFIDENCE = 0.55;
  private static final int REACH = 7;

  private BareTie() {}

  /** The claim beside one that the sentence makes of the paper's own thing. */
  static Optional<Draft> read(Scene scene, List<Draft> drafts) {
    Optional<Subject> own = drafts.stream().map(Draft::subject).filter(Subject::isOwn).findFirst();
    boolean tied = drafts.stream().anyMatch(draft -> draft.outcome() != Outcome.BEATS);
    return own.isEmpty() || tied || !isLossless(scene)
        ? Optional.empty()
        : own.map(
            subject ->
                new Draft(
                    subject,
                    Baseline.UNSPECIFIED,
                    Outcome.TIES,
                    List.of(),
                    null,
                    null,
                    CONFIDENCE,
                    RULE));
  }

  private static boolean isLossless(Scene scene) {
    for (int i = 1; i < scene.sentence().size(); i++) {
      boolean lossless = scene.key(i - 1).equals("without") && isLosing(scene.key(i));
      if ((lossless || isNegligibleLoss(scene, i)) && isOfMerit(scene, i + 1)) {
        return true;
      }
      if (isNoLoss(scene, i) || isKept(scene, i)) {
        return true;
      }
    }
    return false;
  }

  /** "with negligible reduction in". */
  private static boolean isNegligibleLoss(Scene scene, int i) {
    boolean loss =
        switch (scene.key(i)) {
          case "reduction", "loss", "degradation", "drop", "decrease" -> true;
          default -> false;
        };
    return loss
        && scene.key(i - 2).equals("with")
        && (scene.is(i - 1, WordClass.NEGLIGIBLE) || scene.key(i - 1).equals("no"))
        && scene.key(i + 1).equals("in");
  }

  /** "without performance degradation". */
  private static boolean isNoLoss(Scene scene, int i) {
    return (scene.key(i).equals("degradation") || scene.key(i).equals("loss"))
        && (scene.is(i - 1, WordClass.LEVEL) || scene.is(i - 1, WordClass.MERIT))
        && (scene.key(i - 2).equals("without") || scene.key(i - 3).equals("without"));
  }

  /** "while largely maintaining accuracy". */
  private static boolean isKept(Scene scene, int i) {
    int back = scene.is(i - 1, WordClass.ADVERB) ? i - 2 : i - 1;
    return (scene.key(i).equals("maintaining") || scene.key(i).equals("preserving"))
        && scene.key(back).equals("while")
        && (scene.key(i + 1).equals("accuracy") || scene.key(i + 1).equals("performance"));
  }

  private static boolean isLosing(String key) {
    return switch (key) {
      case "sacrificing", "compromising", "degrading", "harming", "hurting", "impairing" -> true;
      default -> false;
    };
  }

  private static boolean isOfMerit(Scene scene, int from) {
    for (int i = from; i < from + REACH; i++) {
      if (Merits.isAt(scene, i)) {
        return true;
      }
      if (scene.is(i, WordClass.STOP) || scene.key(i).equals(",")) {
        return false;
      }
    }
    return false;
  }
}
