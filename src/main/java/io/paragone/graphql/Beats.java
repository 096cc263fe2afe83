package io.paragone.graphql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * What a contender beats, or what beats it: from the relationships that the claims left behind, and
 * where only some of the claims are asked for, from those claims themselves.
 */
final class Beats {

  /** The only order of what beats what. */
  static final String BY_CLAIMS = "CLAIMS";

  static final String WINNER = "winner";
  static final String LOSER = "loser";

  private Beats() {}

  /** The list that the arguments ask for. */
  static Page page(Scope scope, Map<String, Object> arguments, boolean outgoing) {
    var other = scope.compilation().variable("n");
    var roles =
        outgoing
            ? Map.of(WINNER, scope.self(), LOSER, other)
            : Map.of(WINNER, other, LOSER, scope.self());
    var asOf = FilterInput.asOf(arguments);
    if (asOf == null && !(arguments.get("where") instanceof Map)) {
      return all(scope, other, roles, outgoing);
    }
    var filter = ComparisonFilter.from(FilterInput.of(arguments));
    var entry =
        new Scope(
            scope.compilation(),
            other,
            roles,
            scope.rows(),
            (narrowed, claim) -> {
              filter.restrict(narrowed, claim);
              Published.asOf(narrowed, claim, asOf);
            });
    var matches = new Matches(scope.compilation());
    var claim = claims(matches, entry);
    matches.among("Comparison", "outcome", claim);
    matches.repeating();
    return page(matches, List.of(other), other, entry, node -> countClaims(entry));
  }

  private static Page all(
      Scope scope, SymbolicName other, Map<String, SymbolicName> roles, boolean outgoing) {
    var beats = scope.compilation().variable("b");
    var matches = new Matches(scope.compilation());
    var hop = outgoing ? Hop.out("Contender", "BEATS") : Hop.in("Contender", "BEATS");
    matches.pattern(hop.to(scope.self(), other).named(beats));
    var entry = new Scope(scope.compilation(), beats, roles, scope.rows());
    return page(
        matches, List.of(beats, other), other, entry, node -> Cypher.property(beats, "claims"));
  }

  private static Page page(
      Matches matches,
      List<SymbolicName> carried,
      SymbolicName other,
      Scope entry,
      Function<SymbolicName, Expression> claims) {
    return new Page(
        "BeatConnection",
        List.of("Beat"),
        matches,
        carried,
        other,
        Ordering.of(BY_CLAIMS, Ordering.Term.whole(claims)),
        entry);
  }

  /** The fields that sum up the claims of a pair. */
  static Map<String, FieldRule> counts() {
    var rules = new LinkedHashMap<String, FieldRule>();
    rules.put("claimCount", of("claims", Beats::countClaims));
    rules.put("paperCount", of("papers", Beats::countPapers));
    rules.put("testbedCount", of("testbeds", Beats::countTestbeds));
    rules.put("confidence", of("confidence", Beats::highestConfidence));
    rules.put("since", of("since", Beats::firstDay));
    return rules;
  }

  private static FieldRule of(String property, Function<Scope, Expression> ofClaims) {
    return (scope, field) -> scope.isNarrowed() ? ofClaims.apply(scope) : scope.property(property);
  }

  private static SymbolicName claims(Matches matches, Scope pair) {
    var claim = matches.compilation().variable("c");
    Standing.AHEAD.restrict(matches, claim, pair.other(WINNER), pair.other(LOSER));
    pair.narrowing().restrict(matches, claim);
    return claim;
  }

  private static Expression countClaims(Scope pair) {
    var matches = new Matches(pair.compilation());
    var claim = claims(matches, pair);
    matches.repeating();
    return matches.count(claim);
  }

  private static Expression countPapers(Scope pair) {
    var matches = new Matches(pair.compilation());
    var paper = Published.paperOf(matches, claims(matches, pair));
    matches.repeating();
    return matches.count(paper);
  }

  private static Expression countTestbeds(Scope pair) {
    var matches = new Matches(pair.compilation());
    var testbed = pair.compilation().variable("t");
    matches.pattern(Hop.out("", "ON").to(claims(matches, pair), testbed));
    matches.repeating();
    return matches.count(testbed);
  }

  private static Expression highestConfidence(Scope pair) {
    var matches = new Matches(pair.compilation());
    var confidence = Cypher.property(claims(matches, pair), "confidence");
    return first(matches, confidence, true);
  }

  private static Expression firstDay(Scope pair) {
    var matches = new Matches(pair.compilation());
    var paper = Published.paperOf(matches, claims(matches, pair));
    return first(matches, Cypher.property(paper, "published"), false);
  }

  /** A list that has the first of some values or nothing. */
  private static Expression first(Matches matches, Expression value, boolean descending) {
    return Cypher.collect(
        matches
            .reading(Cypher.noCondition())
            .returning(value)
            .orderBy(descending ? value.descending() : value.ascending())
            .limit(1)
            .build());
  }
}
