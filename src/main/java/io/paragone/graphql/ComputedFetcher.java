package io.paragone.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import io.paragone.graph.GraphReader;
import io.paragone.graph.ReadStatement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;

/**
 * Answers a field of {@code Query} that computes over the graph. What is computed keeps a processor
 * busy, so it runs where nobody waits for other answers: not on the threads of the server or of the
 * driver.
 */
record ComputedFetcher(ComputedQuery query, GraphReader graph, GraphqlLimits limits)
    implements DataFetcher<CompletionStage<Object>> {

  private static final Executor COMPUTING = ForkJoinPool.commonPool();

  @Override
  public CompletionStage<Object> get(DataFetchingEnvironment environment) {
    var arguments = environment.getArguments();
    var operation = Operation.of(environment);
    var reading = operation.over(graph);
    var later = new Later(new Compilation(limits));
    return reading
        .read(
            operation.statement(
                environment.getField().getResultKey(), () -> statement(environment)))
        .thenApplyAsync(
            rows -> query.compute(rows, arguments, environment.getSelectionSet(), later), COMPUTING)
        .thenCompose(
            answer ->
                later.isEmpty()
                    ? CompletableFuture.completedFuture(answer)
                    : reading
                        .read(later.statement())
                        .thenApply(
                            rows -> {
                              later.fill(rows);
                              return answer;
                            }));
  }

  private ReadStatement statement(DataFetchingEnvironment environment) {
    var compilation = new Compilation(limits);
    return compilation.finish(query.compile(compilation, environment.getArguments()));
  }
}
