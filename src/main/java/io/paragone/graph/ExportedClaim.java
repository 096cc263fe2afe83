package io.paragone.graph;

import io.paragone.model.Outcome;
import io.paragone.model.Status;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim as it is written out, with the names of what it speaks of.
 *
 * @param baseline null where the paper gives that side no name, see {@code baselineText}
 * @param outcome how the subject fares against the baseline
 * @param margin null where the paper does not say
 * @param evidence the sentence that says so; null where the text was not at hand
 * @param statement the claim in the words of whoever entered it; null where there is evidence
 */
public record ExportedClaim(
    String key,
    Named subject,
    @Nullable Named baseline,
    @Nullable String baselineText,
    Outcome outcome,
    @Nullable Size margin,
    double confidence,
    Status status,
    boolean selfReported,
    List<Named> testbeds,
    List<Named> metrics,
    @Nullable String evidence,
    @Nullable String statement,
    @Nullable String extractor,
    Source paper) {

  /** Something with a key and a name. */
  public record Named(String key, String name) {}

  /**
   * By how much one side is ahead.
   *
   * @param value the lower end of a range
   * @param max the upper end; null where there is no range
   * @param unit POINTS, PERCENT, TIMES or the unit as written; null where the text gives none
   * @param qualifier what the text says besides the number, such as UP_TO; null where nothing
   */
  public record Size(
      double value, @Nullable Double max, @Nullable String unit, @Nullable String qualifier) {}

  /** The paper that makes the claim; what is not known of it is null. */
  public record Source(
      String key, String title, @Nullable LocalDate published, @Nullable String url) {}

  /** The side that is ahead; of a tie the subject. Null where that is a baseline without a name. */
  public @Nullable Named winner() {
    return outcome == Outcome.TRAILS ? baseline : subject;
  }

  /** The other side than {@link #winner()}. */
  public @Nullable Named loser() {
    return outcome == Outcome.TRAILS ? subject : baseline;
  }
}
