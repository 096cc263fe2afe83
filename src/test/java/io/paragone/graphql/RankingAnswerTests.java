package io.paragone.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RankingAnswerTests {

  private static Asking asking;

  @BeforeAll
  static void load() {
    new RivalGraph()
        .claim("c1", "Ash BEATS Birch Treebench", "published", "2023-01-01")
        .claim("c2", "Birch TRAILS Ash Leafset Treebench", "published", "2024-01-01")
        .claim("c3", "Birch BEATS Cedar Treebench", "selfReported", false)
        .claim("c4", "Ash TIES Cedar Leafset", "confidence", 0.4)
        .claim("c5", "Cedar BEATS Ash", "status", "REJECTED")
        .claim("c6", "Fir BEATS Elm Leafset", "published", "2024-01-01")
        .load();
    asking = new Asking();
  }

  @AfterAll
  static void close() {
    asking.close();
  }

  private static String ranking(String where) {
    return asking
        .data(
            "{ranking(where: {"
                + where
                + "}) {claimCount contenderCount componentCount components {entries {rank contender {key}}}}}")
        .toString()
        .replaceAll("ranking=|[a-z]+Count=|components=|entries=|rank=|contender=|key=|[{}]", "");
  }

  @Test
  void theStrongestComeFirstInEachComponent() {
    assertThat(
            asking.data(
                "{ranking {claimCount contenderCount componentCount components {contenderCount claimCount"
                    + " entries {rank contender {name} wins losses ties}}}}"))
        .hasToString(
            "{ranking={claimCount=5, contenderCount=5, componentCount=2, components=["
                + "{contenderCount=3, claimCount=4, entries=["
                + "{rank=1, contender={name=Ash}, wins=2, losses=0, ties=1}, "
                + "{rank=2, contender={name=Birch}, wins=1, losses=2, ties=0}, "
                + "{rank=3, contender={name=Cedar}, wins=0, losses=1, ties=1}]}, "
                + "{contenderCount=2, claimCount=1, entries=["
                + "{rank=1, contender={name=Fir}, wins=1, losses=0, ties=0}, "
                + "{rank=2, contender={name=Elm}, wins=0, losses=1, ties=0}]}]}}");
  }

  @Test
  void strengthsHaveIntervalsAroundThem() {
    var answer =
        asking.data(
            "{ranking(where: {testbed: \"Leafset\", contender: \"Fir\"}) {components {tieParameter entries {strength low high}}}}");

    assertThat(answer)
        .hasToString(
            "{ranking={components=[{tieParameter=0.0, entries=["
                + "{strength=0.7408, low=-1.1249, high=2.6065}, {strength=-0.7408, low=-2.6065, high=1.1249}]}]}}");
  }

  @Test
  void filtersSayWhichClaimsItRestsOn() {
    assertThat(ranking("testbed: \"Treebench\""))
        .isEqualTo("3, 3, 1, [[1, ash, 2, birch, 3, cedar]]");
    assertThat(ranking("publishedFrom: \"2024-01-01\", publishedTo: \"2024-12-31\""))
        .isEqualTo("2, 4, 2, [[1, ash, 2, birch], [1, fir, 2, elm]]");
    assertThat(ranking("minConfidence: 0.5, contender: \"Cedar\"")).startsWith("1, 2, 1, ");
    assertThat(ranking("selfReported: false")).isEqualTo("1, 2, 1, [[1, birch, 2, cedar]]");
    assertThat(ranking("contender: \"Ash\", testbed: \"Treebench\"")).startsWith("2, 2, 1, ");
    assertThat(ranking("status: REJECTED")).isEqualTo("0, 0, 0, []");
    assertThat(ranking("testbed: \"nowhere\"")).isEqualTo("0, 0, 0, []");
  }

  @Test
  void firstBoundsComponentsAndEntries() {
    assertThat(
            asking.data(
                "{ranking(first: 1) {componentCount components {contenderCount entries {contender {key}}}}}"))
        .hasToString(
            "{ranking={componentCount=2, components=[{contenderCount=3, entries=[{contender={key=ash}}]}]}}");
    assertThat(asking.ask("{ranking(first: 101) {claimCount}}", Map.of()).toString())
        .contains("BAD_PAGE_SIZE");
  }

  @Test
  void itIsOneStatementForTheClaimsAndOneForTheAskedFields() {
    asking.data(
        "{ranking(where: {testbed: \"Treebench\"}) {components {entries {contender {name introducedBy {title}}} more: entries {contender {key}}}}}");

    assertThat(asking.cypher()).hasSize(2);
    assertThat(asking.operators())
        .noneMatch(operator -> operator.contains("LabelScan") || operator.startsWith("AllNodes"))
        .noneMatch(operator -> operator.startsWith("CartesianProduct"));
    asking.data("{ranking {claimCount}}");
    assertThat(asking.cypher()).hasSize(1);
  }

  /** Rows that remember which threads looked at them. */
  private static final class Watched extends ArrayList<Map<String, Object>> {
    private static final long serialVersionUID = 1L;
    private final transient List<Thread> lookers = new ArrayList<>();

    @Override
    public java.util.stream.Stream<Map<String, Object>> stream() {
      lookers.add(Thread.currentThread());
      return super.stream();
    }
  }

  @Test
  void theThreadThatBringsTheRowsDoesNotCompute() throws Exception {
    var rows = new Watched();
    var reply = new CompletableFuture<List<Map<String, Object>>>();
    var engine = Asking.engine(Asking.schema(statement -> reply));
    var answer =
        engine
            .execute(new GraphqlRequest("{ranking {claimCount}}", null, Map.of(), true, false))
            .toCompletableFuture();
    var driver = new Thread(() -> reply.complete(rows));

    driver.start();
    driver.join();

    assertThat(answer.join().<Object>getData()).hasToString("{ranking={claimCount=0}}");
    assertThat(rows.lookers).hasSize(1).doesNotContain(driver, Thread.currentThread());
  }
}
