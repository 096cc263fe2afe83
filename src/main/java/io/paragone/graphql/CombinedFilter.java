package io.paragone.graphql;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * A filter's own fields, all of {@code and}, one of {@code or} and the opposite of {@code not}, all
 * at once. What is in {@code and} becomes part of the pattern, as own fields are, so that an index
 * can be used for it.
 *
 * @param or null does not restrict; an empty list leaves nothing
 */
record CombinedFilter(
    NodeFilter own,
    List<CombinedFilter> and,
    @Nullable List<CombinedFilter> or,
    @Nullable CombinedFilter not)
    implements NodeFilter {

  private static final int MOST_PARTS = 30;

  CombinedFilter {
    and = List.copyOf(and);
    or = or == null ? null : List.copyOf(or);
  }

  /**
   * The filter that an input holds.
   *
   * @param own reads the fields that are not and, or, not
   */
  static CombinedFilter from(FilterInput input, Function<FilterInput, NodeFilter> own) {
    var all = input.parts("and");
    var any = input.parts("or");
    var opposite = input.part("not");
    return new CombinedFilter(
        own.apply(input),
        all == null ? List.of() : read(all, own),
        any == null ? null : read(any, own),
        opposite == null ? null : from(opposite, own));
  }

  private static List<CombinedFilter> read(
      List<FilterInput> inputs, Function<FilterInput, NodeFilter> own) {
    return inputs.stream().map(input -> from(input, own)).toList();
  }

  @Override
  public void restrict(Matches matches, SymbolicName node) {
    refuseTooLarge(matches.compilation().limits());
    apply(matches, node);
  }

  private void apply(Matches matches, SymbolicName node) {
    own.restrict(matches, node);
    and.forEach(part -> part.apply(matches, node));
    if (or != null) {
      matches.where(
          or.stream()
              .map(part -> part.holds(matches, node))
              .reduce(Condition::or)
              .orElseGet(Cypher::isFalse));
    }
    if (not != null) {
      // What is not known does not hold, so its opposite does.
      matches.where(
          Cypher.coalesce(not.holds(matches, node), Cypher.literalFalse())
              .isEqualTo(Cypher.literalFalse()));
    }
  }

  private Condition holds(Matches outer, SymbolicName node) {
    var inner = outer.inner();
    apply(inner, node);
    return inner.hold();
  }

  private void refuseTooLarge(GraphqlLimits limits) {
    if (depth() > limits.depth()) {
      throw new QueryException(
          ErrorCode.QUERY_TOO_DEEP,
          "where: filters are nested "
              + depth()
              + " deep, "
              + limits.depth()
              + " are allowed: ask with fewer and, or, not inside one another");
    }
    if (size() > MOST_PARTS) {
      throw new QueryException(
          ErrorCode.QUERY_TOO_COSTLY,
          "where: "
              + size()
              + " filters are combined, "
              + MOST_PARTS
              + " are allowed: ask in several steps");
    }
  }

  private Stream<CombinedFilter> parts() {
    return Stream.of(
            and.stream(), Stream.ofNullable(or).flatMap(List::stream), Stream.ofNullable(not))
        .flatMap(part -> part);
  }

  private int depth() {
    return 1 + parts().mapToInt(CombinedFilter::depth).max().orElse(0);
  }

  private int size() {
    return 1 + parts().mapToInt(CombinedFilter::size).sum();
  }
}
