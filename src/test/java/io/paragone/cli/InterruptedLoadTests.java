package io.paragone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.paragone.graph.SharedNeo4j;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptedLoadTests {

  private static final int PAPERS = 750;
  private static final int BEFORE_THE_KILL = 700;

  @TempDir private Path folder = Path.of(".");

  @Test
  void aLoadKilledHalfWayAndRepeatedGivesTheGraphOfAnUndisturbedOne() throws Exception {
    var lines = new StringBuilder();
    for (var i = 0; i < PAPERS; i++) {
      lines.append(paper(i)).append('\n');
    }
    Files.writeString(folder.resolve("papers.jsonl"), lines);
    try (var killed = Program.start(folder, Map.of(), "load", "-")) {
      // The load waits for the rest of its input when it is killed, with some batches stored.
      var input = killed.process().getOutputStream();
      lines.toString().lines().limit(BEFORE_THE_KILL).forEach(line -> write(input, line));
      input.flush();
      var progress = killed.errFile();
      var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
      while (!Files.readString(progress).contains("500 papers") && System.nanoTime() < until) {
        Thread.onSpinWait();
      }
      assertThat(Files.readString(progress)).contains("500 papers");
      killed.process().destroyForcibly().waitFor();
    }
    SharedNeo4j.emptied();
    var undisturbed =
        Map.of(
            "NEO4J_URI", SharedNeo4j.properties().get("neo4j.uri").toString(),
            "NEO4J_PASSWORD", SharedNeo4j.properties().get("neo4j.password").toString());

    var again = Program.run(folder, Map.of(), "load", "papers.jsonl");
    Program.run(folder, undisturbed, "load", "papers.jsonl");

    assertThat(again.exitCode()).as(again.err()).isZero();
    assertThat(again.out()).contains("750 papers (250 new)");
    var export = Program.run(folder, Map.of(), "export");
    assertThat(export.outLines()).hasSize(PAPERS);
    assertThat(export.out()).isEqualTo(Program.run(folder, undisturbed, "export").out());
  }

  private static void write(java.io.OutputStream input, String line) {
    try {
      input.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String paper(int number) {
    return "{\"title\":\"Paper "
        + number
        + " on tags\",\"introduces\":[{\"name\":\"Tagger"
        + (number % 350)
        + "x\",\"kind\":\"METHOD\",\"aliases\":[]}],\"methods\":[\"BaseTag\"],\"benchmarks\":[\"ToyBank\"],"
        + "\"comparisons\":[{\"subject\":\"Tagger"
        + (number % 350)
        + "x\",\"subjectKind\":\"METHOD\",\"baseline\":\"BaseTag\",\"baselineKind\":\"METHOD\",\"outcome\":\"BEATS\",\"on\":[\"ToyBank\"]}]}";
  }
}
