package io.paragone.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.paragone.graph.GraphReader;
import io.paragone.graph.ReadStatement;
import jakarta.inject.Singleton;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class EventLoopTests {

  /** A graph that answers when it is told to. */
  private static final class SlowGraph implements GraphReader {
    private final CompletableFuture<List<Map<String, Object>>> rows = new CompletableFuture<>();
    private final CompletableFuture<Void> asked = new CompletableFuture<>();

    @Override
    public CompletionStage<List<Map<String, Object>>> read(ReadStatement statement) {
      asked.complete(null);
      return rows;
    }
  }

  /** Puts the graph of the running test in the place of the real one. */
  @Factory
  @Requires(property = "slow-graph")
  static final class InPlaceOfTheRealOne {
    private static GraphReader graph = new SlowGraph();

    @Singleton
    @Replaces(GraphReader.class)
    GraphReader graph() {
      return graph;
    }
  }

  @Test
  void theOnlyEventLoopThreadServesOthersWhileTheDatabaseThinks() throws Exception {
    var graph = new SlowGraph();
    try (var server = serverOver(graph)) {
      var slow = post(server, "{paper(key: \"x\") {title}}");
      graph.asked.get(10, TimeUnit.SECONDS);

      var quick = post(server, "{__typename}").get(10, TimeUnit.SECONDS);

      assertThat(quick.body()).isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
      assertThat(slow).isNotDone();
      graph.rows.complete(List.of(Map.of("result", Map.of("title", "late"))));
      assertThat(slow.get(10, TimeUnit.SECONDS).body())
          .isEqualTo("{\"data\":{\"paper\":{\"title\":\"late\"}}}");
    }
  }

  @Test
  void aFaultInsideIsToldWithoutItsInsideAndTheServiceLivesOn() throws Exception {
    var graph = new SlowGraph();
    graph.rows.completeExceptionally(new IllegalStateException("MATCH (secret) RETURN secret"));
    try (var server = serverOver(graph)) {
      var answer = post(server, "{paper(key: \"x\") {title}}").get(10, TimeUnit.SECONDS);

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body())
          .contains("\"code\":\"INTERNAL_ERROR\"")
          .doesNotContain("secret", "Exception");
      assertThat(post(server, "{__typename}").get(10, TimeUnit.SECONDS).statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void whatAClientAskedThatWentAwayIsStopped() throws Exception {
    var graph = new SlowGraph();
    try (var server = serverOver(graph);
        var client = new Socket("localhost", server.port())) {
      var body = HttpServer.body("{paper(key: \"x\") {title}}", Map.of());
      var request =
          "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
              + ("Content-Length: " + body.length() + "\r\n\r\n" + body);
      client.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      graph.asked.get(10, TimeUnit.SECONDS);

      client.close();

      assertThatThrownBy(() -> graph.rows.get(10, TimeUnit.SECONDS))
          .isInstanceOf(CancellationException.class);
      assertThat(post(server, "{__typename}").get(10, TimeUnit.SECONDS).statusCode())
          .isEqualTo(200);
    }
  }

  private static HttpServer serverOver(GraphReader graph) {
    InPlaceOfTheRealOne.graph = graph;
    return new HttpServer(
        Map.of("slow-graph", true, "micronaut.netty.event-loops.default.num-threads", 1));
  }

  private static CompletableFuture<HttpResponse<String>> post(HttpServer server, String query) {
    var request =
        server
            .request("/graphql")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(HttpServer.body(query, Map.of())));
    return server.client().sendAsync(request.build(), BodyHandlers.ofString());
  }
}
