package io.paragone.extract.evaluation;

/**
 * How many of the claims that are worded in one way are found.
 *
 * @param kind the kind of phrase
 * @param annotated the annotation's claims that are worded so
 * @param found how many of them the system has too
 */
public record PhraseFigures(String kind, int annotated, int found) {

  PhraseFigures plus(boolean isFound) {
    return new PhraseFigures(kind, annotated + 1, found + (isFound ? 1 : 0));
  }

  /** The share that is found, rounded to three places. */
  public double recall() {
    return Figures.rounded(Figures.share(found, annotated));
  }
}
