package io.paragone.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What is told of operations to whoever runs the service. */
class OperationsTests {

  private static final Logger LOGGER = (Logger) LoggerFactory.getLogger(Operations.class);

  private static HttpServer server;

  private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

  @BeforeAll
  static void start() {
    SampleGraph.load();
    server = new HttpServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void listen() {
    lines.start();
    LOGGER.addAppender(lines);
    LOGGER.setLevel(Level.INFO);
    LOGGER.setAdditive(false);
  }

  @AfterEach
  void leave() {
    LOGGER.detachAppender(lines);
    LOGGER.setLevel(null);
    LOGGER.setAdditive(true);
  }

  private static void ask(String query, Map<String, Object> variables) {
    server.send(
        server
            .request("/graphql")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(HttpServer.body(query, variables))));
  }

  private String line() {
    assertThat(lines.list).hasSize(1);
    return lines.list.get(0).getFormattedMessage();
  }

  @Test
  void anOperationIsOneLineWithoutItsVariables() {
    var query =
        "query Ask($n: String!) {a: contender(name: $n) {key beats {nodes {loser {key}}}} b: contender(name: $n) {key} search(text: $n) {name}}";

    ask(query, Map.of("n", "TagNet"));

    assertThat(line())
        .matches(
            "operation=Ask type=query document="
                + DocumentHash.of(query)
                + " fields=contender,search cost=53 statements=3 rows=\\d+ ms=\\d+ outcome=OK")
        .doesNotContain("TagNet");
  }

  @Test
  void aFailureIsNamedByItsCode() {
    ask("{papers(first: 0) {nodes {key}}}", Map.of());

    assertThat(line()).startsWith("operation=- type=query ").endsWith(" outcome=BAD_PAGE_SIZE");
  }

  @Test
  void whatWasRefusedIsToldToo() {
    ask("{nothing}", Map.of());

    assertThat(line())
        .startsWith("operation=- type=- document=sha256:")
        .contains(" fields=- cost=- statements=0 rows=0 ")
        .endsWith(" outcome=VALIDATION_FAILED");
  }

  @Test
  void metricsCountOperationsStatementsCachesAndConnections() {
    ask("{statistics {papers}}", Map.of());

    var metrics = server.send(server.request("/prometheus").GET());

    assertThat(metrics.statusCode()).isEqualTo(200);
    assertThat(metrics.body())
        .contains(
            "paragone_operations_seconds_count{field=\"statistics\",outcome=\"OK\",type=\"query\"}",
            "paragone_cypher_seconds_count",
            "paragone_operation_cost_sum",
            "cache_gets_total{cache=\"documents\",result=\"hit\"}",
            "paragone_connections_in_use",
            "paragone_connections_idle");
  }
}
