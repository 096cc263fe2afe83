package io.paragone.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Runs GraphQL requests against the graph. */
@Singleton
final class GraphqlEngine {

  private final GraphQL graphql;
  private final GraphqlLimits limits;

  GraphqlEngine(GraphQLSchema schema, GraphqlLimits limits) {
    this.limits = limits;
    this.graphql =
        GraphQL.newGraphQL(schema)
            .preparsedDocumentProvider(new DocumentCache(limits.cachedDocuments()))
            .defaultDataFetcherExceptionHandler(new QueryFailures())
            .instrumentation(new DepthLimit(limits.depth()))
            .build();
  }

  /** The answer, errors included; the stage itself fails only through a fault of ours. */
  CompletionStage<ExecutionResult> execute(GraphqlRequest request) {
    if (request.query().length() > limits.queryLength()) {
      return refused(
          ErrorCode.QUERY_TOO_LONG,
          "the document has "
              + request.query().length()
              + " characters, "
              + limits.queryLength()
              + " are allowed: ask in several documents");
    }
    return graphql.executeAsync(
        ExecutionInput.newExecutionInput(request.query())
            .operationName(request.operationName())
            .variables(request.variables())
            .graphQLContext(Map.of(MutationFetcher.CURATOR, request.curator()))
            .build());
  }

  /** An answer that holds nothing but an error. */
  static ExecutionResult refusal(ErrorCode code, String message) {
    GraphQLError error =
        GraphqlErrorBuilder.newError()
            .message("%s", message)
            .extensions(QueryFailures.code(code))
            .build();
    return ExecutionResult.newExecutionResult().addError(error).build();
  }

  private static CompletionStage<ExecutionResult> refused(ErrorCode code, String message) {
    return CompletableFuture.completedFuture(refusal(code, message));
  }

  /** Whether the operation to run is a mutation. */
  boolean isMutation(GraphqlRequest request) {
    if (request.query().length() > limits.queryLength() || !request.query().contains("mutation")) {
      return false;
    }
    try {
      return Parser.parse(request.query()).getDefinitionsOfType(OperationDefinition.class).stream()
          .filter(
              operation ->
                  request.operationName() == null
                      || request.operationName().equals(operation.getName()))
          .anyMatch(
              operation -> operation.getOperation() == OperationDefinition.Operation.MUTATION);
    } catch (InvalidSyntaxException e) {
      return false;
    }
  }
}
