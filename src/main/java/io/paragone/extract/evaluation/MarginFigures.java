package io.paragone.extract.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * How often a margin is right, over the claims that are right and to which the annotation gives at
 * least one margin. A margin is right if its value, upper end and unit are those of one of them.
 *
 * @param right how many of them the system gives a right margin
 * @param stated how many there are
 */
public record MarginFigures(int right, int stated) {

  static final MarginFigures NONE = new MarginFigures(0, 0);

  MarginFigures plus(boolean isRight) {
    return new MarginFigures(right + (isRight ? 1 : 0), stated + 1);
  }

  /** The share that is right, rounded to three places; null where no margin is stated. */
  public @Nullable Double share() {
    return stated == 0 ? null : (Double) Figures.rounded(Figures.share(right, stated));
  }
}
