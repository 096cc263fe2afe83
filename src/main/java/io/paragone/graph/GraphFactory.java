package io.paragone.graph;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the graph that the configuration names, once. */
@Factory
final class GraphFactory {

  private static final Logger LOG = LoggerFactory.getLogger(GraphFactory.class);
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);

  /**
   * The server of {@code NEO4J_URI} where there is one; else the server that a running service has
   * on the data folder; else one started here, after whoever else uses the folder is done with it.
   */
  @Singleton
  @Bean(preDestroy = "close")
  OpenGraph graph(GraphConfig config, ServerConfig server) {
    if (server.uri() != null) {
      var password = server.password();
      if (password == null) {
        throw new GraphUnavailableException("NEO4J_URI is set: set NEO4J_PASSWORD too");
      }
      return OpenGraph.at(server.uri(), server.username(), password);
    }
    var folder = new DataFolder(config.data());
    for (var waited = false; ; waited = true) {
      var lock = folder.tryLock();
      if (lock.isPresent()) {
        folder.unpublish();
        var port = FreePort.preferring(config.boltPort());
        return OpenGraph.embedded(folder, lock.get(), port, server.password());
      }
      var published = OpenGraph.publishedIn(folder);
      if (published.isPresent()) {
        return published.get();
      }
      if (!waited) {
        LOG.info("waiting for another process to be done with {}", folder.path());
      }
      pause();
    }
  }

  @Singleton
  Driver driver(OpenGraph graph) {
    return graph.driver();
  }

  private static void pause() {
    try {
      Thread.sleep(BETWEEN_TRIES.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new GraphUnavailableException("interrupted while waiting for the data folder", e);
    }
  }
}
