package io.paragone.compare;

import java.util.List;

/**
 * A claim between two contenders whose pair has claims to the contrary, perhaps.
 *
 * @param a the key of the one, the smaller of the two
 * @param b the key of the other
 * @param claim its key
 * @param aAhead whether it has the one ahead; else the other is
 * @param testbeds the keys of what it is claimed on
 * @param metrics the keys of what is measured
 */
public record Opposition(
    String a, String b, String claim, boolean aAhead, List<String> testbeds, List<String> metrics) {

  /** Copies the lists. */
  public Opposition {
    testbeds = List.copyOf(testbeds);
    metrics = List.copyOf(metrics);
  }
}
