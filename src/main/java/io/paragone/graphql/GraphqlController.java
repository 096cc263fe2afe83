package io.paragone.graphql;

import graphql.ExecutionResult;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** GraphQL over HTTP, as its specification has it. */
@Controller("/graphql")
@Produces(MediaType.ALL)
final class GraphqlController {

  private final GraphqlEngine engine;
  private final DocumentCache documents;
  private final CuratorKey key;

  GraphqlController(GraphqlEngine engine, DocumentCache documents, CuratorKey key) {
    this.engine = engine;
    this.documents = documents;
    this.key = key;
  }

  @Post
  @Consumes(MediaType.ALL)
  CompletionStage<HttpResponse<byte[]>> post(HttpRequest<byte[]> request) {
    var isJson =
        request
            .getContentType()
            .filter(type -> type.getName().equals(MediaTypes.JSON))
            .filter(type -> type.getCharset().map(StandardCharsets.UTF_8::equals).orElse(true))
            .isPresent();
    if (!isJson) {
      return refused(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "send application/json, encoded as UTF-8");
    }
    return answer(
        request,
        () -> RequestReader.fromBody(request.getBody().orElseGet(() -> new byte[0]), documents));
  }

  @Get
  CompletionStage<HttpResponse<byte[]>> get(
      HttpRequest<?> request,
      @Nullable @QueryValue String query,
      @Nullable @QueryValue String documentId,
      @Nullable @QueryValue String operationName,
      @Nullable @QueryValue String variables,
      @Nullable @QueryValue String extensions) {
    return answer(
        request,
        () ->
            RequestReader.fromParameters(
                documents, query, documentId, operationName, variables, extensions));
  }

  private CompletionStage<HttpResponse<byte[]>> answer(
      HttpRequest<?> request, Supplier<GraphqlRequest> reader) {
    var mediaType = MediaTypes.negotiate(request.accept());
    if (mediaType.isEmpty()) {
      return refused(
          HttpStatus.NOT_ACCEPTABLE,
          "accept " + MediaTypes.GRAPHQL_RESPONSE + " or " + MediaTypes.JSON);
    }
    GraphqlRequest graphql;
    try {
      graphql = reader.get();
    } catch (QueryException e) {
      return CompletableFuture.completedFuture(
          Answer.of(GraphqlEngine.refusal(e), mediaType.get(), HttpStatus.BAD_REQUEST));
    }
    if (graphql.readOnly() && engine.isMutation(graphql)) {
      return CompletableFuture.completedFuture(
          Answer.of(
                  GraphqlEngine.refusal(ErrorCode.MUTATION_OVER_GET, "a mutation needs POST"),
                  mediaType.get(),
                  HttpStatus.METHOD_NOT_ALLOWED)
              .header(HttpHeaders.ALLOW, HttpMethod.POST.name()));
    }
    var curator = key.isShownBy(request);
    if (!curator && engine.isMutation(graphql)) {
      return CompletableFuture.completedFuture(
          Answer.of(
                  GraphqlEngine.refusal(ErrorCode.UNAUTHENTICATED, key.refusal()),
                  mediaType.get(),
                  HttpStatus.UNAUTHORIZED)
              .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer"));
    }
    var departure = new Departure(request);
    return engine
        .execute(graphql.by(curator), departure::stops)
        .whenComplete((result, failure) -> departure.isIrrelevant())
        .thenApply(result -> response(request, graphql, result, mediaType.get()));
  }

  private static HttpResponse<byte[]> response(
      HttpRequest<?> request, GraphqlRequest graphql, ExecutionResult result, String mediaType) {
    var response = Answer.of(result, mediaType);
    return graphql.readOnly()
        ? Answer.kept(
            response,
            !result.getErrors().isEmpty(),
            request.getHeaders().getAll(HttpHeaders.IF_NONE_MATCH))
        : response;
  }

  @Error(exception = ContentLengthExceededException.class)
  HttpResponse<byte[]> tooLarge(ContentLengthExceededException excess) {
    return Answer.of(
        GraphqlEngine.refusal(
            ErrorCode.REQUEST_TOO_LARGE,
            excess.getMessage() + ": ask in several operations, with fewer values"),
        MediaTypes.JSON,
        HttpStatus.REQUEST_ENTITY_TOO_LARGE);
  }

  private static CompletionStage<HttpResponse<byte[]>> refused(HttpStatus status, String message) {
    return CompletableFuture.completedFuture(
        Answer.of(GraphqlEngine.refusal(ErrorCode.BAD_REQUEST, message), MediaTypes.JSON, status));
  }
}
