package io.paragone.cli;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Prototype;
import io.paragone.graph.ComparisonRepository;
import io.paragone.graph.ContenderRepository;
import io.paragone.graph.OpenGraph;
import io.paragone.graph.PaperRepository;
import io.paragone.graph.TestbedRepository;
import io.paragone.model.Status;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells where the graph is and what it holds. */
@Prototype
@Command(
    name = "status",
    description = "Tell where the graph is and what it holds.")
final class StatusCommand implements Callable<Integer> {

  private final BeanProvider<OpenGraph> graph;
  private final BeanProvider<PaperRepository> papers;
  private final BeanProvider<ContenderRepository> contenders;
  private final BeanProvider<TestbedRepository> testbeds;
  private final BeanProvider<ComparisonRepository> comparisons;

  @Spec private CommandSpec spec = CommandSpec.create();

  StatusCommand(
      BeanProvider<OpenGraph> graph,
      BeanProvider<PaperRepository> papers,
      BeanProvider<ContenderRepository> contenders,
      BeanProvider<TestbedRepository> testbeds,
      BeanProvider<ComparisonRepository> comparisons) {
    this.graph = graph;
    this.papers = papers;
    this.contenders = contenders;
    this.testbeds = testbeds;
    this.comparisons = comparisons;
  }

  @Override
  public Integer call() {
    var open = graph.get();
    var folder = open.folder();
    line("graph", folder == null ? open.uri() : folder.toString());
    line("service", open.isAnothersService() ? "running" : "not running on this folder");
    line("papers", number(papers.get().count()));
    line("contenders", number(contenders.get().count()));
    line("testbeds", number(testbeds.get().count()));
    line("claims", number(comparisons.get().count()) + byStatus());
    spec.commandLine().getOut().flush();
    return ExitCode.DONE;
  }

  private String byStatus() {
    return Arrays.stream(Status.values())
        .map(status -> number(comparisons.get().countByStatus(status)) + " " + status)
        .collect(Collectors.joining(", ", " (", ")"));
  }

  private void line(String name, String value) {
    spec.commandLine().getOut().println(String.format(Locale.ROOT, "%-11s %s", name, value));
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
