package io.paragone.extract.evaluation;

/** What is counted, in the order in which it is shown. */
public enum Row {
  /** Subject, baseline and outcome, of claims whose baseline has a name. */
  NAMED_CLAIMS("claims: named"),
  /**
   * The same, with the claims against baselines that have no name, whose wording is not compared.
   */
  ALL_CLAIMS("claims: all"),
  /** Subject and baseline of named claims, whatever the outcome. */
  PAIRS("claims: pair, any outcome"),
  /** Benchmarks and datasets of the claims that are right. */
  TESTBEDS("testbeds of matched claims"),
  INTRODUCED("introduces"),
  BASE_MODELS("base models"),
  /** Benchmarks and datasets together: annotators rarely agree which is which. */
  BENCHMARKS_AND_DATASETS("benchmarks and datasets"),
  METHODS("methods"),
  /** Testbed and value of results that name a testbed. */
  RESULTS("results");

  private final String label;

  Row(String label) {
    this.label = label;
  }

  /** What a report calls it. */
  public String label() {
    return label;
  }
}
