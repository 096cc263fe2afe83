package io.paragone.extract.evaluation;

import io.paragone.model.Outcome;
import io.paragone.model.PaperFacts;
import io.paragone.model.PaperFacts.Claim;
import java.util.Set;

/**
 * What makes two claims of one paper the same claim.
 *
 * @param baseline {@link #UNNAMED} for any baseline without a name, whose wording is not compared
 */
record ClaimKey(String subject, String baseline, Outcome outcome) {

  private static final String UNNAMED = "*";
  private static final String OWN = NormalForm.of(PaperFacts.OURS);
  private static final Set<String> OWN_FORMS = Set.of(OWN, "ourmethod", "ourapproach", "we");

  static ClaimKey of(Claim claim, Aliases aliases) {
    String subject = aliases.canonical(claim.subject());
    return new ClaimKey(
        OWN_FORMS.contains(subject) ? OWN : subject,
        claim.baselineKind() == null ? UNNAMED : aliases.canonical(claim.baseline()),
        claim.outcome());
  }

  boolean isNamed() {
    return !baseline.equals(UNNAMED);
  }

  /** The two sides alone. */
  Pair pair() {
    return new Pair(subject, baseline);
  }

  /** Two sides, whoever is ahead. */
  record Pair(String subject, String baseline) {}
}
