package io.paragone.bench.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.paragone.graph.ReadStatement;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.async.AsyncSession;

/**
 * What somebody would write who needs just these questions: the variables are read, the statement
 * is run, and its one row is written. Nothing of GraphQL is in it.
 */
@Controller("/bare")
final class BareEndpoint {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final SessionConfig READING =
      SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

  /** The fields that the statement reads as a list of one or none. */
  private static final Set<String> SINGLE = Set.of("paper", "subject", "baseline");

  private final Driver driver;
  private final Map<Map<String, Object>, Prepared> prepared = new ConcurrentHashMap<>();

  BareEndpoint(Driver driver) {
    this.driver = driver;
  }

  /**
   * A statement and how its row is written.
   *
   * @param field that the row answers
   * @param page how many entries lists have at most; the statement reads one more
   */
  private record Prepared(ReadStatement statement, String field, int page) {}

  /** Forgets what it knew. */
  void clear() {
    prepared.clear();
  }

  void prepare(Map<String, Object> variables, ReadStatement statement, String field, int page) {
    prepared.put(variables, new Prepared(statement, field, page));
  }

  @Post(consumes = MediaType.APPLICATION_JSON, produces = MediaType.APPLICATION_JSON)
  CompletionStage<byte[]> answer(@Body byte[] body) throws IOException {
    var request = JSON.readValue(body, Map.class);
    var asked = Objects.requireNonNull(prepared.get(request.get("variables")));
    var session = driver.session(AsyncSession.class, READING);
    return session
        .executeReadAsync(
            transaction ->
                transaction
                    .runAsync(asked.statement().cypher(), asked.statement().parameters())
                    .thenCompose(cursor -> cursor.singleAsync()))
        .whenComplete((row, failure) -> session.closeAsync())
        .thenApply(row -> written(asked, row));
  }

  private static byte[] written(Prepared asked, Record row) {
    var value = plain(row.get(0).asObject(), asked.page());
    try {
      return JSON.writeValueAsBytes(Map.of("data", Map.of(asked.field(), value)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings("NullAway") // JSON has null
  private static Object only(Object value, int page) {
    var list = (List<?>) value;
    return list.isEmpty() ? null : plain(list.get(0), page);
  }

  @SuppressWarnings("NullAway") // JSON has null
  private static Object plain(Object value, int page) {
    if (value instanceof List<?> list) {
      return list.stream().map(one -> plain(one, page)).toList();
    }
    if (!(value instanceof Map<?, ?> map)) {
      return value;
    }
    if (map.get("~rows") instanceof List<?> rows) {
      return Map.of(
          "nodes",
          rows.stream()
              .limit(page)
              .map(row -> plain(((Map<?, ?>) row).get("nodes"), page))
              .toList());
    }
    var fields = new LinkedHashMap<String, @Nullable Object>();
    map.forEach(
        (key, one) -> {
          if (!key.toString().startsWith("~")) {
            fields.put(key.toString(), SINGLE.contains(key) ? only(one, page) : plain(one, page));
          }
        });
    return fields;
  }
}
