package io.paragone.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.paragone.graphql.ExampleQuery;
import io.paragone.graphql.HttpServer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GraphiqlControllerTests {

  private static final Pattern ADDRESS = Pattern.compile("(?:src|href)=\"([^\"]*)\"");

  private static HttpServer server;

  @BeforeAll
  static void start() {
    server = new HttpServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void thePageLoadsNothingFromElsewhere() {
    var page = server.send(server.request("/graphiql").header("Accept", "text/html").GET());

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type")).get().asString().startsWith("text/html");
    var addresses = ADDRESS.matcher(page.body()).results().map(match -> match.group(1)).toList();
    assertThat(addresses).hasSize(7);
    for (var address : addresses) {
      if (!address.equals("data:,")) {
        assertThat(address).startsWith("/");
        assertThat(server.send(server.request(address).GET()).statusCode())
            .as(address)
            .isEqualTo(200);
      }
    }
  }

  @Test
  void onlyScriptsOfTheServiceMayRun() {
    var page = server.send(server.request("/graphiql").GET());

    assertThat(page.headers().firstValue("Content-Security-Policy"))
        .get()
        .asString()
        .contains("default-src 'none'", "script-src 'self';", "connect-src 'self'");
    assertThat(page.body()).doesNotContain("<script>").doesNotContain("onload=");
  }

  @Test
  void theReadyQueriesAreOffered() {
    var examples = server.send(server.request("/graphql/examples").GET());

    assertThat(examples.statusCode()).isEqualTo(200);
    for (var example : ExampleQuery.all()) {
      assertThat(examples.body()).contains("\"name\":\"" + example.name() + "\"");
    }
  }
}
