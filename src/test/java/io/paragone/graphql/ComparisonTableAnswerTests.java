package io.paragone.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Comparison tables of {@link SampleGraph}. */
class ComparisonTableAnswerTests {

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

  @Test
  void aCellHoldsNumbersAndTheClaimsAgainstOthersOfTheTable() {
    assertThat(
            answer(
                "{comparisonTable(contenders: [\"ParseNet\", \"tag net\"], testbeds: [\"TreeBench\", \"Leaf Set\"]) {rows {contender {name}"
                    + " cells {testbed {name} results {key value} claims {key} wins losses ties text}}}}"))
        .isEqualTo(
            "{comparisonTable={rows=[{contender={name=ParseNet}, cells=["
                + "{testbed={name=TreeBench}, results=[], claims=[{key=c1}], wins=0, losses=1, ties=0, text=1 loss},"
                + " {testbed={name=LeafSet}, results=[], claims=[{key=c2}], wins=0, losses=1, ties=0, text=1 loss}]},"
                + " {contender={name=TagNet}, cells=["
                + "{testbed={name=TreeBench}, results=[{key=r1, value=91.4}], claims=[{key=c1}], wins=1, losses=0, ties=0, text=accuracy 91.4%; 1 win},"
                + " {testbed={name=LeafSet}, results=[], claims=[{key=c2}], wins=1, losses=0, ties=0, text=1 win}]}]}}");
    assertThat(asking.cypher()).hasSize(1);
  }

  @Test
  void theTableIsWrittenInThreeWays() {
    var answer =
        asking.data(
            "{comparisonTable(contenders: [\"TagNet\", \"Llama 2 7B\"], testbeds: [\"TreeBench\"]) {latex markdown csv tex: latex}}");
    var table = (Map<?, ?>) answer.get("comparisonTable");

    assertThat(table.get("csv"))
        .isEqualTo(",TreeBench\r\nTagNet,accuracy 91.4%; 1 tie\r\nLlama-2-7B,1 tie\r\n");
    assertThat(table.get("markdown").toString()).contains("| TagNet | accuracy 91.4%; 1 tie |");
    assertThat(table.get("latex").toString()).contains("TagNet & accuracy 91.4\\%; 1 tie \\\\");
    assertThat(table.get("tex")).isEqualTo(table.get("latex"));
  }

  @Test
  void withoutTestbedsThoseOfMostContendersAreTaken() {
    assertThat(
            answer(
                "{comparisonTable(contenders: [\"TagNet\", \"ParseNet\"]) {contenders {name} testbeds {key} unknown}}"))
        .isEqualTo(
            "{comparisonTable={contenders=[{name=TagNet}, {name=ParseNet}], testbeds=[{key=treebench}, {key=leafset}], unknown=[]}}");
    assertThat(
            answer(
                "{comparisonTable(contenders: [\"ParseNet\", \"Llama 2 7B\"]) {testbeds {key} csv}}"))
        .isEqualTo("{comparisonTable={testbeds=[], csv=\r\nParseNet\r\nLlama-2-7B\r\n}}");
  }

  @Test
  void namesOfNothingAreToldAndRepetitionsAreDropped() {
    assertThat(
            answer(
                "{comparisonTable(contenders: [\"nobody\", \"TagNet\", \"Tag Net\"], testbeds: [\"TreeBench\", \"nowhere\", \"treebench\"]) {contenders {name} testbeds {name} unknown rows {cells {text}}}}"))
        .isEqualTo(
            "{comparisonTable={contenders=[{name=TagNet}], testbeds=[{name=TreeBench}], unknown=[nobody, nowhere],"
                + " rows=[{cells=[{text=accuracy 91.4%}]}]}}");
    assertThat(
            answer(
                "{comparisonTable(contenders: []) {contenders {name} unknown rows {cells {text}} markdown}}"))
        .isEqualTo(
            "{comparisonTable={contenders=[], unknown=[], rows=[], markdown=|  |\n| --- |\n}}");
  }

  @Test
  void anEarlierDayKnowsLess() {
    assertThat(
            answer(
                "{comparisonTable(contenders: [\"TagNet\", \"ParseNet\"], asOf: \"2024-01-31\") {csv}}"))
        .isEqualTo(
            "{comparisonTable={csv=,TreeBench\r\nTagNet,accuracy 91.4%; 1 win\r\nParseNet,1 loss\r\n}}");
    assertThat(
            answer(
                "{comparisonTable(contenders: [\"TagNet\"], asOf: \"2000-01-01\") {testbeds {key}}}"))
        .isEqualTo("{comparisonTable={testbeds=[]}}");
  }

  @Test
  void whatIsNotAskedForIsNotComputed() {
    answer(
        "{comparisonTable(contenders: [\"TagNet\"], testbeds: [\"TreeBench\"]) {rows {contender {name}}}}");

    assertThat(asking.cypher().get(0)).doesNotContain("REPORTS", "Result", "outcome", "value");
  }

  @Test
  void aTableEndsSomewhere() {
    var query =
        "query ($names: [String!]!) {comparisonTable(contenders: $names, testbeds: $names) {rows {cells {claims {key subject {key} baseline {key} on {key}} results {key}}}}}";

    assertThat(
            asking
                .ask(query, Map.of("names", Collections.nCopies(101, "x")))
                .get("errors")
                .toString())
        .contains("QUERY_TOO_COSTLY", "contenders: 101 names, 100 are allowed");
    assertThat(
            asking
                .ask(query, Map.of("names", Collections.nCopies(100, "x")))
                .get("errors")
                .toString())
        .contains("QUERY_TOO_COSTLY");
    assertThat(asking.cypher()).isEmpty();
  }
}
