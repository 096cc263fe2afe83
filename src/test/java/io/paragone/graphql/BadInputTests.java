package io.paragone.graphql;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is sent, the answer says what is wrong, and the next question is answered. */
class BadInputTests {

  private static HttpServer server;

  @BeforeAll
  static void start() {
    SampleGraph.load();
    server = new HttpServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @AfterEach
  void theNextQueryIsAnswered() {
    assertThat(post(HttpServer.body("{statistics{papers}}", Map.of())).body())
        .isEqualTo("{\"data\":{\"statistics\":{\"papers\":3}}}");
  }

  private static HttpResponse<String> post(String body) {
    return server.send(
        server
            .request("/graphql")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  private static String code(HttpResponse<String> response) {
    assertThat(response.body()).doesNotContain("Exception", "MATCH", "io.paragone");
    return HttpServer.json(response).at("/errors/0/extensions/code").asText();
  }

  private static String codeOf(String query) {
    return code(post(HttpServer.body(query, Map.of())));
  }

  @ParameterizedTest
  @CsvSource({
    "'{papers(first: -1) {nodes {key}}}', BAD_PAGE_SIZE",
    "'{papers(after: \"WyJCb29rQ29ubmVjdGlvbiIsIktFWSIsImEiXQ\") {nodes {key}}}', BAD_CURSOR",
    "'{papers(orderBy: COLOUR) {nodes {key}}}', VALIDATION_FAILED",
    "'{...a} fragment a on Query {...b} fragment b on Query {...a}', VALIDATION_FAILED",
    "'{papers(where: {titleContains: \"x\\}) RETURN 1 //\"}) {', SYNTAX_ERROR"
  })
  void whatCannotBeAnsweredIsToldWhy(String query, String code) {
    assertThat(codeOf(query)).isEqualTo(code);
  }

  @Test
  void tenThousandAliasesAreTooMany() {
    var aliases = IntStream.range(0, 10_000).mapToObj(i -> "a" + i + ":key").collect(joining(" "));

    assertThat(codeOf("{contender(name: \"TagNet\") {" + aliases + "}}"))
        .isEqualTo("QUERY_TOO_LONG");
  }

  @Test
  void aLongChainOfFragmentsIsNoHarm() {
    var chain =
        IntStream.range(0, 400)
            .mapToObj(i -> "fragment f" + i + " on Query{...f" + (i + 1) + "}")
            .collect(joining());
    var query = "{...f0}" + chain + "fragment f400 on Query{__typename}";

    assertThat(post(HttpServer.body(query, Map.of())).body())
        .isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
  }

  @Test
  void aDocumentOfTenMegabytesIsTooLarge() {
    var response =
        server.send(
            server
                .request("/graphql")
                .header("Content-Type", "application/json")
                .expectContinue(true)
                .POST(
                    BodyPublishers.ofString(
                        HttpServer.body("{papers} #" + "x".repeat(10_000_000), Map.of()))));

    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(code(response)).isEqualTo("REQUEST_TOO_LARGE");
  }

  @Test
  void severalOperationsInOneRequestAreNotTaken() {
    var one = HttpServer.body("{__typename}", Map.of());
    var response = post("[" + one + "," + one + "]");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(code(response)).isEqualTo("BAD_REQUEST");
    assertThat(response.body()).contains("send each by itself");
  }

  @Test
  void theSchemaIsNotWalkedInCircles() {
    var circles = "{__schema{types{fields{type{fields{type{fields{type{fields{type{name}}}}}}}}}}}";

    assertThat(codeOf(circles)).isEqualTo("QUERY_TOO_COSTLY");
  }

  @Test
  void textOfAUserReachesTheDatabaseAsAValueOnly() {
    var names = List.of("\"}) DETACH DELETE n //", "` RETURN 1", "$p0", "\\u0000");

    for (var name : names) {
      var query = "query ($n: String!) {contender(name: $n) {key} search(text: $n) {name}}";
      var answer = HttpServer.json(post(HttpServer.body(query, Map.of("n", name))));
      assertThat(answer.has("errors")).as(name).isFalse();
    }
  }
}
