package io.paragone.extract.evaluation;

/**
 * How a rule fared.
 *
 * @param rule what the extractor calls it
 * @param right its claims that the annotation has too
 * @param wrong its other claims
 */
public record RuleFigures(String rule, int right, int wrong) {

  RuleFigures plus(boolean isRight) {
    return new RuleFigures(rule, right + (isRight ? 1 : 0), wrong + (isRight ? 0 : 1));
  }

  /** The kind of phrase that the rule reads: what its name says before a colon, or all of it. */
  public String kind() {
    int colon = rule.indexOf(':');
    return colon < 0 ? rule : rule.substring(0, colon);
  }

  public int made() {
    return right + wrong;
  }
}
