package io.paragone.cli;

import io.micronaut.context.annotation.Prototype;
import io.paragone.extract.ClaimExtractor;
import io.paragone.extract.GrammarExtractor;
import io.paragone.ingest.DecisionJson;
import io.paragone.ingest.Inputs;
import io.paragone.ingest.PaperFactsJson;
import io.paragone.ingest.PaperSource;
import io.paragone.ingest.PaperSourceException;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads claims out of papers and stores nothing. */
@Prototype
@Command(
    name = "extract",
    description =
        "Print what papers claim as JSON lines. Needs no graph: names are known from the text and"
            + " the built-in word lists alone.")
final class ExtractCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|URL|-",
      description = "What to read, plain or gzipped; - is standard input.")
  private List<String> locations = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    var extractor = new GrammarExtractor(List.of());
    var out = StandardOutput.lines();
    var exitCode = ExitCode.DONE;
    for (var location : locations) {
      try (var input = new Inputs(System.in).open(location);
          var papers = input.papers()) {
        papers.forEachRemaining(item -> extract(item, location, extractor, out));
      } catch (PaperSourceException e) {
        spec.commandLine().getErr().println("extract: " + e.getMessage());
        exitCode = ExitCode.BAD_INPUT;
      }
    }
    out.flush();
    return exitCode;
  }

  private void extract(
      PaperSource.Item item, String location, ClaimExtractor extractor, PrintWriter out) {
    if (item instanceof PaperSource.Found found) {
      out.println(PaperFactsJson.write(extractor.extract(found.paper())));
    } else if (item instanceof PaperSource.Known known) {
      out.println(PaperFactsJson.write(known.facts()));
    } else if (item instanceof PaperSource.Decided decided) {
      out.println(DecisionJson.write(decided.decision()));
    } else {
      spec.commandLine().getErr().println("extract: " + location + ": left out " + item);
    }
  }
}
