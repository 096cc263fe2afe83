package io.paragone.graphql;

import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import io.paragone.compare.Contradiction;
import io.paragone.compare.Opposition;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/** Pairs of which each is claimed to beat the other. */
final class ContradictionsQuery implements ComputedQuery {

  private static final String CONNECTION = "ContradictionConnection";

  /** Scope, claims, and the keys of both; only its types are of use, to read cursors. */
  private static final Ordering ORDER =
      new Ordering(
          Beats.BY_CLAIMS,
          List.of(
              Ordering.Term.whole(node -> Cypher.literalNull()),
              Ordering.Term.whole(node -> Cypher.literalNull()),
              Ordering.Term.text("a"),
              Ordering.Term.text("b")));

  private static final Comparator<List<?>> AFTER =
      Comparator.<List<?>>comparingLong(place -> (Long) place.get(0))
          .thenComparing(place -> -(Long) place.get(1))
          .thenComparing(place -> (String) place.get(2))
          .thenComparing(place -> (String) place.get(3));

  private final Later.Lookup contenders;
  private final Later.Lookup testbeds;
  private final Later.Lookup metrics;
  private final Later.Lookup claims;

  ContradictionsQuery(Projection nodes) {
    contenders = Later.byKey(nodes, "Contender", Listing.CONTENDERS.types());
    testbeds = Later.byKey(nodes, "Testbed", Listing.TESTBEDS.types());
    metrics = Later.byKey(nodes, "Metric", List.of("Metric"));
    claims = Later.byKey(nodes, "Comparison", Listing.COMPARISONS.types());
  }

  @Override
  public Statement compile(Compilation compilation, Map<String, Object> arguments) {
    PageSize.of(arguments, compilation.limits());
    place(arguments);
    var a = compilation.variable("n");
    var b = compilation.variable("n");
    var claim = compilation.variable("c");
    var matches = new Matches(compilation);
    matches.pattern(Hop.out("", "BEATS").to(a, b));
    matches.where(Cypher.property(a, "key").lt(Cypher.property(b, "key")));
    matches.where(Cypher.exists(Cypher.anyNode(b).relationshipTo(Cypher.anyNode(a), "BEATS")));
    var role = Standing.between(matches, claim, a, b);
    CountedClaims.of(arguments).restrict(matches, claim);
    matches.where(Cypher.property(claim, "outcome").isNotEqualTo(Cypher.literalOf("TIES")));
    return matches
        .reading(Cypher.noCondition())
        .withDistinct(a, b, claim, role)
        .returning(
            Cypher.property(a, "key").as("a"),
            Cypher.property(b, "key").as("b"),
            Cypher.property(claim, "key").as("claim"),
            Standing.AHEAD.holds(role, claim).as("ahead"),
            keys(compilation, claim, "ON").as("testbeds"),
            keys(compilation, claim, "MEASURED_BY").as("metrics"))
        .build();
  }

  private static Expression keys(Compilation compilation, SymbolicName claim, String type) {
    var node = compilation.variable("n");
    return Cypher.collect(
        Cypher.match(Hop.out("", type).to(claim, node))
            .returning(Cypher.property(node, "key"))
            .build());
  }

  private static @Nullable List<Object> place(Map<String, Object> arguments) {
    return arguments.get("after") instanceof String cursor
        ? Cursors.read(cursor, CONNECTION, ORDER)
        : null;
  }

  @Override
  public Object compute(
      List<Map<String, Object>> rows,
      Map<String, Object> arguments,
      DataFetchingFieldSelectionSet selection,
      Later later) {
    var all = Contradiction.among(rows.stream().map(ContradictionsQuery::opposition).toList());
    var after = place(arguments);
    var most = arguments.get("first") instanceof Integer first ? first : 0;
    var page =
        all.stream()
            .filter(one -> after == null || AFTER.compare(place(one), after) > 0)
            .limit(most + 1L)
            .toList();
    var connection = new LinkedHashMap<String, Object>();
    for (var field : selection.getImmediateFields()) {
      if (field.getName().equals("totalCount")) {
        connection.put(field.getResultKey(), all.size());
      }
    }
    var entries = page.stream().map(one -> row(one, selection, later, page.indexOf(one) < most));
    connection.put(Connections.ROWS, entries.toList());
    return connection;
  }

  private static List<Object> place(Contradiction one) {
    return List.of((long) one.closest().ordinal(), (long) one.claims(), one.a(), one.b());
  }

  private static Opposition opposition(Map<String, Object> row) {
    return new Opposition(
        String.valueOf(row.get("a")),
        String.valueOf(row.get("b")),
        String.valueOf(row.get("claim")),
        Boolean.TRUE.equals(row.get("ahead")),
        strings(row.get("testbeds")),
        strings(row.get("metrics")));
  }

  private static List<String> strings(@Nullable Object list) {
    return list instanceof List<?> keys ? keys.stream().map(String::valueOf).toList() : List.of();
  }

  /** The row of a connection; the one beyond the page has a place and nothing else. */
  private Map<String, Object> row(
      Contradiction one, DataFetchingFieldSelectionSet selection, Later later, boolean shown) {
    var row = new LinkedHashMap<String, Object>();
    row.put(Connections.PLACE, place(one));
    for (var field : selection.getImmediateFields()) {
      if (shown && field.getName().equals("nodes")) {
        row.put(field.getResultKey(), node(one, field.getSelectionSet(), later));
      } else if (shown && field.getName().equals("edges")) {
        var edge = new LinkedHashMap<String, Object>();
        edge.put(Connections.PLACE, place(one));
        for (var asked : field.getSelectionSet().getImmediateFields()) {
          if (asked.getName().equals("node")) {
            edge.put(asked.getResultKey(), node(one, asked.getSelectionSet(), later));
          }
        }
        row.put(field.getResultKey(), edge);
      }
    }
    return row;
  }

  private Map<String, @Nullable Object> node(
      Contradiction one, DataFetchingFieldSelectionSet selection, Later later) {
    return Computed.object(
        selection,
        field ->
            switch (field.getName()) {
              case "a" -> later.read(contenders, one.a(), field);
              case "b" -> later.read(contenders, one.b(), field);
              case "groups" ->
                  one.groups().stream().map(group -> group(group, field, later)).toList();
              default -> throw Computed.unknown(field);
            });
  }

  private Map<String, @Nullable Object> group(
      Contradiction.Group group, SelectedField asked, Later later) {
    return Computed.object(
        asked.getSelectionSet(),
        field ->
            switch (field.getName()) {
              case "scope" -> group.scope().name();
              case "testbed" -> known(testbeds, group.testbed(), field, later);
              case "metric" -> known(metrics, group.metric(), field, later);
              case "aBeatsB" -> claims(group.aBeatsB(), field, later);
              case "bBeatsA" -> claims(group.bBeatsA(), field, later);
              default -> throw Computed.unknown(field);
            });
  }

  private static @Nullable Object known(
      Later.Lookup lookup, @Nullable String key, SelectedField field, Later later) {
    return key == null ? null : later.read(lookup, key, field);
  }

  private List<Map<String, Object>> claims(List<String> keys, SelectedField field, Later later) {
    return keys.stream().map(key -> later.read(claims, key, field)).toList();
  }
}
