package io.paragone.graphql;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked too much or wrongly. */
class LimitTests {

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

  private static Map<?, ?> error(String query, Map<String, Object> variables) {
    return (Map<?, ?>) ((List<?>) asking.ask(query, variables).get("errors")).get(0);
  }

  private static Object code(String query) {
    return ((Map<?, ?>) error(query, Map.of()).get("extensions")).get("code");
  }

  private static void assertOver(
      String query, String code, long limit, long value, String message) {
    var error = error(query, Map.of());

    assertThat(error.get("message")).isEqualTo(message.formatted(value, limit));
    assertThat(error.get("extensions"))
        .asInstanceOf(InstanceOfAssertFactories.MAP)
        .containsEntry("code", code)
        .containsEntry("limit", limit)
        .containsEntry("value", value);
    assertThat(asking.cypher()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 101, Integer.MAX_VALUE})
  void aPageHasBetweenOneAndAHundredEntries(int first) {
    var error = error("{papers(first: " + first + ") {nodes {key}}}", Map.of());

    assertThat(error.get("message"))
        .isEqualTo(
            "first: " + first + " is not between 1 and 100: ask for several pages with after");
    assertThat(code("{papers(first: " + first + ") {nodes {key}}}")).isEqualTo("BAD_PAGE_SIZE");
    assertThat(code("{search(text: \"x\", first: " + first + ") {name}}"))
        .isEqualTo("BAD_PAGE_SIZE");
    assertThat(asking.cypher()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "", "%%%", "W10", "WyJQYXBlckNvbm5lY3Rpb24iLCJUSVRMRSJd", "☃"})
  void aGarbledCursorIsToldSo(String cursor) {
    assertThat(code("{papers(after: \"" + cursor + "\") {nodes {key}}}")).isEqualTo("BAD_CURSOR");
  }

  @Test
  void aCursorOfAnotherListOrOrderOrTypeIsForeign() {
    var ofComparisons = Cursors.write("ComparisonConnection", "KEY", List.of("c1"));
    var ofOtherOrder = Cursors.write("PaperConnection", "KEY", List.of("c1"));
    var ofOtherType = Cursors.write("PaperConnection", "TITLE", List.of(7, "c1"));
    var noDay = Cursors.write("PaperConnection", "NEWEST", List.of("yesterday", "c1"));

    for (var cursor : List.of(ofComparisons, ofOtherOrder, ofOtherType)) {
      assertThat(code("{papers(after: \"" + cursor + "\") {nodes {key}}}")).isEqualTo("BAD_CURSOR");
    }
    assertThat(code("{papers(orderBy: NEWEST, after: \"" + noDay + "\") {nodes {key}}}"))
        .isEqualTo("BAD_CURSOR");
    assertThat(Base64.getUrlDecoder().decode(ofOtherOrder)).asString().contains("PaperConnection");
  }

  @Test
  void fieldsInsideFieldsEndSomewhere() {
    var deep =
        "{contender(name: \"TagNet\") "
            + "{buildsOn {variants ".repeat(11)
            + "{key}"
            + "}}".repeat(11)
            + "}";

    assertOver(
        deep,
        "QUERY_TOO_DEEP",
        20,
        24,
        "fields are nested %d deep, %d are allowed: ask in several steps");
    assertThat(asking.cypher()).isEmpty();
  }

  @Test
  void pagesInsidePagesEndSomewhere() {
    var wide =
        "{comparisons(first: 100) {nodes {subject {comparisons(first: 100) {nodes {subject {comparisons(first: 100) {nodes {key}}}}}}}}}";

    assertOver(
        wide,
        "QUERY_TOO_COSTLY",
        100_000,
        1_030_301,
        "the page sizes multiply up to %d objects, %d are allowed: ask for smaller pages or fewer lists inside lists");
    assertThat(asking.cypher()).isEmpty();
  }

  @Test
  void pagesBesideOneAnotherAddUpWhateverTheVariablesSay() {
    var page = "comparisons(first: $n) {nodes {subject {comparisons(first: $n) {nodes {key}}}}}";
    var query =
        "query ($n: Int!) {"
            + "abcdefghij".replaceAll(".", "$0: page ").replace("page", page)
            + "}";

    assertThat(asking.ask(query, Map.of("n", 90))).doesNotContainKey("errors");
    assertThat(error(query, Map.of("n", 100)).get("message"))
        .asString()
        .startsWith("the page sizes multiply up to 103010 objects, 100000 are allowed");
  }

  @Test
  void aDocumentEndsSomewhere() {
    assertOver(
        "{statistics {papers}} #" + "x".repeat(20_000),
        "QUERY_TOO_LONG",
        20_000,
        20_023,
        "the document has %d characters, %d are allowed: ask in several documents");
  }

  @Test
  void aliasesEndSomewhere() {
    var aliases = IntStream.range(0, 101).mapToObj(i -> "a" + i + ": key").collect(joining(" "));

    assertOver(
        "{contender(name: \"TagNet\") {" + aliases + "}}",
        "TOO_MANY_ALIASES",
        100,
        101,
        "the operation has %d aliases, %d are allowed: ask in several operations");
    assertThat(asking.cypher()).isEmpty();
  }

  @Test
  void repeatedFieldsEndSomewhere() {
    assertOver(
        "{statistics {" + "papers ".repeat(102) + "}}",
        "TOO_MANY_DUPLICATES",
        100,
        101,
        "the operation repeats %d fields, %d are allowed: ask for each field once");
  }

  @Test
  void fieldsAtTheRootEndSomewhere() {
    var roots =
        IntStream.range(0, 21)
            .mapToObj(i -> "a" + i + ": statistics {papers}")
            .collect(joining(" "));

    assertThat(code("{" + roots + "}")).isEqualTo("TOO_MANY_FIELDS");
    assertThat(asking.cypher()).isEmpty();
  }

  @Test
  void fragmentsCountWhereverTheyAreSpread() {
    var fragments = new StringBuilder("{statistics {...f0}}");
    for (var i = 0; i < 40; i++) {
      var next = "...f" + (i + 1);
      fragments.append(" fragment f%d on Statistics {%s %s}".formatted(i, next, next));
    }
    fragments.append(" fragment f40 on Statistics {papers}");

    assertOver(
        fragments.toString(),
        "TOO_MANY_FIELDS",
        1000,
        Integer.MAX_VALUE,
        "the operation has %d fields, %d are allowed: ask in several operations");
  }

  @ParameterizedTest
  @CsvSource({
    "{papers(orderBy: COLOUR) {totalCount}}",
    "{contender {key}}",
    "{...f} fragment f on Query {...f}",
    "{papers(where: {publishedFrom: \"soon\"}) {totalCount}}"
  })
  void whatDoesNotFitTheSchemaIsNotRun(String query) {
    assertThat(asking.ask(query, Map.of())).containsKey("errors").doesNotContainKey("data");
    assertThat(asking.cypher()).isEmpty();
  }
}
