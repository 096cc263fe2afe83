package io.paragone.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.paragone.model.PaperFacts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One node for one thing, whatever comes first. */
class IdentityTests {

  private static final String INTRODUCES =
      """
      {"title":"Plornet Learns","published":"2024-01-02","introduces":[{"name":"Plorn Adapted Networks",
      "kind":"METHOD","aliases":["PlorNet","PAN","Plorn-Adapted-Networks","our adapter"]}],"methods":["Basil"],
      "comparisons":[{"subject":"PlorNet","baseline":"Basil","baselineKind":"METHOD","outcome":"BEATS"}]}
      """;
  private static final String MENTIONS =
      """
      {"title":"Vexing","methods":["PlorNet","Vexer","PAN"],"comparisons":[{"subject":"Vexer",
      "baseline":"PlorNet","baselineKind":"METHOD","outcome":"BEATS"},{"subject":"Vexer","baseline":"PAN",
      "baselineKind":"METHOD","outcome":"TIES"}]}
      """;
  private static final String AMBIGUOUS =
      """
      {"title":"Plornets for Trees","published":"2025-05-05","introduces":[{"name":"Tree Plorn","kind":"METHOD",
      "aliases":["PlorNet"]}]}
      """;
  private static final String HOMONYM =
      """
      {"title":"Another Vexer","published":"2022-01-01","introduces":[{"name":"Vexer","kind":"METHOD","aliases":[]}],
      "methods":["Basil"],"comparisons":[{"subject":"Vexer","baseline":"Basil","baselineKind":"METHOD","outcome":"TRAILS"}]}
      """;
  private static final String SECOND_HOMONYM =
      """
      {"title":"Vexer Again","published":"2023-01-01","introduces":[{"name":"VEXER","kind":"METHOD","aliases":[]}],
      "methods":["Basil"],"comparisons":[{"subject":"VEXER","baseline":"Basil","baselineKind":"METHOD","outcome":"BEATS"}]}
      """;

  private static final LoadedGraph GRAPH = new LoadedGraph();

  @BeforeEach
  void startEmpty() {
    SharedNeo4j.emptied();
  }

  @AfterAll
  static void close() {
    GRAPH.close();
  }

  @Test
  void aDistinctiveAliasLeadsToTheIntroducedThingAndTheReasonIsKept() {
    GRAPH.load(MENTIONS, INTRODUCES);

    assertThat(GRAPH.all("MATCH (c:Contender) RETURN c.key ORDER BY c.key"))
        .containsExactly("basil", "pan", "plorn-adapted-networks", "vexer");
    assertThat(
            GRAPH.one(
                "MATCH (j:Join {of: 'plornet'})-[:INTO]->(c) RETURN j.rule + ' ' + j.alias + ' ' + j.titleKey + ' ' + c.key"))
        .isEqualTo("ABBREVIATION PlorNet plornet-learns plorn-adapted-networks");
    assertThat(GRAPH.all("MATCH (a)-[:BEATS]->(b) RETURN a.key + ' ' + b.key ORDER BY a.key"))
        .containsExactly("plorn-adapted-networks basil", "vexer plorn-adapted-networks");
  }

  @Test
  void shortCapitalsAndDescriptionsJoinNothing() {
    GRAPH.load(INTRODUCES, "{\"title\":\"Third\",\"methods\":[\"PAN\",\"our adapter\"]}");

    assertThat(
            GRAPH.all(
                "MATCH (:Paper {key:'title:third'})-[:MENTIONS]->(c) RETURN c.key ORDER BY c.key"))
        .containsExactly("adapter", "pan");
  }

  @Test
  void anAliasThatTwoPapersGiveToTwoThingsJoinsNothingAnyMore() {
    GRAPH.load(INTRODUCES, MENTIONS);
    GRAPH.load(AMBIGUOUS);

    assertThat(
            GRAPH.one(
                "MATCH (:Paper {key:'title:vexing'})-[m:MENTIONS {said:'plornet'}]->(c) RETURN c.key"))
        .isEqualTo("plornet");
    assertThat(GRAPH.one("MATCH (:Contender {key:'vexer'})-[:BEATS]->(c) RETURN c.key"))
        .isEqualTo("plornet");
    assertThat(GRAPH.all("MATCH (j:Join {of:'plornet'}) RETURN j")).isEmpty();
  }

