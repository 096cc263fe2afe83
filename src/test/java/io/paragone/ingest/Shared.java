package io.paragone.ingest;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The real files that lie beside the project on some machines; they are never part of it. */
final class Shared {

  private Shared() {}

  /** The file, or the end of the calling test where it is not there. */
  static Path file(String name) {
    Path file = Path.of(System.getProperty("paragone.shared", "../shared"), name);
    assumeTrue(Files.isReadable(file), () -> "skipped: " + file + " is not here");
    return file;
  }
}
