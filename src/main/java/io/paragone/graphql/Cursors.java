package io.paragone.graphql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places in a list as opaque text: which list, in which order, and the values it is ordered by. */
final class Cursors {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Cursors() {}

  static String write(String list, String ordering, List<?> place) {
    var parts = new ArrayList<@Nullable Object>(List.of(list, ordering));
    for (var value : place) {
      parts.add(value instanceof LocalDate day ? day.toString() : value);
    }
    try {
      return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(parts));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The values that a cursor holds.
   *
   * @throws QueryException where it is not a cursor of that list in that order
   */
  static List<Object> read(String cursor, String list, Ordering ordering) {
    try {
      var bytes = Base64.getUrlDecoder().decode(cursor.getBytes(StandardCharsets.ISO_8859_1));
      var parts = JSON.readTree(bytes);
      var terms = ordering.terms();
      if (parts == null
          || parts.size() != terms.size() + 2
          || !parts.get(0).asText().equals(list)
          || !parts.get(1).asText().equals(ordering.name())) {
        throw foreign();
      }
      var place = new ArrayList<Object>();
      for (var i = 0; i < terms.size(); i++) {
        place.add(value(parts.get(i + 2), terms.get(i).type()));
      }
      return place;
    } catch (IOException | IllegalArgumentException | DateTimeException e) {
      throw foreign();
    }
  }

  private static Object value(JsonNode node, Class<?> type) {
    if (type == String.class && node.isTextual()) {
      return node.textValue();
    }
    if (type == LocalDate.class && node.isTextual()) {
      return LocalDate.parse(node.textValue());
    }
    if (type == Long.class && node.isIntegralNumber()) {
      return node.longValue();
    }
    if (type == Double.class && node.isNumber()) {
      return node.doubleValue();
    }
    throw foreign();
  }

  private static QueryException foreign() {
    return new QueryException(
        ErrorCode.BAD_CURSOR,
        "after: not a cursor of this list in this order; take endCursor of its previous page");
  }
}
