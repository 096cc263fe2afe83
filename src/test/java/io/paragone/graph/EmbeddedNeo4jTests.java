package io.paragone.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedNeo4jTests {

  @TempDir private Path folder = Path.of(".");

  @Test
  void startsOnAnotherPortWhereTheWantedOneIsTakenMeanwhile() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var server =
            EmbeddedNeo4j.start(folder.resolve("neo4j"), taken.getLocalPort(), "a long password")) {
      assertThat(URI.create(server.uri()).getPort())
          .isPositive()
          .isNotEqualTo(taken.getLocalPort());
    }
  }
}
