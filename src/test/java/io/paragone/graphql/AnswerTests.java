package io.paragone.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What operations answer on {@link SampleGraph}. */
class AnswerTests {

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

  private static String claims(String where) {
    return answer("{comparisons(where: {" + where + "}, orderBy: KEY) {nodes {key}}}")
        .replaceAll("[^c0-9,]|comparisons|nodes", "")
        .replaceAll("c(?!\\d)", "");
  }

  @ParameterizedTest
  @CsvSource({"TagNet", "tag net", "TAG-NET", "tagnet"})
  void aContenderAnswersToItsNameAndItsAliases(String name) {
    assertThat(answer("{contender(name: \"" + name + "\") {key __typename}}"))
        .isEqualTo("{contender={key=tagnet, __typename=Method}}");
  }

  @Test
  void anUnknownNameIsNullAndNoError() {
    assertThat(
            answer(
                "{contender(name: \"nobody\") {key} testbed(name: \"\") {key} paper(key: \"x\") {key}}"))
        .isEqualTo("{contender=null, testbed=null, paper=null}");
  }

  @Test
  void aTestbedIsNotAContender() {
    assertThat(
            answer(
                "{contender(name: \"TreeBench\") {key} testbed(name: \"TreeBench\") {key kind}}"))
        .isEqualTo("{contender=null, testbed={key=treebench, kind=BENCHMARK}}");
  }

  @Test
  void aClaimComesWithItsPaperItsWordsAndItsPlace() {
    assertThat(
            answer(
                "{comparisons(where: {paper: \"arxiv:2401.00001\", testbed: \"TreeBench\", outcome: BEATS}) {nodes {"
                    + "subject {name} baseline {name} on {name} metrics {name} margin {value unit max qualifier} "
                    + "evidence {quote start end} statement paper {title published authors} extractor decidedAt}}}"))
        .isEqualTo(
            "{comparisons={nodes=[{subject={name=TagNet}, baseline={name=ParseNet}, on=[{name=TreeBench}],"
                + " metrics=[{name=accuracy}], margin={value=3.2, unit=POINTS, max=null, qualifier=null},"
                + " evidence={quote=TagNet beats ParseNet by 3.2 points on TreeBench., start=19, end=68},"
                + " statement=null, paper={title=TagNet tags better, published=2024-01-05,"
                + " authors=[Ada Example, Bo Example]}, extractor=test 1, decidedAt=null}]}}");
  }

  @Test
  void aBaselineWithoutANameIsText() {
    assertThat(
            answer(
                "{comparisons(where: {named: false}) {nodes {baseline {name} baselineText margin {value}}}}"))
        .isEqualTo(
            "{comparisons={nodes=[{baseline=null, baselineText=earlier taggers, margin=null}]}}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "outcome: BEATS | c1,c4",
        "outcome: [TIES, TRAILS] | c2,c3",
        "subject: \"tag net\" | c1,c3,c4",
        "baseline: \"TagNet\" | c2",
        "contender: \"ParseNet\" | c1,c2",
        "contender: \"nobody\" | ''",
        "subject: \"TagNet\", baseline: \"ParseNet\" | c1",
        "testbed: \"TreeBench\", subject: \"TagNet\" | c1,c3",
        "metric: \"Accuracy\" | c1",
        "minConfidence: 0.7 | c1,c2,c4",
        "paper: \"arxiv:2402.00002\" | c2",
        "publishedFrom: \"2024-02-01\" | c2",
        "publishedTo: \"2024-02-01\" | c1,c3,c4",
        "status: REJECTED | c5",
        "status: [CURATED, REJECTED] | c2,c5",
        "selfReported: false, status: REJECTED | c5",
        "named: true | c1,c2,c3",
      })
  void filtersLeaveWhatTheySay(String where, String expected) {
    assertThat(claims(where)).isEqualTo(expected);
  }

