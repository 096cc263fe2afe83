package io.paragone.cli;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Prototype;
import io.paragone.graph.Decisions;
import io.paragone.graph.StoredFacts;
import io.paragone.ingest.DecisionJson;
import io.paragone.ingest.PaperFactsJson;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Writes the whole graph out. */
@Prototype
@Command(
    name = "export",
    description =
        "Print the whole graph as JSON lines; loaded into an empty graph they give the same again.")
final class ExportCommand implements Callable<Integer> {

  private final BeanProvider<StoredFacts> facts;
  private final BeanProvider<Decisions> decisions;

  ExportCommand(BeanProvider<StoredFacts> facts, BeanProvider<Decisions> decisions) {
    this.facts = facts;
    this.decisions = decisions;
  }

  @Override
  public Integer call() {
    var out = StandardOutput.lines();
    facts.get().forEach(paper -> out.println(PaperFactsJson.write(paper)));
    decisions.get().forEach(step -> out.println(DecisionJson.write(step)));
    out.flush();
    return ExitCode.DONE;
  }
}
