package io.paragone.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Claims, as answers of GraphQL tell them, in words for a cell. */
final class Claims {

  private static final Map<String, String> UNITS =
      Map.of("POINTS", " points", "PERCENT", "%", "TIMES", "x");
  private static final Map<String, String> QUALIFIERS =
      Map.of(
          "UP_TO", "up to ", "MORE_THAN", "more than ", "ABOUT", "about ", "AVERAGE", "average ");

  private Claims() {}

  /** The names in a list of things. */
  static String names(JsonNode things) {
    return StreamSupport.stream(things.spliterator(), false)
        .map(thing -> thing.path("name").asText())
        .collect(Collectors.joining(", "));
  }

  /** Such as {@code up to 3.2 points}; empty where nothing is said. */
  static String margin(JsonNode margin) {
    if (!margin.hasNonNull("value")) {
      return "";
    }
    var unit = margin.path("unit").asText("");
    var until = margin.hasNonNull("max") ? "-" + number(margin.path("max")) : "";
    return QUALIFIERS.getOrDefault(margin.path("qualifier").asText(""), "")
        + number(margin.path("value"))
        + until
        + UNITS.getOrDefault(
            unit, margin.hasNonNull("unitText") ? " " + margin.path("unitText").asText() : "");
  }

  /** The sentence that says so, else the claim in somebody's words. */
  static String words(JsonNode claim) {
    return claim.hasNonNull("evidence")
        ? claim.path("evidence").path("quote").asText()
        : text(claim.path("statement"));
  }

  /** Empty where there is none. */
  static String text(JsonNode value) {
    return value.isNull() || value.isMissingNode() ? "" : value.asText();
  }

  private static String number(JsonNode number) {
    var value = number.asDouble();
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }
}
