package io.paragone.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import io.paragone.graph.GraphReader;
import io.paragone.graph.ReadStatement;
import io.paragone.model.Decision;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes a step off the event loop, then answers with one statement like a query.
 *
 * @param step takes it, told its arguments
 * @param answer what is read afterwards; its argument {@code decision} is the step's key
 */
record MutationFetcher(
    Function<Map<String, Object>, Decision> step,
    RootQuery answer,
    GraphReader graph,
    GraphqlLimits limits,
    Executor executor)
    implements DataFetcher<CompletionStage<@Nullable Object>> {

  /** The entry of the context that says whether whoever asks may decide. */
  static final String CURATOR = "curator";

  @Override
  public CompletionStage<@Nullable Object> get(DataFetchingEnvironment environment) {
    if (!environment.getGraphQlContext().getBoolean(CURATOR)) {
      throw new QueryException(ErrorCode.UNAUTHENTICATED, "decisions need the curator's key");
    }
    var arguments = environment.getArguments();
    var reading = Operation.of(environment).over(graph);
    return CompletableFuture.supplyAsync(() -> step.apply(arguments), executor)
        .thenCompose(decision -> reading.read(statement(environment, decision)))
        .thenApply(rows -> rows.isEmpty() ? null : rows.get(0).get(RootQuery.RESULT));
  }

  private ReadStatement statement(DataFetchingEnvironment environment, Decision decision) {
    var compilation = new Compilation(limits);
    return compilation.finish(
        answer.compile(
            compilation, Map.of("decision", decision.key()), environment.getSelectionSet()));
  }
}
