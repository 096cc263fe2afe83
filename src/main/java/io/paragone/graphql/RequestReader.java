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
  static GraphqlRequest fromBody(byte[] body, DocumentCache documents) {
    JsonNode json;
    try {
      json = JSON.readTree(body);
    } catch (IOException e) {
      throw bad("the body is not JSON");
    }
    if (json.isArray()) {
      throw bad("several operations in one request are not taken: send each by itself");
    }
    if (!json.isObject()) {
      throw bad("the body is not a JSON object with a query");
    }
    return request(
        documents,
        json.path("query"),
        json.path("documentId"),
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
      DocumentCache documents,
      @Nullable String query,
      @Nullable String documentId,
      @Nullable String operationName,
      @Nullable String variables,
      @Nullable String extensions) {
    return request(
        documents,
        text(query),
        text(documentId),
        text(operationName),
        parsed("variables", variables),
        parsed("extensions", extensions),
        true);
  }

  private static JsonNode text(@Nullable String value) {
    return value == null || value.isEmpty()
        ? JSON.missingNode()
        : JSON.getNodeFactory().textNode(value);
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
      DocumentCache documents,
      JsonNode query,
      JsonNode documentId,
      JsonNode operationName,
      JsonNode variables,
      JsonNode extensions,
      boolean readOnly) {
    if (!query.isTextual() && !isAbsent(query)) {
      throw bad("query is missing or not a string");
    }
    if (!documentId.isTextual() && !isAbsent(documentId)) {
      throw bad("documentId is not a string");
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
        documents.text(query.textValue(), hash(documentId, extensions)),
        operationName.textValue(),
        isAbsent(variables) ? Map.of() : JSON.convertValue(variables, VARIABLES),
        readOnly,
        false);
  }

  /** The hash that names the document, also where it is said in the way of Apollo's clients. */
  private static @Nullable String hash(JsonNode documentId, JsonNode extensions) {
    var digits = extensions.path("persistedQuery").path("sha256Hash").textValue();
    return digits == null ? documentId.textValue() : DocumentHash.ofDigits(digits);
  }

  private static boolean isAbsent(JsonNode node) {
    return node.isMissingNode() || node.isNull();
  }

  private static QueryException bad(String message) {
    return new QueryException(ErrorCode.BAD_REQUEST, message);
  }
}
