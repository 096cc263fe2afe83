package io.paragone.graphql;

import graphql.GraphQLContext;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLScalarType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the answer's value from what a statement brought. */
@FunctionalInterface
interface DirectValue {

  /** Instead of a value: what was brought does not fit the type. */
  Object UNFIT = new Object();

  /** Nothing fits: what has a fetcher of its own in it. */
  DirectValue NONE = brought -> UNFIT;

  @Nullable Object of(@Nullable Object brought);

  static DirectValue nonNull(DirectValue inner) {
    return brought -> brought == null ? UNFIT : inner.of(brought);
  }

  static DirectValue nullable(DirectValue inner) {
    return brought -> brought == null ? null : inner.of(brought);
  }

  static DirectValue scalar(GraphQLScalarType type) {
    return brought -> {
      try {
        return type.getCoercing().serialize(brought, GraphQLContext.getDefault(), Locale.ROOT);
      } catch (CoercingSerializeException unfit) {
        return UNFIT;
      }
    };
  }

  static DirectValue enumValue(GraphQLEnumType type) {
    return brought -> {
      try {
        return type.serialize(brought, GraphQLContext.getDefault(), Locale.ROOT);
      } catch (CoercingSerializeException unfit) {
        return UNFIT;
      }
    };
  }

  static DirectValue list(DirectValue entry) {
    return brought -> {
      if (!(brought instanceof List<?> entries)) {
        return UNFIT;
      }
      var values = new ArrayList<@Nullable Object>(entries.size());
      for (var one : entries) {
        var value = entry.of(one);
        if (value == UNFIT) {
          return UNFIT;
        }
        values.add(value);
      }
      return values;
    };
  }

  /** An object, from its values by result key. */
  static DirectValue object(Map<String, DirectValue> fields) {
    return brought -> {
      if (!(brought instanceof Map<?, ?> map)) {
        return UNFIT;
      }
      var values = new LinkedHashMap<String, @Nullable Object>(2 * fields.size());
      for (var field : fields.entrySet()) {
        var value = field.getValue().of(map.get(field.getKey()));
        if (value == UNFIT) {
          return UNFIT;
        }
        values.put(field.getKey(), value);
      }
      return values;
    };
  }

  /** An object of one of several types, from the objects by the names of their types. */
  static DirectValue oneOf(Map<String, DirectValue> objects) {
    return brought ->
        brought instanceof Map<?, ?> map && map.get(Projection.TYPE) instanceof String type
            ? objects.getOrDefault(type, NONE).of(map)
            : UNFIT;
  }

  /** An object that came alone or as a list of at most one. */
  static DirectValue single(DirectValue inner) {
    return brought ->
        inner.of(brought instanceof List<?> list ? (list.isEmpty() ? null : list.get(0)) : brought);
  }
}
