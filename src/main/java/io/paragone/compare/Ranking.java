package io.paragone.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who is strongest by all claims together: the model of {@link BradleyTerry}, fitted to each
 * component on its own.
 *
 * @param claims how many it rests on
 * @param contenders how many are compared
 * @param componentCount how many components there are
 * @param components the largest of them
 */
public record Ranking(
    int claims, int contenders, int componentCount, List<RankedComponent> components) {

  /** The normal distribution's quantile for an interval of 95 %. */
  private static final double QUANTILE = 1.959964;

  /** Strengths are told apart to that precision. */
  private static final double EQUAL = 1e-7;

  /** Copies the list. */
  public Ranking {
    components = List.copyOf(components);
  }

  /**
   * Ranks what claims compare.
   *
   * @param most how many components, and how many contenders of each, to answer with; the fit takes
   *     all of a component
   */
  public static Ranking of(Iterable<Encounter> encounters, int most) {
    var components = Component.of(Tally.of(encounters));
    return new Ranking(
        components.stream().mapToInt(Component::claims).sum(),
        components.stream().mapToInt(component -> component.contenders().size()).sum(),
        components.size(),
        components.stream().limit(most).map(component -> rank(component, most)).toList());
  }

  private static RankedComponent rank(Component component, int most) {
    var model = BradleyTerry.fit(component, BradleyTerry.LIGHT_PRIOR);
    var standings = Standing.of(component);
    var order =
        IntStream.range(0, component.contenders().size())
            .boxed()
            .sorted(
                Comparator.comparingDouble((Integer i) -> -rounded(model.strength(i)))
                    .thenComparing(i -> i))
            .limit(most)
            .toList();
    var strongest = new ArrayList<Ranked>();
    for (var contender : order) {
      var strength = model.strength(contender);
      var before = strongest.isEmpty() ? null : strongest.get(strongest.size() - 1);
      var margin = QUANTILE * model.standardError(contender);
      var standing = standings.get(contender);
      strongest.add(
          new Ranked(
              before != null && rounded(before.strength()) == rounded(strength)
                  ? before.rank()
                  : strongest.size() + 1,
              component.contenders().get(contender),
              strength,
              strength - margin,
              strength + margin,
              standing.wins(),
              standing.losses(),
              standing.ties()));
    }
    return new RankedComponent(
        component.contenders().size(), component.claims(), model.tieParameter(), strongest);
  }

  private static double rounded(double strength) {
    return Math.rint(strength / EQUAL);
  }
}
