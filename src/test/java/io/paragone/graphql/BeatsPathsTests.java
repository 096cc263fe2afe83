package io.paragone.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BeatsPathsTests {

  private static Asking asking;

  @BeforeAll
  static void load() {
    new RivalGraph()
        .claim("c1", "Ash BEATS Birch Treebench", "published", "2024-01-01")
        .claim("c2", "Birch BEATS Date Treebench", "published", "2024-02-01")
        .claim("c3", "Date TRAILS Birch Leafset", "confidence", 0.4, "published", "2024-06-01")
        .claim("c4", "Ash BEATS Cedar Leafset", "published", "2024-03-01")
        .claim("c5", "Cedar BEATS Date Leafset", "published", "2024-04-01")
        .claim("c6", "Ash BEATS Date", "status", "REJECTED")
        .claim("c7", "Ash TIES Date")
        .claim("c8", "Date BEATS Elm")
        .claim("c9", "Elm BEATS Ash")
        .load();
    asking = new Asking();
  }

  @AfterAll
  static void close() {
    asking.close();
  }

  private static String chains(String arguments) {
    return asking
        .data("{beatsPaths(" + arguments + ") {length steps {winner {key} loser {key}}}}")
        .toString()
        .replace("{winner={key=", "")
        .replace("}, loser={key=", ">")
        .replaceAll("beatsPaths=|length=|steps=|[{}]", "");
  }

  @Test
  void onlyTheShortestChainsAndNeverThroughARejectedClaimOrATie() {
    assertThat(chains("from: \"Ash\", to: \"date\""))
        .isEqualTo("[2, [ash>birch, birch>date], 2, [ash>cedar, cedar>date]]");
    assertThat(chains("from: \"Ash\", to: \"date\", first: 1"))
        .isEqualTo("[2, [ash>birch, birch>date]]");
    assertThat(chains("from: \"Ash\", to: \"Date\", where: {status: [REJECTED, EXTRACTED]}"))
        .startsWith("[2, ");
  }

  @Test
  void aStepRestsOnClaimsThatTheFilterLeaves() {
    assertThat(chains("from: \"Ash\", to: \"Date\", where: {testbed: \"leafset\"}"))
        .isEqualTo("[2, [ash>cedar, cedar>date]]");
    assertThat(chains("from: \"Ash\", to: \"Date\", where: {publishedTo: \"2024-02-15\"}"))
        .isEqualTo("[2, [ash>birch, birch>date]]");
    assertThat(chains("from: \"Ash\", to: \"Date\", where: {testbed: \"nowhere\"}"))
        .isEqualTo("[]");
  }

  @Test
  void aStepTellsItsClaimsAndCountsThem() {
    var steps =
        "steps {winner {name} claimCount paperCount testbedCount confidence since claims(orderBy: KEY) {totalCount nodes {key}}}";
    assertThat(asking.data("{beatsPaths(from: \"Birch\", to: \"Date\") {" + steps + "}}"))
        .hasToString(
            "{beatsPaths=[{steps=[{winner={name=Birch}, claimCount=2, paperCount=2, testbedCount=2, confidence=0.9,"
                + " since=2024-02-01, claims={totalCount=2, nodes=[{key=c2}, {key=c3}]}}]}]}");
    assertThat(
            asking.data(
                "{beatsPaths(from: \"Birch\", to: \"Date\", where: {testbed: \"Leafset\"}) {"
                    + steps
                    + "}}"))
        .hasToString(
            "{beatsPaths=[{steps=[{winner={name=Birch}, claimCount=1, paperCount=1, testbedCount=1, confidence=0.4,"
                + " since=2024-06-01, claims={totalCount=1, nodes=[{key=c3}]}}]}]}");
  }

  @Test
  void aChainIsNoLongerThanAllowed() {
    assertThat(chains("from: \"Birch\", to: \"Ash\""))
        .isEqualTo("[3, [birch>date, date>elm, elm>ash]]");
    assertThat(chains("from: \"Birch\", to: \"Ash\", maxLength: 2")).isEqualTo("[]");
    assertThat(
            asking
                .ask("{beatsPaths(from: \"a\", to: \"b\", maxLength: 7) {length}}", Map.of())
                .toString())
        .contains("maxLength: 7 is not between 1 and 6", "BAD_ARGUMENT");
    assertThat(
            asking
                .ask("{beatsPaths(from: \"a\", to: \"b\", first: 0) {length}}", Map.of())
                .toString())
        .contains("BAD_PAGE_SIZE");
  }

  @Test
  void fromAContenderToItselfIsACycle() {
    assertThat(chains("from: \"Elm\", to: \"elm\", first: 1"))
        .isEqualTo("[4, [elm>ash, ash>birch, birch>date, date>elm]]");
  }

  @Test
  void anUnknownNameHasNoChains() {
    assertThat(chains("from: \"nobody\", to: \"Ash\"")).isEqualTo("[]");
    assertThat(chains("from: \"Ash\", to: \"nobody\"")).isEqualTo("[]");
    assertThat(chains("from: \"Treebench\", to: \"\"")).isEqualTo("[]");
  }

  @Test
  void oneFieldUnderTwoNamesIsReadTwice() {
    assertThat(
            asking.data(
                "{beatsPaths(from: \"Elm\", to: \"Ash\") {steps {winner {key}} again: steps {loser {name __typename}}}}"))
        .hasToString(
            "{beatsPaths=[{steps=[{winner={key=elm}}], again=[{loser={name=Ash, __typename=Method}}]}]}");
  }

  @Test
  void itIsTwoStatementsOnIndexesAndOneWhereOnlyLengthsAreAsked() {
    asking.data(
        "{beatsPaths(from: \"Ash\", to: \"Date\", where: {testbed: \"Treebench\"}) {steps {winner {name} claims {nodes {paper {title}}}}}}");

    assertThat(asking.cypher()).hasSize(2);
    assertThat(asking.cypher().get(0)).doesNotContain("Ash", "Treebench");
    assertThat(asking.operators())
        .noneMatch(operator -> operator.matches("(AllNodes|NodeByLabel|.*RelationshipType)Scan.*"))
        .noneMatch(operator -> operator.startsWith("CartesianProduct"));
    asking.data("{beatsPaths(from: \"Ash\", to: \"Date\") {length}}");
    assertThat(asking.cypher()).hasSize(1);
  }
}