  @Test
  void rejectedClaimsAreLeftOutUnlessAskedFor() {
    assertThat(
            answer(
                "{comparisons {totalCount} contender(name: \"ParseNet\") {comparisons {totalCount} all: comparisons(where: {status: [REJECTED]}) {nodes {key decidedBy decidedAt}}}}"))
        .isEqualTo(
            "{comparisons={totalCount=4}, contender={comparisons={totalCount=2},"
                + " all={nodes=[{key=c5, decidedBy=ann, decidedAt=2024-03-01T10:00Z}]}}}");
  }

  @Test
  void whatBeatsWhatComesWithItsClaimsFromEitherSide() {
    assertThat(
            answer(
                "{contender(name: \"ParseNet\") {beats {totalCount} beatenBy {nodes {winner {name} loser {name} claimCount since claims {nodes {key outcome}}}}}}"))
        .isEqualTo(
            "{contender={beats={totalCount=0}, beatenBy={nodes=[{winner={name=TagNet}, loser={name=ParseNet},"
                + " claimCount=2, since=2024-01-05, claims={nodes=[{key=c1, outcome=BEATS}, {key=c2, outcome=TRAILS}]}}]}}}");
  }

  @Test
  void headToHeadTellsEveryClaimFromBothSides() {
    assertThat(
            answer(
                "{headToHead(a: \"ParseNet\", b: \"TagNet\") {a {name} b {name} aWins bWins tied aBeatsB {nodes {key}} bBeatsA {totalCount nodes {key}} testbeds {testbed {name} aWins bWins tied}}}"))
        .isEqualTo(
            "{headToHead={a={name=ParseNet}, b={name=TagNet}, aWins=0, bWins=2, tied=0, aBeatsB={nodes=[]},"
                + " bBeatsA={totalCount=2, nodes=[{key=c1}, {key=c2}]}, testbeds=[{testbed={name=LeafSet}, aWins=0, bWins=1, tied=0},"
                + " {testbed={name=TreeBench}, aWins=0, bWins=1, tied=0}]}}");
    assertThat(
            answer(
                "{headToHead(a: \"Llama 2 7B\", b: \"TagNet\") {aWins bWins tied ties {nodes {key}}}}"))
        .isEqualTo("{headToHead={aWins=0, bWins=0, tied=1, ties={nodes=[{key=c3}]}}}");
  }

  @Test
  void headToHeadOfAnUnknownNameHasNoClaims() {
    assertThat(
            answer(
                "{headToHead(a: \"nobody\", b: \"TagNet\") {a {name} b {name} aWins bWins tied aBeatsB {nodes {key}} testbeds {aWins}}}"))
        .isEqualTo(
            "{headToHead={a=null, b={name=TagNet}, aWins=0, bWins=0, tied=0, aBeatsB={nodes=[]}, testbeds=[]}}");
  }

  @Test
  void aliasesOfOneFieldKeepTheirOwnArguments() {
    assertThat(
            answer(
                "{x: contender(name: \"TagNet\") {key wins: comparisons(where: {outcome: BEATS}) {n: totalCount} ties: comparisons(where: {outcome: TIES}) {n: totalCount}} y: contender(name: \"ParseNet\") {key}}"))
        .isEqualTo("{x={key=tagnet, wins={n=2}, ties={n=1}}, y={key=parsenet}}");
  }

  @Test
  void fragmentsOnTypesMayGiveOneKeyTwoMeanings() {
    assertThat(
            answer(
                "{contenders(orderBy: KEY) {nodes {...both ... on Method {what: buildsOn {name}} ... on BaseModel {what: variants {name}}}}} fragment both on Contender {name}"))
        .isEqualTo(
            "{contenders={nodes=[{name=Llama-2-7B, what=[{name=Llama-2-7B-Chat}]}, {name=Llama-2-7B-Chat, what=[]},"
                + " {name=ParseNet, what=[]}, {name=TagNet, what=[{name=Llama-2-7B}]}]}}");
  }