  @Test
  void aNameOfTwoThingsBelongsToTheOneThatWasPublishedFirst() {
    GRAPH.load(SECOND_HOMONYM, MENTIONS, HOMONYM);

    assertThat(
            GRAPH.all(
                "MATCH (p:Paper)-[:INTRODUCES]->(c) RETURN p.titleKey + ' ' + c.key ORDER BY p.titleKey"))
        .containsExactly("another-vexer vexer", "vexer-again vexer~vexer-again");
    assertThat(
            GRAPH.all("MATCH (a)-[:BEATS]->(b) RETURN a.key + ' ' + b.key ORDER BY a.key, b.key"))
        .containsExactly("basil vexer", "vexer plornet", "vexer~vexer-again basil");
  }

  @Test
  void aReadingAndTheCatalogueOfOnePaperMeanTheSameByItsNames() {
    var read =
        """
        {"title":"Plornet Learns","introduces":[{"name":"PlorNet","kind":"METHOD","aliases":["PAN"]}],
        "methods":["Basil"],"comparisons":[{"subject":"PlorNet","baseline":"Basil","baselineKind":"METHOD","outcome":"BEATS"}]}
        """;
    var vouched = INTRODUCES.replace("{\"title\"", "{\"source\":\"catalogue\",\"title\"");
    GRAPH.load(LoadedGraph.facts(read), "grammar/1");
    GRAPH.load(vouched);
    var readFirst = GRAPH.dump();
    SharedNeo4j.emptied();
    GRAPH.load(vouched);
    GRAPH.load(LoadedGraph.facts(read), "grammar/1");

    assertThat(GRAPH.all("MATCH (c:Contender) RETURN c.key ORDER BY c.key"))
        .containsExactly("basil", "plorn-adapted-networks");
    assertThat(GRAPH.dump()).isEqualTo(readFirst);
  }

  @Test
  void whatPeopleCallAMethodIsNoBenchmarkOfTheSamePaper() {
    var read =
        """
        {"title":"Plornet Learns","benchmarks":["Basil"],"methods":["Salt"],
        "comparisons":[{"subject":"Salt","baseline":"older salts","outcome":"BEATS","on":["Basil"]}]}
        """;
    var vouched = INTRODUCES.replace("{\"title\"", "{\"source\":\"catalogue\",\"title\"");
    GRAPH.load(LoadedGraph.facts(read), "grammar/1");
    GRAPH.load(vouched);
    var readFirst = GRAPH.dump();
    SharedNeo4j.emptied();
    GRAPH.load(vouched);
    GRAPH.load(LoadedGraph.facts(read), "grammar/1");

    assertThat(GRAPH.all("MATCH (n:Contender|Testbed {key:'basil'}) RETURN labels(n)[0]"))
        .containsExactly("Contender");
    assertThat(GRAPH.all("MATCH (c:Comparison)-[:ON]->() RETURN c.key")).isEmpty();
    assertThat(GRAPH.dump()).isEqualTo(readFirst);
  }

  @Test
  void theSamePapersInAnyOrderAreTheSameGraph() {
    List<PaperFacts> papers = new ArrayList<>();
    var spellings =
        List.of(
            "{\"title\":\"One\",\"benchmarks\":[\"Gronk-Eval\"],\"methods\":[\"Plor-Net\"]}",
            "{\"title\":\"Two\",\"benchmarks\":[\"GronkEval\"],\"methods\":[\"Vex-er\"]}");
    for (var json :
        List.of(
            INTRODUCES,
            MENTIONS,
            AMBIGUOUS,
            HOMONYM,
            SECOND_HOMONYM,
            spellings.get(0),
            spellings.get(1))) {
      papers.add(LoadedGraph.facts(json));
    }
    papers.addAll(LoadedGraph.catalogue().subList(0, 12));
    List<String> expected = null;
    for (var seed = 0; seed < 6; seed++) {
      Collections.shuffle(papers, new Random(seed));
      SharedNeo4j.emptied();
      var size = 1 + seed * 3;
      for (var from = 0; from < papers.size(); from += size) {
        GRAPH.load(papers.subList(from, Math.min(papers.size(), from + size)), null);
      }
      expected = expected == null ? GRAPH.dump() : expected;
      assertThat(GRAPH.dump()).as("order %s", seed).isEqualTo(expected);
      GRAPH.load(papers, null);
      assertThat(GRAPH.dump()).as("order %s, loaded again", seed).isEqualTo(expected);
    }
  }
}
