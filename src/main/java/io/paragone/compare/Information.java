package io.paragone.compare;

import java.util.Arrays;

/**
 * The Fisher information of all strengths and, as the last parameter, of log ν. It has as many
 * entries as there are pairs and is never written out: equations are solved by conjugate gradients,
 * which only need products with it.
 */
final class Information {

  private static final double PRECISION = 1e-9;

  private final int[] one;
  private final int[] other;
  private final int last;
  private final double[] points;
  private final double[] withTies;
  private final double[] diagonal;
  private final double prior;
  private double ties;

  Information(int[] one, int[] other, int contenders, double prior) {
    this.one = one;
    this.other = other;
    this.last = contenders;
    this.points = new double[one.length];
    this.withTies = new double[one.length];
    this.diagonal = new double[contenders + 1];
    this.prior = prior;
    Arrays.fill(diagonal, prior);
  }

  /** Adds what the contests of a pair tell. */
  void add(int pair, int contests, Chances chances) {
    points[pair] = contests * chances.pointsVariance();
    withTies[pair] = contests * chances.covariance();
    ties += contests * chances.tieVariance();
    diagonal[one[pair]] += points[pair];
    diagonal[other[pair]] += points[pair];
    diagonal[last] += contests * chances.tieVariance();
  }

  /** The vector whose product with this information is the given one. */
  double[] solve(double[] target) {
    var solution = new double[target.length];
    var residual = target.clone();
    var scaled = scale(residual);
    var direction = scaled.clone();
    var size = product(residual, scaled);
    var enough = size * PRECISION * PRECISION;
    for (var i = 0; i < 10 * target.length && size > enough; i++) {
      var image = times(direction);
      var step = size / product(direction, image);
      for (var k = 0; k < solution.length; k++) {
        solution[k] += step * direction[k];
        residual[k] -= step * image[k];
      }
      scaled = scale(residual);
      var next = product(residual, scaled);
      for (var k = 0; k < direction.length; k++) {
        direction[k] = scaled[k] + next / size * direction[k];
      }
      size = next;
    }
    return solution;
  }

  private double[] scale(double[] vector) {
    var scaled = new double[vector.length];
    for (var i = 0; i < scaled.length; i++) {
      scaled[i] = diagonal[i] > 0 ? vector[i] / diagonal[i] : 0;
    }
    return scaled;
  }

  private double[] times(double[] vector) {
    var image = new double[vector.length];
    for (var i = 0; i < image.length; i++) {
      image[i] = prior * vector[i];
    }
    image[last] += ties * vector[last];
    for (var pair = 0; pair < points.length; pair++) {
      var lead = vector[one[pair]] - vector[other[pair]];
      var pull = points[pair] * lead + withTies[pair] * vector[last];
      image[one[pair]] += pull;
      image[other[pair]] -= pull;
      image[last] += withTies[pair] * lead;
    }
    return image;
  }

  static double product(double[] left, double[] right) {
    var product = 0.0;
    for (var i = 0; i < left.length; i++) {
      product += left[i] * right[i];
    }
    return product;
  }
}
