package io.paragone.web.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.paragone.graphql.HttpServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Debian's python3-networkx reads what Java's readers read. */
class NetworkxTests {

  private static final String READ =
      """
      import sys, networkx
      for reader, file in ((networkx.read_graphml, sys.argv[1]), (networkx.read_gexf, sys.argv[2])):
          graph = reader(file)
          key = lambda node: graph.nodes[node]['key']
          claims = sorted((key(a), key(b), d['outcome'], d['confidence']) for a, b, d in graph.edges(data=True))
          print(graph.is_directed(), graph.nodes['base-7b']['parameters'], claims)
      """;

  private static final String GRAPH =
      "True 7000000000.0 [('base-7b', 'odd+', 'TRAILS', 0.8), ('plain', 'odd+', 'BEATS', 0.9),"
          + " ('plain', 'odd+', 'TIES', 0.5)]";

  @TempDir private Path folder = Path.of(".");

  @Test
  void graphmlAndGexfAreReadByNetworkx() throws Exception {
    assumeTrue(python("import networkx").exitCode() == 0, "skipped: no networkx for python3");
    OddGraph.load();
    try (var server = new HttpServer()) {
      for (var format : new String[] {"graphml", "gexf"}) {
        Files.writeString(
            folder.resolve(format), server.send(server.request("/export/" + format).GET()).body());
      }
    }

    var read =
        python(READ, folder.resolve("graphml").toString(), folder.resolve("gexf").toString());

    assertThat(read.out().lines()).as(read.out()).containsExactly(GRAPH, GRAPH);
  }

  private record Outcome(int exitCode, String out) {}

  private static Outcome python(String program, String... arguments) throws Exception {
    var command = new String[arguments.length + 3];
    command[0] = "python3";
    command[1] = "-c";
    command[2] = program;
    System.arraycopy(arguments, 0, command, 3, arguments.length);
    try {
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Outcome(process.waitFor(), out);
    } catch (IOException noPython) {
      return new Outcome(1, noPython.toString());
    }
  }
}
