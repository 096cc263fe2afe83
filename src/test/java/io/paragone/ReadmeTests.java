package io.paragone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.paragone.graph.SharedNeo4j;
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

/** The questions of the README get the answers of the README. */
class ReadmeTests {

  private static final Pattern QUESTION_AND_ANSWER =
      Pattern.compile("```graphql\\n(.*?)```\\s+```json\\n(.*?)```", Pattern.DOTALL);
  private static final ObjectMapper JSON = new ObjectMapper();

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

  private static String ask(String question) throws Exception {
    var body = JSON.writeValueAsString(Map.of("query", question));
    var request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
