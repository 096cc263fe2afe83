package io.paragone.compare;

/**
 * How a contest of two may end.
 *
 * @param win the probability that the one wins
 * @param tie the probability that nobody does
 */
record Chances(double win, double tie) {

  /**
   * Davidson's probabilities.
   *
   * @param lead how much stronger the one is
   * @param tieWeight ν
   */
  static Chances of(double lead, double tieWeight) {
    var ahead = Math.exp(lead / 2);
    var behind = Math.exp(-lead / 2);
    var all = ahead + behind + tieWeight;
    return new Chances(ahead / all, tieWeight / all);
  }

  /** What the one may expect where a win counts 1 and a tie ½. */
  double points() {
    return win + tie / 2;
  }

  /** The variance of those points. */
  double pointsVariance() {
    return win + tie / 4 - points() * points();
  }

  double tieVariance() {
    return tie * (1 - tie);
  }

  /** How the points go along with ties. */
  double covariance() {
    return tie / 2 - points() * tie;
  }
}
