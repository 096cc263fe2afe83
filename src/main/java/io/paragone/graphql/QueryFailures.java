package io.paragone.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import io.paragone.graph.CurationException;
import io.paragone.graph.GraphTimeoutException;
import io.paragone.graph.GraphUnavailableException;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what goes wrong in a field into an error with a code, and keeps the inside to the log. */
final class QueryFailures implements DataFetcherExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(QueryFailures.class);

  @Override
  public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
      DataFetcherExceptionHandlerParameters parameters) {
    var failure = parameters.getException();
    while (failure instanceof CompletionException && failure.getCause() != null) {
      failure = failure.getCause();
    }
    return CompletableFuture.completedFuture(
        DataFetcherExceptionHandlerResult.newResult(error(parameters, failure)).build());
  }

  private static GraphQLError error(
      DataFetcherExceptionHandlerParameters parameters, Throwable failure) {
    var builder = GraphqlErrorBuilder.newError(parameters.getDataFetchingEnvironment());
    if (failure instanceof QueryException query) {
      return failed(builder, query);
    }
    if (failure instanceof CurationException refused) {
      return builder
          .message("%s", refused.getMessage())
          .extensions(code(code(refused.reason())))
          .build();
    }
    if (failure instanceof CancellationException) {
      return builder
          .message("nobody waits for the answer any more")
          .extensions(code(ErrorCode.CANCELLED))
          .build();
    }
    if (failure instanceof GraphTimeoutException late) {
      return failed(builder, tooSlow(late));
    }
    if (failure instanceof GraphUnavailableException) {
      LOG.warn("{}", failure.getMessage());
      return builder
          .message("the database cannot be reached at the moment; try again")
          .extensions(code(ErrorCode.DATABASE_UNAVAILABLE))
          .build();
    }
    LOG.error("{} failed", parameters.getPath(), failure);
    return builder
        .message("a fault of the service; its log tells more")
        .extensions(code(ErrorCode.INTERNAL_ERROR))
        .build();
  }

  private static GraphQLError failed(GraphqlErrorBuilder<?> builder, QueryException failure) {
    return builder.message("%s", failure.message()).extensions(failure.extensions()).build();
  }

  private static QueryException tooSlow(GraphTimeoutException late) {
    return new QueryException(
        ErrorCode.DATABASE_TIMEOUT,
        "the database was not done after "
            + late.limit().toMillis()
            + " ms: ask for smaller pages or fewer lists inside lists");
  }

  private static ErrorCode code(CurationException.Reason reason) {
    return switch (reason) {
      case UNKNOWN_KEY -> ErrorCode.UNKNOWN_KEY;
      case CHANGED_SINCE -> ErrorCode.CHANGED_SINCE;
      case NOT_MERGEABLE -> ErrorCode.NOT_MERGEABLE;
      case NOT_JOINED -> ErrorCode.NOT_JOINED;
      case ALREADY_CLAIMED -> ErrorCode.ALREADY_CLAIMED;
      case ALREADY_UNDONE -> ErrorCode.ALREADY_UNDONE;
      case INVALID -> ErrorCode.INVALID_DECISION;
    };
  }

  static Map<String, Object> code(ErrorCode code) {
    return Map.of("code", code.name());
  }
}
