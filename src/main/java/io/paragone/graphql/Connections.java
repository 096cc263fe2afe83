package io.paragone.graphql;

import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.Statement;

/**
 * Turns a connection's selection set into a map of its rows, one more than the page has so that the
 * next page is known of, and its counts. Only what is asked for is in it.
 */
final class Connections {

  /**
   * The entry that holds the rows; a row holds a map for each asked {@code nodes}, {@code edges}.
   */
  static final String ROWS = "~rows";

  /** The entry of rows and edges that holds the place in the order. */
  static final String PLACE = "~place";

  private final Projection projection;
  private final Aggregates aggregates;

  Connections(Projection projection) {
    this.projection = projection;
    this.aggregates = new Aggregates(projection);
  }

  Expression read(
      Page page, Map<String, Object> arguments, DataFetchingFieldSelectionSet selection) {
    var entries = new ArrayList<Object>();
    var asked = selection.getImmediateFields();
    if (asked.stream().anyMatch(Connections::needsRows)) {
      entries.add(ROWS);
      entries.add(Cypher.collect(rows(page, arguments, asked)));
    }
    for (var field : asked) {
      if (field.getName().equals("totalCount")) {
        entries.add(field.getResultKey());
        entries.add(page.matches().count(page.entry().self()));
      } else if (field.getName().equals("aggregate")) {
        entries.add(field.getResultKey());
        entries.add(aggregates.read(page, field.getSelectionSet()));
      }
    }
    return Cypher.mapOf(entries.toArray());
  }

  private static boolean needsRows(SelectedField field) {
    return switch (field.getName()) {
      case "nodes", "edges", "pageInfo" -> true;
      default -> false;
    };
  }

  private Statement rows(Page page, Map<String, Object> arguments, List<SelectedField> asked) {
    var compilation = page.entry().compilation();
    var ordering = page.ordering();
    var node = page.sorted();
    Condition more = Cypher.noCondition();
    if (arguments.get("after") instanceof String cursor) {
      more = ordering.after(node, Cursors.read(cursor, page.list(), ordering), compilation);
    }
    if (page.matches().isUnanchored()) {
      more = ordering.present(node).and(more);
    }
    var size = PageSize.of(arguments, compilation.limits());
    var rows = page.entry().rows() * size;
    compilation.charge(rows);
    var limit = compilation.parameter(size + 1);
    var reading = page.matches().reading(more);
    var carried = List.<IdentifiableElement>copyOf(page.carried());
    var distinct =
        page.matches().isRepeating() ? reading.withDistinct(carried) : reading.with(carried);
    return distinct
        .orderBy(ordering.sort(node))
        .limit(limit)
        .returning(row(page.entryFor(rows), page, asked))
        .build();
  }

  private Expression row(Scope entry, Page page, List<SelectedField> asked) {
    var entries = new ArrayList<Object>();
    if (asked.stream().anyMatch(field -> field.getName().equals("pageInfo"))) {
      entries.add(PLACE);
      entries.add(page.ordering().place(page.sorted()));
    }
    for (var field : asked) {
      if (field.getName().equals("nodes")) {
        entries.add(field.getResultKey());
        entries.add(projection.read(entry, page.types(), field.getSelectionSet()));
      } else if (field.getName().equals("edges")) {
        entries.add(field.getResultKey());
        entries.add(edge(entry, page, field.getSelectionSet()));
      }
    }
    return Cypher.mapOf(entries.toArray());
  }

  private Expression edge(Scope entry, Page page, DataFetchingFieldSelectionSet selection) {
    var entries = new ArrayList<Object>();
    entries.add(PLACE);
    entries.add(page.ordering().place(page.sorted()));
    for (var field : selection.getImmediateFields()) {
      if (field.getName().equals("node")) {
        entries.add(field.getResultKey());
        entries.add(projection.read(entry, page.types(), field.getSelectionSet()));
      }
    }
    return Cypher.mapOf(entries.toArray());
  }
}
