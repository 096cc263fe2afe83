package io.paragone.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What becomes of values that a statement brought, whatever they are. */
class DirectStrategyTests {

  @Test
  void aNullWhereNoneMayBeIsAnErrorAtItsPlace() {
    var answer =
        answer(
            "{contender(name: \"TagNet\") {key name}}",
            Map.of(),
            entry("~type", "Method", "key", "tagnet", "name", null));

    assertThat(answer).containsEntry("data", entry("contender", null));
    assertThat(answer.get("errors"))
        .asString()
        .contains("path=[contender, name]", "non null")
        .doesNotContain("tagnet");
  }

  @Test
  void aNullInAListThatHoldsNoneIsAnErrorAtItsPlace() {
    var answer =
        answer(
            "{contender(name: \"TagNet\") {aliases}}",
            Map.of(),
            entry("~type", "Method", "aliases", Arrays.asList("tag-net", null)));

    assertThat(answer.get("errors")).asString().contains("path=[contender, aliases, 1]");
  }

  @Test
  void aValueOfAnotherTypeIsAnErrorAndTheRestStays() {
    var paper = entry("key", "p", "published", "some day", "codeUrl", "https://example.org");

    var answer = answer("{paper(key: \"p\") {published codeUrl}}", Map.of(), paper);

    assertThat(answer)
        .containsEntry(
            "data", entry("paper", entry("published", null, "codeUrl", "https://example.org")));
    assertThat(answer.get("errors")).asString().contains("path=[paper, published]");
  }

  @Test
  void fieldsOfFragmentsAreThoseOfTheTypeThatIsThere() {
    var query =
        """
        {paper(key: "p") {
          introduces {
            __typename
            ... on Method {said: aliases}
            ... on Benchmark {said: aliases name}
            ...Kind
          }
        }}
        fragment Kind on Named {kind}
        """;
    var benchmark =
        entry("~type", "Benchmark", "said", List.of("b"), "name", "B", "kind", "BENCHMARK");
    var method = entry("~type", "Method", "said", List.of("a"), "name", "A", "kind", "METHOD");

    var answer = answer(query, Map.of(), entry("introduces", List.of(benchmark, method)));

    assertThat(answer)
        .isEqualTo(
            entry(
                "data",
                entry(
                    "paper",
                    entry(
                        "introduces",
                        List.of(
                            entry(
                                "__typename",
                                "Benchmark",
                                "said",
                                List.of("b"),
                                "name",
                                "B",
                                "kind",
                                "BENCHMARK"),
                            entry(
                                "__typename",
                                "Method",
                                "said",
                                List.of("a"),
                                "kind",
                                "METHOD"))))));
  }

  @Test
  void aSkippedFieldIsNotThereAndIsTheNextTime() {
    var query = "query ($no: Boolean!) {contender(name: \"TagNet\") {key name @skip(if: $no)}}";
    var engine = engine(entry("~type", "Method", "key", "tagnet", "name", "TagNet"));

    assertThat(ask(engine, query, Map.of("no", true)))
        .isEqualTo(entry("data", entry("contender", entry("key", "tagnet"))));
    assertThat(ask(engine, query, Map.of("no", false)))
        .isEqualTo(entry("data", entry("contender", entry("key", "tagnet", "name", "TagNet"))));
  }

  @SafeVarargs
  private static Map<String, Object> answer(
      String query, Map<String, Object> variables, Map<String, Object>... results) {
    return ask(engine(results), query, variables);
  }

  private static Map<String, Object> ask(
      GraphqlEngine engine, String query, Map<String, Object> variables) {
    var request = new GraphqlRequest(query, null, variables, false, false);
    return engine.execute(request).toCompletableFuture().join().toSpecification();
  }

  /** An engine over a graph in which every statement brings the same. */
  @SafeVarargs
  private static GraphqlEngine engine(Map<String, Object>... results) {
    var rows = Arrays.stream(results).map(result -> entry("result", result)).toList();
    return Asking.engine(Asking.schema(statement -> CompletableFuture.completedFuture(rows)));
  }

  private static Map<String, Object> entry(Object... keysAndValues) {
    var map = new HashMap<String, Object>();
    for (var i = 0; i < keysAndValues.length; i += 2) {
      map.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }
}
