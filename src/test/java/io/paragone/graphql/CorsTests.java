package io.paragone.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CorsTests {

  private static final String ALLOWED = "Access-Control-Allow-Origin";

  private static HttpResponse<String> askFrom(HttpServer server, String origin) {
    return server.send(
        server
            .request("/graphql")
            .header("Origin", origin)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(HttpServer.body("{__typename}", Map.of()))));
  }

  @Test
  void pagesOfOtherOriginsMayAskOnlyWhereTheyAreNamed() {
    try (var server = new HttpServer()) {
      assertThat(askFrom(server, "https://pages.example").headers().firstValue(ALLOWED)).isEmpty();
    }
    var settings =
        Map.<String, Object>of(
            "paragone.cors.enabled",
            true,
            "paragone.cors.origins",
            "https://more.example,https://pages.example");
    try (var server = new HttpServer(settings)) {
      assertThat(askFrom(server, "https://pages.example").headers().firstValue(ALLOWED))
          .contains("https://pages.example");
      assertThat(askFrom(server, "https://elsewhere.example").headers().firstValue(ALLOWED))
          .isEmpty();
    }
  }
}
