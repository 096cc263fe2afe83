package io.paragone.neo4jdata;

import io.micronaut.context.annotation.Parameter;
import io.micronaut.core.type.Argument;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.intercept.annotation.DataMethod;
import io.micronaut.data.model.Limit;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.Sort;
import io.micronaut.data.model.runtime.PreparedQuery;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A statement ready to run.
 *
 * @param text the Cypher
 * @param parameters as the driver takes them
 * @param writes whether a method that gives rows also writes
 */
record CypherStatement(String text, Map<String, @Nullable Object> parameters, boolean writes) {

  /** The statement of a call of a repository method, with its order and its page. */
  static CypherStatement of(
      PreparedQuery<?, ?> query, NodeMapping<?> mapping, DerivedParameters derived) {
    return of(query, mapping, derived, query.getQueryLimit());
  }

  /** The same for the first row alone. */
  static CypherStatement ofFirst(
      PreparedQuery<?, ?> query, NodeMapping<?> mapping, DerivedParameters derived) {
    Limit limit = query.getQueryLimit();
    boolean open = !isWrittenByHand(query) && !query.isCount() && limit.maxResults() < 0;
    return of(query, mapping, derived, open ? Limit.of(1, limit.offset()) : limit);
  }

  private static CypherStatement of(
      PreparedQuery<?, ?> query, NodeMapping<?> mapping, DerivedParameters derived, Limit limit) {
    boolean byHand = isWrittenByHand(query);
    Map<String, @Nullable Object> parameters = byHand ? arguments(query) : derived.of(query);
    StringBuilder text = new StringBuilder(query.getQuery());
    if (!query.isCount()) {
      SortedText sorted = new SortedText(query.getQuery(), byHand, mapping);
      text.setLength(0);
      text.append(sorted.by(query.getSort()));
      append(text, " SKIP ", "skip__", limit.offset(), 1, parameters);
      append(text, " LIMIT ", "limit__", limit.maxResults(), 0, parameters);
    }
    return new CypherStatement(
        text.toString(), parameters, query.getAnnotationMetadata().hasAnnotation(WriteQuery.class));
  }

  private static void append(
      StringBuilder text,
      String clause,
      String name,
      long value,
      long least,
      Map<String, @Nullable Object> parameters) {
    if (value >= least) {
      text.append(clause).append('$').append(name);
      parameters.put(name, value);
    }
  }

  static boolean isWrittenByHand(PreparedQuery<?, ?> query) {
    return query
        .getAnnotationMetadata()
        .stringValue(Query.class, DataMethod.META_MEMBER_RAW_QUERY)
        .isPresent();
  }

  private static Map<String, @Nullable Object> arguments(PreparedQuery<?, ?> query) {
    Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
    Argument<?>[] arguments = query.getArguments();
    for (int i = 0; i < arguments.length; i++) {
      Object value = query.getParameterArray()[i];
      if (!(value instanceof Pageable || value instanceof Sort || value instanceof Limit)) {
        String name =
            arguments[i]
                .getAnnotationMetadata()
                .stringValue(Parameter.class)
                .orElse(arguments[i].getName());
        parameters.put(name, DriverValues.of(value));
      }
    }
    return parameters;
  }
}
