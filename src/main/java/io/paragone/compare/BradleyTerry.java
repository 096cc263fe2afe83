package io.paragone.compare;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The model of Bradley and Terry (1952) with ties after Davidson (1970), fitted to one component.
 *
 * <p>Of two contenders with worths π₁ and π₂ the first wins with probability π₁ / s, the second
 * with π₂ / s, and they tie with ν √(π₁π₂) / s, where s is the sum of the three numerators. A
 * strength is λ = log π. With log ν as one more parameter the log-likelihood is concave, as that of
 * any log-linear model.
 *
 * <p>Where somebody never lost, it has no maximum (Ford 1957). Each λ, and log ν, therefore has a
 * normal prior around 0, whose precision is added to the Fisher information. The maximum then
 * always exists and is unique, and its strengths are 0 on average.
 *
 * <p>References: R. A. Bradley and M. E. Terry, Biometrika 39 (1952) 324–345. L. R. Ford, American
 * Mathematical Monthly 64 (1957) 28–33. R. R. Davidson, Journal of the American Statistical
 * Association 65 (1970) 317–328.
 */
final class BradleyTerry {

  /** One even contest tells as much of a strength: p (1 − p) with p = ½. */
  static final double LIGHT_PRIOR = 0.25;

  private static final int MOST_STEPS = 100;
  private static final double SMALL = 1e-9;

  private final int contenders;
  private final boolean tied;
  private final double prior;
  private final int[] one;
  private final int[] other;
  private final Tally[] tallies;
  private final double[] parameters;
  private Information information;

  private BradleyTerry(Component component, double prior) {
    this.contenders = component.contenders().size();
    this.tallies = component.tallies().toArray(Tally[]::new);
    this.prior = prior;
    this.tied = component.tallies().stream().anyMatch(tally -> tally.ties() > 0);
    this.one = new int[tallies.length];
    this.other = new int[tallies.length];
    var numbers = numbers(component);
    for (var i = 0; i < tallies.length; i++) {
      one[i] = numbers.getOrDefault(tallies[i].one(), 0);
      other[i] = numbers.getOrDefault(tallies[i].other(), 0);
    }
    this.parameters = new double[contenders + 1];
    this.information = new Information(one, other, contenders, prior);
  }

  private static Map<String, Integer> numbers(Component component) {
    var numbers = new LinkedHashMap<String, Integer>();
    for (var contender : component.contenders()) {
      numbers.put(contender, numbers.size());
    }
    return numbers;
  }

  /**
   * The fit to a component.
   *
   * @param prior the precision of the priors, 0 or more; 0 only where the maximum exists without
   */
  static BradleyTerry fit(Component component, double prior) {
    var model = new BradleyTerry(component, prior);
    model.climb();
    model.centre();
    return model;
  }

  /** Takes out what rounding has shifted all strengths by where the prior hardly holds them. */
  private void centre() {
    var average = 0.0;
    for (var i = 0; i < contenders; i++) {
      average += parameters[i] / contenders;
    }
    for (var i = 0; i < contenders; i++) {
      parameters[i] -= average;
    }
  }

  /** The strength of the contender of that number; 0 is the average of the component. */
  double strength(int contender) {
    return parameters[contender];
  }

  /** Davidson's ν; 0 where nobody tied. */
  double tieParameter() {
    return tied ? Math.exp(parameters[contenders]) : 0;
  }

  /**
   * The standard error of a strength, from the observed Fisher information with the prior, as the
   * difference to the average of the component.
   */
  double standardError(int contender) {
    var contrast = new double[contenders + 1];
    for (var i = 0; i < contenders; i++) {
      contrast[i] = -1.0 / contenders;
    }
    contrast[contender] += 1;
    return Math.sqrt(Information.product(contrast, information.solve(contrast)));
  }

  /** Newton's method; a step that overshoots is halved until it does not. */
  private void climb() {
    var height = height(parameters);
    for (var step = 0; step < MOST_STEPS; step++) {
      var gradient = look();
      var direction = information.solve(gradient);
      var slope = Information.product(gradient, direction);
      if (slope < SMALL * SMALL) {
        return;
      }
      var next = ahead(direction, 1);
      for (var size = 0.5; height(next) < height && size > SMALL; size /= 2) {
        next = ahead(direction, size);
      }
      System.arraycopy(next, 0, parameters, 0, next.length);
      height = height(parameters);
    }
  }

  private double[] ahead(double[] direction, double size) {
    var next = parameters.clone();
    for (var i = 0; i < next.length; i++) {
      next[i] += size * direction[i];
    }
    return next;
  }

  /** The gradient where the parameters are; the information there is kept. */
  private double[] look() {
    var gradient = new double[contenders + 1];
    information = new Information(one, other, contenders, prior);
    for (var i = 0; i < tallies.length; i++) {
      var tally = tallies[i];
      var chances = Chances.of(parameters[one[i]] - parameters[other[i]], tieWeight(parameters));
      var surplus = tally.wins() + tally.ties() / 2.0 - tally.claims() * chances.points();
      gradient[one[i]] += surplus;
      gradient[other[i]] -= surplus;
      gradient[contenders] += tally.ties() - tally.claims() * chances.tie();
      information.add(i, tally.claims(), chances);
    }
    for (var i = 0; i < gradient.length; i++) {
      gradient[i] -= prior * parameters[i];
    }
    if (!tied) {
      gradient[contenders] = 0;
    }
    return gradient;
  }

  private double tieWeight(double[] at) {
    return tied ? Math.exp(at[contenders]) : 0;
  }

  /** The logarithm of the likelihood times the prior, but for a constant. */
  private double height(double[] at) {
    var height = 0.0;
    for (var i = 0; i < tallies.length; i++) {
      var tally = tallies[i];
      var half = (at[one[i]] - at[other[i]]) / 2;
      height += (tally.wins() - tally.losses()) * half;
      if (tied) {
        height += tally.ties() * at[contenders];
      }
      height -= tally.claims() * Math.log(2 * Math.cosh(half) + tieWeight(at));
    }
    for (var parameter : at) {
      height -= prior * parameter * parameter / 2;
    }
    return height;
  }
}
