package io.paragone.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was known on a day, and counts over lists, on {@link SampleGraph}. */
class AsOfTests {

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

  private static String answer(String query) {
    return asking.data(query).toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "comparisons(asOf: \"2024-01-04\") {totalCount} | 0",
        "comparisons(asOf: \"2024-01-05\") {totalCount} | 3",
        "comparisons(asOf: \"2024-12-31\") {totalCount} | 4",
        "contender(name: \"TagNet\") {list: comparisons(asOf: \"2024-01-31\") {totalCount}} | 3",
        "testbed(name: \"LeafSet\") {list: comparisons(asOf: \"2024-01-31\") {totalCount}} | 0",
        "contender(name: \"TagNet\") {list: results(asOf: \"2024-01-05\") {totalCount}} | 1",
        "contender(name: \"TagNet\") {list: results(asOf: \"2024-01-04\") {totalCount}} | 0",
        "testbed(name: \"TreeBench\") {list: results(asOf: \"2024-01-04\") {totalCount}} | 0",
        "comparisons(asOf: \"2024-01-31\", where: {paper: \"arxiv:2402.00002\"}) {totalCount} | 0",
      })
  void listsHoldWhatPapersSaidUntilThatDay(String list, int expected) {
    assertThat(answer("{list: " + list + "}"))
        .endsWith(
            "{totalCount="
                + expected
                + "}"
                + "}".repeat(list.startsWith("co") && !list.startsWith("contender") ? 1 : 2));
  }

  @Test
  void beatsCountOnlyTheClaimsUntilThatDay() {
    var beats =
        "{contender(name: \"TagNet\") {beats(%s) {totalCount nodes {winner {name} loser {name} claimCount paperCount testbedCount confidence since claims {totalCount nodes {key}}}}}}";

    assertThat(answer(beats.formatted("asOf: \"2024-01-31\"")))
        .isEqualTo(
            "{contender={beats={totalCount=1, nodes=[{winner={name=TagNet}, loser={name=ParseNet}, claimCount=1, paperCount=1,"
                + " testbedCount=1, confidence=0.9, since=2024-01-05, claims={totalCount=1, nodes=[{key=c1}]}}]}}}");
    assertThat(answer(beats.formatted("asOf: \"2024-12-31\"")))
        .isEqualTo(answer(beats.formatted("first: 20")));
    assertThat(answer(beats.formatted("asOf: \"2023-12-31\"")))
        .isEqualTo("{contender={beats={totalCount=0, nodes=[]}}}");
    assertThat(asking.cypher()).hasSize(1);
  }

  @Test
  void beatsCountOnlyTheClaimsThatAFilterLeaves() {
    assertThat(
            answer(
                "{contender(name: \"ParseNet\") {beatenBy(where: {testbed: \"LeafSet\"}) {nodes {winner {name} claimCount since claims {nodes {key}}}}"
                    + " beats(where: {status: REJECTED}) {nodes {loser {name} claimCount claims(where: {status: REJECTED}) {nodes {key}}}}"
                    + " none: beatenBy(where: {testbed: \"nowhere\"}) {totalCount}}}"))
        .isEqualTo(
            "{contender={beatenBy={nodes=[{winner={name=TagNet}, claimCount=1, since=2024-02-06, claims={nodes=[{key=c2}]}}]},"
                + " beats={nodes=[{loser={name=TagNet}, claimCount=1, claims={nodes=[{key=c5}]}}]}, none={totalCount=0}}}");
  }

  @Test
  void pagesOfNarrowedPairsGoOn() {
    var query =
        "query ($after: String) {contender(name: \"ParseNet\") {beatenBy(where: {}, first: 1, after: $after) {nodes {winner {name}} pageInfo {hasNextPage endCursor}}}}";
    var first = asking.data(query);
    var page = (Map<?, ?>) ((Map<?, ?>) first.get("contender")).get("beatenBy");
    var cursor = ((Map<?, ?>) page.get("pageInfo")).get("endCursor");

    assertThat((List<?>) page.get("nodes")).hasSize(1);
    assertThat(asking.data(query, Map.of("after", cursor)).toString()).contains("nodes=[]");
  }

  @Test
  void headToHeadIsToldAsOfADayToo() {
    assertThat(
            answer(
                "{headToHead(a: \"TagNet\", b: \"ParseNet\", asOf: \"2024-01-31\") {aWins bWins tied aBeatsB {nodes {key}} testbeds {testbed {name} aWins}}}"))
        .isEqualTo(
            "{headToHead={aWins=1, bWins=0, tied=0, aBeatsB={nodes=[{key=c1}]}, testbeds=[{testbed={name=TreeBench}, aWins=1}]}}");
  }

  @Test
  void claimsAreCountedByOutcomeTestbedAndYear() {
    assertThat(
            answer(
                "{comparisons(first: 1) {aggregate {byOutcome {outcome count} byTestbed {testbed {name} count} top: byTestbed(first: 1) {count} byYear {year count}}}}"))
        .isEqualTo(
            "{comparisons={aggregate={byOutcome=[{outcome=BEATS, count=2}, {outcome=TIES, count=1}, {outcome=TRAILS, count=1}],"
                + " byTestbed=[{testbed={name=TreeBench}, count=2}, {testbed={name=LeafSet}, count=1}], top=[{count=2}],"
                + " byYear=[{year=2024, count=4}]}}}");
    assertThat(asking.cypher()).hasSize(1);
  }

  @Test
  void countsAreThoseOfTheFilteredListWhateverThePage() {
    assertThat(
            answer(
                "{contender(name: \"TagNet\") {comparisons(first: 1, where: {or: [{contender: \"ParseNet\"}, {outcome: TIES}]}) {totalCount aggregate {byOutcome {outcome count}}}}"
                    + " none: comparisons(where: {subject: \"nobody\"}) {aggregate {byOutcome {count} byTestbed {count} byYear {year}}}}"))
        .isEqualTo(
            "{contender={comparisons={totalCount=3, aggregate={byOutcome=[{outcome=BEATS, count=1}, {outcome=TIES, count=1}, {outcome=TRAILS, count=1}]}}},"
                + " none={aggregate={byOutcome=[{count=0}, {count=0}, {count=0}], byTestbed=[], byYear=[]}}}");
  }

  @Test
  void countsThatAreNotAskedForAreNotMade() {
    answer("{comparisons {aggregate {byOutcome {outcome}}}}");

    assertThat(asking.cypher())
        .containsExactly(
            "RETURN {aggregate: {byOutcome: [{outcome: 'BEATS'}, {outcome: 'TIES'}, {outcome: 'TRAILS'}]}} AS result");
  }
}
