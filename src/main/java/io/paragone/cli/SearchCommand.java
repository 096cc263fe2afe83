package io.paragone.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds names and papers by words. */
@Prototype
@Command(
    name = "search",
    description = "Find names and papers by words; small typing errors are forgiven.")
final class SearchCommand extends QuestionCommand {

  @Parameters(arity = "1..*", paramLabel = "WORD", description = "What to look for.")
  private List<String> words = List.of();

  @Option(
      names = {"-n", "--first"},
      paramLabel = "N",
      defaultValue = "10",
      description = "How many hits, 1 to 100 (default: ${DEFAULT-VALUE}).")
  private int first;

  SearchCommand(Questions questions) {
    super(questions);
  }

  @Override
  Map<String, Object> variables() {
    return Map.of("text", String.join(" ", words), "first", first);
  }

  @Override
  void print(JsonNode data, Printout out) {
    var sheet = new Sheet("kind", "name", "key");
    for (var hit : data.path("search")) {
      sheet.row(
          hit.path("kind").asText(),
          hit.path("name").asText(),
          hit.path("node").path("key").asText());
    }
    out.table(sheet);
  }
}
