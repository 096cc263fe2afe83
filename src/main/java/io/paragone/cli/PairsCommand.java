package io.paragone.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists whom a contender beats or is beaten by, with one of the claims that say so. */
abstract class PairsCommand extends FilteredCommand {

  private final String list;
  private final String other;
  private final String words;

  @Parameters(paramLabel = "NAME", description = "A method or base model, in any spelling.")
  private String name = "";

  @Option(
      names = {"-n", "--first"},
      paramLabel = "N",
      defaultValue = "20",
      description = "How many pairs, 1 to 100 (default: ${DEFAULT-VALUE}).")
  private int first;

  /**
   * Reads the document's field of pairs.
   *
   * @param other which end of a pair is listed
   * @param words what stands between the name and their number
   */
  PairsCommand(Questions questions, String list, String other, String words) {
    super(questions);
    this.list = list;
    this.other = other;
    this.words = words;
  }

  @Override
  final Map<String, Object> variables() {
    return Map.of("name", name, "first", first, "where", filter().where());
  }

  @Override
  final List<String> unknown(JsonNode data) {
    return data.path("contender").isNull() ? List.of(name) : List.of();
  }

  @Override
  final void print(JsonNode data, Printout out) {
    var contender = data.path("contender");
    var pairs = contender.path(list);
    out.note(contender.path("name").asText() + " " + words + " " + pairs.path("totalCount"));
    var sheet =
        new Sheet(other, "claims", "papers", "since", "confidence", "on", "margin", "words");
    for (var pair : pairs.path("nodes")) {
      var claim = pair.path("claims").path("nodes").path(0);
      sheet.row(
          pair.path(other).path("name").asText(),
          pair.path("claimCount").asText(),
          pair.path("paperCount").asText(),
          Claims.text(pair.path("since")),
          pair.path("confidence").asText(),
          Claims.names(claim.path("on")),
          Claims.margin(claim.path("margin")),
          Claims.words(claim));
    }
    out.table(sheet);
  }
}
