package io.paragone.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells all that is claimed between two contenders. */
@Prototype
@Command(
    name = "head-to-head",
    description = "Tell all that is claimed between two contenders, whichever a paper is about.")
final class HeadToHeadCommand extends FilteredCommand {

  @Parameters(index = "0", paramLabel = "A", description = "The one, in any spelling.")
  private String a = "";

  @Parameters(index = "1", paramLabel = "B", description = "The other, in any spelling.")
  private String b = "";

  @Option(
      names = {"-n", "--first"},
      paramLabel = "N",
      defaultValue = "20",
      description = "How many claims of each outcome, 1 to 100 (default: ${DEFAULT-VALUE}).")
  private int first;

  HeadToHeadCommand(Questions questions) {
    super(questions);
  }

  @Override
  Map<String, Object> variables() {
    return Map.of("a", a, "b", b, "first", first, "where", filter().where());
  }

  @Override
  List<String> unknown(JsonNode data) {
    var unknown = new ArrayList<String>();
    if (data.path("headToHead").path("a").isNull()) {
      unknown.add(a);
    }
    if (data.path("headToHead").path("b").isNull()) {
      unknown.add(b);
    }
    return unknown;
  }

  @Override
  void print(JsonNode data, Printout out) {
    var both = data.path("headToHead");
    var nameOfA = both.path("a").path("name").asText();
    var nameOfB = both.path("b").path("name").asText();
    out.note(
        "%s is ahead in %s, %s in %s, on a par in %s"
            .formatted(
                nameOfA,
                both.path("aBeatsB").path("totalCount"),
                nameOfB,
                both.path("bBeatsA").path("totalCount"),
                both.path("ties").path("totalCount")));
    var sheet = new Sheet("ahead", "on", "metric", "margin", "confidence", "paper", "words");
    rows(sheet, nameOfA, both.path("aBeatsB"));
    rows(sheet, nameOfB, both.path("bBeatsA"));
    rows(sheet, "(neither)", both.path("ties"));
    out.table(sheet);
  }

  private static void rows(Sheet sheet, String ahead, JsonNode claims) {
    for (var claim : claims.path("nodes")) {
      sheet.row(
          ahead,
          Claims.names(claim.path("on")),
          Claims.names(claim.path("metrics")),
          Claims.margin(claim.path("margin")),
          claim.path("confidence").asText(),
          claim.path("paper").path("key").asText(),
          Claims.words(claim));
    }
  }
}
