package io.paragone.graphql;

import graphql.schema.SelectedField;
import io.paragone.graph.ReadStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * What is to be read of nodes once it is known of which. A map for each is handed out at once; one
 * statement fills them all.
 */
final class Later {

  private static final String PART = "part";
  private static final String ID = "id";

  /** How what an id stands for is found, and what of it is read. */
  @FunctionalInterface
  interface Lookup {
    Found find(
        OngoingReading ids,
        SymbolicName id,
        Compilation compilation,
        long rows,
        SelectedField field);
  }

  /**
   * A reading and what it returns.
   *
   * @param value a map
   */
  record Found(OngoingReading reading, Expression value) {}

  private record Part(Lookup lookup, SelectedField field) {}

  private final Compilation compilation;
  private final Map<Part, Map<Object, Map<String, Object>>> parts = new LinkedHashMap<>();

  Later(Compilation compilation) {
    this.compilation = compilation;
  }

  /** Looks nodes of a label up by key. */
  static Lookup byKey(Projection projection, String label, List<String> types) {
    return (ids, id, compilation, rows, field) -> {
      var node = compilation.variable("n");
      return new Found(
          ids.match(Cypher.node(label).named(node).withProperties("key", id)),
          projection.read(new Scope(compilation, node, rows), types, field.getSelectionSet()));
    };
  }

  /** A map that will hold what a field asks for of the thing with that id. */
  Map<String, Object> read(Lookup lookup, Object id, SelectedField field) {
    return parts
        .computeIfAbsent(new Part(lookup, field), part -> new LinkedHashMap<>())
        .computeIfAbsent(id, key -> new LinkedHashMap<>());
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  ReadStatement statement() {
    var statements = new ArrayList<Statement>();
    parts.forEach(
        (part, wanted) -> {
          compilation.charge(wanted.size());
          var id = compilation.variable(ID);
          var ids = compilation.parameter(List.copyOf(wanted.keySet()));
          var found =
              part.lookup()
                  .find(Cypher.unwind(ids).as(id), id, compilation, wanted.size(), part.field());
          statements.add(
              found
                  .reading()
                  .returning(
                      Cypher.literalOf(statements.size()).as(PART),
                      id.as(ID),
                      found.value().as(RootQuery.RESULT))
                  .build());
        });
    return compilation.finish(
        statements.size() == 1 ? statements.get(0) : Cypher.unionAll(statements));
  }

  /**
   * Fills the maps.
   *
   * @throws QueryException where a node went away since it was computed with
   */
  void fill(List<Map<String, Object>> rows) {
    var inOrder = List.copyOf(parts.values());
    for (var row : rows) {
      var part = (Long) Objects.requireNonNull(row.get(PART));
      var map = inOrder.get(part.intValue()).get(row.get(ID));
      if (map != null && row.get(RootQuery.RESULT) instanceof Map<?, ?> read) {
        read.forEach((key, value) -> put(map, key.toString(), value));
      }
    }
    var gone = inOrder.stream().anyMatch(part -> part.values().stream().anyMatch(Map::isEmpty));
    if (gone) {
      throw new QueryException(
          ErrorCode.CHANGED_SINCE, "the graph changed while this was computed: ask again");
    }
  }

  @SuppressWarnings("NullAway") // a field of the schema may be null
  private static void put(Map<String, Object> map, String key, @Nullable Object value) {
    map.put(key, value);
  }
}
