package io.paragone.extract.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

/**
 * Precision, recall and their harmonic mean over all papers (micro-averaged), each rounded to three
 * places, halves to even; 0 where there is nothing to divide by.
 *
 * @param hit how many things both have
 * @param system how many the system has
 * @param gold how many the annotation has
 */
public record Figures(int hit, int system, int gold) {

  static final Figures NONE = new Figures(0, 0, 0);

  private static final int PLACES = 3;

  <T> Figures plus(Set<T> expected, Set<T> found) {
    int both = (int) found.stream().filter(expected::contains).count();
    return new Figures(hit + both, system + found.size(), gold + expected.size());
  }

  public double precision() {
    return rounded(share(hit, system));
  }

  public double recall() {
    return rounded(share(hit, gold));
  }

  public double f1() {
    double precision = share(hit, system);
    double recall = share(hit, gold);
    return hit == 0 ? 0 : rounded(2 * precision * recall / (precision + recall));
  }

  static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  static double rounded(double share) {
    return new BigDecimal(share).setScale(PLACES, RoundingMode.HALF_EVEN).doubleValue();
  }
}
