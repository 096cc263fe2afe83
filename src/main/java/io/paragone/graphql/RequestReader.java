package io.paragone.graphql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads GraphQL requests out of HTTP requests. */
final class RequestReader {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<Map<String, Object>> VARIABLES = new TypeReference<>() {};

  private RequestReader() {}

  /**
   * The request of a POST body.
   *
   * @throws QueryException where it is not one
   */
  static GraphqlRequest fromBody(byte[] body) {
    JsonNode json;
    try {
      json = JSON.readTree(body);
    } catch (IOException e) {
      throw bad("the body is not JSON");
    }
    if (!json.isObject()) {
      throw bad("the body is not a JSON object with a query");
    }
    return request(
        json.path("query"),
        json.path("operationName"),
        json.path("variables"),
        json.path("extensions"),
        false);
  }

  /**
   * The request of a GET address; an empty value counts as left out.
   *
   * @throws QueryException where it is not one
   */
  static GraphqlRequest fromParameters(
      @Nullable String query,
      @Nullable String operationName,
      @Nullable String variables,
      @Nullable String extensions) {
    var nodes = JSON.getNodeFactory();
    return request(
        query == null || query.isEmpty() ? nodes.missingNode() : nodes.textNode(query),
        operationName == null || operationName.isEmpty()
            ? nodes.missingNode()
            : nodes.textNode(operationName),
        parsed("variables", variables),
        parsed("extensions", extensions),
        true);
  }

  private static JsonNode parsed(String name, @Nullable String text) {
    if (text == null || text.isEmpty()) {
      return JSON.missingNode();
    }
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw bad(name + " is not JSON");
    }
  }

  private static GraphqlRequest request(
      JsonNode query,
      JsonNode operationName,
      JsonNode variables,
      JsonNode extensions,
      boolean readOnly) {
    if (!query.isTextual()) {
      throw bad("query is missing or not a string");
    }
    if (!operationName.isTextual() && !isAbsent(operationName)) {
      throw bad("operationName is not a string");
    }
    if (!extensions.isObject() && !isAbsent(extensions)) {
      throw bad("extensions is not a JSON object");
    }
    if (!variables.isObject() && !isAbsent(variables)) {
      throw bad("variables is not a JSON object");
    }
    return new GraphqlRequest(
        query.textValue(),
        operationName.textValue(),
        isAbsent(variables) ? Map.of() : JSON.convertValue(variables, VARIABLES),
        readOnly,
        false);
  }

  private static boolean isAbsent(JsonNode node) {
    return node.isMissingNode() || node.isNull();
  }

  private static QueryException bad(String message) {
    return new QueryException(ErrorCode.BAD_REQUEST, message);
  }
}
