package io.paragone.cli;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.http.server.HttpServerConfiguration;
import io.micronaut.runtime.server.EmbeddedServer;
import io.paragone.graph.OpenGraph;
import io.paragone.graph.PaperRepository;
import io.paragone.ingest.Catalogue;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the graph until it is told to stop. */
@Prototype
@Command(
    name = "serve",
    description = "Serve the graph over GraphQL; an empty graph gets the bundled catalogue first.")
final class ServeCommand implements Callable<Integer> {

  private static final int ANY_FREE_PORT = 0;

  private final ApplicationContext context;

  @Option(
      names = "--check",
      description = "Answer one question, tell whether that worked, and stop.")
  private boolean check;

  @Spec private CommandSpec spec = CommandSpec.create();

  ServeCommand(ApplicationContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    var stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(context::close, "stop"));
    var server = context.getBean(EmbeddedServer.class);
    requireFree(server.getHost(), context.getBean(HttpServerConfiguration.class));
    var graph = context.getBean(OpenGraph.class);
    graph.announce();
    var papers = context.getBean(PaperRepository.class);
    var out = spec.commandLine().getOut();
    if (papers.count() == 0) {
      var written = context.getBean(Catalogue.class).load();
      out.println("Loaded    the bundled catalogue: " + Counts.of(written));
    }
    server.start();
    print(out, graph, server);
    if (check) {
      out.println("Answer    " + FirstQuestion.askedAt(server.getURI()));
      return ExitCode.DONE;
    }
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.DONE;
  }

  /** Asked before the graph is opened, which takes much longer. */
  private static void requireFree(String host, HttpServerConfiguration configuration) {
    int port = configuration.getPort().orElse(HttpServerConfiguration.DEFAULT_PORT);
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(host, Math.max(port, ANY_FREE_PORT)));
    } catch (BindException e) {
      throw new PortTakenException(port, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void print(PrintWriter out, OpenGraph graph, EmbeddedServer server) {
    var folder = graph.folder();
    var url = server.getURL();
    out.println("Graph     " + (folder == null ? graph.uri() : folder));
    out.println("Explorer  " + url + "/");
    out.println("GraphQL   " + url + "/graphql");
    out.println("GraphiQL  " + url + "/graphiql");
    out.println(
        "Bolt      "
            + graph.uri()
            + (folder == null
                ? ""
                : " (user neo4j, password in " + folder.resolve("password") + ")"));
    out.flush();
  }
}
