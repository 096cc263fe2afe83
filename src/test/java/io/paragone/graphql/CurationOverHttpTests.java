package io.paragone.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.ApplicationContext;
import io.paragone.graph.GraphDump;
import io.paragone.graph.GraphWriter;
import io.paragone.graph.SharedNeo4j;
import io.paragone.ingest.PaperFactsJson;
import io.paragone.resolve.Resolver;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people decide over GraphQL. */
class CurationOverHttpTests {

  private static final String KEY = "a-secret";
  private static final String REJECT =
      "mutation ($key: ID!, $version: Int!) {rejectComparison(key: $key, version: $version, by: \"Ada\", note: \"not there\")"
          + " {key status version history {key step by note at}}}";

  private static final String TAGNET =
      "{\"id\":\"arxiv:2401.00001\",\"title\":\"TagNet tags better\",\"introduces\":[{\"name\":\"TagNet\",\"kind\":\"METHOD\"}],"
          + "\"methods\":[\"BaseTag\"],\"benchmarks\":[\"TreeBench\"],\"comparisons\":[{\"subject\":\"TagNet\",\"baseline\":\"BaseTag\","
          + "\"outcome\":\"BEATS\",\"on\":[\"TreeBench\"],\"margin\":{\"value\":3,\"unit\":\"points\"}}]}";

  private static final HttpServer SERVER = new HttpServer(Map.of("paragone.curator.key", KEY));

  @BeforeEach
  void load() {
    SharedNeo4j.emptied();
    var facts = PaperFactsJson.read(TAGNET);
    try (var context = ApplicationContext.run(SharedNeo4j.properties())) {
      var writer = context.getBean(GraphWriter.class);
      var readings = List.of(new Resolver.Reading(facts, null));
      writer.write(new Resolver().resolve(readings, writer.known()));
    }
  }

  @AfterAll
  static void close() {
    SERVER.close();
  }

  @Test
  void withoutTheKeyOrWithAnotherOneNothingChanges() {
    var before = GraphDump.of(SharedNeo4j.driver());
    var variables = Map.<String, Object>of("key", claim(), "version", 0);
    for (var header : new String[] {null, "Bearer another", "Bearer", KEY, "Basic " + KEY}) {
      var response = SERVER.send(request(REJECT, variables, header));

      assertThat(response.statusCode()).as(String.valueOf(header)).isEqualTo(401);
      assertThat(code(HttpServer.json(response))).isEqualTo("UNAUTHENTICATED");
    }
    assertThat(GraphDump.of(SharedNeo4j.driver())).isEqualTo(before);
  }

  @Test
  void whereNoKeyIsSetNobodyDecidesAndEverybodyReads() {
    try (var off = new HttpServer()) {
      var response =
          off.send(
              off.request("/graphql")
                  .header("Content-Type", "application/json")
                  .header("Authorization", "Bearer ")
                  .POST(
                      HttpRequest.BodyPublishers.ofString(
                          HttpServer.body(REJECT, Map.of("key", claim(), "version", 0)))));

      assertThat(code(HttpServer.json(response))).isEqualTo("UNAUTHENTICATED");
      assertThat(response.body()).contains("PARAGONE_CURATOR_KEY");
    }
    assertThat(SERVER.send(request("{statistics {papers}}", Map.of(), null)).statusCode())
        .isEqualTo(200);
  }

  @Test
  void aStepAnswersWithTheChangedClaimAndItsHistoryAndCanBeUndone() {
    var claim = data(REJECT, Map.of("key", claim(), "version", 0)).path("rejectComparison");

    assertThat(claim.path("status").asText()).isEqualTo("REJECTED");
    assertThat(claim.path("version").asInt()).isOne();
    assertThat(claim.path("history").path(0).path("note").asText()).isEqualTo("not there");
    var step = claim.path("history").path(0).path("key").asText();
    var undone =
        data(
            "mutation ($key: ID!) {undo(decision: $key, by: \"Eve\") {step undoes comparison {status version}}}",
            Map.of("key", step));
    assertThat(undone.path("undo").toString())
        .isEqualTo(
            "{\"step\":\"UNDO\",\"undoes\":\""
                + step
                + "\",\"comparison\":{\"status\":\"EXTRACTED\",\"version\":2}}");
  }

  @Test
  void whoeverDecidesOnWhatHasChangedLearnsIt() {
    var key = claim();
    data(REJECT, Map.of("key", key, "version", 0));

    assertThat(code(answer(REJECT, Map.of("key", key, "version", 0)))).isEqualTo("CHANGED_SINCE");
    assertThat(code(answer(REJECT, Map.of("key", "nothing", "version", 0))))
        .isEqualTo("UNKNOWN_KEY");
  }

