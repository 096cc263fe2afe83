package io.paragone.graphql;

import io.paragone.resolve.NameKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.cypherdsl.core.Cypher;

/** The statement of each field of {@code Query}. */
final class RootQueries {

  private final Projection projection;
  private final Connections connections;

  private RootQueries(Projection projection) {
    this.projection = projection;
    this.connections = new Connections(projection);
  }

  /** All of them by field name. */
  static Map<String, RootQuery> all() {
    var projection = new Projection(Shapes.all());
    var queries = new RootQueries(projection);
    var byField = new LinkedHashMap<String, RootQuery>();
    byField.put("paper", queries.paper());
    byField.put("papers", queries.list(Listing.PAPERS));
    byField.put("contender", queries.named(Listing.CONTENDERS));
    byField.put("contenders", queries.list(Listing.CONTENDERS));
    byField.put("testbed", queries.named(Listing.TESTBEDS));
    byField.put("testbeds", queries.list(Listing.TESTBEDS));
    byField.put("comparisons", queries.list(Listing.COMPARISONS));
    byField.put("headToHead", new HeadToHeadQuery(projection));
    byField.put("frontier", new FrontierQuery(projection));
    byField.put("neverCompared", new NeverComparedQuery(projection));
    byField.put("comparisonTable", new ComparisonTableQuery(projection));
    byField.put("lineage", new LineageQuery(projection));
    byField.put("neighbourhood", new NeighbourhoodQuery());
    byField.put("search", new SearchQuery(projection));
    byField.put("statistics", new StatisticsQuery());
    return byField;
  }

  private RootQuery paper() {
    return (compilation, arguments, selection) -> {
      var node = compilation.variable("p");
      var key = compilation.parameter(String.valueOf(arguments.get("key")));
      var scope = new Scope(compilation, node, 1);
      return Cypher.match(Cypher.node("Paper").named(node).withProperties("key", key))
          .returning(projection.read(scope, Listing.PAPERS.types(), selection).as(RootQuery.RESULT))
          .build();
    };
  }

  private RootQuery named(Listing listing) {
    return (compilation, arguments, selection) -> {
      var node = compilation.variable(listing.variable());
      var name = String.valueOf(arguments.get("name"));
      var key = compilation.parameter(NameKey.of(name));
      var scope = new Scope(compilation, node, 1);
      return Cypher.match(
              Matches.called(compilation, name, Cypher.node(listing.label()).named(node)))
          .with(node)
          .orderBy(Matches.bestFirst(node, key))
          .limit(1)
          .returning(projection.read(scope, listing.types(), selection).as(RootQuery.RESULT))
          .build();
    };
  }

  private RootQuery list(Listing listing) {
    return (compilation, arguments, selection) -> {
      var scope = new Scope(compilation, compilation.variable("root"), Map.of(), 1);
      var page = listing.page(scope, arguments, (matches, node) -> {});
      return Cypher.returning(
              List.of(connections.read(page, arguments, selection).as(RootQuery.RESULT)))
          .build();
    };
  }
}
