package io.paragone.extract.evaluation;

import org.jspecify.annotations.Nullable;

/** A range of confidence; a confidence counts as what it is on three places. */
public enum Band {
  LOW("below 0.6"),
  MIDDLE("0.6 to 0.8"),
  HIGH("above 0.8");

  private static final double MIDDLE_FROM = 0.6;
  private static final double MIDDLE_TO = 0.8;

  private final String label;

  Band(String label) {
    this.label = label;
  }

  static Band of(double confidence) {
    double rounded = Figures.rounded(confidence);
    if (rounded > MIDDLE_TO) {
      return HIGH;
    }
    return rounded < MIDDLE_FROM ? LOW : MIDDLE;
  }

  /** What a report calls it. */
  public String label() {
    return label;
  }

  /**
   * How the claims of a band fared.
   *
   * @param claims how many have such a confidence
   * @param right how many of them the annotation has too
   */
  public record Reliability(int claims, int right) {

    static final Reliability NONE = new Reliability(0, 0);

    Reliability plus(boolean isRight) {
      return new Reliability(claims + 1, right + (isRight ? 1 : 0));
    }

    /** The share that is right, rounded to three places; null where the band has no claims. */
    public @Nullable Double share() {
      return claims == 0 ? null : (Double) Figures.rounded(Figures.share(right, claims));
    }
  }
}
