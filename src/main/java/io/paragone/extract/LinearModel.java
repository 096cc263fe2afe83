package io.paragone.extract;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * A logistic model over features that are there or not: the odds are the sum of their weights.
 *
 * <p>Its file has a feature and its weight on a line, with a tabulator between them. What no line
 * names weighs nothing.
 */
final class LinearModel {

  private final Map<String, Double> weights;

  LinearModel(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  /** The model of {@code /extract/<name>}. */
  static LinearModel load(String name) {
    return of(Resources.lines(name), name);
  }

  /**
   * The model of these lines.
   *
   * @param file where they come from
   * @throws IllegalStateException where a line has no weight
   */
  static LinearModel of(Collection<String> lines, String file) {
    Map<String, Double> weights = new HashMap<>();
    for (String line : lines) {
      int tab = line.indexOf('\t');
      if (tab < 0) {
        throw new IllegalStateException(file + " has a line without a weight: " + line);
      }
      weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
    }
    return new LinearModel(weights);
  }

  /** From 0 to 1. */
  double probability(Collection<String> features) {
    double sum = 0;
    for (String feature : features) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
