package io.paragone.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.annotation.Prototype;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Ranks contenders by all claims together. */
@Prototype
@Command(
    name = "ranking",
    description = {
      "Rank contenders by all claims together, by the model of Bradley and Terry with ties.",
      "Strengths are logarithms, with 95 %% intervals; those of different components, which no",
      "claim connects, cannot be compared."
    })
final class RankingCommand extends FilteredCommand {

  @Option(
      names = {"-n", "--first"},
      paramLabel = "N",
      defaultValue = "20",
      description =
          "How many components, and contenders of each, 1 to 100 (default: ${DEFAULT-VALUE}).")
  private int first;

  RankingCommand(Questions questions) {
    super(questions);
  }

  @Override
  Map<String, Object> variables() {
    return Map.of("where", filter().where(), "first", first);
  }

  @Override
  void print(JsonNode data, Printout out) {
    var ranking = data.path("ranking");
    out.note(
        "rests on %s between %s in %s"
            .formatted(
                Counts.of(ranking.path("claimCount").asLong(), "claim"),
                Counts.of(ranking.path("contenderCount").asLong(), "contender"),
                Counts.of(ranking.path("componentCount").asLong(), "component")));
    var sheet =
        new Sheet(
            "component",
            "claims",
            "rank",
            "contender",
            "strength",
            "low",
            "high",
            "wins",
            "losses",
            "ties");
    var number = 0;
    for (var component : ranking.path("components")) {
      number++;
      for (var entry : component.path("entries")) {
        sheet.row(
            String.valueOf(number),
            component.path("claimCount").asText(),
            entry.path("rank").asText(),
            entry.path("contender").path("name").asText(),
            rounded(entry.path("strength")),
            rounded(entry.path("low")),
            rounded(entry.path("high")),
            entry.path("wins").asText(),
            entry.path("losses").asText(),
            entry.path("ties").asText());
      }
    }
    out.table(sheet);
  }

  private static String rounded(JsonNode strength) {
    return String.format(Locale.ROOT, "%.2f", strength.asDouble());
  }
}
