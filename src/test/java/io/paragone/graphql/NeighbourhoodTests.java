package io.paragone.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NeighbourhoodTests {

  private static Asking asking;

  @BeforeAll
  static void load() {
    new RivalGraph()
        .claim("c1", "Ash BEATS Birch Treebench", "published", "2024-03-01", "paper", "p1")
        .claim("c2", "Birch TRAILS Ash Leafset", "published", "2024-01-01", "confidence", 0.5)
        .claim("c3", "Birch BEATS Ash Leafset", "status", "CONFIRMED", "published", "2024-02-01")
        .claim("c4", "Birch BEATS Cedar Treebench")
        .claim("c5", "Cedar BEATS Date Leafset")
        .claim("c6", "Elm BEATS Birch", "confidence", 0.4)
        .claim("c7", "Ash TIES Fir Treebench")
        .claim("c8", "Ash BEATS Date", "status", "REJECTED")
        .load();
    asking = new Asking();
  }

  @AfterAll
  static void close() {
    asking.close();
  }

  private static String nodes(String arguments) {
    return asking
        .data("{neighbourhood(" + arguments + ") {nodes {name distance}}}")
        .toString()
        .replaceAll("neighbourhood=|nodes=|name=|distance=|[{}\\[\\]]", "");
  }

  private static String edges(String arguments) {
    return asking
        .data("{neighbourhood(" + arguments + ") {edges {winner loser}}}")
        .toString()
        .replaceAll("neighbourhood=|edges=|winner=|loser=|[{}\\[\\]]", "");
  }

  @Test
  void theNearestComeFirstAndOfTheseThoseWithTheMostNeighbours() {
    assertThat(nodes("key: \"ash\"")).isEqualTo("Ash, 0, Birch, 1");
    assertThat(nodes("key: \"ash\", depth: 2")).isEqualTo("Ash, 0, Birch, 1, Cedar, 2, Elm, 2");
    assertThat(nodes("key: \"ash\", depth: 4"))
        .isEqualTo("Ash, 0, Birch, 1, Cedar, 2, Elm, 2, Date, 3");
  }

  @Test
  void edgesLeadFromWinnerToLoserAndOnlyBetweenNodes() {
    assertThat(edges("key: \"ash\"")).isEqualTo("ash, birch, birch, ash");
    assertThat(edges("key: \"cedar\"")).isEqualTo("birch, cedar, cedar, date");
  }

  @Test
  void anEdgeTellsWhatIsClaimed() {
    assertThat(
            asking.data(
                "{neighbourhood(key: \"ash\") {edges {winner claimCount paperCount testbedCount confidence since contradicted confirmed}}}"))
        .hasToString(
            "{neighbourhood={edges=["
                + "{winner=ash, claimCount=2, paperCount=2, testbedCount=2, confidence=0.9, since=2024-01-01, contradicted=true, confirmed=false}, "
                + "{winner=birch, claimCount=1, paperCount=1, testbedCount=1, confidence=0.9, since=2024-02-01, contradicted=true, confirmed=true}]}}");
  }

  @Test
  void aFilterLeavesOnlyTheClaimsThatItLetsThrough() {
    assertThat(
            asking.data(
                "{neighbourhood(key: \"ash\", depth: 2, where: {publishedFrom: \"2024-02-15\"}) {nodeCount nodes {key neighbourCount}"
                    + " edges {winner claimCount paperCount testbedCount confidence since contradicted confirmed}}}"))
        .hasToString(
            "{neighbourhood={nodeCount=2, nodes=[{key=ash, neighbourCount=1}, {key=birch, neighbourCount=1}], edges=["
                + "{winner=ash, claimCount=1, paperCount=1, testbedCount=1, confidence=0.9, since=2024-03-01, contradicted=false, confirmed=false}]}}");
    assertThat(nodes("key: \"birch\", where: {minConfidence: 0.8, testbed: \"treebench\"}"))
        .isEqualTo("Birch, 0, Ash, 1, Cedar, 1");
    assertThat(nodes("key: \"birch\", where: {testbed: \"no such\"}")).isEqualTo("Birch, 0");
  }

  @Test
  void aRejectedClaimLeadsNowhereEvenWhereTheFilterAsksForIt() {
    assertThat(nodes("key: \"date\"")).isEqualTo("Date, 0, Cedar, 1");
    assertThat(nodes("key: \"date\", where: {status: [REJECTED]}")).isEqualTo("Date, 0");
  }

  @Test
  void theLimitCutsOffTheFarthest() {
    assertThat(
            asking.data(
                "{neighbourhood(key: \"ash\", depth: 3, limit: 3) {nodeCount truncated nodes {key kind neighbourCount} edges {winner loser}}}"))
        .hasToString(
            "{neighbourhood={nodeCount=5, truncated=true, nodes=[{key=ash, kind=METHOD, neighbourCount=1},"
                + " {key=birch, kind=METHOD, neighbourCount=3}, {key=cedar, kind=METHOD, neighbourCount=2}],"
                + " edges=[{winner=ash, loser=birch}, {winner=birch, loser=ash}, {winner=birch, loser=cedar}]}}");
  }

  @Test
  void theContendersComparedOnATestbedAreOneStepAway() {
    assertThat(nodes("key: \"treebench\"")).isEqualTo("Birch, 1, Ash, 1, Cedar, 1, Fir, 1");
    assertThat(nodes("key: \"treebench\", depth: 2"))
        .isEqualTo("Birch, 1, Ash, 1, Cedar, 1, Fir, 1, Date, 2, Elm, 2");
    assertThat(edges("key: \"treebench\", where: {testbed: \"Treebench\"}"))
        .isEqualTo("ash, birch, birch, cedar");
  }

  @Test
  void aKeyThatNothingHasGivesAnEmptyGraph() {
    assertThat(
            asking.data(
                "{neighbourhood(key: \"nobody\") {nodeCount truncated nodes {key} edges {winner}}}"))
        .hasToString("{neighbourhood={nodeCount=0, truncated=false, nodes=[], edges=[]}}");
  }

  @Test
  void itIsOneStatementThatBeginsAtTheKey() {
    asking.data(
        "{neighbourhood(key: \"ash\", depth: 3, where: {testbed: \"Treebench\", minConfidence: 0.1}) {nodeCount nodes {key neighbourCount} edges {winner claimCount contradicted}}}");

    assertThat(asking.cypher()).hasSize(1);
    assertThat(asking.operators())
        .noneMatch(operator -> operator.matches("(AllNodes|NodeByLabel|.*RelationshipType)Scan.*"))
        .noneMatch(operator -> operator.startsWith("CartesianProduct"));
  }

  @Test
  void depthAndLimitHaveBounds() {
    for (var arguments : List.of("depth: 0", "depth: 5", "limit: 0", "limit: 1001")) {
      assertThat(
              asking
                  .ask("{neighbourhood(key: \"ash\", " + arguments + ") {nodeCount}}", Map.of())
                  .toString())
          .contains("code=BAD_ARGUMENT", arguments + " is not between 1 and ");
    }
  }
}
