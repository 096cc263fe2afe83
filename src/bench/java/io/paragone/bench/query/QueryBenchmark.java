package io.paragone.bench.query;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.paragone.graph.OpenGraph;
import io.paragone.graph.PaperRepository;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.neo4j.driver.Driver;

/**
 * Measures questions over a graph of papers, in the same run those that {@code @neo4j/graphql} and
 * a bare endpoint answer too. Every figure is the median of rounds that are taken in turn, after
 * one that does not count.
 */
final class QueryBenchmark {

  private static final int ROUNDS = 9;
  private static final int CLIENTS = 8;
  private static final double SECONDS = 1.5;
  private static final int TRIES = 120;
  private static final int PAGE = 20;
  private static final int BENCHMARK_PAGE = 50;

  private final ApplicationContext context;
  private final URI paragone;
  private final URI bare;
  private final String peer;

  private QueryBenchmark(ApplicationContext context, String peer) {
    this.context = context;
    var server = context.getBean(EmbeddedServer.class).start();
    this.paragone = server.getURI().resolve("/graphql");
    this.bare = server.getURI().resolve("/bare");
    this.peer = peer;
  }

  /**
   * Arguments: a file of papers, the folder of the graph that they are loaded into unless it is
   * there, and the address of the peer, which may be empty.
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length != 3 || arguments[0].isBlank()) {
      System.err.println("usage: mvn -Pbench … exec:exec@queries -Dpapers=FILE [-Dpeer=URL]");
      System.exit(2);
    }
    say(
        "%s, Java %s, %d cores, load average %.1f",
        LocalDate.now(),
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    var graph = Path.of(arguments[1]).toAbsolutePath();
    if (Files.exists(graph)) {
      say("the graph in %s is there; delete it to have the load measured", graph);
    } else {
      var loading = Loading.of(arguments[0], graph);
      say(
          "load: %.0f s (%.0f s of processor), %d MB of memory at most",
          loading.seconds(), loading.processorSeconds(), loading.megabytes());
    }
    // A line for each operation, as a service writes them.
    System.setErr(
        new PrintStream(
            Files.newOutputStream(graph.resolve("bench.log")), true, StandardCharsets.UTF_8));
    Map<String, Object> settings = Map.of("paragone.data", graph, "micronaut.server.port", -1);
    try (var context = ApplicationContext.run(settings)) {
      new QueryBenchmark(context, arguments[2]).run();
    }
  }

  private void run() throws IOException, InterruptedException {
    var questions = new Questions(context.getBean(Driver.class));
    say("%,d papers", context.getBean(PaperRepository.class).count());
    if (!peer.isBlank()) {
      awaitPeer();
    }
    say("throughput, %d connections, median of %d rounds:", CLIENTS, ROUNDS);
    for (var question : questions.shared()) {
      compare(question);
    }
    say("slowest answers, %d connections:", CLIENTS);
    for (var question : questions.steady()) {
      var target = new Target(paragone, question.bodies());
      var round = Round.median(rounds(CLIENTS, List.of(target)).get(0));
      say("  %-26s %s  p99/p50 %.1f", question.name(), round, round.p99() / round.p50());
    }
    say("beside the contender query, one connection:");
    var contender = new Target(paragone, questions.shared().get(1).bodies());
    for (var question : questions.computing()) {
      var both = rounds(1, List.of(contender, new Target(paragone, question.bodies())));
      var p50 = Round.median(both.get(1)).p50();
      var times = p50 / Round.median(both.get(0)).p50();
      say("  %-26s p50 %.1f ms, %.1f times", question.name(), p50, times);
    }
    say("Cypher statements per operation:");
    for (var part : List.of(questions.shared(), questions.steady(), questions.computing())) {
      for (var question : part) {
        say("  %-26s %d", question.name(), statements(question));
      }
    }
  }

  /** The peer cannot start before the graph that it reads. */
  private void awaitPeer() throws IOException, InterruptedException {
    var graph = context.getBean(OpenGraph.class);
    say(
        "the peer may start now: NEO4J_URI=%s NEO4J_USERNAME=neo4j NEO4J_PASSWORD=$(cat %s)",
        graph.uri(), graph.folder() == null ? "…" : graph.folder().resolve("password"));
    var ping = "{\"query\": \"{ __typename }\"}".getBytes(StandardCharsets.UTF_8);
    for (var tried = 1; ; tried++) {
      try {
        Client.ask(URI.create(peer), ping);
        return;
      } catch (IOException e) {
        if (tried == TRIES) {
          throw e;
        }
        Thread.sleep(1000);
      }
    }
  }

