package io.paragone.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** Runs GraphQL requests against the graph. */
@Singleton
final class GraphqlEngine {

  private final GraphQL graphql;
  private final DocumentCache documents;
  private final Operations operations;

  GraphqlEngine(
      GraphQLSchema schema,
      GraphqlLimits limits,
      DocumentCache documents,
      Operations operations,
      MeterRegistry registry) {
    this.documents = documents;
    this.operations = operations;
    var failures = new QueryFailures();
    this.graphql =
        GraphQL.newGraphQL(schema)
            .preparsedDocumentProvider(documents)
            .queryExecutionStrategy(new DirectStrategy(failures))
            .defaultDataFetcherExceptionHandler(failures)
            .instrumentation(new CostLimit(limits, new CompiledOperations(limits, registry)))
            .build();
  }

  /** The answer, errors included; the stage itself fails only through a fault of ours. */
  CompletionStage<ExecutionResult> execute(GraphqlRequest request) {
    return execute(request, stop -> {});
  }

  /**
   * The same for a client that may go away.
   *
   * @param departure is handed what stops the operation
   */
  CompletionStage<ExecutionResult> execute(GraphqlRequest request, Consumer<Runnable> departure) {
    var operation = operations.begin();
    var input =
        ExecutionInput.newExecutionInput(request.query())
            .operationName(request.operationName())
            .variables(request.variables())
            .graphQLContext(Map.of(MutationFetcher.CURATOR, request.curator()));
    operation.joins(input);
    departure.accept(operation::stop);
    return graphql
        .executeAsync(input.build())
        .whenComplete(
            (result, failure) ->
                operations.ended(operation, documents.hash(request.query()), result));
  }

  /** An answer that holds nothing but an error. */
  static ExecutionResult refusal(ErrorCode code, String message) {
    return refusal(new QueryException(code, message));
  }

  /** An answer that holds nothing but an error. */
  static ExecutionResult refusal(QueryException failure) {
    return ExecutionResult.newExecutionResult().addError(failure.toError()).build();
  }

  /** Whether the operation to run is a mutation. */
  boolean isMutation(GraphqlRequest request) {
    var document = documents.get(request.query());
    return !document.hasErrors()
        && document.getDocument().getDefinitionsOfType(OperationDefinition.class).stream()
            .filter(
                operation ->
                    request.operationName() == null
                        || request.operationName().equals(operation.getName()))
            .anyMatch(
                operation -> operation.getOperation() == OperationDefinition.Operation.MUTATION);
  }
}
