package io.paragone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.paragone.graph.SharedNeo4j;
import io.paragone.ingest.PaperFactsJson;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTests {

  private static final Map<String, String> SHARED =
      Map.of(
          "NEO4J_URI", SharedNeo4j.properties().get("neo4j.uri").toString(),
          "NEO4J_PASSWORD", SharedNeo4j.properties().get("neo4j.password").toString());

  @TempDir private Path folder = Path.of(".");

  @Test
  void theVersionAndTheHelpNeedNoGraph() {
    var version = Program.run(folder, Map.of(), "--version");
    var help = Program.run(folder, Map.of(), "help", "load");

    assertThat(version.exitCode()).isZero();
    assertThat(version.out()).startsWith("paragone ");
    assertThat(help.exitCode()).isZero();
    assertThat(help.out()).contains("FILE|URL|-");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void anUnknownCommandIsBadInput() {
    var outcome = Program.run(folder, Map.of(), "lode");

    assertThat(outcome.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(outcome.err()).contains("lode").contains("load").doesNotContain("\tat ");
  }

  @Test
  void aPageLoadedWrittenOutAndReadAgainGivesTheSameLines() throws IOException {
    Files.writeString(folder.resolve("page.txt"), Texts.PAGE);
    SharedNeo4j.emptied();

    var first = Program.run(folder, SHARED, "load", "page.txt");
    var second = Program.run(folder, SHARED, "load", "page.txt");
    var export = Program.run(folder, SHARED, "export");
    SharedNeo4j.emptied();
    var copied = Program.runWithInput(folder, SHARED, export.out(), "load", "-");
    var exportOfCopy = Program.run(folder, SHARED, "export");

    assertThat(first.exitCode()).as(first.err()).isZero();
    assertThat(first.out())
        .contains("page.txt: Daily Papers pages as text")
        .contains("2 papers (2 new), 2 claims (2 new)")
        .contains("0 records left out")
        .contains("papers per second");
    assertThat(second.out()).contains("2 papers (0 new), 2 claims (0 new)").contains("0 nodes new");
    assertThat(export.outLines()).hasSize(2);
    assertThat(copied.exitCode()).as(copied.err()).isZero();
    assertThat(exportOfCopy.out()).isEqualTo(export.out());
  }

  @Test
  void extractPrintsFactsAndStoresNothing() {
    var outcome = Program.runWithInput(folder, Map.of(), Texts.PAGE, "extract", "-");

    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    assertThat(outcome.outLines()).hasSize(2);
    var claim = PaperFactsJson.read(outcome.outLines().get(0)).claims().get(0);
    assertThat(claim.subject() + " " + claim.outcome() + " " + claim.baseline())
        .isEqualTo("TagNet BEATS BaseTag");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void whatIsNoKnownFormatIsSaidInOneLineAndTheGraphStaysUntouched() throws IOException {
    Files.write(
        folder.resolve("notes.pdf"), "%PDF-1.7 \u0000\u0001".getBytes(StandardCharsets.UTF_8));

    var outcome = Program.run(folder, Map.of(), "load", "notes.pdf");

    assertThat(outcome.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(outcome.errLines())
        .singleElement()
        .asString()
        .startsWith("load: notes.pdf: not a format Paragone reads (it reads: ");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void aRecordLeftOutIsNamedWithItsLineAndTheRestIsLoaded() throws IOException {
    Files.writeString(folder.resolve("page.txt"), Texts.PAGE + "\nA Title and Nothing Else\n");

    SharedNeo4j.emptied();

    var outcome = Program.run(folder, SHARED, "load", "page.txt");

    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains("2 papers (2 new)").contains("1 record left out:");
    assertThat(outcome.out()).containsPattern("line \\d+: .*A Title and Nothing Else");
  }

  @Test
  void aServerThatCannotBeReachedIsOneLineWithItsAddress() throws IOException {
    Files.writeString(folder.resolve("page.txt"), Texts.PAGE);
    int nobody;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nobody = socket.getLocalPort();
    }
    var environment =
        Map.of("NEO4J_URI", "bolt://127.0.0.1:" + nobody, "NEO4J_PASSWORD", "whatever");

    var outcome = Program.run(folder, environment, "load", "page.txt");

    assertThat(outcome.exitCode()).isEqualTo(ExitCode.UNAVAILABLE);
    assertThat(outcome.errLines())
        .singleElement()
        .asString()
        .startsWith("load: cannot reach Neo4j at bolt://127.0.0.1:" + nobody + ": ");
  }
}
