package io.paragone.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.paragone.graph.SharedNeo4j;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lineages in {@link SampleGraph}, where more is built on the Llamas. */
class LineageTests {

  private static final String MORE =
      """
      MATCH (chat:BaseModel {key: 'llama-2-7b-chat'}), (llama:BaseModel {key: 'llama-2-7b'}), (tag:Method {key: 'tagnet'}),
            (parse:Method {key: 'parsenet'}), (p1:Paper {key: 'arxiv:2401.00001'}), (p2:Paper {key: 'arxiv:2402.00002'}),
            (tag)-[b:BUILDS_ON]->(llama)
      SET p1.titleKey = 'tagnet', p2.titleKey = 'parsenet', b.paper = 'tagnet'
      CREATE (fine:Contender:BaseModel {key: 'finechat', name: 'FineChat', aliases: []})-[:VARIANT_OF]->(chat),
             (:Name {key: 'finechat', letters: 'finechat'})-[:NAMES]->(fine),
             (chat)-[:VARIANT_OF]->(fine),
             (parse)-[:BUILDS_ON {paper: 'parsenet', said: 'parsenet', on: 'finechat'}]->(fine),
             (parse)-[:BUILDS_ON {paper: 'tagnet', said: 'parser', on: 'finechat'}]->(fine)
      CREATE (p2)-[:REPORTS]->(g1:Comparison {key: 'g1', outcome: 'BEATS', confidence: 0.6, status: 'EXTRACTED'}),
             (g1)-[:SUBJECT]->(parse), (g1)-[:BASELINE]->(fine)
      CREATE (p2)-[:REPORTS]->(g2:Comparison {key: 'g2', outcome: 'TRAILS', confidence: 0.7, status: 'EXTRACTED'}),
             (g2)-[:SUBJECT]->(llama), (g2)-[:BASELINE]->(parse)
      CREATE (p2)-[:REPORTS]->(g3:Comparison {key: 'g3', outcome: 'BEATS', confidence: 0.9, status: 'REJECTED'}),
             (g3)-[:SUBJECT]->(parse), (g3)-[:BASELINE]->(fine)
      """;

  private static Asking asking;

  @BeforeAll
  static void load() {
    SampleGraph.load();
    SharedNeo4j.driver().executableQuery(MORE).execute();
    asking = new Asking();
  }

  @AfterAll
  static void close() {
    asking.close();
  }

  private static String answer(String query) {
    return asking.data(query).toString();
  }

  @Test
  void variantsMethodsAndGainsComeTogether() {
    assertThat(
            answer(
                "{lineage(baseModel: \"LLaMA-2 7B\") {baseModel {name} variants {name} methods {method {name} on {name} gains {key}}}}"))
        .isEqualTo(
            "{lineage={baseModel={name=Llama-2-7B}, variants=[{name=FineChat}, {name=Llama-2-7B-Chat}], methods=["
                + "{method={name=ParseNet}, on={name=FineChat}, gains=[{key=g2}, {key=g1}]},"
                + " {method={name=TagNet}, on={name=Llama-2-7B}, gains=[]}]}}");
    assertThat(asking.cypher()).hasSize(1);
  }

  @Test
  void variantsThatNameOneAnotherEndSomewhere() {
    assertThat(
            answer("{lineage(baseModel: \"FineChat\") {variants {name} methods {method {name}}}}"))
        .isEqualTo(
            "{lineage={variants=[{name=Llama-2-7B-Chat}], methods=[{method={name=ParseNet}}]}}");
  }

  @Test
  void anEarlierDayKnowsLess() {
    assertThat(
            answer(
                "{lineage(baseModel: \"Llama-2-7B\", asOf: \"2024-01-31\") {methods {method {name} gains {key}}}}"))
        .isEqualTo(
            "{lineage={methods=[{method={name=ParseNet}, gains=[]}, {method={name=TagNet}, gains=[]}]}}");
    assertThat(
            answer(
                "{lineage(baseModel: \"Llama-2-7B\", asOf: \"2024-01-01\") {methods {method {name}}}}"))
        .isEqualTo("{lineage={methods=[]}}");
  }

  @Test
  void whatIsNoBaseModelHasNoLineage() {
    assertThat(
            answer(
                "{a: lineage(baseModel: \"TagNet\") {variants {key}} b: lineage(baseModel: \"\") {variants {key}}}"))
        .isEqualTo("{a=null, b=null}");
  }

  @Test
  void theListsAreCutAndLimited() {
    assertThat(
            answer(
                "{lineage(baseModel: \"Llama-2-7B\") {methods(first: 1) {gains(first: 1) {key}}}}"))
        .isEqualTo("{lineage={methods=[{gains=[{key=g2}]}]}}");
    assertThat(
            asking
                .ask("{lineage(baseModel: \"x\") {methods(first: 0) {on {key}}}}", Map.of())
                .get("errors")
                .toString())
        .contains("BAD_PAGE_SIZE");
  }
}
