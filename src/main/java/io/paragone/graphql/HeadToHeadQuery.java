package io.paragone.graphql;

import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/** The claims between two contenders, told from the sides of both. */
final class HeadToHeadQuery implements RootQuery {

  private static final String A = "a";
  private static final String B = "b";
  private static final String OWN = "HeadToHead";
  private static final String TALLY = "TestbedTally";

  private final Projection nodes;
  private final Projection own;

  HeadToHeadQuery(Projection nodes) {
    this.nodes = nodes;
    var rules = new Rules(nodes);
    var fields = new LinkedHashMap<String, FieldRule>();
    fields.put(A, rules.roleIfAny(A, Listing.CONTENDERS.types()));
    fields.put(B, rules.roleIfAny(B, Listing.CONTENDERS.types()));
    fields.put("aWins", (scope, field) -> count(scope, Standing.AHEAD));
    fields.put("bWins", (scope, field) -> count(scope, Standing.BEHIND));
    fields.put("tied", (scope, field) -> count(scope, Standing.LEVEL));
    fields.put("aBeatsB", rules.claims(Standing.AHEAD, A, B));
    fields.put("bBeatsA", rules.claims(Standing.BEHIND, A, B));
    fields.put("ties", rules.claims(Standing.LEVEL, A, B));
    fields.put("testbeds", this::testbeds);

    var tally = new LinkedHashMap<String, FieldRule>();
    tally.put(
        "testbed",
        (scope, field) -> nodes.read(scope, Listing.TESTBEDS.types(), field.getSelectionSet()));
    tally.put("aWins", (scope, field) -> countOn(scope, Standing.AHEAD));
    tally.put("bWins", (scope, field) -> countOn(scope, Standing.BEHIND));
    tally.put("tied", (scope, field) -> countOn(scope, Standing.LEVEL));
    own =
        new Projection(
            Map.of(OWN, new NodeShape(OWN, "", fields), TALLY, new NodeShape(TALLY, "", tally)));
  }

  @Override
  public Statement compile(
      Compilation compilation,
      Map<String, Object> arguments,
      DataFetchingFieldSelectionSet selection) {
    var a = compilation.variable("n");
    var b = compilation.variable("n");
    var asOf = FilterInput.asOf(arguments);
    var scope =
        new Scope(
            compilation,
            a,
            Map.of(A, a, B, b),
            1,
            (matches, claim) -> Published.asOf(matches, claim, asOf));
    return Cypher.with(
            contender(compilation, arguments.get(A)).as(a),
            contender(compilation, arguments.get(B)).as(b))
        .returning(own.read(scope, List.of(OWN), selection).as(RESULT))
        .build();
  }

  /** The contender of a name; null where nothing is called so. */
  static Expression contender(Compilation compilation, @Nullable Object name) {
    return Cypher.head(
        Cypher.collect(Matches.lookUp(compilation, "Contender", String.valueOf(name))));
  }

  private static Expression count(Scope scope, Standing standing) {
    var matches = new Matches(scope.compilation());
    var claim = claims(matches, scope);
    standing.restrict(matches, claim, scope.other(A), scope.other(B));
    return matches.count(claim);
  }

  private static Expression countOn(Scope scope, Standing standing) {
    var matches = new Matches(scope.compilation());
    var claim = claims(matches, scope);
    standing.restrict(matches, claim, scope.other(A), scope.other(B));
    matches.pattern(Hop.out("", "ON").between(claim, Cypher.anyNode(scope.self())));
    return matches.count(claim);
  }

  private Expression testbeds(Scope scope, SelectedField field) {
    var compilation = scope.compilation();
    var size = PageSize.of(field.getArguments(), compilation.limits());
    compilation.charge(scope.rows() * size);
    var testbed = compilation.variable("t");
    var all = new Matches(compilation);
    var claim = claims(all, scope);
    Standing.between(all, claim, scope.other(A), scope.other(B));
    all.pattern(Hop.out("Testbed", "ON").to(claim, testbed));
    var tally =
        new Scope(compilation, testbed, scope.others(), scope.rows() * size, scope.narrowing());
    return Cypher.collect(
        all.reading(Cypher.noCondition())
            .withDistinct(testbed)
            .orderBy(
                Cypher.sort(allOn(tally), SortItem.Direction.DESC),
                Cypher.sort(Cypher.property(testbed, "key")))
            .limit(compilation.parameter(size))
            .returning(own.read(tally, List.of(TALLY), field.getSelectionSet()))
            .build());
  }

  private static Expression allOn(Scope scope) {
    var matches = new Matches(scope.compilation());
    var claim = claims(matches, scope);
    Standing.between(matches, claim, scope.other(A), scope.other(B));
    matches.pattern(Hop.out("", "ON").between(claim, Cypher.anyNode(scope.self())));
    return matches.count(claim);
  }

  /** A variable for claims that are not rejected, and as the scope wants them. */
  private static SymbolicName claims(Matches matches, Scope scope) {
    var claim = matches.compilation().variable("c");
    matches.where(ComparisonFilter.isNotRejected(claim));
    scope.narrowing().restrict(matches, claim);
    return claim;
  }
}
