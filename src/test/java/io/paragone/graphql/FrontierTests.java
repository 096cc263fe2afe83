package io.paragone.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.paragone.graph.SharedNeo4j;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FrontierTests {

  private static Asking asking;

  @BeforeAll
  static void load() {
    new RivalGraph()
        .claim("c1", "Ash BEATS Birch Treebench Leafset", "published", "2023-01-01")
        .claim("c2", "Cedar BEATS Ash Treebench", "published", "2024-01-01")
        .claim("c3", "Ash TRAILS Date Treebench", "published", "2024-06-01")
        .claim("c4", "Cedar BEATS Birch Treebench", "published", "2024-01-01")
        .claim("c5", "Elm TIES Cedar Treebench")
        .claim("c6", "Elm BEATS Cedar Leafset", "published", "2024-01-01")
        .claim("c7", "Birch BEATS Date Treebench", "status", "REJECTED")
        .load();
    SharedNeo4j.driver()
        .executableQuery(
            "MATCH (t:Testbed) CREATE (t)-[:FOR_TASK]->(:Task {key: 'telling ' + t.key})"
                + " WITH count(*) AS both MATCH (t:Testbed)"
                + " MERGE (task:Task {key: 'tree-telling'}) MERGE (t)-[:FOR_TASK]->(task)")
        .execute();
    asking = new Asking();
  }

  @AfterAll
  static void close() {
    asking.close();
  }

  private static String frontier(String arguments) {
    return asking
        .data("{frontier(" + arguments + ") {name}}")
        .toString()
        .replaceAll("frontier=|name=|[{}\\[\\]]", "");
  }

  @Test
  void whoeverNobodyBeatsThereThoseWithTheMostWinsFirst() {
    assertThat(frontier("testbed: \"treebench\"")).isEqualTo("Cedar, Date, Elm");
    assertThat(frontier("testbed: \"Leafset\"")).isEqualTo("Ash, Elm");
    assertThat(frontier("testbed: \"Treebench\", first: 1")).isEqualTo("Cedar");
  }

  @Test
  void asOfADayOnlyWhatWasPublishedCounts() {
    assertThat(frontier("testbed: \"Treebench\", asOf: \"2023-12-31\"")).isEqualTo("Ash");
    assertThat(frontier("testbed: \"Treebench\", asOf: \"2024-01-01\"")).isEqualTo("Cedar");
    assertThat(frontier("testbed: \"Treebench\", asOf: \"2020-01-01\"")).isEmpty();
  }

  @Test
  void aTaskTakesItsTestbedsTogether() {
    assertThat(frontier("task: \"Tree Telling\"")).isEqualTo("Date, Elm");
    assertThat(frontier("task: \"Tree Telling\", testbed: \"Leafset\"")).isEqualTo("Ash, Elm");
    assertThat(frontier("task: \"no such task\", testbed: \"Leafset\"")).isEmpty();
  }

  @Test
  void anUnknownNameHasNoFrontierAndNoNameIsRefused() {
    assertThat(frontier("testbed: \"nowhere\"")).isEmpty();
    assertThat(asking.ask("{frontier {name}}", Map.of()).toString())
        .contains("BAD_ARGUMENT", "name a testbed, a task, or both");
  }

  @Test
  void itIsOneStatementThatBeginsAtTheName() {
    asking.data(
        "{frontier(testbed: \"Treebench\", asOf: \"2024-01-01\") {name ... on Method {unnamed}}}");

    assertThat(asking.cypher()).hasSize(1);
    assertThat(asking.operators()).noneMatch(operator -> operator.contains("Scan"));
  }
}
