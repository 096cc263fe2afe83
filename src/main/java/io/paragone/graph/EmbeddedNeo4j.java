package io.paragone.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.PortBindException;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import picocli.CommandLine;

/**
 * A Neo4j Community server inside this process, reached over Bolt like any other. The one class
 * that touches the server (GPLv3): nothing of it is loaded where {@code NEO4J_URI} names another.
 */
final class EmbeddedNeo4j implements AutoCloseable {

  private static final String HOST = "127.0.0.1";
  private static final Duration NO_WAIT = Duration.ofMillis(100);
  private static final int ANY_FREE_PORT = 0;
  private static final long MEGABYTE = 1024L * 1024;

  private final DatabaseManagementService server;

  private EmbeddedNeo4j(DatabaseManagementService server) {
    this.server = server;
  }

  /**
   * Starts the server on a folder that nobody else uses, listening on the loopback interface only.
   *
   * @param preferredPort the Bolt port, 0 for any free one; any free one too where another process
   *     took it while the server started
   * @param initialPassword of the user {@code neo4j}, if the folder has no graph yet
   * @throws GraphUnavailableException where the server does not start
   */
  static EmbeddedNeo4j start(Path folder, int preferredPort, String initialPassword) {
    try {
      if (!Files.exists(folder)) {
        Files.createDirectories(folder);
        setInitialPassword(folder, initialPassword);
      }
      try {
        return new EmbeddedNeo4j(build(folder, preferredPort));
      } catch (RuntimeException e) {
        if (!isPortTaken(e)) {
          throw e;
        }
        return new EmbeddedNeo4j(build(folder, ANY_FREE_PORT));
      }
    } catch (IOException | RuntimeException e) {
      throw new GraphUnavailableException(
          "cannot start Neo4j in " + folder + ": " + GraphUnavailableException.rootMessage(e), e);
    }
  }

  private static DatabaseManagementService build(Path folder, int port) {
    return new DatabaseManagementServiceBuilder(folder)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress(HOST, port))
        .setConfig(BoltConnectorInternalSettings.enable_local_connector, false)
        .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, NO_WAIT)
        .setConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, NO_WAIT)
        .setConfig(GraphDatabaseSettings.auth_enabled, true)
        .setConfig(GraphDatabaseSettings.pagecache_memory, 128 * MEGABYTE)
        .setConfig(GraphDatabaseSettings.keep_logical_logs, "100M size")
        .setConfig(GraphDatabaseSettings.udc_enabled, false)
        .setConfig(GraphDatabaseInternalSettings.cypher_parser_antlr_enabled, false)
        .build();
  }

  /**
   * By the administration command for it, before the first start: afterwards it takes a Cypher
   * command, whose planning costs two seconds.
   */
  private static void setInitialPassword(Path folder, String password) throws IOException {
    var said = new StringWriter();
    try (var quiet = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
        var files = new DefaultFileSystemAbstraction()) {
      var context = new ExecutionContext(folder, folder.resolve("conf"), quiet, quiet, files);
      var exitCode =
          new CommandLine(new SetInitialPasswordCommand(context))
              .setErr(new PrintWriter(said))
              .setExecutionExceptionHandler(
                  (e, command, parsed) -> {
                    said.append(e.getMessage());
                    return 1;
                  })
              .execute("--", password);
      if (exitCode != 0) {
        throw new IOException("its password cannot be set: " + said);
      }
    }
  }

  private static boolean isPortTaken(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .anyMatch(PortBindException.class::isInstance);
  }

  /** Sets the password of the user {@code neo4j}. */
  void setPassword(String password) {
    try (var transaction = server.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME).beginTx()) {
      transaction.execute(
          "CREATE OR REPLACE USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
          Map.of("password", password));
      transaction.commit();
    }
  }

  /** Where the server listens, such as {@code bolt://127.0.0.1:7687}. */
  String uri() {
    var database = (GraphDatabaseAPI) server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
    var address =
        database
            .getDependencyResolver()
            .resolveDependency(ConnectorPortRegister.class)
            .getLocalAddress(ConnectorType.BOLT);
    return "bolt://" + HOST + ":" + address.getPort();
  }

  @Override
  public void close() {
    server.shutdown();
  }
}
