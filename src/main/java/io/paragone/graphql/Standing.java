package io.paragone.graphql;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.SymbolicName;

/** How two contenders stand in a claim between them, whichever of them is its subject. */
enum Standing {
  AHEAD("BEATS", "TRAILS"),
  LEVEL("TIES", "TIES"),
  BEHIND("TRAILS", "BEATS");

  private final String outcomeAsSubject;
  private final String outcomeAsBaseline;

  Standing(String outcomeAsSubject, String outcomeAsBaseline) {
    this.outcomeAsSubject = outcomeAsSubject;
    this.outcomeAsBaseline = outcomeAsBaseline;
  }

  /** Leaves the claims between the two in which {@code a} stands so to {@code b}. */
  void restrict(Matches matches, SymbolicName claim, SymbolicName a, SymbolicName b) {
    var role = between(matches, claim, a, b);
    matches.where(holds(role, claim));
  }

  /** Leaves all claims between the two; answers with the relationship that leads to {@code a}. */
  static SymbolicName between(Matches matches, SymbolicName claim, SymbolicName a, SymbolicName b) {
    var role = matches.compilation().variable("role");
    matches.pattern(
        Cypher.anyNode(claim).relationshipTo(Cypher.anyNode(a), "SUBJECT", "BASELINE").named(role));
    matches.pattern(Cypher.anyNode(claim).relationshipTo(Cypher.anyNode(b), "SUBJECT", "BASELINE"));
    matches.where(Cypher.anyNode(a).isEqualTo(Cypher.anyNode(b)).not());
    return role;
  }

  Condition holds(SymbolicName role, SymbolicName claim) {
    var outcome = Cypher.property(claim, "outcome");
    return inRole(role, "SUBJECT")
        .and(outcome.isEqualTo(Cypher.literalOf(outcomeAsSubject)))
        .or(inRole(role, "BASELINE").and(outcome.isEqualTo(Cypher.literalOf(outcomeAsBaseline))));
  }

  private static Condition inRole(SymbolicName role, String type) {
    return Cypher.type(role).isEqualTo(Cypher.literalOf(type));
  }
}
