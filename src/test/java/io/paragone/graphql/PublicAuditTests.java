package io.paragone.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The audits that the authors of GraphQL over HTTP publish with the npm package graphql-http. */
class PublicAuditTests {

  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final List<String> PACKAGES = List.of("graphql-http@1.23.1", "graphql@16");
  private static final int AUDITS = 61;

  private record Run(int exitCode, List<String> lines) {}

  @Test
  void theServicePassesAllOfThem() throws Exception {
    assumeTrue(isThere("node"), "Node.js is not installed");
    assumeTrue(isInstalled(), "npm cannot fetch graphql-http");
    SampleGraph.load();
    try (var server = new HttpServer()) {
      var script = TARGET.resolve("test-classes/graphql/audit.mjs").toString();
      var run = run("node", script, "http://localhost:" + server.port() + "/graphql");

      assertThat(run.exitCode()).as(String.join("\n", run.lines())).isZero();
      assertThat(run.lines()).hasSizeGreaterThanOrEqualTo(AUDITS);
      assertThat(run.lines()).allMatch(line -> line.startsWith("ok "));
    }
  }

  private static boolean isInstalled() throws Exception {
    if (Files.exists(TARGET.resolve("node_modules/graphql-http"))) {
      return true;
    }
    var install =
        List.of("npm", "install", "--no-audit", "--no-fund", "--prefix", TARGET.toString());
    var command = new ArrayList<>(install);
    command.addAll(PACKAGES);
    return isThere("npm") && run(command.toArray(String[]::new)).exitCode() == 0;
  }

  private static boolean isThere(String program) throws InterruptedException {
    try {
      return run(program, "--version").exitCode() == 0;
    } catch (IOException notFound) {
      return false;
    }
  }

  private static Run run(String... command) throws IOException, InterruptedException {
    var output = Files.createTempFile("paragone", ".out");
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly().waitFor();
    }
    var lines = Files.readAllLines(output, StandardCharsets.UTF_8);
    Files.delete(output);
    return new Run(process.exitValue(), lines);
  }
}
