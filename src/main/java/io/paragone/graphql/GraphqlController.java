package io.paragone.graphql;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** GraphQL over HTTP, as its specification has it. */
@Controller("/graphql")
@Produces(MediaType.ALL)
final class GraphqlController {

  private final GraphqlEngine engine;
  private final CuratorKey key;

  GraphqlController(GraphqlEngine engine, CuratorKey key) {
    this.engine = engine;
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
        request, () -> RequestReader.fromBody(request.getBody().orElseGet(() -> new byte[0])));
  }

  @Get
  CompletionStage<HttpResponse<byte[]>> get(
      HttpRequest<?> request,
      @Nullable @QueryValue String query,
      @Nullable @QueryValue String operationName,
      @Nullable @QueryValue String variables,
      @Nullable @QueryValue String extensions) {
    return answer(
        request, () -> RequestReader.fromParameters(query, operationName, variables, extensions));
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
          Answer.of(
              GraphqlEngine.refusal(e.code(), e.message()),
              mediaType.get(),
              HttpStatus.BAD_REQUEST));
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
    var operation = new Operation();
    var answer = engine.execute(graphql.by(curator), operation);
    Departure.before(answer, request, operation::stop);
    return answer.thenApply(result -> Answer.of(result, mediaType.get()));
  }

  private static CompletionStage<HttpResponse<byte[]>> refused(HttpStatus status, String message) {
    return CompletableFuture.completedFuture(
        Answer.of(GraphqlEngine.refusal(ErrorCode.BAD_REQUEST, message), MediaTypes.JSON, status));
  }
}
