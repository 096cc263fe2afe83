package io.paragone.extract;

import io.paragone.model.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a gain does not cost: "without sacrificing accuracy", "while retaining speed". */
final class BareTie {

  private static final String RULE = "bare: at no loss";
  private static final double CONFIDENCE = 0.55;
  private static final int REACH = 9;

  private BareTie() {}

  /** The claims beside those that the sentence makes of the paper's own thing. */
  static List<Draft> read(Scene scene, List<Draft> drafts) {
    Optional<Subject> own = drafts.stream().map(Draft::subject).filter(Subject::isOwn).findFirst();
    boolean tied = drafts.stream().anyMatch(draft -> draft.outcome() != Outcome.BEATS);
    OptionalInt kept = lossless(scene);
    if (own.isEmpty() || tied || kept.isEmpty()) {
      return List.of();
    }
    List<Baseline> rivals = isWithRivals(scene, kept.getAsInt()) ? rivals(drafts) : List.of();
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

  /** "comparable quality", where no place and no owner of it follows: "accuracy on clean pages". */
  private static boolean isWithRivals(Scene scene, int kept) {
    int last = Math.min(scene.sentence().size(), kept + REACH);
    boolean equal = false;
    for (int i = kept; i < last && !ends(scene, i); i++) {
      equal |= scene.is(i, WordClass.EQUAL);
      if (isPlace(scene, i)) {
        return false;
      }
    }
    return equal || scene.key(scene.beforeAdverbs(kept)).equals("without");
  }

  private static boolean ends(Scene scene, int i) {
    return scene.key(i).equals(",") || scene.is(i, WordClass.BOUNDARY);
  }

  private static boolean isPlace(Scene scene, int i) {
    return switch (scene.key(i)) {
      case "on", "of" -> true;
      default -> false;
    };
  }

  private static OptionalInt lossless(Scene scene) {
    for (int i = 1; i < scene.sentence().size(); i++) {
      if (SmallLosses.isAt(scene, i)
          || KeptMerits.areKept(scene, i)
          || KeptMerits.areReached(scene, i)
          || KeptMerits.areHeld(scene, i)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }
}