  @Test
  void aCorrectionSaysWhatTheClaimIsAndAConflictIsSeen() {
    var key = claim();
    var added =
        data(
            "mutation {addComparison(paper: \"arxiv:2401.00001\", by: \"Ada\", claim: {subject: \"TagNet\","
                + " baselineText: \"older taggers\", outcome: BEATS, metrics: [\"F1\"], margin: {value: 2, unit: POINTS}})"
                + " {key status baselineText margin {value unit} conflicts {key}}}",
            Map.of());
    var other =
        data(
            "mutation {addComparison(paper: \"arxiv:2401.00001\", by: \"Ada\", claim: {subject: \"TagNet\","
                + " baselineText: \"Older taggers\", outcome: TRAILS, metrics: [\"F1\"]}) {conflicts {key}}}",
            Map.of());
    assertThat(added.path("addComparison").path("status").asText()).isEqualTo("CONFIRMED");
    assertThat(other.path("addComparison").path("conflicts").path(0).path("key").asText())
        .isEqualTo(added.path("addComparison").path("key").asText());

    var corrected =
        data(
            "mutation ($key: ID!) {correctComparison(key: $key, version: 0, by: \"Ada\", correction: {outcome: TIES,"
                + " on: [\"OtherBank\"], margin: null}) {key outcome on {name} margin {value}}}",
            Map.of("key", key));
    assertThat(corrected.path("correctComparison").toString())
        .isEqualTo(
            "{\"key\":\""
                + key
                + "\",\"outcome\":\"TIES\",\"on\":[{\"name\":\"OtherBank\"}],\"margin\":null}");
    assertThat(
            code(
                answer(
                    "mutation ($key: ID!) {correctComparison(key: $key, version: 1, by: \"Ada\", correction: {}) {key}}",
                    Map.of("key", key))))
        .isEqualTo("INVALID_DECISION");
  }

  @Test
  void namesAreMergedSplitAndGivenAnew() {
    var merged =
        data(
            "mutation {mergeEntities(key: \"basetag\", into: \"tagnet\", version: 0, by: \"Ada\") {key aliases version"
                + " history {step entity {key}} joins {of rule}}}",
            Map.of());
    assertThat(merged.path("mergeEntities").path("key").asText()).isEqualTo("tagnet");
    assertThat(merged.path("mergeEntities").path("joins").toString())
        .contains("\"of\":\"basetag\",\"rule\":\"MERGED\"");
    var split =
        data(
            "mutation {splitEntity(key: \"tagnet\", name: \"BaseTag\", version: 1, by: \"Ada\") {key name}}",
            Map.of());
    assertThat(split.path("splitEntity").toString())
        .isEqualTo("{\"key\":\"basetag\",\"name\":\"BaseTag\"}");
    var renamed =
        data(
            "mutation {renameEntity(key: \"basetag\", name: \"The Base\", version: 2, by: \"Ada\") {key name aliases}}",
            Map.of());
    assertThat(renamed.path("renameEntity").toString())
        .isEqualTo("{\"key\":\"basetag\",\"name\":\"The Base\",\"aliases\":[\"BaseTag\"]}");
  }

  private static String claim() {
    return SharedNeo4j.driver()
        .executableQuery(
            "MATCH (:Paper {key:'arxiv:2401.00001'})-[:REPORTS]->(c:Comparison {status:'EXTRACTED'}) RETURN c.key ORDER BY c.key LIMIT 1")
        .execute()
        .records()
        .get(0)
        .get(0)
        .asString();
  }

  private static JsonNode data(String query, Map<String, Object> variables) {
    var answer = answer(query, variables);
    assertThat(answer.path("errors").toString()).isEmpty();
    return answer.path("data");
  }

  private static JsonNode answer(String query, Map<String, Object> variables) {
    return HttpServer.json(SERVER.send(request(query, variables, "Bearer " + KEY)));
  }

  private static HttpRequest.Builder request(
      String query, Map<String, Object> variables, @Nullable String authorization) {
    var request =
        SERVER
            .request("/graphql")
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(HttpServer.body(query, variables)));
    return authorization == null ? request : request.header("Authorization", authorization);
  }

  private static String code(JsonNode answer) {
    return answer.path("errors").path(0).path("extensions").path("code").asText();
  }
}
