package io.paragone.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Two contenders of which each is claimed to beat the other. That a third overtook both later is no
 * contradiction.
 *
 * @param a the key of the one, the smaller of the two
 * @param b the key of the other
 * @param claims how many claims have one of them ahead
 * @param groups never empty; the closest first
 */
public record Contradiction(String a, String b, int claims, List<Group> groups) {

  /** What opposite claims have in common. */
  public enum Scope {
    /** A testbed and a metric: at least one of them is wrong, or there is more to it. */
    SAME_TESTBED_AND_METRIC,
    /** A testbed, by different metrics or without saying by which. */
    SAME_TESTBED,
    /** Neither: both may well be true. */
    ELSEWHERE
  }

  /**
   * Opposite claims that have the same in common. Each two opposite claims of a pair are in the
   * group of the closest that they share, so a claim may be in several.
   *
   * @param testbed the key of what they share; null for ELSEWHERE
   * @param metric the key of what they share; null but for SAME_TESTBED_AND_METRIC
   * @param aBeatsB the keys of the claims that have the one ahead; never empty
   * @param bBeatsA the keys of the claims that have the other ahead; never empty
   */
  public record Group(
      Scope scope,
      @Nullable String testbed,
      @Nullable String metric,
      List<String> aBeatsB,
      List<String> bBeatsA) {}

  private record Shared(Scope scope, String testbed, String metric) implements Comparable<Shared> {
    private static final Shared NOTHING = new Shared(Scope.ELSEWHERE, "", "");

    @Override
    public int compareTo(Shared that) {
      return Comparator.comparing(Shared::scope)
          .thenComparing(Shared::testbed)
          .thenComparing(Shared::metric)
          .compare(this, that);
    }

    Group group(TreeSet<String> aBeatsB, TreeSet<String> bBeatsA) {
      return new Group(
          scope,
          scope == Scope.ELSEWHERE ? null : testbed,
          scope == Scope.SAME_TESTBED_AND_METRIC ? metric : null,
          List.copyOf(aBeatsB),
          List.copyOf(bBeatsA));
    }
  }

  private record Sides(TreeSet<String> aBeatsB, TreeSet<String> bBeatsA) {}

  /** Those that have the most in common first, then those of the most claims, then by keys. */
  public static final Comparator<Contradiction> CLOSEST_FIRST =
      Comparator.comparing(Contradiction::closest)
          .thenComparing(Contradiction::claims, Comparator.reverseOrder())
          .thenComparing(Contradiction::a)
          .thenComparing(Contradiction::b);

  /** Copies the list. */
  public Contradiction {
    groups = List.copyOf(groups);
  }

  /** The closest that any two opposite claims have in common. */
  public Scope closest() {
    return groups.get(0).scope();
  }

  /** All contradictions among claims, in the order of {@link #CLOSEST_FIRST}. */
  public static List<Contradiction> among(Iterable<Opposition> claims) {
    var pairs = new LinkedHashMap<List<String>, List<Opposition>>();
    for (var claim : claims) {
      pairs.computeIfAbsent(List.of(claim.a(), claim.b()), pair -> new ArrayList<>()).add(claim);
    }
    var contradictions = new ArrayList<Contradiction>();
    pairs.forEach(
        (pair, told) -> {
          var groups = groups(told);
          if (!groups.isEmpty()) {
            contradictions.add(new Contradiction(pair.get(0), pair.get(1), told.size(), groups));
          }
        });
    contradictions.sort(CLOSEST_FIRST);
    return contradictions;
  }

  private static List<Group> groups(List<Opposition> told) {
    Map<Shared, Sides> groups = new TreeMap<>();
    for (var one : told) {
      for (var other : told) {
        if (one.aAhead() && !other.aAhead()) {
          for (var shared : shared(one, other)) {
            var sides =
                groups.computeIfAbsent(shared, key -> new Sides(new TreeSet<>(), new TreeSet<>()));
            sides.aBeatsB().add(one.claim());
            sides.bBeatsA().add(other.claim());
          }
        }
      }
    }
    return groups.entrySet().stream()
        .map(group -> group.getKey().group(group.getValue().aBeatsB(), group.getValue().bBeatsA()))
        .toList();
  }

  private static List<Shared> shared(Opposition one, Opposition other) {
    var testbeds = one.testbeds().stream().filter(other.testbeds()::contains).toList();
    var metrics = one.metrics().stream().filter(other.metrics()::contains).toList();
    if (testbeds.isEmpty()) {
      return List.of(Shared.NOTHING);
    }
    if (metrics.isEmpty()) {
      return testbeds.stream().map(on -> new Shared(Scope.SAME_TESTBED, on, "")).toList();
    }
    return testbeds.stream()
        .flatMap(
            on -> metrics.stream().map(by -> new Shared(Scope.SAME_TESTBED_AND_METRIC, on, by)))
        .toList();
  }
}
