package io.paragone.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersistedDocumentTests {

  private static final String LAID_DOWN = "query Laid {statistics {papers}}";
  private static final String LAID_DOWN_ANSWER = "{\"data\":{\"statistics\":{\"papers\":3}}}";

  @TempDir private static Path folder;
  private static HttpServer server;
  private static HttpServer strict;

  @BeforeAll
  static void start() throws IOException {
    SampleGraph.load();
    Files.writeString(folder.resolve("laid.graphql"), LAID_DOWN);
    var documents = Map.<String, Object>of("paragone.documents.folder", folder.toString());
    server = new HttpServer(documents);
    strict =
        new HttpServer(
            Map.of(
                "paragone.documents.folder",
                folder.toString(),
                "paragone.documents.required",
                true));
  }

  @AfterAll
  static void stop() {
    server.close();
    strict.close();
  }

  private static HttpResponse<String> post(HttpServer to, String body) {
    return to.send(
        to.request("/graphql")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  private static HttpResponse<String> get(HttpServer from, String parameters) {
    return from.send(from.request("/graphql?" + parameters).GET());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String code(HttpResponse<String> response) {
    return HttpServer.json(response).at("/errors/0/extensions/code").asText();
  }

  @Test
  void aDocumentThatWasLaidDownIsAskedForByItsHash() {
    var id = DocumentHash.of(LAID_DOWN);

    assertThat(id).matches("sha256:[0-9a-f]{64}");
    assertThat(get(server, "documentId=" + encoded(id)).body()).isEqualTo(LAID_DOWN_ANSWER);
    assertThat(post(server, "{\"documentId\": \"" + id + "\"}").body()).isEqualTo(LAID_DOWN_ANSWER);
  }

  @Test
  void aDocumentThatWasSentOnceIsAskedForByItsHash() {
    var query = "query ($n: String!) {contender(name: $n) {key} __typename}";
    var asked =
        "documentId=" + DocumentHash.of(query) + "&variables=" + encoded("{\"n\":\"TagNet\"}");

    var unknown = get(server, asked);
    assertThat(unknown.statusCode()).isEqualTo(400);
    assertThat(code(unknown)).isEqualTo("PERSISTED_QUERY_NOT_FOUND");

    get(server, asked + "&query=" + encoded(query));
    assertThat(get(server, asked).body())
        .isEqualTo("{\"data\":{\"contender\":{\"key\":\"tagnet\"},\"__typename\":\"Query\"}}");
  }

  @Test
  void theHashMayComeInTheWayOfApollosClients() {
    var query = "{contender(name: \"ParseNet\") {key}}";
    var digits = DocumentHash.of(query).substring("sha256:".length());
    var extensions =
        "\"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \""
            + digits
            + "\"}}";

    assertThat(code(post(server, "{" + extensions + "}"))).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    var both = HttpServer.body(query, Map.of()).replaceFirst("\\{", "{" + extensions + ",");
    assertThat(post(server, both).body()).contains("parsenet");
    assertThat(post(server, "{" + extensions + "}").body()).contains("parsenet");
  }

  @Test
  void aHashOfSomethingElseIsRefused() {
    var body =
        HttpServer.body("{__typename}", Map.of())
            .replaceFirst("\\{", "{\"documentId\": \"" + DocumentHash.of("{ __typename }") + "\",");

    assertThat(code(post(server, body))).isEqualTo("BAD_REQUEST");
    assertThat(code(post(server, "{\"documentId\": 7}"))).isEqualTo("BAD_REQUEST");
  }

  @Test
  void whereOnlyTrustedDocumentsAreRunNothingElseIs() {
    var example = ExampleQuery.all().stream().filter(e -> e.name().equals("statistics"));

    assertThat(get(strict, "documentId=" + DocumentHash.of(LAID_DOWN)).body())
        .isEqualTo(LAID_DOWN_ANSWER);
    assertThat(post(strict, HttpServer.body(LAID_DOWN, Map.of())).body())
        .isEqualTo(LAID_DOWN_ANSWER);
    assertThat(example)
        .allSatisfy(
            one ->
                assertThat(post(strict, HttpServer.body(one.query(), Map.of())).body())
                    .contains("\"data\""));
    assertThat(code(post(strict, HttpServer.body("{__typename}", Map.of()))))
        .isEqualTo("UNTRUSTED_DOCUMENT");
    assertThat(code(get(strict, "documentId=" + DocumentHash.of("{__typename}"))))
        .isEqualTo("PERSISTED_QUERY_NOT_FOUND");
  }
}
