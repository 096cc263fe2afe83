package io.paragone.graphql;

import io.paragone.model.Status;
import java.util.Map;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * The claims that are reckoned with: those that a filter leaves, and never a rejected one, whatever
 * statuses the filter asks for.
 */
record CountedClaims(FilterInput filter) {

  /** Those that the argument {@code where} leaves. */
  static CountedClaims of(Map<String, Object> arguments) {
    return new CountedClaims(FilterInput.of(arguments));
  }

  /** Whether nothing but rejected claims is left out, so that {@code BEATS} tells of them all. */
  boolean isAll() {
    return filter.values().isEmpty();
  }

  void restrict(Matches matches, SymbolicName claim) {
    Listing.COMPARISONS.filter().apply(filter).restrict(matches, claim);
    matches.where(
        Cypher.property(claim, "status").isNotEqualTo(Cypher.literalOf(Status.REJECTED.name())));
  }
}
