package io.paragone.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.paragone.graph.SharedNeo4j;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What has no name that leads to it, or shares its name, is found by its key where names are asked
 * for.
 */
class KeysForNamesTests {

  private static final String GRAPH =
      """
      CREATE (p:Paper {key: 'title:on-birds', title: 'On birds'}),
             (own:Contender:Method {key: 'method-of:on-birds', name: 'method of “On birds”', aliases: [], unnamed: true}),
             (wren:Contender:Method {key: 'wren', name: 'Wren', aliases: []}),
             (second:Contender:Method {key: 'wren~on-birds', name: 'Wren', aliases: []}),
             (:Name {key: 'wren'})-[:NAMES]->(wren),
             (c:Comparison {key: 'c', outcome: 'BEATS', confidence: 0.9, status: 'EXTRACTED', selfReported: true}),
             (p)-[:REPORTS]->(c), (c)-[:SUBJECT]->(own), (c)-[:BASELINE]->(second)
      """;

  private static Asking asking;

  @BeforeAll
  static void load() {
    SharedNeo4j.emptied().executableQuery(GRAPH).execute();
    asking = new Asking();
  }

  @AfterAll
  static void close() {
    asking.close();
  }

  @Test
  void aMethodWithoutANameIsFoundByItsKey() {
    assertThat(asking.data("{ contender(name: \"method-of:on-birds\") { key } }"))
        .isEqualTo(Map.of("contender", Map.of("key", "method-of:on-birds")));
  }

  @Test
  void theSecondOfANameIsFoundByItsKeyAndTheFirstByTheName() {
    assertThat(
            asking.data(
                "{ a: contender(name: \"wren~on-birds\") { key } b: contender(name: \"Wren\") { key } }"))
        .isEqualTo(Map.of("a", Map.of("key", "wren~on-birds"), "b", Map.of("key", "wren")));
  }

  @Test
  void filtersAndHeadToHeadsTakeKeysToo() {
    assertThat(
            asking.data(
                "{ headToHead(a: \"method-of:on-birds\", b: \"wren~on-birds\") { aWins }"
                    + " comparisons(where: {contender: \"wren~on-birds\"}) { nodes { key } } }"))
        .isEqualTo(
            Map.of(
                "headToHead",
                Map.of("aWins", 1),
                "comparisons",
                Map.of("nodes", List.of(Map.of("key", "c")))));
  }

  @Test
  void aTildeInAWrittenNameIsASpace() {
    assertThat(asking.data("{ contender(name: \"Wren~\") { key } }"))
        .isEqualTo(Map.of("contender", Map.of("key", "wren")));
  }
}
