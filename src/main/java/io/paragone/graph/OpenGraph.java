package io.paragone.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * A graph that can be reached and whose schema is up to date, together with what has to be closed.
 */
public final class OpenGraph implements AutoCloseable {

  private static final Config DRIVER_CONFIG =
      Config.builder()
          .withConnectionTimeout(5, TimeUnit.SECONDS)
          .withConnectionAcquisitionTimeout(10, TimeUnit.SECONDS)
          .withMaxTransactionRetryTime(10, TimeUnit.SECONDS)
          .withUserAgent("paragone")
          .withDriverMetrics()
          .build();

  private final String uri;
  private final Driver driver;
  private final @Nullable Running embedded;
  private final boolean anothersService;

  private OpenGraph(
      String uri, Driver driver, @Nullable Running embedded, boolean anothersService) {
    this.uri = uri;
    this.driver = driver;
    this.embedded = embedded;
    this.anothersService = anothersService;
  }

  /** The server that runs in this process, and the folder it holds. */
  private record Running(EmbeddedNeo4j server, FileLock lock, DataFolder folder) {}

  /** Connects to a server that runs elsewhere. */
  static OpenGraph at(String uri, String username, String password) {
    return migrated(new OpenGraph(uri, connect(uri, username, password), null, false));
  }

  /** Connects to the server that another process runs on the folder; empty where there is none. */
  static Optional<OpenGraph> publishedIn(DataFolder folder) {
    var uri = folder.published();
    if (uri == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new OpenGraph(uri, connect(uri, "neo4j", folder.password()), null, true));
    } catch (GraphUnavailableException stoppedMeanwhile) {
      return Optional.empty();
    }
  }

  /** Starts a server on a folder whose lock is held. */
  static OpenGraph embedded(DataFolder folder, FileLock lock, int port, @Nullable String password) {
    var secret = password == null ? folder.password() : password;
    var server = EmbeddedNeo4j.start(folder.database(), port, secret);
    try {
      var driver = connectAfterSetting(secret, server);
      // Nobody else can be migrating here: such a lock was left behind by a killed process.
      driver.executableQuery("MATCH (l:__Neo4jMigrationsLock) DETACH DELETE l").execute();
      return migrated(
          new OpenGraph(server.uri(), driver, new Running(server, lock, folder), false));
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  /** The Bolt address. */
  public String uri() {
    return uri;
  }

  /** The folder that the graph is kept in; null where another server keeps it. */
  public @Nullable Path folder() {
    return embedded == null ? null : embedded.folder().path();
  }

  /** Whether the graph belongs to a service that another process runs on the same data folder. */
  public boolean isAnothersService() {
    return anothersService;
  }

  /**
   * Lets other processes find this graph through its data folder, until it is closed.
   *
   * @throws GraphUnavailableException where another process serves it already
   */
  public void announce() {
    if (anothersService) {
      throw new GraphUnavailableException(
          "a service already runs on this data folder, its graph is at "
              + uri
              + " (PARAGONE_DATA names another folder)");
    }
    if (embedded != null) {
      embedded.folder().publish(uri);
    }
  }

  Driver driver() {
    return driver;
  }

  @Override
  public void close() {
    driver.close();
    if (embedded != null) {
      embedded.folder().unpublish();
      embedded.server().close();
      try {
        embedded.lock().acquiredBy().close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Setting a password takes a second, so it is done only where the one that is set is another. */
  private static Driver connectAfterSetting(String password, EmbeddedNeo4j server) {
    try {
      return connect(server.uri(), "neo4j", password);
    } catch (GraphUnavailableException e) {
      if (!(e.getCause() instanceof AuthenticationException)) {
        throw e;
      }
      server.setPassword(password);
      return connect(server.uri(), "neo4j", password);
    }
  }

  private static Driver connect(String uri, String username, String password) {
    Driver driver;
    try {
      driver = GraphDatabase.driver(uri, AuthTokens.basic(username, password), DRIVER_CONFIG);
    } catch (IllegalArgumentException e) {
      throw new GraphUnavailableException("Neo4j at " + uri + ": " + e.getMessage(), e);
    }
    try {
      driver.verifyConnectivity();
      return driver;
    } catch (Neo4jException e) {
      driver.close();
      throw new GraphUnavailableException(
          "cannot reach Neo4j at " + uri + ": " + e.getMessage(), e);
    }
  }

  private static OpenGraph migrated(OpenGraph graph) {
    var config =
        MigrationsConfig.builder().withLocationsToScan("classpath:cypher/migrations").build();
    try {
      new Migrations(config, graph.driver).apply();
      return graph;
    } catch (MigrationsException | Neo4jException e) {
      graph.driver.close();
      throw new GraphUnavailableException(
          "cannot migrate the graph at " + graph.uri + ": " + e.getMessage(), e);
    }
  }
}
