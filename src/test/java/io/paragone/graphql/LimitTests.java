package io.paragone.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Map;
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

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 101, Integer.MAX_VALUE})
  void aPageHasBetweenOneAndAHundredEntries(int first) {
    var error = error("{papers(first: " + first + ") {nodes {key}}}", Map.of());

    assertThat(error.get("message")).isEqualTo("first: " + first + " is not between 1 and 100");
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

    assertThat(code(deep)).isEqualTo("QUERY_TOO_DEEP");
    assertThat(asking.cypher()).isEmpty();
  }

  @Test
  void pagesInsidePagesEndSomewhere() {
    var wide =
        "{comparisons(first: 100) {nodes {subject {comparisons(first: 100) {nodes {subject {comparisons(first: 100) {nodes {key}}}}}}}}}";

    assertThat(code(wide)).isEqualTo("QUERY_TOO_COSTLY");
    assertThat(asking.cypher()).isEmpty();
  }

  @Test
  void aDocumentEndsSomewhere() {
    assertThat(code("{statistics {papers}} #" + "x".repeat(20_000))).isEqualTo("QUERY_TOO_LONG");
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