  @Test
  void skippedFieldsAreNotFetched() {
    var query =
        "query ($with: Boolean!) {contender(name: \"TagNet\") {name @skip(if: $with) comparisons @include(if: $with) {totalCount}}}";

    assertThat(asking.data(query, Map.of("with", false)).toString())
        .isEqualTo("{contender={name=TagNet}}");
    assertThat(asking.cypher().get(0)).doesNotContain("Comparison");
    assertThat(asking.data(query, Map.of("with", true)).toString())
        .isEqualTo("{contender={comparisons={totalCount=4}}}");
  }

  @ParameterizedTest
  @CsvSource({
    "comparisons, CONFIDENCE",
    "comparisons, KEY",
    "comparisons, NEWEST",
    "comparisons, OLDEST",
    "papers, TITLE",
    "papers, KEY",
    "papers, NEWEST",
    "papers, OLDEST",
    "contenders, NAME",
    "contenders, KEY",
    "contenders, MOST_COMPARED",
    "testbeds, NAME",
    "testbeds, KEY",
    "testbeds, MOST_USED"
  })
  void pagesOfOneMakeUpTheWholeList(String field, String order) {
    var whole = edges(field, order, 100, null);
    var cursor = (String) null;
    for (var edge : whole) {
      var page = edges(field, order, 1, cursor);
      assertThat(page).singleElement().isEqualTo(edge);
      cursor = String.valueOf(((Map<?, ?>) page.get(0)).get("cursor"));
    }
    assertThat(edges(field, order, 1, cursor)).isEmpty();
    assertThat(whole).hasSizeGreaterThan(1);
  }

  private static List<?> edges(String field, String order, int first, String after) {
    var query =
        "query ($after: String) {list: %s(orderBy: %s, first: %d, after: $after) {edges {cursor node {key}} pageInfo {hasNextPage hasPreviousPage startCursor endCursor} totalCount}}"
            .formatted(field, order, first);
    var variables =
        after == null ? Map.<String, Object>of() : Map.<String, Object>of("after", after);
    return (List<?>) ((Map<?, ?>) asking.data(query, variables).get("list")).get("edges");
  }

  @Test
  void pageInfoTellsWhetherTheListGoesOn() {
    assertThat(
            answer(
                "{papers(first: 2) {pageInfo {hasNextPage hasPreviousPage}} all: papers(first: 3) {pageInfo {hasNextPage}} none: papers(where: {title: \"zzz\"}) {pageInfo {hasNextPage startCursor endCursor}}}"))
        .isEqualTo(
            "{papers={pageInfo={hasNextPage=true, hasPreviousPage=false}}, all={pageInfo={hasNextPage=false}},"
                + " none={pageInfo={hasNextPage=false, startCursor=null, endCursor=null}}}");
  }

  @Test
  void searchPutsTheNameItselfBeforeOtherNamesAndThosePapers() {
    assertThat(answer("{search(text: \"tagnet\") {kind name node {key ... on Paper {published}}}}"))
        .isEqualTo(
            "{search=[{kind=METHOD, name=TagNet, node={key=tagnet}}, {kind=PAPER, name=TagNet tags better,"
                + " node={key=arxiv:2401.00001, published=2024-01-05}}]}");
    assertThat(answer("{search(text: \"TagMet\", kinds: [METHOD, BENCHMARK]) {name}}"))
        .isEqualTo("{search=[{name=TagNet}]}");
    assertThat(answer("{search(text: \"llama\", kinds: [METHOD]) {name}}"))
        .isEqualTo("{search=[]}");
  }

  @ParameterizedTest
  @CsvSource({"''", "'+-&&||!(){}[]^~*?:/'", "'AND OR NOT'", "'name:*'", "'tree\\\"'"})
  void nothingInASearchTextIsAnOperator(String text) {
    asking.data("{search(text: \"" + text.replace("\\\"", "\\\\\\\"") + "\") {name}}");
  }

