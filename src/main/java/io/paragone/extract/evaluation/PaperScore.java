package io.paragone.extract.evaluation;

import io.paragone.model.PaperFacts.Claim;
import java.util.List;

/**
 * What went wrong with the claims of one paper.
 *
 * @param title the paper's, as the annotation writes it
 * @param missed claims of the annotation that the system does not make, in the annotation's order
 * @param invented claims of the system that the annotation does not have, in the system's order
 */
public record PaperScore(String title, List<Claim> missed, List<MadeClaim> invented) {

  public PaperScore {
    missed = List.copyOf(missed);
    invented = List.copyOf(invented);
  }

  /** How many claims are wrong. */
  public int wrong() {
    return missed.size() + invented.size();
  }

  /** A claim and the rule that made it. */
  public record MadeClaim(Claim claim, String rule) {}
}
