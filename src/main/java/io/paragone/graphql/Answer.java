package io.paragone.graphql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An execution result as an HTTP response. */
final class Answer {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Answer() {}

  /**
   * The response in a media type: where nothing was run, a status of its own in GraphQL's type and
   * 200 in plain JSON, as the specification says.
   */
  static MutableHttpResponse<byte[]> of(ExecutionResult result, String mediaType) {
    var refused = !result.isDataPresent();
    var status =
        refused && mediaType.equals(MediaTypes.GRAPHQL_RESPONSE)
            ? HttpStatus.BAD_REQUEST
            : HttpStatus.OK;
    return of(result, mediaType, status);
  }

  static MutableHttpResponse<byte[]> of(
      ExecutionResult result, String mediaType, HttpStatus status) {
    var body = new LinkedHashMap<String, Object>();
    if (!result.getErrors().isEmpty()) {
      body.put("errors", result.getErrors().stream().map(Answer::withCode).toList());
    }
    if (result.isDataPresent()) {
      body.put("data", result.getData());
    }
    try {
      return HttpResponse.<byte[]>status(status)
          .header(HttpHeaders.CONTENT_TYPE, mediaType + "; charset=utf-8")
          .body(JSON.writeValueAsBytes(body));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The answer to a GET: one that has no errors may be kept, and asked for again by its tag.
   *
   * @param known the tags of what the client has kept ({@code If-None-Match})
   */
  static HttpResponse<byte[]> kept(
      MutableHttpResponse<byte[]> response, boolean failed, List<String> known) {
    response.header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    var body = response.body();
    if (failed || body == null || response.status() != HttpStatus.OK) {
      return response.header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
    var tag = DocumentHash.tag(body);
    response.header(HttpHeaders.CACHE_CONTROL, "no-cache").header(HttpHeaders.ETAG, tag);
    return isAmong(known, tag) ? response.status(HttpStatus.NOT_MODIFIED).body(null) : response;
  }

  private static boolean isAmong(List<String> known, String tag) {
    return known.stream()
        .flatMap(tags -> Stream.of(tags.split(",")))
        .map(one -> one.strip().replaceFirst("^W/", ""))
        .anyMatch(one -> one.equals("*") || one.equals(tag));
  }

  private static Map<String, Object> withCode(GraphQLError error) {
    var specified = new LinkedHashMap<String, Object>();
    specified.put("message", error.getMessage());
    for (var part : List.of("locations", "path")) {
      var value = error.toSpecification().get(part);
      if (value != null) {
        specified.put(part, value);
      }
    }
    var own = error.getExtensions();
    specified.put(
        "extensions",
        own != null && own.containsKey("code") ? own : QueryFailures.code(code(error)));
    return specified;
  }

  /** The code of an error; also of one that GraphQL Java made. */
  static ErrorCode code(GraphQLError error) {
    var own = error.getExtensions();
    if (own != null && own.get("code") instanceof String code) {
      return ErrorCode.valueOf(code);
    }
    if (error instanceof BadFaithIntrospectionError) {
      return ErrorCode.QUERY_TOO_COSTLY;
    }
    if (error.getErrorType() instanceof ErrorType type) {
      return switch (type) {
        case InvalidSyntax -> ErrorCode.SYNTAX_ERROR;
        case ValidationError, OperationNotSupported, ExecutionAborted ->
            ErrorCode.VALIDATION_FAILED;
        case DataFetchingException, NullValueInNonNullableField -> ErrorCode.INTERNAL_ERROR;
      };
    }
    return ErrorCode.INTERNAL_ERROR;
  }
}
