package io.paragone.graphql;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A filter as GraphQL hands it over: checked against the schema, what was left out is missing. */
record FilterInput(Map<?, ?> values) {

  static FilterInput of(Map<String, Object> arguments) {
    return new FilterInput(arguments.get("where") instanceof Map<?, ?> where ? where : Map.of());
  }

  @Nullable String text(String field) {
    return values.get(field) instanceof String text ? text : null;
  }

  @Nullable Double number(String field) {
    return values.get(field) instanceof Number number ? (Double) number.doubleValue() : null;
  }

  @Nullable Boolean flag(String field) {
    return values.get(field) instanceof Boolean flag ? flag : null;
  }

  @Nullable LocalDate day(String field) {
    return values.get(field) instanceof LocalDate day ? day : null;
  }

  /** The argument {@code asOf}; null where it was left out. */
  static @Nullable LocalDate asOf(Map<String, Object> arguments) {
    return new FilterInput(arguments).day("asOf");
  }

  /** Filters inside this one; null where the field was left out. */
  @Nullable List<FilterInput> parts(String field) {
    return values.get(field) instanceof List<?> list
        ? list.stream().map(part -> new FilterInput((Map<?, ?>) part)).toList()
        : null;
  }

  /** A filter inside this one; null where the field was left out. */
  @Nullable FilterInput part(String field) {
    return values.get(field) instanceof Map<?, ?> part ? new FilterInput(part) : null;
  }

  /** Enum values; null where the field was left out. */
  @Nullable List<String> oneOf(String field) {
    return listOf(values, field);
  }

  static @Nullable List<String> listOf(Map<?, ?> values, String field) {
    return values.get(field) instanceof List<?> list
        ? list.stream().map(Object::toString).toList()
        : null;
  }
}
