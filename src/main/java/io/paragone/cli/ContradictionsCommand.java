package io.paragone.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.annotation.Prototype;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows where claims say the opposite of one another. */
@Prototype
@Command(
    name = "contradictions",
    description = {
      "Show pairs of which each is claimed to beat the other, and the claims of both sides.",
      "Those on the same benchmark by the same metric come first."
    })
final class ContradictionsCommand extends FilteredCommand {

  @Option(
      names = {"-n", "--first"},
      paramLabel = "N",
      defaultValue = "20",
      description = "How many pairs, 1 to 100 (default: ${DEFAULT-VALUE}).")
  private int first;

  ContradictionsCommand(Questions questions) {
    super(questions);
  }

  @Override
  Map<String, Object> variables() {
    return Map.of("where", filter().where(), "first", first);
  }

  @Override
  void print(JsonNode data, Printout out) {
    var contradictions = data.path("contradictions");
    out.note(
        Counts.of(contradictions.path("totalCount").asLong(), "pair")
            + " of which each is claimed to beat the other");
    var sheet =
        new Sheet(
            "winner",
            "loser",
            "scope",
            "testbed",
            "metric",
            "margin",
            "confidence",
            "paper",
            "words");
    for (var pair : contradictions.path("nodes")) {
      for (var group : pair.path("groups")) {
        rows(sheet, pair.path("a"), pair.path("b"), group, group.path("aBeatsB"));
        rows(sheet, pair.path("b"), pair.path("a"), group, group.path("bBeatsA"));
      }
    }
    out.table(sheet);
  }

  private static void rows(
      Sheet sheet, JsonNode winner, JsonNode loser, JsonNode group, JsonNode claims) {
    for (var claim : claims) {
      sheet.row(
          winner.path("name").asText(),
          loser.path("name").asText(),
          group.path("scope").asText(),
          Claims.text(group.path("testbed").path("name")),
          Claims.text(group.path("metric").path("name")),
          Claims.margin(claim.path("margin")),
          claim.path("confidence").asText(),
          claim.path("paper").path("key").asText(),
          Claims.words(claim));
    }
  }
}
