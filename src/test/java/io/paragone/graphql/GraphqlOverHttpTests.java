package io.paragone.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraphqlOverHttpTests {

  private static final String GRAPHQL = "application/graphql-response+json";
  private static final String JSON = "application/json";

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

  private static HttpResponse<String> post(String accept, String contentType, String body) {
    return server.send(
        server
            .request("/graphql")
            .header("Accept", accept)
            .header("Content-Type", contentType)
            .POST(BodyPublishers.ofString(body)));
  }

  private static HttpResponse<String> query(String accept, String query) {
    return post(accept, JSON, HttpServer.body(query, Map.of()));
  }

  private static HttpResponse<String> get(String accept, String parameters) {
    return server.send(server.request("/graphql" + parameters).header("Accept", accept).GET());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, application/json",
    "application/graphql-response+json, application/graphql-response+json",
    "*/*, application/json",
    "application/*, application/json",
    "'application/json;q=0.5, application/graphql-response+json', application/graphql-response+json",
    "'text/html, application/json;q=0.9', application/json"
  })
  void theAnswerComesInTheTypeThatIsAcceptedBest(String accept, String expected) {
    var response = query(accept, "{statistics{papers}}");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type"))
        .contains(expected + "; charset=utf-8");
    assertThat(response.body()).isEqualTo("{\"data\":{\"statistics\":{\"papers\":3}}}");
  }

  @Test
  void withoutAcceptHeaderTheAnswerIsJson() {
    var response =
        server.send(
            server
                .request("/graphql")
                .header("Content-Type", JSON)
                .POST(BodyPublishers.ofString(HttpServer.body("{__typename}", Map.of()))));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).get().asString().startsWith(JSON);
  }

  @Test
  void aTypeThatIsNotOfferedIsNotAcceptable() {
    assertThat(query("text/html", "{__typename}").statusCode()).isEqualTo(406);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/x-www-form-urlencoded",
        "application/json; charset=utf-16"
      })
  void aBodyOfAnotherTypeIsUnsupported(String type) {
    assertThat(post(JSON, type, "{\"query\":\"{__typename}\"}").statusCode()).isEqualTo(415);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "\"{__typename}\"",
        "{}",
        "{\"query\": 7}",
        "{\"query\": \"{__typename}\", \"variables\": \"x\"}",
        "{\"query\": \"{__typename}\", \"operationName\": []}",
        "{\"query\": \"{__typename}\", \"extensions\": 1}"
      })
  void aBodyThatIsNoRequestIsBad(String body) {
    for (var accept : new String[] {JSON, GRAPHQL}) {
      var response = post(accept, JSON, body);

      assertThat(response.statusCode()).as(body).isEqualTo(400);
      assertThat(code(response)).isEqualTo("BAD_REQUEST");
    }
  }

  @Test
  void nullsInARequestCountAsLeftOut() {
    var body =
        "{\"query\": \"{__typename}\", \"variables\": null, \"operationName\": null, \"extensions\": null}";
    assertThat(post(GRAPHQL, JSON, body).statusCode()).isEqualTo(200);
  }

  @Test
  void aMalformedQueryIsAnsweredWithItsPlace() {
    var response = query(GRAPHQL, "{\n  statistics {");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(code(response)).isEqualTo("SYNTAX_ERROR");
    var error = HttpServer.json(response).at("/errors/0");
    assertThat(error.at("/locations/0/line").asInt()).isEqualTo(2);
    assertThat(HttpServer.json(response).has("data")).isFalse();
    assertThat(query(JSON, "{\n  statistics {").statusCode()).isEqualTo(200);
  }

  @Test
  void anUnknownFieldIsAnsweredWithItsPlace() {
    var response = query(GRAPHQL, "{ statistics { elephants } }");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(code(response)).isEqualTo("VALIDATION_FAILED");
    assertThat(HttpServer.json(response).at("/errors/0/locations/0/column").asInt()).isEqualTo(16);
    assertThat(query(JSON, "{ statistics { elephants } }").statusCode()).isEqualTo(200);
  }

  @Test
  void aVariableThatDoesNotFitIsARequestError() {
    var query = "query ($first: Int!) { papers(first: $first) { totalCount } }";

    var response = post(GRAPHQL, JSON, HttpServer.body(query, Map.of("first", "many")));

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(code(response)).isEqualTo("VALIDATION_FAILED");
  }

  @Test
  void anErrorInAFieldStillGivesStatus200() {
    var response =
        query(GRAPHQL, "{ papers(first: 0) { totalCount nodes { key } } statistics { papers } }");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(code(response)).isEqualTo("BAD_PAGE_SIZE");
    assertThat(HttpServer.json(response).at("/errors/0/path/0").asText()).isEqualTo("papers");
  }

  @Test
  void getAnswersQueriesWithVariables() {
    var query =
        encoded("query Q($n: String!) { contender(name: $n) { name } } query R { __typename }");
    var variables = encoded("{\"n\": \"tag net\"}");

    var response = get(JSON, "?query=" + query + "&operationName=Q&variables=" + variables);

    assertThat(response.body()).isEqualTo("{\"data\":{\"contender\":{\"name\":\"TagNet\"}}}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?query=",
        "?query=%7B__typename%7D&variables=x",
        "?query=%7B__typename%7D&extensions=1"
      })
  void aGetWithoutARequestIsBad(String parameters) {
    assertThat(get(GRAPHQL, parameters).statusCode()).isEqualTo(400);
  }

  @Test
  void getNeverRunsAMutation() {
    var response = get(GRAPHQL, "?query=" + encoded("mutation { __typename }"));

    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.headers().firstValue("Allow")).contains("POST");
  }

  @Test
  void anAnswerThatIsKeptIsNotSentAgain() {
    var address = "/graphql?query=" + encoded("{ contender(name: \"TagNet\") { key } }");
    var first = server.send(server.request(address).GET());
    var tag = first.headers().firstValue("ETag").orElseThrow();

    var second = server.send(server.request(address).header("If-None-Match", tag).GET());
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
    assertThat(second.headers().firstValue("ETag")).contains(tag);

    var other = server.send(server.request(address).header("If-None-Match", "\"other\"").GET());
    assertThat(other.statusCode()).isEqualTo(200);
    assertThat(other.body()).isEqualTo(first.body());
    assertThat(other.headers().firstValue("Vary")).contains("Accept");
    assertThat(other.headers().firstValue("Cache-Control")).contains("no-cache");
  }

  @Test
  void anAnswerWithErrorsIsNotKept() {
    var response =
        get(JSON, "?query=" + encoded("{ papers(first: 0) { totalCount nodes { key } } }"));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("ETag")).isEmpty();
    assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
  }

  @Test
  void theSchemaIsNotToldWhereThatIsSwitchedOff() {
    try (var closed = new HttpServer(Map.of("paragone.graphql.introspection", false))) {
      var request = closed.request("/graphql?query=" + encoded("{ __schema { description } }"));
      assertThat(code(closed.send(request.GET()))).isEqualTo("INTROSPECTION_OFF");
      assertThat(closed.send(closed.request("/graphql?query=%7B__typename%7D").GET()).statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void otherMethodsAreNotAllowed() {
    var request = server.request("/graphql").method("DELETE", HttpRequest.BodyPublishers.noBody());
    assertThat(server.send(request).statusCode()).isEqualTo(405);
  }

  @Test
  void textBeyondAsciiComesBackUnharmed() {
    var response =
        post(
            JSON,
            JSON,
            HttpServer.body(
                "query ($n: String!) { contender(name: $n) { key } headToHead(a: \"Ω☃\", b: \"Ω\") { a { key } } }",
                Map.of("n", "Ω☃")));

    assertThat(response.body())
        .isEqualTo("{\"data\":{\"contender\":null,\"headToHead\":{\"a\":null}}}");
  }

  private static String code(HttpResponse<String> response) {
    return HttpServer.json(response).at("/errors/0/extensions/code").asText();
  }
}
