package io.paragone.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.paragone.graph.SharedNeo4j;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Leaderboards of {@link SampleGraph}, where more is reported on TreeBench. */
class LeaderboardAnswerTests {

  private static final String MORE =
      """
      MATCH (tree:Testbed {key: 'treebench'}), (llama:Contender {key: 'llama-2-7b'}), (parse:Contender {key: 'parsenet'}),
            (acc:Metric {key: 'accuracy'}), (p2:Paper {key: 'arxiv:2402.00002'}), (p3:Paper {key: 'title:undated'})
      CREATE (loss:Metric {key: 'loss', name: 'loss', lowerIsBetter: true}),
             (p2)-[:REPORTS]->(r2:Result {key: 'r2', value: 95.0, unit: '%', status: 'EXTRACTED'}),
             (r2)-[:OF]->(llama), (r2)-[:ON]->(tree), (r2)-[:MEASURED_BY]->(acc),
             (p2)-[:REPORTS]->(r3:Result {key: 'r3', value: 99.0, status: 'REJECTED'}),
             (r3)-[:OF]->(parse), (r3)-[:ON]->(tree), (r3)-[:MEASURED_BY]->(acc),
             (p3)-[:REPORTS]->(r4:Result {key: 'r4', value: 0.5, status: 'EXTRACTED'}),
             (r4)-[:OF]->(llama), (r4)-[:ON]->(tree), (r4)-[:MEASURED_BY]->(loss),
             (p3)-[:REPORTS]->(r5:Result {key: 'r5', value: 0.25, status: 'EXTRACTED', system: 'some parser'}),
             (r5)-[:ON]->(tree), (r5)-[:MEASURED_BY]->(loss)
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
  void numbersAndClaimsStandTogetherEachWithItsSource() {
    assertThat(
            answer(
                "{leaderboard(testbed: \"TREEBENCH\") {testbed {name} metric {name} metrics {key}"
                    + " rows {rank contender {name} value unit system result {key} claim {key outcome} paper {key}}}}"))
        .isEqualTo(
            "{leaderboard={testbed={name=TreeBench}, metric={name=accuracy}, metrics=[{key=accuracy}, {key=loss}], rows=["
                + "{rank=1, contender={name=Llama-2-7B}, value=95.0, unit=%, system=null, result={key=r2}, claim=null, paper={key=arxiv:2402.00002}},"
                + " {rank=2, contender={name=TagNet}, value=91.4, unit=%, system=TagNet, result={key=r1}, claim=null, paper={key=arxiv:2401.00001}},"
                + " {rank=3, contender={name=ParseNet}, value=null, unit=null, system=null, result=null, claim={key=c1, outcome=BEATS}, paper={key=arxiv:2401.00001}}]}}");
    assertThat(asking.cypher()).hasSize(2);
  }

  @Test
  void ofALossTheLeastComesFirst() {
    assertThat(
            answer(
                "{leaderboard(testbed: \"TreeBench\", metric: \"Loss\") {metric {lowerIsBetter} rows {rank contender {name} system value}}}"))
        .startsWith(
            "{leaderboard={metric={lowerIsBetter=true}, rows=[{rank=1, contender=null, system=some parser, value=0.25},"
                + " {rank=2, contender={name=Llama-2-7B}, system=null, value=0.5}");
  }

  @Test
  void anEarlierDayKnowsLess() {
    assertThat(
            answer(
                "{leaderboard(testbed: \"TreeBench\", asOf: \"2024-01-31\") {metrics {key} rows {rank contender {name} value}}}"))
        .isEqualTo(
            "{leaderboard={metrics=[{key=accuracy}], rows=[{rank=1, contender={name=TagNet}, value=91.4},"
                + " {rank=2, contender={name=Llama-2-7B}, value=null}, {rank=3, contender={name=ParseNet}, value=null}]}}");
    assertThat(
            answer(
                "{leaderboard(testbed: \"TreeBench\", asOf: \"2000-01-01\") {metric {key} rows {rank}}}"))
        .isEqualTo("{leaderboard={metric=null, rows=[]}}");
  }

  @Test
  void claimsAloneMakeABoardToo() {
    assertThat(
            answer(
                "{leaderboard(testbed: \"LeafSet\") {metric {key} rows {rank contender {name} claim {key}}}}"))
        .isEqualTo(
            "{leaderboard={metric=null, rows=[{rank=1, contender={name=TagNet}, claim={key=c2}},"
                + " {rank=2, contender={name=ParseNet}, claim={key=c2}}]}}");
  }

  @Test
  void anUnknownTestbedIsNullAndAnUnknownMetricHasNoRows() {
    assertThat(answer("{leaderboard(testbed: \"nothing\") {rows {rank}}}"))
        .isEqualTo("{leaderboard=null}");
    assertThat(
            answer(
                "{leaderboard(testbed: \"TreeBench\", metric: \"bleu\") {metric {key} rows {rank}}}"))
        .isEqualTo("{leaderboard={metric=null, rows=[]}}");
  }

  @Test
  void thePageIsCutAndLimited() {
    assertThat(answer("{leaderboard(testbed: \"TreeBench\", first: 1) {rows {rank}}}"))
        .isEqualTo("{leaderboard={rows=[{rank=1}]}}");
    var refused =
        asking.ask("{leaderboard(testbed: \"TreeBench\", first: 101) {rows {rank}}}", Map.of());
    assertThat(refused.get("errors").toString()).contains("BAD_PAGE_SIZE");
    assertThat(asking.cypher()).isEmpty();
  }

  @Test
  void onlyTheAskedFieldsOfTheFirstRowsAreRead() {
    answer("{leaderboard(testbed: \"TreeBench\") {rows {place: rank contender {key}}}}");

    assertThat(asking.cypher().get(1))
        .isEqualTo(
            "WITH $p0 AS board0 RETURN {rows: COLLECT { UNWIND board0.rows AS row1 RETURN {place: row1.rank,"
                + " contender: COLLECT { MATCH (n2:`Contender` {key: row1.contender}) RETURN"
                + " {`~type`: CASE WHEN n2:`Method` THEN 'Method' WHEN n2:`BaseModel` THEN 'BaseModel' END, key: n2.key} }} }} AS result");
  }
}
