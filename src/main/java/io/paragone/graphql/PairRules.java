package io.paragone.graphql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * What is claimed of a winner and a loser by the claims that are reckoned with. The node in scope
 * is the relationship {@code BEATS}, whose properties tell of all claims.
 */
final class PairRules {

  static final String WINNER = "winner";
  static final String LOSER = "loser";

  private final CountedClaims counted;

  PairRules(CountedClaims counted) {
    this.counted = counted;
  }

  /** How many claims, papers and testbeds say so, how surely, and since when. */
  Map<String, FieldRule> all() {
    var rules = new LinkedHashMap<String, FieldRule>();
    rules.put("claimCount", known("claims", scope -> count(scope, "")));
    rules.put("paperCount", known("papers", scope -> count(scope, "REPORTS")));
    rules.put("testbedCount", known("testbeds", scope -> count(scope, "ON")));
    rules.put("confidence", known("confidence", this::confidence));
    rules.put("since", known("since", this::since));
    return rules;
  }

  /** Whether a claim has the one ahead of the other. */
  Condition holds(Compilation compilation, SymbolicName winner, SymbolicName loser) {
    if (counted.isAll()) {
      return Cypher.noCondition();
    }
    var matches = new Matches(compilation);
    var claim = compilation.variable("c");
    Standing.AHEAD.restrict(matches, claim, winner, loser);
    counted.restrict(matches, claim);
    return exists(matches, claim);
  }

  /** Whether a claim has one of the two ahead of the other. */
  Condition decided(Compilation compilation, SymbolicName one, SymbolicName other) {
    if (counted.isAll()) {
      return Cypher.noCondition();
    }
    var matches = new Matches(compilation);
    var claim = compilation.variable("c");
    Standing.between(matches, claim, one, other);
    counted.restrict(matches, claim);
    matches.where(Cypher.property(claim, "outcome").isNotEqualTo(Cypher.literalOf("TIES")));
    return exists(matches, claim);
  }

  static Condition exists(Matches matches, SymbolicName found) {
    return Cypher.exists(matches.reading(Cypher.noCondition()).returning(found).build());
  }

  /** The claims that have the winner ahead. */
  Matches ahead(Scope scope, SymbolicName claim) {
    var matches = new Matches(scope.compilation());
    Standing.AHEAD.restrict(matches, claim, scope.other(WINNER), scope.other(LOSER));
    counted.restrict(matches, claim);
    return matches;
  }

  /** A page of the claims that have the winner ahead. */
  FieldRule claims(Projection nodes) {
    var connections = new Connections(nodes);
    return (scope, field) ->
        connections.read(
            Listing.COMPARISONS.page(
                scope,
                field.getArguments(),
                (matches, claim) -> {
                  Standing.AHEAD.restrict(matches, claim, scope.other(WINNER), scope.other(LOSER));
                  counted.restrict(matches, claim);
                }),
            field.getArguments(),
            field.getSelectionSet());
  }

  @FunctionalInterface
  private interface Reckoned {
    Expression read(Scope scope);
  }

  private FieldRule known(String property, Reckoned otherwise) {
    return (scope, field) -> counted.isAll() ? scope.property(property) : otherwise.read(scope);
  }

  private Expression count(Scope scope, String type) {
    var claim = scope.compilation().variable("c");
    var matches = ahead(scope, claim);
    matches.repeating();
    if (type.isEmpty()) {
      return matches.count(claim);
    }
    var end = scope.compilation().variable("n");
    var hop = new Hop(type.equals("ON"), "", List.of(type));
    matches.pattern(hop.to(claim, end));
    return matches.count(end);
  }

  private Expression confidence(Scope scope) {
    var claim = scope.compilation().variable("c");
    return first(ahead(scope, claim), Cypher.property(claim, "confidence"), true);
  }

  private Expression since(Scope scope) {
    var claim = scope.compilation().variable("c");
    var paper = scope.compilation().variable("p");
    var matches = ahead(scope, claim);
    matches.pattern(Hop.in("", "REPORTS").to(claim, paper));
    var published = Cypher.property(paper, "published");
    matches.where(published.isNotNull());
    return first(matches, published, false);
  }

  /** A list of the greatest or smallest value, empty where there is none. */
  private static Expression first(Matches matches, Property value, boolean greatest) {
    var direction = greatest ? SortItem.Direction.DESC : SortItem.Direction.ASC;
    return Cypher.collect(
        matches
            .reading(Cypher.noCondition())
            .returning(value)
            .orderBy(Cypher.sort(value, direction))
            .limit(1)
            .build());
  }
}
