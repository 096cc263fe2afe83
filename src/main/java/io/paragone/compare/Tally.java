package io.paragone.compare;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How one contender fared against another, told from the side of the one with the smaller key.
 *
 * @param wins of the one
 * @param losses of the one
 */
record Tally(String one, String other, int wins, int losses, int ties) {

  int claims() {
    return wins + losses + ties;
  }

  /** A tally a pair, by key; nobody is compared with themselves. */
  static List<Tally> of(Iterable<Encounter> encounters) {
    SortedMap<String, SortedMap<String, Tally>> tallies = new TreeMap<>();
    for (var encounter : encounters) {
      var subject = encounter.subject();
      var baseline = encounter.baseline();
      var order = subject.compareTo(baseline);
      if (order != 0) {
        var one = order < 0 ? subject : baseline;
        var other = order < 0 ? baseline : subject;
        tallies
            .computeIfAbsent(one, key -> new TreeMap<>())
            .merge(other, told(one, other, encounter, order < 0), Tally::plus);
      }
    }
    return tallies.values().stream().flatMap(row -> row.values().stream()).toList();
  }

  private static Tally told(String one, String other, Encounter encounter, boolean bySubject) {
    var claims = encounter.claims();
    return switch (encounter.outcome()) {
      case TIES -> new Tally(one, other, 0, 0, claims);
      case BEATS -> won(one, other, claims, bySubject);
      case TRAILS -> won(one, other, claims, !bySubject);
    };
  }

  private static Tally won(String one, String other, int claims, boolean byTheOne) {
    return byTheOne ? new Tally(one, other, claims, 0, 0) : new Tally(one, other, 0, claims, 0);
  }

  private Tally plus(Tally more) {
    return new Tally(one, other, wins + more.wins, losses + more.losses, ties + more.ties);
  }
}
