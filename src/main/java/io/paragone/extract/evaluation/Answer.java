package io.paragone.extract.evaluation;

import io.paragone.model.PaperFacts;
import io.paragone.model.PaperFacts.Claim;
import java.util.List;

/**
 * What a system says of one paper.
 *
 * @param rules the rule behind each claim of the facts, in their order
 */
public record Answer(PaperFacts facts, List<String> rules) {

  private static final String UNTOLD = "(not told)";

  public Answer {
    rules = List.copyOf(rules);
    if (rules.size() != facts.claims().size()) {
      throw new IllegalArgumentException(
          rules.size() + " rules for " + facts.claims().size() + " claims");
    }
  }

  /** Facts that came without rules: the extractor that a claim names stands for its rule. */
  public static Answer asGiven(PaperFacts facts) {
    return new Answer(facts, facts.claims().stream().map(Answer::origin).toList());
  }

  private static String origin(Claim claim) {
    return claim.extractor() == null ? UNTOLD : claim.extractor();
  }
}
