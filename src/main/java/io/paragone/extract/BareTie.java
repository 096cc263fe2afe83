package io.paragone.extract;

import io.paragone.model.Outcome;
import java.util.List;
import java.util.Optional;

/** What a gain does not cost: "without sacrificing accuracy", "while retaining speed". */
final class BareTie {

  private static final String RULE = "bare: at no loss";
  private static final double CONFIDENCE = 0.55;

  private BareTie() {}

  /** The claims beside those that the sentence makes of the paper's own thing. */
  static List<Draft> read(Scene scene, List<Draft> drafts) {
    Optional<Subject> own = drafts.stream().map(Draft::subject).filter(Subject::isOwn).findFirst();
    boolean tied = drafts.stream().anyMatch(draft -> draft.outcome() != Outcome.BEATS);
    if (own.isEmpty() || tied || !isLossless(scene)) {
      return List.of();
    }
    List<Baseline> rivals = rivals(drafts);
    return rivals.isEmpty()
        ? List.of(tie(own.get(), Baseline.UNSPECIFIED))
        : rivals.stream().map(rival -> tie(own.get(), rival)).toList();
  }

  /** Those that are beaten by name: with them it is equal otherwise. */
  private static List<Baseline> rivals(List<Draft> drafts) {
    return drafts.stream()
        .filter(draft -> draft.subject().isOwn())
        .map(Draft::baseline)
        .filter(Baseline::isNamed)
        .distinct()
        .toList();
  }

  private static Draft tie(Subject subject, Baseline rival) {
    return new Draft(subject, rival, Outcome.TIES, List.of(), null, null, CONFIDENCE, RULE);
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
