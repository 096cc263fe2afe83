package io.paragone.graphql;

import java.util.Map;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * The claims that are reckoned with: those that a filter leaves, and never a rejected one, whatever
 * statuses the filter asks for.
 */
record CountedClaims(FilterInput filter) {

  /** All that are not rejected. */
  static final CountedClaims ALL = new CountedClaims(new FilterInput(Map.of()));

  /** Those that the argument {@code where} leaves. */
  static CountedClaims of(Map<String, Object> arguments) {
    return new CountedClaims(FilterInput.of(arguments));
  }

  /** Whether nothing but rejected claims is left out, so that {@code BEATS} tells of them all. */
  private boolean isAll() {
    return filter.values().isEmpty();
  }

  void restrict(Matches matches, SymbolicName claim) {
    ComparisonFilter.from(filter).restrict(matches, claim);
    matches.where(ComparisonFilter.isNotRejected(claim));
  }

  /**
   * A place where these claims are meant when a winner and a loser are told of.
   *
   * @param beats the relationship between the two
   */
  Scope between(
      Compilation compilation,
      SymbolicName winner,
      SymbolicName beats,
      SymbolicName loser,
      long rows) {
    var roles = Map.of(Beats.WINNER, winner, Beats.LOSER, loser);
    return isAll()
        ? new Scope(compilation, beats, roles, rows)
        : new Scope(compilation, beats, roles, rows, this::restrict);
  }

  /** Whether one of two between which there is {@code BEATS} is ahead of the other. */
  Condition haveAhead(Compilation compilation, SymbolicName winner, SymbolicName loser) {
    if (isAll()) {
      return Cypher.noCondition();
    }
    var matches = new Matches(compilation);
    var claim = compilation.variable("c");
    Standing.AHEAD.restrict(matches, claim, winner, loser);
    restrict(matches, claim);
    return exist(matches, claim);
  }

  /** The same whichever of the two is ahead. */
  Condition tellApart(Compilation compilation, SymbolicName one, SymbolicName other) {
    if (isAll()) {
      return Cypher.noCondition();
    }
    var matches = new Matches(compilation);
    var claim = compilation.variable("c");
    Standing.between(matches, claim, one, other);
    restrict(matches, claim);
    matches.where(Cypher.property(claim, "outcome").isNotEqualTo(Cypher.literalOf("TIES")));
    return exist(matches, claim);
  }

  static Condition exist(Matches matches, SymbolicName found) {
    return Cypher.exists(matches.reading(Cypher.noCondition()).returning(found).build());
  }
}
