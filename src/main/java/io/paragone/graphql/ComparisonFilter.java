package io.paragone.graphql;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Which claims to answer with.
 *
 * @param withRejected whether it asks for that status, outside of {@code not}; else rejected claims
 *     are left out
 */
record ComparisonFilter(CombinedFilter claims, boolean withRejected) implements NodeFilter {

  private static final String REJECTED = "REJECTED";

  static ComparisonFilter from(FilterInput input) {
    return new ComparisonFilter(
        CombinedFilter.from(input, ClaimFilter::from), asksForRejected(input));
  }

  /** Whether nobody found a claim or a number wrong. */
  static Condition isNotRejected(SymbolicName reported) {
    return Cypher.property(reported, "status").isNotEqualTo(Cypher.literalOf(REJECTED));
  }

  @Override
  public void restrict(Matches matches, SymbolicName claim) {
    claims.restrict(matches, claim);
    if (!withRejected) {
      matches.where(isNotRejected(claim));
    }
  }

  private static boolean asksForRejected(FilterInput input) {
    var status = input.oneOf("status");
    var all = input.parts("and");
    var any = input.parts("or");
    return status != null && status.contains(REJECTED)
        || all != null && all.stream().anyMatch(ComparisonFilter::asksForRejected)
        || any != null && any.stream().anyMatch(ComparisonFilter::asksForRejected);
  }
}
