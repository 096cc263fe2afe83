package io.paragone.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExampleQueryTests {

  private static final List<String> COUNTING = List.of("statistics");

  /** Those that compute over the graph: one statement to do so, one for the asked fields. */
  private static final List<String> COMPUTING =
      List.of("leaderboard", "beats-paths", "ranking", "contradictions");

  private static Asking asking;

  @BeforeAll
  static void load() {
    SampleGraph.load();
    asking = new Asking();
  }

  @AfterAll
  static void close() {
    asking.close();
  }

  static List<ExampleQuery> examples() {
    return ExampleQuery.all();
  }

  private static Map<String, Object> variables(ExampleQuery example) throws IOException {
    return example.variables() == null
        ? Map.of()
        : JsonMapper.builder().build().readValue(example.variables(), new TypeReference<>() {});
  }

  @Test
  void everyFileIsOffered() throws IOException {
    try (var files = Files.list(Path.of("graphql/examples"))) {
      assertThat(
              files.map(file -> file.getFileName().toString()).filter(f -> f.endsWith(".graphql")))
          .containsExactlyInAnyOrderElementsOf(
              examples().stream().map(example -> example.name() + ".graphql").toList());
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleSaysWhatItAsksAndIsOneStatementOrTwo(ExampleQuery example) throws IOException {
    asking.data(example.query(), variables(example));

    assertThat(example.query()).startsWith("# ").contains("\nquery ");
    assertThat(asking.cypher().size()).isBetween(1, COMPUTING.contains(example.name()) ? 2 : 1);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleIsPlannedOnIndexes(ExampleQuery example) throws IOException {
    asking.data(example.query(), variables(example));

    assertThat(asking.operators())
        .noneMatch(operator -> operator.startsWith("AllNodesScan"))
        .noneMatch(operator -> operator.startsWith("CartesianProduct"));
    if (!COUNTING.contains(example.name())) {
      assertThat(asking.operators()).noneMatch(operator -> operator.contains("LabelScan"));
    }
  }

  @Test
  void claimsOfAnOutcomeComeInTheOrderOfAnIndex() {
    asking.data("{comparisons(where: {outcome: BEATS}, orderBy: KEY) {nodes {key}}}");

    assertThat(asking.operators())
        .anyMatch(operator -> operator.startsWith("NodeIndexScan"))
        .noneMatch(operator -> operator.matches("(Sort|Top|PartialTop).*"));
  }
}
