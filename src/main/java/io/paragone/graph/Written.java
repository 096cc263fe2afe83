package io.paragone.graph;

/**
 * What came of storing something.
 *
 * @param papers how many papers were stored, new or not
 * @param newPapers how many of them were not there before
 * @param claims how many claims were stored, new or not
 * @param newClaims how many of them were not there before
 * @param newNodes how many nodes of any kind were made: papers, contenders, testbeds, metrics,
 *     claims, results
 * @param knownNodes how many were there already, counted once for each batch that names them
 */
public record Written(
    long papers, long newPapers, long claims, long newClaims, long newNodes, long knownNodes) {

  /** Nothing. */
  public static final Written NOTHING = new Written(0, 0, 0, 0, 0, 0);

  /** Both together. */
  public Written plus(Written other) {
    return new Written(
        papers + other.papers,
        newPapers + other.newPapers,
        claims + other.claims,
        newClaims + other.newClaims,
        newNodes + other.newNodes,
        knownNodes + other.knownNodes);
  }
}
