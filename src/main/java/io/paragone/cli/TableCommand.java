package io.paragone.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets contenders against testbeds, as a survey does. */
@Prototype
@Command(
    name = "table",
    description = "Set contenders against benchmarks and datasets, as a survey does.")
final class TableCommand extends QuestionCommand {

  /** In which language the table is written. */
  enum Format {
    LATEX,
    MARKDOWN,
    CSV
  }

  @Parameters(
      arity = "1..*",
      paramLabel = "CONTENDER",
      description = "Methods or base models, in any spelling.")
  private List<String> contenders = List.of();

  @Option(
      names = "--testbed",
      paramLabel = "NAME",
      description =
          "A column; may be given several times (default: up to 20 on which something is known).")
  private @Nullable List<String> testbeds;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "What was known on that day, such as 2024-10-31.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "Ready to be pasted: ${COMPLETION-CANDIDATES}.")
  private @Nullable Format format;

  TableCommand(Questions questions) {
    super(questions);
  }

  @Override
  Map<String, Object> variables() {
    var variables = new HashMap<String, Object>(Map.of("contenders", contenders));
    if (testbeds != null) {
      variables.put("testbeds", testbeds);
    }
    if (asOf != null) {
      variables.put("asOf", asOf.toString());
    }
    return variables;
  }

  @Override
  List<String> unknown(JsonNode data) {
    var unknown = new ArrayList<String>();
    data.path("comparisonTable").path("unknown").forEach(name -> unknown.add(name.asText()));
    return unknown;
  }

  @Override
  void print(JsonNode data, Printout out) {
    var table = data.path("comparisonTable");
    if (format != null) {
      out.out()
          .println(table.path(format.name().toLowerCase(Locale.ROOT)).asText().stripTrailing());
      return;
    }
    var headings = new ArrayList<String>(List.of("contender"));
    table.path("testbeds").forEach(testbed -> headings.add(testbed.path("name").asText()));
    var sheet = new Sheet(headings.toArray(String[]::new));
    for (var row : table.path("rows")) {
      var cells = new ArrayList<String>(List.of(row.path("contender").path("name").asText()));
      row.path("cells").forEach(cell -> cells.add(cell.path("text").asText()));
      sheet.row(cells.toArray(String[]::new));
    }
    out.table(sheet);
  }
}
