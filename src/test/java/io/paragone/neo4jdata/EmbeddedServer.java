package io.paragone.neo4jdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.io.fs.FileUtils;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * One Neo4j server for all tests of this package, on a free port, in a folder that goes with it.
 */
final class EmbeddedServer {
  private static final EmbeddedServer SHARED = new EmbeddedServer();

  private final Path folder;
  private final DatabaseManagementService server;
  private final String uri;

  private EmbeddedServer() {
    try {
      folder = Files.createTempDirectory("neo4jdata");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server =
        new DatabaseManagementServiceBuilder(folder)
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, new SocketAddress("localhost", 0))
            .setConfig(BoltConnectorInternalSettings.enable_local_connector, false)
            .setConfig(
                BoltConnectorInternalSettings.thread_pool_shutdown_wait_time,
                Duration.ofMillis(100))
            .setConfig(
                BoltConnectorInternalSettings.connection_shutdown_wait_time, Duration.ofMillis(100))
            .build();
    GraphDatabaseService database = server.database("neo4j");
    uri =
        "bolt://"
            + ((GraphDatabaseAPI) database)
                .getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT);
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
  }

  static String uri() {
    return SHARED.uri;
  }

  private void stop() {
    server.shutdown();
    try {
      FileUtils.deleteDirectory(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
