package io.paragone.extract;

import io.paragone.model.Outcome;
import java.util.List;
import java.util.Optional;

/** What a gain does not cost: "without sacrificing accuracy", "while retaining speed". */
final class BareTie {

  private static final String RULE = "bare: at no loss";
  private static final double CONFIDENCE = 0.55;

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
      if (SmallLosses.isAt(scene, i)
          || KeptMerits.areKept(scene, i)
          || KeptMerits.areReached(scene, i)
          || KeptMerits.areHeld(scene, i)) {
        return true;
      }
    }
    return false;
  }
}
