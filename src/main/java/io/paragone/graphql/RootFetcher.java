package io.paragone.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLTypeUtil;
import io.paragone.graph.GraphReader;
import io.paragone.graph.ReadStatement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Answers a field of {@code Query} with one statement, without holding a thread. */
record RootFetcher(RootQuery query, GraphReader graph, GraphqlLimits limits)
    implements DataFetcher<CompletionStage<@Nullable Object>> {

  @Override
  public CompletionStage<@Nullable Object> get(DataFetchingEnvironment environment) {
    var many = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(environment.getFieldType()));
    var operation = Operation.of(environment);
    var statement =
        operation.statement(environment.getField().getResultKey(), () -> statement(environment));
    return operation.over(graph).read(statement).thenApply(rows -> many ? all(rows) : first(rows));
  }

  private ReadStatement statement(DataFetchingEnvironment environment) {
    var compilation = new Compilation(limits);
    return compilation.finish(
        query.compile(compilation, environment.getArguments(), environment.getSelectionSet()));
  }

  private static List<@Nullable Object> all(List<Map<String, Object>> rows) {
    return rows.stream().map(row -> row.get(RootQuery.RESULT)).toList();
  }

  private static @Nullable Object first(List<Map<String, Object>> rows) {
    return rows.isEmpty() ? null : rows.get(0).get(RootQuery.RESULT);
  }
}
