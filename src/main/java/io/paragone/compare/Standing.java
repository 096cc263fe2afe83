package io.paragone.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many claims have a contender ahead, behind and on a par. */
record Standing(int wins, int losses, int ties) {

  private static final Standing NONE = new Standing(0, 0, 0);

  /** One for each contender of a component, in its order. */
  static List<Standing> of(Component component) {
    Map<String, Standing> standings = new LinkedHashMap<>();
    for (var tally : component.tallies()) {
      standings.merge(
          tally.one(), new Standing(tally.wins(), tally.losses(), tally.ties()), Standing::plus);
      standings.merge(
          tally.other(), new Standing(tally.losses(), tally.wins(), tally.ties()), Standing::plus);
    }
    List<Standing> inOrder = new ArrayList<>();
    for (var contender : component.contenders()) {
      inOrder.add(standings.getOrDefault(contender, NONE));
    }
    return inOrder;
  }

  private Standing plus(Standing more) {
    return new Standing(wins + more.wins, losses + more.losses, ties + more.ties);
  }
}
