package io.paragone.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.paragone.graph.ReadStatement;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The statements that operations become. */
class StatementTests {

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

  @Test
  void onlyTheAskedPropertiesAreRead() {
    asking.data("{paper(key: \"arxiv:2401.00001\") {title day: published}}");

    assertThat(asking.cypher())
        .containsExactly(
            "MATCH (p0:`Paper` {key: $p0}) RETURN {title: p0.title, day: p0.published} AS result");
    assertThat(asking.parameters()).containsExactly(Map.of("p0", "arxiv:2401.00001"));
  }

  @Test
  void aListIsASubqueryThatEndsWithItsPage() {
    asking.data("{comparisons(first: 5) {nodes {outcome}}}");

    assertThat(asking.cypher())
        .containsExactly(
            "RETURN {`~rows`: COLLECT { MATCH (c1) WHERE (c1.status <> 'REJECTED' AND c1:`Comparison`"
                + " AND c1.confidence IS NOT NULL) WITH c1 ORDER BY c1.confidence DESC, c1.key ASC"
                + " LIMIT $p0 RETURN {nodes: {outcome: c1.outcome}} }} AS result");
    assertThat(asking.parameters()).containsExactly(Map.of("p0", 6));
  }

  @Test
  void aCountIsOnlyACount() {
    asking.data("{contender(name: \"TagNet\") {comparisons(where: {outcome: TIES}) {totalCount}}}");

    assertThat(asking.cypher())
        .containsExactly(
            "MATCH (:`Name` {key: $p1})-[:`NAMES`]->(n0:`Contender`) WITH n0 ORDER BY n0.key = $p0 DESC, n0.key ASC LIMIT 1"
                + " RETURN {`~type`: CASE WHEN n0:`Method` THEN 'Method' WHEN n0:`BaseModel` THEN 'BaseModel' END,"
                + " comparisons: {totalCount: COUNT { MATCH (n0)<-[:`SUBJECT`|`BASELINE`]-(c1)"
                + " WHERE (c1.outcome IN $p2 AND c1.status <> 'REJECTED' AND c1.outcome IS NOT NULL) RETURN DISTINCT c1 }}} AS result");
  }

  @Test
  void aNameInAFilterIsLookedUpFirst() {
    asking.data("{comparisons(where: {subject: \"TagNet\"}, orderBy: KEY) {nodes {key}}}");

    assertThat(asking.cypher())
        .containsExactly(
            "RETURN {`~rows`: COLLECT { WITH head(COLLECT { MATCH (:`Name` {key: $p1})-[:`NAMES`]->(n3)"
                + " WHERE n3:`Contender` RETURN n3 ORDER BY n3.key = $p0 DESC, n3.key ASC LIMIT 1 }) AS n2"
                + " MATCH (c1)-[:`SUBJECT`]->(n2) WHERE (c1.status <> 'REJECTED' AND c1.outcome IS NOT NULL)"
                + " WITH c1 ORDER BY c1.key ASC LIMIT $p2 RETURN {nodes: {key: c1.key}} }} AS result");
  }

  @Test
  void aRootFieldWithNestedListsIsOneStatement() {
    asking.data(
        "{contender(name: \"TagNet\") {beats {nodes {loser {name introducedBy {title}} claims {totalCount nodes {paper {title introduces {name}} on {name comparisons {nodes {subject {name}}}}}}}}"
            + " comparisons {nodes {metrics {name} baseline {name results {nodes {value}}}}}}}");

    assertThat(asking.cypher()).hasSize(1);
  }

  @Test
  void eachRootFieldIsOneStatement() {
    asking.data(
        "{a: contender(name: \"TagNet\") {key} b: contender(name: \"x\") {key} statistics {papers} search(text: \"x\") {name}}");

    assertThat(asking.cypher()).hasSize(4);
  }

  @Test
  void otherValuesMakeTheSameStatement() {
    var query =
        "query ($n: String!, $f: Int!, $o: [Outcome!]) {contender(name: $n) {comparisons(first: $f, where: {outcome: $o, testbed: $n}) {nodes {key}}}}";

    asking.data(query, Map.of("n", "TagNet", "f", 3, "o", "BEATS"));
    var one = asking.cypher();
    asking.data(
        query, Map.of("n", "' OR 1=1 //", "f", 7, "o", java.util.List.of("TIES", "TRAILS")));

    assertThat(asking.cypher()).isEqualTo(one);
    assertThat(one.get(0)).doesNotContain("TagNet", "BEATS");
  }

  @Test
  void aDocumentIsCompiledOnceForTheSameVariables() {
    var query = "query ($n: String!) {a: contender(name: $n) {key} b: contender(name: $n) {name}}";

    asking.data(query, Map.of("n", "TagNet"));
    var first = asking.statements();
    asking.data(query, Map.of("n", "ParseNet"));
    var other = asking.statements();
    asking.data(query, Map.of("n", "TagNet"));

    assertThat(asking.statements())
        .usingElementComparator((a, b) -> a == b ? 0 : 1)
        .containsExactlyElementsOf(first)
        .doesNotContainAnyElementsOf(other);
    assertThat(other)
        .extracting(ReadStatement::cypher)
        .containsExactlyElementsOf(first.stream().map(ReadStatement::cypher).toList());
  }
}
