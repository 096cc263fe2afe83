package io.paragone.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a claim says, as far as a person says so; null is left as it is. For an added claim nothing
 * was there before, so that subject, baseline and outcome are needed.
 *
 * @param subject a name, {@link PaperFacts#OURS} for the paper's own method without one
 * @param subjectKind given together with the subject
 * @param baseline a name, or the paper's words for a baseline without one
 * @param baselineKind null where the baseline has no name of its own
 * @param on the benchmarks and datasets; empty for none
 * @param metric several are joined by {@code ", "}; empty for none
 * @param margin by how much
 * @param noMargin whether the paper states no margin; then {@code margin} is null
 * @param statement the claim in the curator's words
 */
public record Correction(
    @Nullable String subject,
    @Nullable Kind subjectKind,
    @Nullable String baseline,
    @Nullable Kind baselineKind,
    @Nullable Outcome outcome,
    @Nullable List<String> on,
    @Nullable String metric,
    @Nullable Margin margin,
    boolean noMargin,
    @Nullable String statement) {

  public Correction {
    on = on == null ? null : List.copyOf(on);
    if (noMargin && margin != null) {
      throw new IllegalArgumentException("a margin and no margin");
    }
  }
}
