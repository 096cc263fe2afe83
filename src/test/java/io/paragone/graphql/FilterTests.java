package io.paragone.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filters with {@code and}, {@code or}, {@code not} on {@link SampleGraph}. */
class FilterTests {

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

  private static String keys(String list) {
    return keys(list, Map.of());
  }

  private static String keys(String list, Map<String, Object> variables) {
    var answer =
        asking.data(
            (variables.isEmpty() ? "" : "query ($where: ComparisonFilter) ")
                + "{list: "
                + list
                + " {nodes {key}}}",
            variables);
    return String.join(
        ",",
        ((List<?>) ((Map<?, ?>) answer.get("list")).get("nodes"))
            .stream().map(node -> String.valueOf(((Map<?, ?>) node).get("key"))).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "or: [{testbed: \"LeafSet\"}, {outcome: TIES}] | c2,c3",
        "or: [{subject: \"TagNet\", outcome: BEATS}, {paper: \"arxiv:2402.00002\"}] | c1,c2,c4",
        "or: [] | ''",
        "and: [] | c1,c2,c3,c4",
        "or: [{}] | c1,c2,c3,c4",
        "not: {} | ''",
        "and: [{contender: \"TagNet\"}, {contender: \"ParseNet\"}] | c1,c2",
        "and: [{contender: \"TagNet\"}, {subject: \"TagNet\"}] | c1,c3,c4",
        "testbed: \"TreeBench\", not: {outcome: TIES} | c1",
        "not: {testbed: \"TreeBench\"} | c2,c4",
        "not: {or: [{testbed: \"TreeBench\"}, {testbed: \"LeafSet\"}]} | c4",
        "not: {baseline: \"nobody\"} | c1,c2,c3,c4",
        "not: {baseline: \"ParseNet\"} | c2,c3,c4",
        "not: {metric: \"accuracy\"}, subject: \"TagNet\" | c3,c4",
        "not: {publishedFrom: \"2024-02-01\"} | c1,c3,c4",
        "not: {not: {testbed: \"TreeBench\"}} | c1,c3",
        "subject: \"TagNet\", or: [{named: false}, {and: [{metric: \"accuracy\"}, {minConfidence: 0.9}]}] | c1,c4",
        "or: [{subject: \"nobody\"}, {subject: \"ParseNet\"}] | c2",
      })
  void filtersCombine(String where, String expected) {
    assertThat(keys("comparisons(where: {" + where + "}, orderBy: KEY)")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "or: [{status: REJECTED}, {status: CURATED}] | c2,c5",
        "and: [{status: [REJECTED, EXTRACTED]}, {outcome: BEATS}] | c1,c4,c5",
        "not: {status: REJECTED} | c1,c2,c3,c4",
        "not: {status: EXTRACTED} | c2",
        "not: {outcome: TIES} | c1,c2,c4",
        "not: {not: {status: REJECTED}} | ''",
        "or: [{subject: \"ParseNet\"}, {testbed: \"TreeBench\"}] | c1,c2,c3",
      })
  void rejectedClaimsStayOutUnlessAskedFor(String where, String expected) {
    assertThat(keys("comparisons(where: {" + where + "}, orderBy: KEY)")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "contenders(where: {or: [{nameStartsWith: \"tag\"}, {nameContains: \"chat\"}]}, orderBy: KEY) | llama-2-7b-chat,tagnet",
        "contenders(where: {kind: BASE_MODEL, not: {nameContains: \"chat\"}}) | llama-2-7b",
        "testbeds(where: {not: {kind: DATASET}}) | treebench",
        "testbeds(where: {and: [{nameContains: \"e\"}, {nameContains: \"set\"}]}) | leafset",
        "papers(where: {or: [{title: \"undated\"}, {introduces: \"TagNet\"}]}, orderBy: KEY) | arxiv:2401.00001,title:undated",
        "papers(where: {not: {introduces: \"TagNet\"}}, orderBy: KEY) | arxiv:2402.00002,title:undated",
        "papers(where: {not: {publishedTo: \"2024-01-31\"}}, orderBy: KEY) | arxiv:2402.00002,title:undated",
      })
  void otherListsCombineThemToo(String list, String expected) {
    assertThat(keys(list)).isEqualTo(expected);
  }

  @Test
  void aListInsideANodeMayAskForThatNodeAgain() {
    assertThat(
            asking
                .data(
                    "{paper(key: \"arxiv:2401.00001\") {comparisons(where: {publishedTo: \"2024-12-31\"}) {totalCount}}"
                        + " contender(name: \"TagNet\") {comparisons(where: {subject: \"TagNet\"}) {totalCount}}"
                        + " testbed(name: \"TreeBench\") {comparisons(where: {testbed: \"TreeBench\"}) {totalCount}}}")
                .toString())
        .isEqualTo(
            "{paper={comparisons={totalCount=3}}, contender={comparisons={totalCount=3}}, testbed={comparisons={totalCount=2}}}");
  }

  @Test
  void namesInsideOrAreLookedUpOnceAndTheSelectivePartIsFoundByItsIndex() {
    keys(
        "comparisons(where: {subject: \"TagNet\", or: [{testbed: \"TreeBench\"}, {testbed: \"LeafSet\"}]}, orderBy: KEY)");

    assertThat(asking.cypher().get(0))
        .containsSubsequence(
            "WITH head(COLLECT",
            "head(COLLECT",
            "head(COLLECT",
            "MATCH (c1)-[:`SUBJECT`]->",
            "EXISTS {",
            "EXISTS {")
        .doesNotContain("TreeBench");
    assertThat(asking.operators())
        .noneMatch(operator -> operator.contains("LabelScan") || operator.contains("NodeIndexScan"))
        .noneMatch(
            operator ->
                operator.startsWith("CartesianProduct") || operator.startsWith("AllNodesScan"));
  }

  @Test
  void filtersInsideFiltersEndSomewhere() {
    var deep = Map.<String, Object>of();
    for (var i = 0; i < 25; i++) {
      deep = Map.of("not", deep);
    }
    var wide = Map.<String, Object>of("or", Collections.nCopies(30, Map.of("testbed", "x")));
    var query = "query ($where: ComparisonFilter) {comparisons(where: $where) {totalCount}}";

    assertThat(asking.ask(query, Map.of("where", deep)).get("errors").toString())
        .contains("QUERY_TOO_DEEP", "where: filters are nested 26 deep, 20 are allowed");
    assertThat(asking.ask(query, Map.of("where", wide)).get("errors").toString())
        .contains("QUERY_TOO_COSTLY", "where: 31 filters are combined, 30 are allowed");
    assertThat(asking.cypher()).isEmpty();
    assertThat(
            keys(
                "comparisons(where: $where)",
                Map.of("where", Map.of("or", Collections.nCopies(29, Map.of("testbed", "x"))))))
        .isEmpty();
  }
}
