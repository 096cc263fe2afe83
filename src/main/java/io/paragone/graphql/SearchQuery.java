package io.paragone.graphql;

import graphql.schema.DataFetchingFieldSelectionSet;
import io.paragone.resolve.NameKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Parameter;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Full-text search: the thing of exactly that name first, then those that it is an alias of, then
 * names that begin so, the most compared first, then other names, then papers.
 */
final class SearchQuery implements RootQuery {

  private static final SymbolicName NODE = Cypher.name("node");
  private static final SymbolicName SCORE = Cypher.name("score");
  private static final SymbolicName RANK = Cypher.name("rank");

  private static final int OWN_NAME = 0;
  private static final int ALIAS = 1;
  private static final int BEGINNING = 2;
  private static final int OTHER_NAME = 3;
  private static final int PAPER = 4;

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
    var size = PageSize.of(arguments, compilation.limits());
    compilation.charge(size);
    var first = compilation.parameter(size);
    var branches = branches(compilation, arguments, first);
    var compared =
        Cypher.count(
            Cypher.anyNode(NODE).relationshipFrom(Cypher.anyNode(), "SUBJECT", "BASELINE", "ON"));
    return Cypher.call(Cypher.unionAll(branches))
        .with(NODE, Cypher.max(SCORE).as(SCORE), Cypher.min(RANK).as(RANK))
        .with(
            NODE,
            SCORE,
            RANK,
            Cypher.caseExpression()
                .when(RANK.isEqualTo(Cypher.literalOf(BEGINNING)))
                .then(compared)
                .elseDefault(SCORE)
                .as("weight"))
        .orderBy(
            Cypher.sort(RANK),
            Cypher.sort(Cypher.name("weight"), SortItem.Direction.DESC),
            Cypher.sort(Cypher.property(NODE, "key")))
        .limit(first)
        .returning(
            projection
                .read(new Scope(compilation, NODE, size), List.of("SearchHit"), selection)
                .as(RESULT))
        .build();
  }

  private static Statement[] branches(
      Compilation compilation, Map<String, Object> arguments, Parameter<Integer> first) {
    var text = String.valueOf(arguments.get("text"));
    var kinds = FilterInput.listOf(arguments, "kinds");
    var branches = new ArrayList<Statement>();
    branches.add(exact(compilation, text, kinds));
    branches.add(names(compilation, text, kinds));
    if (kinds == null || kinds.contains(Kinds.PAPER)) {
      branches.add(papers(compilation, text, first));
    }
    return branches.toArray(Statement[]::new);
  }

  /** What the text is a name of, whether or not it has a word that the text index knows. */
  private static Statement exact(
      Compilation compilation, String text, @Nullable List<String> kinds) {
    var key = NameKey.of(text);
    var name = compilation.variable("n");
    var isIt =
        Cypher.property(name, "key")
            .isEqualTo(compilation.parameter(key))
            .or(
                Cypher.property(name, "letters")
                    .isEqualTo(compilation.parameter(NameKey.letters(key))));
    var own = Cypher.property(NODE, "key").isEqualTo(Cypher.property(name, "key"));
    return Cypher.match(
            Cypher.node("Name").named(name).relationshipTo(Cypher.anyNode(NODE), "NAMES"))
        .where(isIt.and(ofKind(kinds)))
        .returning(NODE, Cypher.literalOf(1.0).as(SCORE), oneOf(own, OWN_NAME, ALIAS).as(RANK))
        .build();
  }

  private static Statement names(
      Compilation compilation, String text, @Nullable List<String> kinds) {
    var begins =
        Cypher.toLower(Cypher.property(NODE, "name"))
            .startsWith(Cypher.toLower(compilation.parameter(text.strip())));
    return Cypher.call("db.index.fulltext.queryNodes")
        .withArgs(
            Cypher.literalOf("node_text_names"), compilation.parameter(SearchText.ofNames(text)))
        .yield(NODE, SCORE)
        .where(ofKind(kinds))
        .returning(NODE, SCORE, oneOf(begins, BEGINNING, OTHER_NAME).as(RANK))
        .build();
  }

  private static Statement papers(Compilation compilation, String text, Parameter<Integer> first) {
    return Cypher.call("db.index.fulltext.queryNodes")
        .withArgs(
            Cypher.literalOf("node_text_papers"), compilation.parameter(SearchText.ofPapers(text)))
        .yield(NODE, SCORE)
        .with(NODE, SCORE)
        .orderBy(
            Cypher.sort(SCORE, SortItem.Direction.DESC), Cypher.sort(Cypher.property(NODE, "key")))
        .limit(first)
        .returning(NODE, SCORE, Cypher.literalOf(PAPER).as(RANK))
        .build();
  }

  private static Condition ofKind(@Nullable List<String> kinds) {
    return kinds == null ? Cypher.noCondition() : Kinds.isOneOf(NODE, kinds);
  }

  private static Expression oneOf(Condition condition, int then, int otherwise) {
    return Cypher.caseExpression()
        .when(condition)
        .then(Cypher.literalOf(then))
        .elseDefault(Cypher.literalOf(otherwise));
  }
}
