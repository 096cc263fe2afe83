package io.paragone.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.neo4j.driver.Driver;

/**
 * A real Neo4j with our schema, started once for all tests of a run. Tests that change the graph
 * begin with {@link #emptied()}.
 */
public final class SharedNeo4j {

  private static final String PASSWORD = "shared-between-tests";
  private static final OpenGraph GRAPH = start();

  private SharedNeo4j() {}

  private static OpenGraph start() {
    try {
      var folder = new DataFolder(Files.createTempDirectory("paragone-tests"));
      var graph = OpenGraph.embedded(folder, folder.tryLock().orElseThrow(), 0, PASSWORD);
      Runtime.getRuntime().addShutdownHook(new Thread(graph::close));
      return graph;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The driver of the running server, whatever is stored there. */
  public static Driver driver() {
    return GRAPH.driver();
  }

  /** The driver of the running server after everything but the schema has been deleted. */
  public static Driver emptied() {
    GRAPH
        .driver()
        .executableQuery(
            "MATCH (n) WHERE none(l IN labels(n) WHERE l STARTS WITH '__Neo4j') DETACH DELETE n")
        .execute();
    return GRAPH.driver();
  }

  /** What a Micronaut context needs to use this server. */
  public static Map<String, Object> properties() {
    return Map.of("neo4j.uri", GRAPH.uri(), "neo4j.password", PASSWORD);
  }
}
