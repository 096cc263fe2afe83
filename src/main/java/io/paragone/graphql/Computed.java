package io.paragone.graphql;

import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Objects of the schema that are computed, not read. */
final class Computed {

  private Computed() {}

  /** The asked fields, each under its result key. */
  static Map<String, @Nullable Object> object(
      DataFetchingFieldSelectionSet selection, Function<SelectedField, @Nullable Object> value) {
    var object = new LinkedHashMap<String, @Nullable Object>();
    for (var field : selection.getImmediateFields()) {
      if (!field.getName().startsWith("__")) {
        object.put(field.getResultKey(), value.apply(field));
      }
    }
    return object;
  }

  /** A field that the schema has and the code does not. */
  static IllegalStateException unknown(SelectedField field) {
    return new IllegalStateException("no value for " + field.getFullyQualifiedName());
  }
}
