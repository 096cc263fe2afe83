package io.paragone.bench.query;

import io.paragone.Paragone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * A load by the command of that name, in a process of its own with the settings of {@code
 * ./paragone}.
 *
 * @param seconds from start to end, those of the process included
 * @param processorSeconds that all its threads together ran, whatever else kept the machine busy
 * @param megabytes the most memory that it had; 0 where the system does not tell
 */
record Loading(double seconds, double processorSeconds, long megabytes) {

  private static final double NANOS = 1e9;
  private static final double MILLIS = 1e3;
  private static final int KILO = 1024;
  private static final int LOOK_MILLISECONDS = 200;

  static Loading of(String papers, Path graph) throws IOException, InterruptedException {
    var builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                Paragone.class.getName(),
                "load",
                papers)
            .inheritIO();
    builder.environment().put("PARAGONE_DATA", graph.toString());
    var began = System.nanoTime();
    var process = builder.start();
    var most = 0L;
    var ran = Duration.ZERO;
    while (!process.waitFor(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS)) {
      most = Math.max(most, peakMemory(process.pid()));
      ran = process.info().totalCpuDuration().orElse(ran);
    }
    if (process.exitValue() != 0) {
      throw new IllegalStateException("load ended with exit code " + process.exitValue());
    }
    return new Loading((System.nanoTime() - began) / NANOS, ran.toMillis() / MILLIS, most / KILO);
  }

  /** Kilobytes, from Linux' account of the process. */
  private static long peakMemory(long pid) {
    try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException endedMeanwhile) {
      return 0;
    }
  }
}
