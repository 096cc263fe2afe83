package io.paragone.graphql;

import graphql.schema.DataFetchingFieldSelectionSet;
import io.paragone.resolve.NameKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Parameter;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/** Full-text search: the thing of exactly that name first, then other names, then papers. */
final class SearchQuery implements RootQuery {

  private static final SymbolicName NODE = Cypher.name("node");
  private static final SymbolicName SCORE = Cypher.name("score");
  private static final SymbolicName RANK = Cypher.name("rank");

  private final Projection projection;

  SearchQuery(Projection nodes) {
    var fields = new LinkedHashMap<String, FieldRule>();
    fields.put("kind", (scope, field) -> Kinds.of(scope.self()));
    fields.put(
        "name", (scope, field) -> Cypher.coalesce(scope.property("title"), scope.property("name")));
    fields.put("score", (scope, field) -> SCORE);
    fields.put(
        "node", (scope, field) -> nodes.read(scope, Shapes.FINDABLE, field.getSelectionSet()));
    projection = new Projection(Map.of("SearchHit", new NodeShape("SearchHit", "", fields)));
  }

  @Override
  public Statement compile(
      Compilation compilation,
      Map<String, Object> arguments,
      DataFetchingFieldSelectionSet selection) {
    var text = String.valueOf(arguments.get("text"));
    var size = PageSize.of(arguments, compilation.limits());
    compilation.charge(size);
    var first = compilation.parameter(size);
    var query = compilation.parameter(SearchText.toLucene(text));
    var key = compilation.parameter(NameKey.of(text));
    var kinds = FilterInput.listOf(arguments, "kinds");
    var own = Cypher.property(NODE, "key").isEqualTo(key);
    var rank =
        Cypher.caseExpression()
            .when(own)
            .then(Cypher.literalOf(0))
            .elseDefault(Cypher.literalOf(1));
    var names = hits("node_text_names", query, kinds, rank, first);
    var papers = hits("node_text_papers", query, kinds, Cypher.literalOf(2), first);
    return Cypher.call(Cypher.unionAll(names, papers))
        .with(NODE, SCORE, RANK)
        .orderBy(
            Cypher.sort(RANK),
            Cypher.sort(SCORE, SortItem.Direction.DESC),
            Cypher.sort(Cypher.property(NODE, "key")))
        .limit(first)
        .returning(
            projection
                .read(new Scope(compilation, NODE, size), List.of("SearchHit"), selection)
                .as(RESULT))
        .build();
  }

  private static Statement hits(
      String index,
      Parameter<String> query,
      @Nullable List<String> kinds,
      Expression rank,
      Parameter<Integer> first) {
    var found =
        Cypher.call("db.index.fulltext.queryNodes")
            .withArgs(Cypher.literalOf(index), query)
            .yield(NODE, SCORE)
            .where(kinds == null ? Cypher.noCondition() : Kinds.isOneOf(NODE, kinds));
    return found
        .with(NODE, SCORE, rank.as(RANK))
        .orderBy(
            Cypher.sort(RANK),
            Cypher.sort(SCORE, SortItem.Direction.DESC),
            Cypher.sort(Cypher.property(NODE, "key")))
        .limit(first)
        .returning(NODE, SCORE, RANK)
        .build();
  }
}
