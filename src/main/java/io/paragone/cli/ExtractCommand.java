package io.paragone.cli;

import io.micronaut.context.annotation.Prototype;
import io.paragone.ingest.DecisionJson;
import io.paragone.ingest.Extractors;
import io.paragone.ingest.PaperFactsJson;
import io.paragone.ingest.PaperSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads claims out of papers and stores nothing. */
@Prototype
@Command(
    name = "extract",
    description =
        "Print what papers claim as JSON lines. Needs no graph: names are known from the text and"
            + " the built-in word lists alone.")
final class ExtractCommand implements Callable<Integer> {

  private final Extractors extractors;

  @Mixin private InputArguments inputs = new InputArguments();

  @Spec private CommandSpec spec = CommandSpec.create();

  ExtractCommand(Extractors extractors) {
    this.extractors = extractors;
  }

  @Override
  public Integer call() throws IOException {
    var out = StandardOutput.lines();
    try {
      return inputs.forEach((papers, bytes) -> extract(papers, out));
    } finally {
      out.flush();
    }
  }

  private void extract(PaperSource papers, PrintWriter out) {
    try (var items = extractors.read(papers, List::of)) {
      items.forEachRemaining(item -> print(item, papers.name(), out));
    }
  }

  private void print(PaperSource.Item item, String input, PrintWriter out) {
    if (item instanceof PaperSource.Read read) {
      out.println(PaperFactsJson.write(read.facts()));
    } else if (item instanceof PaperSource.Known known) {
      out.println(PaperFactsJson.write(known.facts()));
    } else if (item instanceof PaperSource.Decided decided) {
      out.println(DecisionJson.write(decided.decision()));
    } else {
      spec.commandLine().getErr().println("extract: " + input + ": left out " + item);
    }
  }
}
