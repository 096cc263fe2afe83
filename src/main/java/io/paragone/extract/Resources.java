package io.paragone.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The word lists on the class path. */
final class Resources {

  private Resources() {}

  /** The lines of {@code /extract/<name>} that are neither empty nor comments. */
  static List<String> lines(String name) {
    String path = "/extract/" + name;
    try (InputStream in = Resources.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the word list " + path + " is not on the class path");
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("# ") && !line.equals("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the word list " + path + " cannot be read", e);
    }
  }
}
