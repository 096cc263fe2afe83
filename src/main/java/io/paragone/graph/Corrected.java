package io.paragone.graph;

import io.paragone.model.Correction;
import io.paragone.model.Decision;
import io.paragone.model.Margin;
import io.paragone.model.Outcome;
import io.paragone.model.PaperFacts;
import io.paragone.model.Status;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A claim with what people corrected. */
final class Corrected {

  private Corrected() {}

  /**
   * @param read the claim as it was read; null where it was not
   * @param standing steps that have not been taken back, in their order
   * @return null where nothing was read and nobody added it
   */
  static PaperFacts.@Nullable Claim claim(
      PaperFacts.@Nullable Claim read, List<Decision> standing) {
    var claim = read;
    for (var decision : standing) {
      var correction = decision.correction();
      if (correction == null) {
        continue;
      }
      if (claim != null) {
        claim = claim(claim, correction);
      } else if (decision.step() == Decision.Step.ADD) {
        claim = added(correction);
      }
    }
    return claim;
  }

  private static PaperFacts.Claim added(Correction correction) {
    return claim(
        new PaperFacts.Claim(
            Objects.requireNonNull(correction.subject()),
            Objects.requireNonNull(correction.subjectKind()),
            Objects.requireNonNull(correction.baseline()),
            correction.baselineKind(),
            Outcome.BEATS,
            List.of(),
            null,
            null,
            null,
            null,
            1,
            Status.CONFIRMED,
            correction.subject().equals(PaperFacts.OURS),
            null,
            null,
            null),
        correction);
  }

  static PaperFacts.Claim claim(PaperFacts.Claim claim, Correction correction) {
    var subject = correction.subject();
    var subjectKind = correction.subjectKind();
    var baseline = correction.baseline();
    var outcome = correction.outcome();
    var on = correction.on();
    var statement = correction.statement();
    return new PaperFacts.Claim(
        subject == null ? claim.subject() : subject,
        subject == null || subjectKind == null ? claim.subjectKind() : subjectKind,
        baseline == null ? claim.baseline() : baseline,
        baseline == null ? claim.baselineKind() : correction.baselineKind(),
        outcome == null ? claim.outcome() : outcome,
        on == null ? claim.on() : on,
        metric(claim, correction),
        margin(claim, correction),
        claim.evidence(),
        statement == null ? claim.statement() : statement,
        claim.confidence(),
        claim.status(),
        claim.selfReported(),
        claim.extractor(),
        claim.decidedBy(),
        claim.decidedAt());
  }

  private static @Nullable String metric(PaperFacts.Claim claim, Correction correction) {
    var metric = correction.metric();
    if (metric == null) {
      return claim.metric();
    }
    return metric.isBlank() ? null : metric;
  }

  private static @Nullable Margin margin(PaperFacts.Claim claim, Correction correction) {
    if (correction.noMargin()) {
      return null;
    }
    return correction.margin() == null ? claim.margin() : correction.margin();
  }
}
