package io.paragone;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.paragone.graph.SharedNeo4j;
import io.paragone.graphql.ExampleQuery;
import io.paragone.ingest.Catalogue;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The bundled catalogue answers the questions of the README, as it says, and the ready queries. */
class ReadmeTests {

  private static final Pattern QUESTION_AND_ANSWER =
      Pattern.compile("```graphql\\n(.*?)```\\s+```json\\n(.*?)```", Pattern.DOTALL);
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What each ready query is told, among other things. */
  private static final Map<String, String> TOLD =
      Map.ofEntries(
          entry("as-of", "\"byOutcome\":[{\"outcome\":\"BEATS\""),
          entry(
              "base-model",
              "\"usedBy\":{\"totalCount\":1,\"nodes\":[{\"name\":\"Self-Specialization\""),
          entry("beaten-by", "\"winner\":{\"name\":\"SelfCodeAlign\""),
          entry("beats", "\"loser\":{\"name\":\"CodeLlama-70B-Instruct\"}"),
          entry(
              "beats-paths",
              "{\"length\":2,\"steps\":[{\"winner\":{\"name\":\"PoFT followed by DPO\""),
          entry("ranking", "\"wins\":1"),
          entry("contradictions", "\"a\":{\"name\":\"CG-VLM\"},\"b\":{\"name\":\"LLaVA\"}"),
          entry("frontier", "{\"name\":\"SelfCodeAlign\""),
          entry(
              "never-compared",
              "\"compared\":false,\"rivals\":[{\"contender\":{\"name\":\"PoFT\"},\"aWins\":1"),
          entry("head-to-head", "\"aWins\":1,\"bWins\":0"),
          entry("leaderboard", "\"rank\":1"),
          entry("comparison-table", "\"SelfCodeAlign\""),
          entry("lineage", "\"name\":\"Self-Specialization\""),
          entry(
              "neighbourhood",
              "{\"winner\":\"self-specialization\",\"loser\":\"llama-65b\",\"claimCount\":2"),
          entry("paper", "{\"kind\":\"BASE_MODEL\",\"name\":\"StarCoder2-Instruct\"}"),
          entry("search", "\"name\":\"CodeLlama-70B-Instruct\""),
          entry("statistics", "\"papers\":55"),
          entry("testbed-claims", "\"subject\":{\"name\":\"SelfCodeAlign\"}"));

  private static ApplicationContext context = ApplicationContext.builder().build();
  private static URI address = URI.create("http://localhost");

  @BeforeAll
  static void serveTheCatalogue() {
    SharedNeo4j.emptied();
    var server = ApplicationContext.run(EmbeddedServer.class, SharedNeo4j.properties());
    context = server.getApplicationContext();
    context.getBean(Catalogue.class).load();
    address = URI.create(server.getURI() + "/graphql");
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  @TestFactory
  List<DynamicTest> questionsGetTheAnswersThatThePageShows() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    var readme = QUESTION_AND_ANSWER.matcher(Files.readString(Path.of("README.md")));
    while (readme.find()) {
      var question = readme.group(1);
      var answer = readme.group(2);
      tests.add(
          DynamicTest.dynamicTest(
              question.lines().limit(2).reduce("", (a, b) -> a + b.strip()),
              () -> assertThat(JSON.readTree(ask(question))).isEqualTo(JSON.readTree(answer))));
    }
    assertThat(tests).hasSizeGreaterThanOrEqualTo(4);
    return tests;
  }

  @TestFactory
  List<DynamicTest> readyQueriesAreAnsweredFromTheCatalogue() {
    var examples = ExampleQuery.all();
    assertThat(examples).extracting(ExampleQuery::name).hasSameElementsAs(TOLD.keySet());
    return examples.stream()
        .map(example -> DynamicTest.dynamicTest(example.name(), () -> answers(example)))
        .toList();
  }

  private static void answers(ExampleQuery example) throws Exception {
    var variables = example.variables();
    var answer =
        ask(example.query(), variables == null ? Map.of() : JSON.readValue(variables, Map.class));

    assertThat(JSON.readTree(answer).has("errors")).as(answer).isFalse();
    assertThat(answer).contains(TOLD.get(example.name()));
  }

  private static String ask(String question) throws Exception {
    return ask(question, Map.of());
  }

  private static String ask(String question, Map<?, ?> variables) throws Exception {
    var body = JSON.writeValueAsString(Map.of("query", question, "variables", variables));
    var request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
