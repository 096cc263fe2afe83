package io.paragone.bench.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;

/**
 * A query and the variables that it is asked with in turn.
 *
 * @param ours for Paragone
 * @param peers for {@code @neo4j/graphql}, the same facts; empty where it has none such
 */
record Question(String name, String ours, String peers, List<Map<String, Object>> variables) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  Question(String name, String ours, List<Map<String, Object>> variables) {
    this(name, ours, "", variables);
  }

  List<byte[]> bodies() {
    return bodies(ours);
  }

  List<byte[]> peersBodies() {
    return bodies(peers);
  }

  private List<byte[]> bodies(String query) {
    return variables.stream().map(values -> body(query, values)).toList();
  }

  private static byte[] body(String query, Map<String, Object> values) {
    try {
      return JSON.writeValueAsBytes(Map.of("query", query, "variables", values));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
