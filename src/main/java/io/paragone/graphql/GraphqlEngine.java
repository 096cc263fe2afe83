package io.paragone.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/** Runs GraphQL requests against the graph. */
@Singleton
final class GraphqlEngine {

  private final GraphQL graphql;
  private final DocumentCache documents;

  GraphqlEngine(GraphQLSchema schema, GraphqlLimits limits) {
    this.documents = new DocumentCache(schema, limits);
    this.graphql =
        GraphQL.newGraphQL(schema)
            .preparsedDocumentProvider(documents)
            .defaultDataFetcherExceptionHandler(new QueryFailures())
            .instrumentation(new CostLimit(limits))
            .build();
  }

  /**
   * The answer, errors included; the stage itself fails only through a fault of ours.
   *
   * @param operation lets go of what the request reads when it is stopped
   */
  CompletionStage<ExecutionResult> execute(GraphqlRequest request, Operation operation) {
    var input =
        ExecutionInput.newExecutionInput(request.query())
            .operationName(request.operationName())
            .variables(request.variables())
            .graphQLContext(Map.of(MutationFetcher.CURATOR, request.curator()));
    operation.joins(input);
    return graphql.executeAsync(input.build());
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
