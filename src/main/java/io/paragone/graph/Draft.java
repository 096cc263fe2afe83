package io.paragone.graph;

import io.paragone.model.Correction;
import io.paragone.model.Decision;
import io.paragone.model.Decision.About;
import io.paragone.model.Decision.Step;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A step before anybody took it: a {@link Decision} without who, why and when. */
record Draft(
    Step step,
    About about,
    String of,
    @Nullable String paper,
    @Nullable String into,
    @Nullable String name,
    @Nullable String undoes,
    @Nullable Correction correction) {

  static Draft ofClaim(Step step, String claim, String paper, @Nullable Correction correction) {
    return new Draft(step, About.COMPARISON, claim, paper, null, null, null, correction);
  }

  static Draft ofThing(
      Step step, Thing thing, String of, @Nullable String into, @Nullable String name) {
    return new Draft(step, thing.about(), of, null, into, name, null, null);
  }

  static Draft undoing(Decision undone) {
    return new Draft(
        Step.UNDO,
        undone.about(),
        undone.of(),
        undone.paper(),
        undone.into(),
        null,
        undone.key(),
        null);
  }

  /** The step as somebody takes it, after so many others about the same. */
  Decision by(Curator curator, Instant at, int number) {
    return Decisions.keyed(
        new Decision(
            "",
            step,
            about,
            of,
            paper,
            into,
            name,
            undoes,
            correction,
            curator.note(),
            curator.name(),
            at,
            number));
  }
}
