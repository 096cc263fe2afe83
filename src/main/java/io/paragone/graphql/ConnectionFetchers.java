package io.paragone.graphql;

import graphql.execution.ExecutionStepInfo;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The fields of connections and edges, from the rows that {@link Connections} asked for. */
final class ConnectionFetchers {

  private static final String CONNECTION = "Connection";

  private ConnectionFetchers() {}

  /** {@code nodes} and {@code edges}: what the rows of the page hold under the asked key. */
  static List<?> entries(DataFetchingEnvironment environment) {
    var key = environment.getField().getResultKey();
    return page(environment).stream().map(row -> row.get(key)).toList();
  }

  static String cursor(DataFetchingEnvironment environment) {
    return cursor(environment, source(environment));
  }

  static Map<String, @Nullable Object> pageInfo(DataFetchingEnvironment environment) {
    var page = page(environment);
    var more = rows(environment).size() > page.size();
    var info = new LinkedHashMap<String, @Nullable Object>();
    for (var field : environment.getSelectionSet().getImmediateFields()) {
      info.put(
          field.getResultKey(),
          switch (field.getName()) {
            case "hasNextPage" -> more;
            case "hasPreviousPage" -> connection(environment).getArgument("after") != null;
            case "startCursor" -> page.isEmpty() ? null : cursor(environment, page.get(0));
            case "endCursor" ->
                page.isEmpty() ? null : cursor(environment, page.get(page.size() - 1));
            default -> null;
          });
    }
    return info;
  }

  private static List<Map<?, ?>> page(DataFetchingEnvironment environment) {
    var rows = rows(environment);
    int size = connection(environment).<Integer>getArgument("first");
    return rows.subList(0, Math.min(size, rows.size()));
  }

  @SuppressWarnings("unchecked")
  private static List<Map<?, ?>> rows(DataFetchingEnvironment environment) {
    return (List<Map<?, ?>>) Objects.requireNonNull(source(environment).get(Connections.ROWS));
  }

  private static String cursor(DataFetchingEnvironment environment, Map<?, ?> row) {
    var connection = connection(environment);
    var ordering = connection.getArgument("orderBy");
    return Cursors.write(
        typeOf(connection),
        ordering == null ? Beats.BY_CLAIMS : ordering.toString(),
        (List<?>) Objects.requireNonNull(row.get(Connections.PLACE)));
  }

  private static Map<?, ?> source(DataFetchingEnvironment environment) {
    return Objects.requireNonNull(environment.<Map<?, ?>>getSource());
  }

  /** The field that the page was asked of. */
  private static ExecutionStepInfo connection(DataFetchingEnvironment environment) {
    var step = environment.getExecutionStepInfo();
    while (!typeOf(step).endsWith(CONNECTION)) {
      step = step.getParent();
    }
    return step;
  }

  private static String typeOf(ExecutionStepInfo step) {
    return GraphQLTypeUtil.unwrapAll(step.getType()).getName();
  }
}
