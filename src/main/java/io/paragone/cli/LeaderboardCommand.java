package io.paragone.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows who is best on a testbed. */
@Prototype
@Command(
    name = "leaderboard",
    description = "Show who is best on a benchmark or dataset, by reported numbers and by claims.")
final class LeaderboardCommand extends QuestionCommand {

  @Parameters(paramLabel = "TESTBED", description = "A benchmark or dataset, in any spelling.")
  private String testbed = "";

  @Option(
      names = "--metric",
      paramLabel = "NAME",
      description = "What is measured (default: what most numbers are of).")
  private @Nullable String metric;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "What was known on that day, such as 2024-10-31.")
  private @Nullable LocalDate asOf;

  @Option(
      names = {"-n", "--first"},
      paramLabel = "N",
      defaultValue = "50",
      description = "How many rows, 1 to 100 (default: ${DEFAULT-VALUE}).")
  private int first;

  LeaderboardCommand(Questions questions) {
    super(questions);
  }

  @Override
  Map<String, Object> variables() {
    var variables = new HashMap<String, Object>(Map.of("testbed", testbed, "first", first));
    if (metric != null) {
      variables.put("metric", metric);
    }
    if (asOf != null) {
      variables.put("asOf", asOf.toString());
    }
    return variables;
  }

  @Override
  List<String> unknown(JsonNode data) {
    return data.path("leaderboard").isNull() ? List.of(testbed) : List.of();
  }

  @Override
  void print(JsonNode data, Printout out) {
    var board = data.path("leaderboard");
    var by = Claims.text(board.path("metric").path("name"));
    out.note(board.path("testbed").path("name").asText() + (by.isEmpty() ? "" : " by " + by));
    var sheet = new Sheet("rank", "contender", "value", "paper", "title");
    for (var row : board.path("rows")) {
      var contender = Claims.text(row.path("contender").path("name"));
      sheet.row(
          row.path("rank").asText(),
          contender.isEmpty() ? Claims.text(row.path("system")) : contender,
          Claims.text(row.path("value")) + Claims.text(row.path("unit")),
          row.path("paper").path("key").asText(),
          row.path("paper").path("title").asText());
    }
    out.table(sheet);
  }
}
