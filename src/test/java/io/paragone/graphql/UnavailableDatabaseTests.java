package io.paragone.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.paragone.graph.SharedNeo4j;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnavailableDatabaseTests {

  private static final String QUERY = "{contender(name: \"TagNet\") {name}}";

  @Test
  void aDatabaseThatIsAwayIsOneErrorAndAnswersAgainWhenItIsBack() throws Exception {
    SampleGraph.load();
    var bolt = URI.create(String.valueOf(SharedNeo4j.properties().get("neo4j.uri")));
    try (var proxy = new Proxy(bolt.getPort());
        var server = new HttpServer(Map.of("neo4j.uri", "bolt://127.0.0.1:" + proxy.port()))) {
      assertThat(ask(server).body()).isEqualTo("{\"data\":{\"contender\":{\"name\":\"TagNet\"}}}");

      proxy.cut();
      var away = ask(server);
      assertThat(away.statusCode()).isEqualTo(200);
      assertThat(HttpServer.json(away).at("/errors")).hasSize(1);
      assertThat(HttpServer.json(away).at("/errors/0/extensions/code").asText())
          .isEqualTo("DATABASE_UNAVAILABLE");
      assertThat(away.body()).doesNotContain("127.0.0.1", "Exception", "MATCH");

      proxy.mend();
      assertThat(ask(server).body()).isEqualTo("{\"data\":{\"contender\":{\"name\":\"TagNet\"}}}");
    }
  }

  private static HttpResponse<String> ask(HttpServer server) {
    return server.send(
        server
            .request("/graphql")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(HttpServer.body(QUERY, Map.of()))));
  }
}
