package io.paragone.graphql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * A sort of list that the schema has.
 *
 * @param label of its nodes
 * @param types the object types of its nodes
 * @param mark a property that all of its nodes have and no other nodes that relationships of theirs
 *     lead to
 * @param variable what a variable for its nodes begins with
 * @param filter reads the argument {@code where}
 * @param orders by enum value
 */
record Listing(
    String label,
    List<String> types,
    String mark,
    String variable,
    Function<FilterInput, NodeFilter> filter,
    Map<String, Ordering> orders) {

  static final Listing COMPARISONS =
      of(
          "Comparison",
          List.of("Comparison"),
          "outcome",
          "c",
          ComparisonFilter::from,
          Ordering.of("CONFIDENCE", Ordering.Term.number("confidence", true)),
          Ordering.of("KEY"),
          Ordering.of("NEWEST", Ordering.Term.day(Listing::dayOfItsPaper, true)),
          Ordering.of("OLDEST", Ordering.Term.day(Listing::dayOfItsPaper, false)));

  static final Listing PAPERS =
      of(
          "Paper",
          List.of("Paper"),
          "title",
          "p",
          input -> CombinedFilter.from(input, PaperFilter::from),
          Ordering.of("TITLE", Ordering.Term.text("title")),
          Ordering.of("KEY"),
          Ordering.of("NEWEST", Ordering.Term.day(p -> Cypher.property(p, "published"), true)),
          Ordering.of("OLDEST", Ordering.Term.day(p -> Cypher.property(p, "published"), false)));

  static final Listing CONTENDERS =
      of(
          "Contender",
          List.of("Method", "BaseModel"),
          "key",
          "n",
          input -> CombinedFilter.from(input, NamedFilter::from),
          Ordering.of("NAME", Ordering.Term.text("name")),
          Ordering.of("KEY"),
          Ordering.of("MOST_COMPARED", Ordering.Term.degree("Comparison", "SUBJECT", "BASELINE")));

  static final Listing TESTBEDS =
      of(
          "Testbed",
          List.of("Benchmark", "Dataset"),
          "key",
          "t",
          input -> CombinedFilter.from(input, NamedFilter::from),
          Ordering.of("NAME", Ordering.Term.text("name")),
          Ordering.of("KEY"),
          Ordering.of("MOST_USED", Ordering.Term.degree("Comparison", "ON")));

  static final Listing RESULTS =
      of(
          "Result",
          List.of("Result"),
          "value",
          "r",
          input -> (matches, node) -> {},
          Ordering.of("KEY"),
          Ordering.of("HIGHEST", Ordering.Term.number("value", true)),
          Ordering.of("LOWEST", Ordering.Term.number("value", false)));

  private static Listing of(
      String label,
      List<String> types,
      String mark,
      String variable,
      Function<FilterInput, NodeFilter> filter,
      Ordering... orders) {
    var byName = new LinkedHashMap<String, Ordering>();
    for (var order : orders) {
      byName.put(order.name(), order);
    }
    return new Listing(label, types, mark, variable, filter, byName);
  }

  private static Expression dayOfItsPaper(SymbolicName claim) {
    var paper = Cypher.node("Paper").named("dated");
    return Cypher.head(
        Cypher.listBasedOn(Cypher.anyNode(claim).relationshipFrom(paper, "REPORTS"))
            .returning(paper.property("published")));
  }

  /**
   * The list that the arguments ask for.
   *
   * @param scope where it stands
   * @param anchor what the nodes have to do with that place
   */
  Page page(Scope scope, Map<String, Object> arguments, BiConsumer<Matches, SymbolicName> anchor) {
    var compilation = scope.compilation();
    var node = compilation.variable(variable);
    var matches = new Matches(compilation);
    anchor.accept(matches, node);
    filter.apply(FilterInput.of(arguments)).restrict(matches, node);
    Published.asOf(matches, node, FilterInput.asOf(arguments));
    matches.among(label, mark, node);
    var ordering = orders.get(String.valueOf(arguments.get("orderBy")));
    if (ordering == null) {
      throw new IllegalStateException("no order " + arguments.get("orderBy") + " of " + label);
    }
    return new Page(
        label + "Connection", types, matches, List.of(node), node, ordering, scope.at(node));
  }
}
