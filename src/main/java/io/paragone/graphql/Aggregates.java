package io.paragone.graphql;

import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import io.paragone.model.Outcome;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Literal;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Counts over all claims of a list, by what they have in common. By subqueries that count, and no
 * aggregating functions: Neo4j 5 takes those for ones of the clause around the subquery, which then
 * wants everything else in it to be a grouping key.
 */
final class Aggregates {

  private static final String COUNT = "count";

  /** Stands for the year of papers without a date; behind all others. */
  private static final Literal<?> NO_YEAR = Cypher.literalOf(99_999);

  /** How many years a list is taken to have where costs are reckoned. */
  private static final int USUAL_LENGTH = 5;

  private final Projection nodes;

  Aggregates(Projection nodes) {
    this.nodes = nodes;
  }

  Expression read(Page page, DataFetchingFieldSelectionSet selection) {
    var rules = new LinkedHashMap<String, FieldRule>();
    rules.put("byOutcome", (scope, field) -> byOutcome(page, scope, field));
    rules.put("byTestbed", (scope, field) -> byTestbed(page, scope, field));
    rules.put("byYear", (scope, field) -> byYear(page, scope, field));
    var type = "ComparisonAggregate";
    return new Projection(Map.of(type, new NodeShape(type, "", rules)))
        .read(page.entry(), List.of(type), selection);
  }

  private static Expression byOutcome(Page page, Scope scope, SelectedField field) {
    var counts =
        Arrays.stream(Outcome.values())
            .map(
                outcome -> {
                  var name = Cypher.literalOf(outcome.name());
                  var isIt = Cypher.property(scope.self(), "outcome").isEqualTo(name);
                  return counted(
                          "OutcomeCount",
                          "outcome",
                          (at, asked) -> name,
                          page.matches().count(scope.self(), isIt))
                      .read(scope, List.of("OutcomeCount"), field.getSelectionSet());
                })
            .toList();
    return Cypher.listOf(List.<Expression>copyOf(counts));
  }

  private Expression byTestbed(Page page, Scope scope, SelectedField field) {
    var compilation = scope.compilation();
    var size = PageSize.of(field.getArguments(), compilation.limits());
    compilation.charge(scope.rows() * size);
    var testbed = compilation.variable("t");
    var count = compilation.variable(COUNT);
    FieldRule itself =
        (at, asked) -> nodes.read(at, Listing.TESTBEDS.types(), asked.getSelectionSet());
    var itsClaims =
        Cypher.count(
            page.matches()
                .reading(Cypher.noCondition())
                .match(Hop.out("", "ON").between(scope.self(), Cypher.anyNode(testbed)))
                .returningDistinct(scope.self())
                .build());
    return Cypher.collect(
        page.matches()
            .reading(Cypher.noCondition())
            .match(Hop.out("Testbed", "ON").to(scope.self(), testbed))
            .withDistinct(testbed)
            .with(testbed, itsClaims.as(count))
            .orderBy(
                Cypher.sort(count, SortItem.Direction.DESC),
                Cypher.sort(Cypher.property(testbed, "key")))
            .limit(compilation.parameter(size))
            .returning(
                counted("TestbedCount", "testbed", itself, count)
                    .read(
                        new Scope(compilation, testbed, scope.rows() * size),
                        List.of("TestbedCount"),
                        field.getSelectionSet()))
            .build());
  }

  private static Expression byYear(Page page, Scope scope, SelectedField field) {
    var compilation = scope.compilation();
    compilation.charge(scope.rows() * USUAL_LENGTH);
    var paper = compilation.variable("p");
    var year = compilation.variable("year");
    var years = compilation.variable("years");
    var different = compilation.variable("years");
    var one = compilation.variable("year");
    var allYears =
        Cypher.collect(
            page.matches()
                .reading(Cypher.noCondition())
                .match(Hop.in("Paper", "REPORTS").to(scope.self(), paper))
                .withDistinct(scope.self(), paper)
                .returning(
                    Cypher.coalesce(
                        Cypher.property(Cypher.property(paper, "published"), "year"), NO_YEAR))
                .build());
    var itsClaims =
        Cypher.size(Cypher.listWith(one).in(years).where(one.isEqualTo(year)).returning(one));
    return Cypher.collect(
        Cypher.with(allYears.as(years))
            .with(
                years,
                Cypher.collect(Cypher.unwind(years).as(one).returningDistinct(one).build())
                    .as(different))
            .unwind(different)
            .as(year)
            .with(years, year)
            .orderBy(Cypher.sort(year))
            .returning(
                counted("YearCount", "year", (at, asked) -> known(year), itsClaims)
                    .read(scope, List.of("YearCount"), field.getSelectionSet()))
            .build());
  }

  private static Expression known(SymbolicName year) {
    return Cypher.caseExpression().when(year.isNotEqualTo(NO_YEAR)).then(year);
  }

  private static Projection counted(String type, String field, FieldRule rule, Expression count) {
    var rules = new LinkedHashMap<String, FieldRule>();
    rules.put(field, rule);
    rules.put(COUNT, (scope, asked) -> count);
    return new Projection(Map.of(type, new NodeShape(type, "", rules)));
  }
}
