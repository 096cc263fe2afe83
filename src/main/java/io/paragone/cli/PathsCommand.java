package io.paragone.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how one contender is ahead of another by way of others. */
@Prototype
@Command(
    name = "paths",
    description = "Show the shortest chains from A to B in which each is claimed to beat the next.")
final class PathsCommand extends FilteredCommand {

  @Parameters(index = "0", paramLabel = "A", description = "Who wins, in any spelling.")
  private String from = "";

  @Parameters(index = "1", paramLabel = "B", description = "Who is at the end, in any spelling.")
  private String to = "";

  @Option(
      names = "--max-length",
      paramLabel = "N",
      defaultValue = "4",
      description = "How many steps a chain may have, 1 to 6 (default: ${DEFAULT-VALUE}).")
  private int maxLength;

  @Option(
      names = {"-n", "--first"},
      paramLabel = "N",
      defaultValue = "10",
      description = "How many chains, 1 to 100 (default: ${DEFAULT-VALUE}).")
  private int first;

  PathsCommand(Questions questions) {
    super(questions);
  }

  @Override
  Map<String, Object> variables() {
    return Map.of(
        "from", from, "to", to, "maxLength", maxLength, "where", filter().where(), "first", first);
  }

  @Override
  List<String> unknown(JsonNode data) {
    var unknown = new ArrayList<String>();
    if (data.path("from").isNull()) {
      unknown.add(from);
    }
    if (data.path("to").isNull()) {
      unknown.add(to);
    }
    return unknown;
  }

  @Override
  void print(JsonNode data, Printout out) {
    var paths = data.path("beatsPaths");
    out.note(
        "%s from %s to %s"
            .formatted(
                Counts.of(paths.size(), "chain"),
                data.path("from").path("name").asText(),
                data.path("to").path("name").asText()));
    var sheet =
        new Sheet("chain", "step", "winner", "loser", "claims", "on", "margin", "paper", "words");
    for (var chain = 0; chain < paths.size(); chain++) {
      var steps = paths.path(chain).path("steps");
      for (var step = 0; step < steps.size(); step++) {
        row(sheet, chain + 1, step + 1, steps.path(step));
      }
    }
    out.table(sheet);
  }

  private static void row(Sheet sheet, int chain, int number, JsonNode step) {
    var claim = step.path("claims").path("nodes").path(0);
    sheet.row(
        String.valueOf(chain),
        String.valueOf(number),
        step.path("winner").path("name").asText(),
        step.path("loser").path("name").asText(),
        step.path("claimCount").asText(),
        Claims.names(claim.path("on")),
        Claims.margin(claim.path("margin")),
        claim.path("paper").path("key").asText(),
        Claims.words(claim));
  }
}
