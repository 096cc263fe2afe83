package io.paragone.compare;

import java.util.List;

/**
 * Contenders that claims connect, however indirectly: only their strengths can be compared.
 *
 * @param contenders how many there are
 * @param claims how many connect them
 * @param tieParameter Davidson's ν: 0 where no claim is a tie
 * @param strongest the first of them, the strongest first, equals by key
 */
public record RankedComponent(
    int contenders, int claims, double tieParameter, List<Ranked> strongest) {

  /** Copies the list. */
  public RankedComponent {
    strongest = List.copyOf(strongest);
  }
}
