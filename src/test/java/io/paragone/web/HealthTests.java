package io.paragone.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.runtime.server.EmbeddedServer;
import io.paragone.graph.GraphReader;
import io.paragone.graph.SharedNeo4j;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class HealthTests {

  @Test
  void aServiceWhoseGraphAnswersIsUp() throws Exception {
    try (var context = ApplicationContext.run(properties())) {
      assertThat(health(context)).isEqualTo("200 {\"status\":\"UP\"}");
    }
  }

  @Test
  void aServiceWhoseGraphIsGoneIsDown() throws Exception {
    GraphReader gone = statement -> CompletableFuture.failedFuture(new IOException("no server"));

    assertThat(healthWith(gone)).isEqualTo("503 {\"status\":\"DOWN\"}");
  }

  @Test
  void aServiceWhoseGraphDoesNotAnswerIsDown() throws Exception {
    GraphReader silent = statement -> new CompletableFuture<List<Map<String, Object>>>();

    assertThat(healthWith(silent)).isEqualTo("503 {\"status\":\"DOWN\"}");
  }

  private static String healthWith(GraphReader reader) throws Exception {
    try (var context = ApplicationContext.run(properties())) {
      context.registerSingleton(HealthIndicator.class, new GraphHealth(reader));
      return health(context);
    }
  }

  private static String health(ApplicationContext context) throws Exception {
    var server = context.getBean(EmbeddedServer.class).start();
    var request = HttpRequest.newBuilder(URI.create(server.getURL() + "/health")).build();
    var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    return response.statusCode() + " " + response.body();
  }

  private static Map<String, Object> properties() {
    Map<String, Object> properties = new LinkedHashMap<>(SharedNeo4j.properties());
    properties.put("micronaut.server.port", -1);
    return properties;
  }
}
