package io.paragone.cli;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Prototype;
import io.paragone.graph.GraphSize;
import io.paragone.graph.OpenGraph;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells where the graph is and what it holds. */
@Prototype
@Command(name = "status", description = "Tell where the graph is and what it holds.")
final class StatusCommand implements Callable<Integer> {

  private final BeanProvider<OpenGraph> graph;
  private final BeanProvider<GraphSize> size;

  @Spec private CommandSpec spec = CommandSpec.create();

  StatusCommand(BeanProvider<OpenGraph> graph, BeanProvider<GraphSize> size) {
    this.graph = graph;
    this.size = size;
  }

  @Override
  public Integer call() {
    var open = graph.get();
    var counts = size.get().count();
    var folder = open.folder();
    var claims = counts.claims().values().stream().mapToLong(Long::longValue).sum();
    line("graph", folder == null ? open.uri() : folder.toString());
    line("service", open.isAnothersService() ? "running" : "not running on this folder");
    line("papers", number(counts.papers()));
    line("contenders", number(counts.contenders()));
    line("testbeds", number(counts.testbeds()));
    line(
        "claims",
        number(claims)
            + counts.claims().entrySet().stream()
                .map(status -> number(status.getValue()) + " " + status.getKey())
                .collect(Collectors.joining(", ", " (", ")")));
    spec.commandLine().getOut().flush();
    return ExitCode.DONE;
  }

  private void line(String name, String value) {
    spec.commandLine().getOut().println(String.format(Locale.ROOT, "%-11s %s", name, value));
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