  @Test
  void statisticsCountEverything() {
    assertThat(
            answer(
                "{statistics {papers methods baseModels benchmarks datasets metrics comparisons results comparisonsByOutcome {outcome count} comparisonsByStatus {status count}}}"))
        .isEqualTo(
            "{statistics={papers=3, methods=2, baseModels=2, benchmarks=1, datasets=1, metrics=1, comparisons=5, results=1,"
                + " comparisonsByOutcome=[{outcome=BEATS, count=2}, {outcome=TIES, count=1}, {outcome=TRAILS, count=1}],"
                + " comparisonsByStatus=[{status=EXTRACTED, count=3}, {status=CURATED, count=1}, {status=CONFIRMED, count=0},"
                + " {status=REJECTED, count=1}]}}");
  }

  @Test
  void aPaperTellsWhatItBringsMentionsAndReports() {
    assertThat(
            answer(
                "{paper(key: \"arxiv:2401.00001\") {introduces {name kind} mentions {name} comparisons {totalCount} results {nodes {value unit system contender {name} on {name} metric {name lowerIsBetter}}}}}"))
        .isEqualTo(
            "{paper={introduces=[{name=TagNet, kind=METHOD}], mentions=[{name=ParseNet}, {name=TreeBench}], comparisons={totalCount=3},"
                + " results={nodes=[{value=91.4, unit=%, system=TagNet, contender={name=TagNet}, on={name=TreeBench}, metric={name=accuracy, lowerIsBetter=false}}]}}}");
  }

  @Test
  void aBaseModelTellsItsFamilyAndItsUsers() {
    assertThat(
            answer(
                "{contender(name: \"LLaMA2 7B\") {... on BaseModel {family parameters variants {name variantOf {name}} usedBy {totalCount nodes {name buildsOn {name}}}}}}"))
        .isEqualTo(
            "{contender={family=llama-2, parameters=7.0E9, variants=[{name=Llama-2-7B-Chat, variantOf=[{name=Llama-2-7B}]}],"
                + " usedBy={totalCount=1, nodes=[{name=TagNet, buildsOn=[{name=Llama-2-7B}]}]}}}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "contenders(where: {kind: BASE_MODEL}) | 2",
        "contenders(where: {kind: PAPER}) | 0",
        "contenders(where: {nameStartsWith: \"llama 2\"}) | 2",
        "contenders(where: {nameContains: \"AG N\"}) | 1",
        "contenders(where: {named: false}) | 0",
        "testbeds(where: {kind: [DATASET, BENCHMARK]}) | 2",
        "testbeds(where: {nameContains: \"leaf\"}) | 1",
        "papers(where: {title: \"PARSE\"}) | 1",
        "papers(where: {introduces: \"tag net\"}) | 1",
        "papers(where: {publishedFrom: \"2024-02-01\"}) | 1",
        "papers(where: {publishedFrom: null}) | 3",
      })
  void listsOfThingsAreFilteredToo(String field, int expected) {
    assertThat(answer("{" + "list: " + field + "{totalCount}}"))
        .isEqualTo("{list={totalCount=" + expected + "}}");
  }

  @ParameterizedTest
  @CsvSource({"CONFIDENCE", "KEY", "NEWEST", "OLDEST"})
  void whatIsFilteredAndOrderedByCanBeAskedForToo(String order) {
    var list =
        "comparisons(where: {minConfidence: 0.5, named: true, outcome: BEATS}, orderBy: "
            + order
            + ") {pageInfo {endCursor} nodes {key confidence outcome paper {published} subject {name} metrics {name}}}";

    assertThat(answer("{" + list + "}")).contains("nodes=[{key=c1, confidence=0.9, outcome=BEATS");
    assertThat(
            answer(
                "{contender(name: \"TagNet\") {"
                    + list
                    + "} testbed(name: \"TreeBench\") {"
                    + list
                    + "}}"))
        .contains("nodes=[{key=c1, confidence=0.9, outcome=BEATS");
  }
}
