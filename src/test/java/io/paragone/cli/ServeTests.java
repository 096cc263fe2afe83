package io.paragone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.paragone.graph.SharedNeo4j;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeTests {

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(120);
  private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(50);

  private static final int ANY_FREE_PORT = -1;
  private static final Pattern GRAPHQL = Pattern.compile("GraphQL +(\\S+)");
  private static final String KEY = "sesame";
  private static final Pattern KEY_OF_A_CLAIM = Pattern.compile("\"key\":\"([^\"]+)\"");

  private static final String REJECTION =
      "mutation { rejectComparison(key: \"@KEY@\", version: 0, by: \"Ada\") { status } }";

  private static final String REJECTED =
      "{\"data\":{\"rejectComparison\":{\"status\":\"REJECTED\"}}}";

  @TempDir private Path folder = Path.of(".");

  @Test
  void aNewServiceAnswersTakesALoadAndADecisionStopsAndKeepsAll() throws Exception {
    Files.writeString(folder.resolve("page.txt"), Texts.PAGE);
    var environment = environment(ANY_FREE_PORT);
    try (var service = Program.start(folder, environment)) {
      var lines = linesOf(service);
      assertThat(lines)
          .contains("Loaded    the bundled catalogue: 55 papers (55 new), 144 claims (144 new)")
          .contains("Graph     " + folder.resolve("data"))
          .containsPattern("Explorer  http://localhost:\\d+/")
          .containsPattern("GraphQL   http://localhost:\\d+/graphql")
          .containsPattern("GraphiQL  http://localhost:\\d+/graphiql")
          .containsPattern("Bolt      bolt://127.0.0.1:\\d+");
      var address = GRAPHQL.matcher(lines).results().findFirst().orElseThrow().group(1);
      assertThat(ask(address, "{ contender(name: \"SelfCodeAlign\") { name } }"))
          .isEqualTo("{\"data\":{\"contender\":{\"name\":\"SelfCodeAlign\"}}}");

      var beside = Program.run(folder, environment, "load", "page.txt");
      assertThat(beside.exitCode()).as(beside.err()).isZero();
      assertThat(ask(address, "{ contender(name: \"TagNet\") { name } }"))
          .isEqualTo("{\"data\":{\"contender\":{\"name\":\"TagNet\"}}}");
      assertThat(Program.run(folder, environment, "status").out()).contains("service     running");

      var claims = ask(address, "{ comparisons(where: {subject: \"TagNet\"}) { nodes { key } } }");
      var key = KEY_OF_A_CLAIM.matcher(claims);
      assertThat(key.find()).as(claims).isTrue();
      assertThat(ask(address, REJECTION.replace("@KEY@", key.group(1)))).isEqualTo(REJECTED);
      Program.run(folder, environment, "load", "page.txt");

      var second = Program.run(folder, environment(ANY_FREE_PORT), "serve");
      assertThat(second.exitCode()).isEqualTo(ExitCode.UNAVAILABLE);
      assertThat(second.errLines()).singleElement().asString().contains("already runs");

      service.process().destroy();
      assertThat(service.process().waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
    var after = Program.run(folder, Map.of(), "status");
    assertThat(after.out())
        .containsPattern("papers +57\\R")
        .contains("not running")
        .contains("1 EXTRACTED")
        .contains("1 REJECTED");
  }

  @Test
  void aPortThatIsTakenIsOneLineThatNamesIt() throws Exception {
    try (var socket = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
      var outcome = Program.run(folder, environment(socket.getLocalPort()), "serve");

      assertThat(outcome.exitCode()).isEqualTo(ExitCode.UNAVAILABLE);
      assertThat(outcome.errLines())
          .containsExactly(
              "serve: port "
                  + socket.getLocalPort()
                  + " is taken (MICRONAUT_SERVER_PORT names another)");
    }
  }

  @Test
  void aCheckAnswersOneQuestionAndStops() {
    SharedNeo4j.emptied();
    var environment = new HashMap<>(environment(ANY_FREE_PORT));
    environment.put("NEO4J_URI", SharedNeo4j.properties().get("neo4j.uri").toString());
    environment.put("NEO4J_PASSWORD", SharedNeo4j.properties().get("neo4j.password").toString());

    var outcome = Program.run(folder, environment, "serve", "--check");

    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    assertThat(outcome.outLines().get(outcome.outLines().size() - 1))
        .startsWith("Answer    {\"data\":{\"statistics\":{\"papers\":55,");
  }

  private static Map<String, String> environment(int port) {
    return Map.of(
        "MICRONAUT_SERVER_PORT",
        String.valueOf(port),
        "PARAGONE_BOLT_PORT",
        "0",
        "PARAGONE_CURATOR_KEY",
        KEY);
  }

  /** What the service prints, once it has printed its last line. */
  private static String linesOf(Program.Running service) throws IOException {
    for (var until = System.nanoTime() + PATIENCE; System.nanoTime() < until; ) {
      var lines = Files.readString(service.outFile());
      if (lines.contains("Bolt ")) {
        return lines;
      }
      if (!service.process().isAlive()) {
        throw new AssertionError("ended early: " + Files.readString(service.errFile()));
      }
      LockSupport.parkNanos(BETWEEN_LOOKS);
    }
    throw new AssertionError("not started: " + Files.readString(service.errFile()));
  }

  private static String ask(String address, String query) throws Exception {
    var body = "{\"query\":\"" + query.replace("\"", "\\\"") + "\"}";
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + KEY)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }
}
