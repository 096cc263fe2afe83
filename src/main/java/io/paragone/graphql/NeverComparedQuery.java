package io.paragone.graphql;

import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/** Whether two contenders were ever compared, and with whom both were. */
final class NeverComparedQuery implements RootQuery {

  private static final String A = "a";
  private static final String B = "b";
  private static final String OWN = "NeverCompared";
  private static final String RIVAL = "CommonRival";

  private final Projection nodes;
  private final Projection own;

  NeverComparedQuery(Projection nodes) {
    this.nodes = nodes;
    var rules = new Rules(nodes);
    var fields = new LinkedHashMap<String, FieldRule>();
    fields.put(A, rules.roleIfAny(A, Listing.CONTENDERS.types()));
    fields.put(B, rules.roleIfAny(B, Listing.CONTENDERS.types()));
    fields.put("compared", (scope, field) -> compared(scope));
    fields.put("rivals", this::rivals);

    var rival = new LinkedHashMap<String, FieldRule>();
    rival.put(
        "contender",
        (scope, field) -> nodes.read(scope, Listing.CONTENDERS.types(), field.getSelectionSet()));
    for (var side : List.of(A, B)) {
      rival.put(side + "Wins", (scope, field) -> count(scope, side, Standing.AHEAD));
      rival.put(side + "Losses", (scope, field) -> count(scope, side, Standing.BEHIND));
      rival.put(side + "Ties", (scope, field) -> count(scope, side, Standing.LEVEL));
    }
    own =
        new Projection(
            Map.of(OWN, new NodeShape(OWN, "", fields), RIVAL, new NodeShape(RIVAL, "", rival)));
  }

  @Override
  public Statement compile(
      Compilation compilation,
      Map<String, Object> arguments,
      DataFetchingFieldSelectionSet selection) {
    var a = compilation.variable("n");
    var b = compilation.variable("n");
    var size = PageSize.of(arguments, compilation.limits());
    compilation.charge(size);
    var scope = new Scope(compilation, a, Map.of(A, a, B, b), size);
    return Cypher.with(
            HeadToHeadQuery.contender(compilation, arguments.get(A)).as(a),
            HeadToHeadQuery.contender(compilation, arguments.get(B)).as(b))
        .returning(own.read(scope, List.of(OWN), selection).as(RESULT))
        .build();
  }

  private static Expression compared(Scope scope) {
    var matches = new Matches(scope.compilation());
    var claim = between(matches, scope.other(A), scope.other(B));
    return CountedClaims.exist(matches, claim);
  }

  private Expression rivals(Scope scope, SelectedField field) {
    var compilation = scope.compilation();
    var rival = compilation.variable("n");
    var a = scope.other(A);
    var b = scope.other(B);
    var matches = new Matches(compilation);
    between(matches, a, rival);
    matches.where(a.isEqualTo(b).not().and(rival.isEqualTo(b).not()));
    var withB = new Matches(compilation);
    matches.where(CountedClaims.exist(withB, between(withB, b, rival)));
    var there = new Scope(compilation, rival, scope.others(), scope.rows());
    return Cypher.collect(
        matches
            .reading(Cypher.noCondition())
            .withDistinct(rival)
            .orderBy(
                Cypher.sort(all(there, A).add(all(there, B)), SortItem.Direction.DESC),
                Cypher.sort(Cypher.property(rival, "key")))
            .limit(compilation.parameter(scope.rows()))
            .returning(own.read(there, List.of(RIVAL), field.getSelectionSet()))
            .build());
  }

  /** All claims between one of the two and the rival in scope. */
  private static Expression all(Scope scope, String side) {
    var matches = new Matches(scope.compilation());
    return matches.count(between(matches, scope.other(side), scope.self()));
  }

  private static Expression count(Scope scope, String side, Standing standing) {
    var matches = new Matches(scope.compilation());
    var claim = scope.compilation().variable("c");
    standing.restrict(matches, claim, scope.other(side), scope.self());
    CountedClaims.ALL.restrict(matches, claim);
    return matches.count(claim);
  }

  /** A variable for the claims between two that are not rejected. */
  private static SymbolicName between(Matches matches, SymbolicName one, SymbolicName other) {
    var claim = matches.compilation().variable("c");
    Standing.between(matches, claim, one, other);
    CountedClaims.ALL.restrict(matches, claim);
    return claim;
  }
}
