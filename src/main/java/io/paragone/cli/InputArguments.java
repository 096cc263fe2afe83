package io.paragone.cli;

import io.paragone.ingest.Inputs;
import io.paragone.ingest.PaperSource;
import io.paragone.ingest.PaperSourceException;
import java.io.IOException;
import java.util.List;
import java.util.function.ObjLongConsumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The inputs that a command reads one after the other. */
final class InputArguments {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|URL|-",
      description = "What to read, plain or gzipped; - is standard input.")
  private List<String> locations = List.of();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  /**
   * Hands on the papers of each input and its length in bytes, -1 where nobody knows. An input that
   * cannot be read is named, and the next one is read.
   *
   * @return the exit code
   */
  int forEach(ObjLongConsumer<PaperSource> consumer) throws IOException {
    var exitCode = ExitCode.DONE;
    for (var location : locations) {
      try (var input = new Inputs(System.in).open(location);
          var papers = input.papers()) {
        consumer.accept(papers, input.size().orElse(-1));
      } catch (PaperSourceException e) {
        command.commandLine().getErr().println(command.name() + ": " + e.getMessage());
        exitCode = ExitCode.BAD_INPUT;
      }
    }
    return exitCode;
  }
}
