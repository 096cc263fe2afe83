package io.paragone.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.paragone.graph.SharedNeo4j;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a search finds, and in which order. */
class SearchTests {

  private static final String GRAPH =
      """
      CREATE (a:Contender:Method {key: 'oak', name: 'Oak', aliases: []}),
             (b:Contender:Method {key: 'oakforest', name: 'OakForest', aliases: ['Oak Forest']}),
             (c:Contender:Method {key: 'oakmoss', name: 'OakMoss', aliases: ['It']}),
             (d:Contender:BaseModel {key: 'willow-3.5-turbo', name: 'Willow-3.5-Turbo', aliases: ['WT35']}),
             (e:Testbed:Benchmark {key: 'great-oak-bench', name: 'Great Oak Bench', aliases: []}),
             (f:Contender:Method {key: 'selfgrowingtree', name: 'SelfGrowingTree', aliases: []}),
             (:Paper {key: 'arxiv:1', title: 'On other trees', abstract: 'We prune the oak, and the oak again.'}),
             (:Paper {key: 'arxiv:2', title: 'Pruning the oak', abstract: 'We prune what grows there.'}),
             (:Comparison {key: 'c1', outcome: 'BEATS', status: 'EXTRACTED', confidence: 1.0})-[:SUBJECT]->(c)
      WITH [[a, 'oak'], [b, 'oakforest'], [b, 'oak-forest'], [c, 'oakmoss'], [c, 'it'], [d, 'willow-3.5-turbo'], [d, 'wt35'],
            [e, 'great-oak-bench'], [f, 'selfgrowingtree']] AS named
      UNWIND named AS pair
      WITH pair[0] AS thing, pair[1] AS key
      CREATE (:Name {key: key, letters: CASE key WHEN 'oak-forest' THEN 'oakforest' ELSE key END})-[:NAMES]->(thing)
      """;

  private static Asking asking;

  @BeforeAll
  static void load() {
    SharedNeo4j.emptied().executableQuery(GRAPH).execute();
    asking = new Asking();
  }

  @AfterAll
  static void close() {
    asking.close();
  }

  private static List<String> found(String text) {
    return found("query ($text: String!) {search(text: $text) {name}}", text);
  }

  private static List<String> found(String query, String text) {
    return ((List<?>) asking.data(query, Map.of("text", text)).get("search"))
        .stream().map(hit -> String.valueOf(((Map<?, ?>) hit).get("name"))).toList();
  }

  @Test
  void theNameItselfComesFirstThenBeginningsByClaimsThenOtherNamesThenTitlesThenAbstracts() {
    assertThat(found("oak"))
        .containsExactly(
            "Oak", "OakMoss", "OakForest", "Great Oak Bench", "Pruning the oak", "On other trees");
  }

  @ParameterizedTest
  @CsvSource({
    "OAK, Oak",
    "oak forest, OakForest",
    "OakForset, OakForest",
    "Oak-Forest, OakForest",
    "Oka Forest, OakForest",
    "oakfor, OakForest",
    "oak for, OakForest",
    "self growing tree, SelfGrowingTree",
    "self gro, SelfGrowingTree",
    "SelfGrowinTre, SelfGrowingTree",
    "Willow 3.5, Willow-3.5-Turbo",
    "willow-3.5-tur, Willow-3.5-Turbo",
    "wilow 3.5 turbo, Willow-3.5-Turbo",
    "wt35, Willow-3.5-Turbo",
    "it, OakMoss",
    "bench, Great Oak Bench",
    "'  oakmoss ', OakMoss",
    "'oak (moss)', OakMoss",
    "pruning oak, Pruning the oak",
    "grows there, Pruning the oak",
  })
  void slipsBeginningsAndOtherSpellingsFindTheName(String text, String first) {
    assertThat(found(text)).startsWith(first);
  }

  @Test
  void allWordsMustBeThere() {
    assertThat(found("oak pine")).isEmpty();
  }

  @Test
  void kindsLeaveOutTheOthers() {
    var query = "query ($text: String!) {search(text: $text, kinds: [%s]) {name}}";

    assertThat(found(query.formatted("BENCHMARK, DATASET"), "oak"))
        .containsExactly("Great Oak Bench");
    assertThat(found(query.formatted("PAPER"), "oak"))
        .containsExactly("Pruning the oak", "On other trees");
    assertThat(found(query.formatted("METHOD"), "oak")).doesNotContain("Great Oak Bench");
    assertThat(found(query.formatted(""), "oak")).isEmpty();
  }

  @Test
  void theBestComeFirstHoweverFewAreAskedFor() {
    assertThat(found("query ($text: String!) {search(text: $text, first: 2) {name}}", "oak"))
        .containsExactly("Oak", "OakMoss");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "+-&&||!(){}[]^\"~*?:\\/",
        "AND OR NOT",
        "oak AND NOT moss",
        "oak OR",
        "NOT",
        "\"oak",
        "oak\\",
        "oak~99999",
        "oak^-1",
        "[a TO b}",
        "_exists_:name",
        "/(.*)*/",
        "'); MATCH (n) DETACH DELETE n //",
        "☃ \u0000 \uD83D",
      })
  void nothingInATextIsAnOperator(String text) {
    found(text);
    found("name:" + text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name:oak | (name^4 OR name*) AND (oak^4 OR oak*)",
        "oak* && moss~ | (oak^4 OR oak*) AND (moss^4 OR moss*)",
        "a OR b | (a^4 OR a*) AND (or^4 OR or*) AND (b^4 OR b*)",
        "3.5x isn\\t v1. | (3.5x^4 OR 3.5x*) AND (isn^4 OR isn*) AND (t^4 OR t*) AND (v1^4 OR v1*)",
        "1,5 a.b.c | (1,5^4 OR 1,5*) AND (a.b.c^4 OR a.b.c* OR a.b.c~1)",
        "*+? | '\"\"'",
      })
  void onlyWordsGetIntoTheQuery(String text, String query) {
    assertThat(SearchText.ofPapers(text)).contains(query);
  }

  @Test
  void aLongTextIsCut() {
    assertThat(SearchText.ofNames("word ".repeat(1000) + "x".repeat(100_000)))
        .hasSizeLessThan(2000);
    found("x".repeat(5000));
  }

  @Test
  void aSearchForNamesDoesNotReadPapers() {
    found("query ($text: String!) {search(text: $text, kinds: [METHOD]) {name}}", "oak");

    assertThat(asking.cypher().get(0)).doesNotContain("node_text_papers");
  }
}
