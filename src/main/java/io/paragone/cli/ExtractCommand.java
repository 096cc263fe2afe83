package io.paragone.cli;

import io.micronaut.context.annotation.Prototype;
import io.paragone.extract.ClaimExtractor;
import io.paragone.extract.GrammarExtractor;
import io.paragone.ingest.DecisionJson;
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

  @Mixin private InputArguments inputs = new InputArguments();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    var extractor = new GrammarExtractor(List.of());
    var out = StandardOutput.lines();
    var exitCode =
        inputs.forEach(
            (papers, bytes) ->
                papers.forEachRemaining(item -> extract(item, papers.name(), extractor, out)));
    out.flush();
    return exitCode;
  }

  private void extract(
      PaperSource.Item item, String input, ClaimExtractor extractor, PrintWriter out) {
    if (item instanceof PaperSource.Found found) {
      out.println(PaperFactsJson.write(extractor.extract(found.paper())));
    } else if (item instanceof PaperSource.Known known) {
      out.println(PaperFactsJson.write(known.facts()));
    } else if (item instanceof PaperSource.Decided decided) {
      out.println(DecisionJson.write(decided.decision()));
    } else {
      spec.commandLine().getErr().println("extract: " + input + ": left out " + item);
    }
  }
}
