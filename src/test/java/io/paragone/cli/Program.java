package io.paragone.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs Paragone as a person does: in a process of its own. */
final class Program {

  private static final long SECONDS = 120;

  private Program() {}

  /** What a finished run left behind. */
  record Outcome(int exitCode, String out, String err) {
    List<String> outLines() {
      return out.lines().toList();
    }

    List<String> errLines() {
      return err.lines().toList();
    }
  }

  static Outcome run(Path folder, Map<String, String> environment, String... arguments) {
    return runWithInput(folder, environment, "", arguments);
  }

  static Outcome runWithInput(
      Path folder, Map<String, String> environment, String input, String... arguments) {
    try {
      var running = start(folder, environment, arguments);
      try (var stdin = running.process().getOutputStream()) {
        stdin.write(input.getBytes(StandardCharsets.UTF_8));
      } catch (IOException programWantedNoInput) {
        // it had ended before it read all
      }
      return running.outcome();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Running start(Path folder, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:ReservedCodeCacheSize=240m",
            "-XX:+UseSerialGC",
            "-Xmx600m",
            "-Dfile.encoding=UTF-8"));
    command.add("-Dlogback.configurationFile=logback.xml");
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.paragone.Paragone"));
    command.addAll(List.of(arguments));
    var out = Files.createTempFile(folder, "out", ".txt");
    var err = Files.createTempFile(folder, "err", ".txt");
    var builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().remove("NEO4J_URI");
    builder.environment().put("PARAGONE_DATA", folder.resolve("data").toString());
    builder.environment().putAll(environment);
    return new Running(builder.start(), out, err);
  }

  /** A run that goes on. */
  record Running(Process process, Path outFile, Path errFile) implements AutoCloseable {

    Outcome outcome() throws IOException {
      try {
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
          throw new IllegalStateException("still running: " + Files.readString(outFile));
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
      return new Outcome(process.exitValue(), Files.readString(outFile), Files.readString(errFile));
    }

    @Override
    public void close() {
      process.destroyForcibly();
    }
  }
}
