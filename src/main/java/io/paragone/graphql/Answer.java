package io.paragone.graphql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An execution result as an HTTP response. */
final class Answer {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Answer() {}

  /**
   * The response in a media type: where nothing was run, a status of its own in GraphQL's type and
   * 200 in plain JSON, as the specification says.
   */
  static HttpResponse<byte[]> of(ExecutionResult result, String mediaType) {
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
        own != null && own.containsKey("code")
            ? own
            : QueryFailures.code(code(error.getErrorType())));
    return specified;
  }

  private static ErrorCode code(ErrorClassification classification) {
    if (classification instanceof ErrorType type) {
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
