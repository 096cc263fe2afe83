package io.paragone.graphql;

import graphql.schema.DataFetchingFieldSelectionSet;
import io.paragone.model.Status;
import io.paragone.resolve.NameKey;
import java.time.LocalDate;
import java.util.Map;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Who is compared on a testbed, or on the testbeds of a task, and not claimed to be beaten there:
 * one pass over the claims that are made there.
 */
final class FrontierQuery implements RootQuery {

  private static final String TESTBED = "testbed";
  private static final String TASK = "task";

  private final Projection nodes;

  FrontierQuery(Projection nodes) {
    this.nodes = nodes;
  }

  @Override
  public Statement compile(
      Compilation compilation,
      Map<String, Object> arguments,
      DataFetchingFieldSelectionSet selection) {
    var size = PageSize.of(arguments, compilation.limits());
    compilation.charge(size);
    var matches = new Matches(compilation);
    var claim = compilation.variable("c");
    var contender = compilation.variable("n");
    var role = compilation.variable("role");
    there(matches, arguments, claim);
    matches.pattern(Hop.out("", "SUBJECT", "BASELINE").to(claim, contender).named(role));
    matches.where(
        Cypher.property(claim, "status").isNotEqualTo(Cypher.literalOf(Status.REJECTED.name())));
    if (arguments.get("asOf") instanceof LocalDate day) {
      var paper = compilation.variable("p");
      matches.pattern(Hop.in("", "REPORTS").to(claim, paper));
      Published.between(matches, paper, null, day);
    }
    var won = compilation.variable("won");
    var lost = compilation.variable("lost");
    return matches
        .reading(Cypher.noCondition())
        .withDistinct(claim, role, contender)
        .with(
            contender,
            howMany(Standing.AHEAD.holds(role, claim)).as(won),
            howMany(Standing.BEHIND.holds(role, claim)).as(lost))
        .where(lost.isEqualTo(Cypher.literalOf(0)))
        .with(contender, won)
        .orderBy(
            Cypher.sort(won, SortItem.Direction.DESC),
            Cypher.sort(Cypher.property(contender, "key")))
        .limit(compilation.parameter(size))
        .returning(
            nodes
                .read(
                    new Scope(compilation, contender, size), Listing.CONTENDERS.types(), selection)
                .as(RESULT))
        .build();
  }

  private static Expression howMany(Condition condition) {
    return Cypher.sum(
        Cypher.caseExpression()
            .when(condition)
            .then(Cypher.literalOf(1))
            .elseDefault(Cypher.literalOf(0)));
  }

  /** Leaves the claims on the asked testbed, on one for the asked task, or on one that is both. */
  private static void there(Matches matches, Map<String, Object> arguments, SymbolicName claim) {
    var named = arguments.get(TESTBED);
    var task = arguments.get(TASK);
    if (named == null && task == null) {
      throw new QueryException(ErrorCode.BAD_ARGUMENT, "frontier: name a testbed, a task, or both");
    }
    var testbed =
        named == null
            ? matches.compilation().variable("t")
            : matches.named("Testbed", named.toString());
    if (task != null) {
      var key = matches.compilation().parameter(NameKey.of(task.toString()));
      matches.pattern(
          Cypher.node("Task")
              .withProperties("key", key)
              .relationshipFrom(Cypher.anyNode(testbed), "FOR_TASK"));
    }
    matches.pattern(Hop.out("", "ON").between(claim, Cypher.anyNode(testbed)));
  }
}
