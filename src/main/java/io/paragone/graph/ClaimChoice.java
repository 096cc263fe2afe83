package io.paragone.graph;

import io.paragone.model.Outcome;
import io.paragone.model.Status;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which claims to read; null does not restrict. Names are found in any spelling.
 *
 * @param subject the name of the side that a claim is about
 * @param baseline the name of the side that it is compared with
 * @param contender the name of either side
 * @param testbed the name of a benchmark or dataset
 * @param metric the name of what is measured
 * @param outcomes one of these
 * @param statuses one of these; null leaves out the rejected ones
 * @param minConfidence 0 to 1
 * @param paper a key
 * @param publishedFrom claims of papers without a date are left out
 * @param publishedTo claims of papers without a date are left out
 * @param selfReported whether the paper speaks of what it introduces itself
 * @param named whether the baseline is a contender or a mere description
 */
public record ClaimChoice(
    @Nullable String subject,
    @Nullable String baseline,
    @Nullable String contender,
    @Nullable String testbed,
    @Nullable String metric,
    @Nullable List<Outcome> outcomes,
    @Nullable List<Status> statuses,
    @Nullable Double minConfidence,
    @Nullable String paper,
    @Nullable LocalDate publishedFrom,
    @Nullable LocalDate publishedTo,
    @Nullable Boolean selfReported,
    @Nullable Boolean named) {

  /** The same claims as far as their baseline is a contender. */
  public ClaimChoice betweenContenders() {
    return new ClaimChoice(
        subject,
        baseline,
        contender,
        testbed,
        metric,
        outcomes,
        statuses,
        minConfidence,
        paper,
        publishedFrom,
        publishedTo,
        selfReported,
        true);
  }
}
