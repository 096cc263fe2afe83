package io.paragone.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The named statements of {@code cypher/}, read once. */
final class Statements {

  private static final Map<String, String> READ = new ConcurrentHashMap<>();
  private static final Map<String, String> FOR_THINGS = new ConcurrentHashMap<>();

  private Statements() {}

  /** The text of a statement by its place in the folder, such as {@code write/papers}. */
  static String named(String name) {
    return READ.computeIfAbsent(name, Statements::read);
  }

  /** The text of a statement that speaks of {@code :Thing}, for one sort of things. */
  static String named(String name, Thing thing) {
    return FOR_THINGS.computeIfAbsent(
        name + " " + thing, key -> named(name).replace(":Thing", ":" + thing.label()));
  }

  private static String read(String name) {
    var place = "/cypher/" + name + ".cypher";
    try (var stream = Statements.class.getResourceAsStream(place)) {
      if (stream == null) {
        throw new IllegalArgumentException("no statement " + place);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
