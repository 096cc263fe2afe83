package io.paragone.ingest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object and the path that leads to it, so that whatever is wrong with a field is told
 * with its place. A field that is missing, null or an empty text counts as absent; a field of the
 * wrong type is an {@link InvalidRecordException}.
 *
 * @param path empty at the top, else such as {@code comparisons[2].}
 */
record JsonFields(JsonNode node, String path) {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  /** The object that a line holds. */
  static JsonFields parse(String line) {
    JsonNode node;
    try {
      node = MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      JsonLocation place = e.getLocation();
      String column = place == null ? "" : " at column " + place.getColumnNr();
      throw new InvalidRecordException(
          "not valid JSON" + column + ": " + Text.oneLine(e.getOriginalMessage()));
    }
    if (!node.isObject()) {
      throw new InvalidRecordException("not a JSON object but " + describe(node));
    }
    return new JsonFields(node, "");
  }

  boolean has(String name) {
    return node.hasNonNull(name);
  }

  @Nullable String text(String name) {
    JsonNode value = find(name);
    if (value == null) {
      return null;
    }
    if (!value.isTextual()) {
      throw wrongType(name, value, "a text");
    }
    return value.textValue().isEmpty() ? null : Text.clean(value.textValue());
  }

  String requiredText(String name) {
    String text = text(name);
    if (text == null || text.isBlank()) {
      throw new InvalidRecordException(path + name + " is missing");
    }
    return text;
  }

  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    JsonNode values = array(name);
    if (values != null) {
      for (JsonNode value : values) {
        if (!value.isTextual()) {
          throw wrongType(name + "[" + texts.size() + "]", value, "a text");
        }
        texts.add(Text.clean(value.textValue()));
      }
    }
    return texts;
  }

  @Nullable Double number(String name) {
    JsonNode value = find(name);
    if (value == null) {
      return null;
    }
    if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
      throw wrongType(name, value, "a number");
    }
    return value.doubleValue();
  }

  @Nullable Integer integer(String name) {
    JsonNode value = find(name);
    if (value == null) {
      return null;
    }
    if (!value.canConvertToExactIntegral() || !value.canConvertToInt()) {
      throw wrongType(name, value, "a whole number");
    }
    return value.intValue();
  }

  @Nullable Boolean flag(String name) {
    JsonNode value = find(name);
    if (value == null) {
      return null;
    }
    if (!value.isBoolean()) {
      throw wrongType(name, value, "true or false");
    }
    return value.booleanValue();
  }

  /** The value that the field's text stands for, null where the field is absent. */
  <T> @Nullable T choice(String name, Map<String, T> choices) {
    String text = text(name);
    if (text == null) {
      return null;
    }
    T chosen = choices.get(text);
    if (chosen == null) {
      throw new InvalidRecordException(
          path + name + ": " + quoted(text) + " is none of " + String.join(", ", choices.keySet()));
    }
    return chosen;
  }

  /** What {@code read} makes of the field's text, null where the field is absent. */
  <T> @Nullable T parsed(String name, String expected, Function<String, @Nullable T> read) {
    String text = text(name);
    if (text == null) {
      return null;
    }
    T value = read.apply(text);
    if (value == null) {
      throw new InvalidRecordException(path + name + ": " + quoted(text) + " is not " + expected);
    }
    return value;
  }

  @Nullable JsonFields object(String name) {
    JsonNode value = find(name);
    if (value == null) {
      return null;
    }
    if (!value.isObject()) {
      throw wrongType(name, value, "an object");
    }
    return new JsonFields(value, path + name + ".");
  }

  List<JsonFields> objects(String name) {
    List<JsonFields> objects = new ArrayList<>();
    JsonNode values = array(name);
    if (values != null) {
      for (JsonNode value : values) {
        String element = name + "[" + objects.size() + "]";
        if (!value.isObject()) {
          throw wrongType(element, value, "an object");
        }
        objects.add(new JsonFields(value, path + element + "."));
      }
    }
    return objects;
  }

  /** The names of an enum's constants, in their order, with the constants. */
  static <E extends Enum<E>> Map<String, E> byName(E[] constants, Function<E, String> name) {
    Map<String, E> choices = new LinkedHashMap<>();
    Arrays.stream(constants).forEach(constant -> choices.put(name.apply(constant), constant));
    return choices;
  }

  private @Nullable JsonNode find(String name) {
    JsonNode value = node.get(name);
    return value == null || value.isNull() ? null : value;
  }

  private @Nullable JsonNode array(String name) {
    JsonNode value = find(name);
    if (value != null && !value.isArray()) {
      throw wrongType(name, value, "a list");
    }
    return value;
  }

  private InvalidRecordException wrongType(String name, JsonNode value, String expected) {
    return new InvalidRecordException(path + name + ": " + describe(value) + " is not " + expected);
  }

  private static String describe(JsonNode value) {
    return switch (value.getNodeType()) {
      case ARRAY -> "a list";
      case OBJECT, POJO -> "an object";
      case STRING, BINARY -> quoted(value.asText());
      case NUMBER, BOOLEAN -> Text.shortened(value.asText());
      case NULL -> "null";
      case MISSING -> "nothing";
    };
  }

  private static String quoted(String text) {
    return "\"" + Text.shortened(Text.oneLine(text)) + "\"";
  }
}