  private record Target(URI address, List<byte[]> bodies) {}

  private void compare(Question question) throws IOException {
    prepareBare(question);
    var targets = new ArrayList<Target>();
    targets.add(new Target(paragone, question.bodies()));
    targets.add(new Target(bare, question.bodies()));
    if (!peer.isBlank()) {
      var address = URI.create(peer);
      for (var body : question.peersBodies()) {
        Client.data(address, body);
      }
      targets.add(new Target(address, question.peersBodies()));
    }
    var rounds = rounds(CLIENTS, targets);
    var ours = rounds.get(0);
    var bares = rounds.get(1);
    say("  %-10s Paragone         %s", question.name(), Round.median(ours));
    say("  %-10s bare endpoint    %s  ratio %.2f", "", Round.median(bares), ratio(ours, bares));
    if (!peer.isBlank()) {
      var peers = rounds.get(2);
      say("  %-10s @neo4j/graphql   %s  ratio %.1f", "", Round.median(peers), ratio(ours, peers));
    }
  }

  /** The median over rounds that ran one after the other. */
  private static double ratio(List<Round> ours, List<Round> others) {
    return IntStream.range(0, ROUNDS)
        .mapToDouble(i -> ours.get(i).rate() / others.get(i).rate())
        .sorted()
        .skip(ROUNDS / 2)
        .findFirst()
        .orElseThrow();
  }

  /** The bare endpoint runs what Paragone ran, and has to answer the same. */
  private void prepareBare(Question question) throws IOException {
    var endpoint = context.getBean(BareEndpoint.class);
    var recorded = context.getBean(Recorded.class);
    endpoint.clear();
    var bodies = question.bodies();
    for (var i = 0; i < bodies.size(); i++) {
      JsonNode answer = Client.data(paragone, bodies.get(i));
      var page = question.name().equals("benchmark") ? BENCHMARK_PAGE : PAGE;
      endpoint.prepare(
          question.variables().get(i), recorded.last(), answer.fieldNames().next(), page);
      var bares = Client.data(bare, bodies.get(i));
      if (!answer.equals(QueryBenchmark::compare, bares)) {
        throw new IllegalStateException("the bare endpoint answers otherwise: " + question.name());
      }
    }
  }

  /** Numbers are equal as numbers: a float may come without its point. */
  private static int compare(JsonNode one, JsonNode other) {
    return one.isNumber() && other.isNumber()
        ? Double.compare(one.doubleValue(), other.doubleValue())
        : one.equals(other) ? 0 : 1;
  }

  /** The rounds of each, taken in turn so that what else runs here hits all alike. */
  private static List<List<Round>> rounds(int clients, List<Target> targets) {
    List<List<Round>> all = new ArrayList<>();
    targets.forEach(target -> all.add(new ArrayList<>()));
    for (var round = 0; round <= ROUNDS; round++) {
      for (var i = 0; i < targets.size(); i++) {
        var target = targets.get(i);
        var seen = Round.of(clients, SECONDS, target.address(), target.bodies());
        if (round > 0) {
          all.get(i).add(seen);
        }
      }
    }
    return all;
  }

  private long statements(Question question) throws IOException {
    var timer = context.getBean(MeterRegistry.class).get("paragone.cypher").timer();
    var before = timer.count();
    Client.data(paragone, question.bodies().get(0));
    return timer.count() - before;
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
