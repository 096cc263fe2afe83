package io.paragone.graphql;

import io.micronaut.core.annotation.Introspected;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ready query of {@code graphql/examples/}.
 *
 * @param name of its file
 * @param query the document
 * @param variables a JSON object; null where it needs none
 */
@Introspected
public record ExampleQuery(String name, String query, @Nullable String variables) {

  private static final List<String> NAMES =
      List.of(
          "beats",
          "beaten-by",
          "head-to-head",
          "beats-paths",
          "ranking",
          "contradictions",
          "frontier",
          "never-compared",
          "neighbourhood",
          "testbed-claims",
          "as-of",
          "leaderboard",
          "comparison-table",
          "base-model",
          "lineage",
          "paper",
          "search",
          "statistics");

  /** All of them, the most telling first. */
  public static List<ExampleQuery> all() {
    return NAMES.stream().map(ExampleQuery::read).toList();
  }

  private static ExampleQuery read(String name) {
    var query = text(name + ".graphql");
    if (query == null) {
      throw new IllegalStateException("not on the class path: graphql/examples/" + name);
    }
    return new ExampleQuery(name, query, text(name + ".variables.json"));
  }

  private static @Nullable String text(String file) {
    try (var stream = ExampleQuery.class.getResourceAsStream("/graphql/examples/" + file)) {
      return stream == null ? null : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
