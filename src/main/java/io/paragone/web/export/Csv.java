package io.paragone.web.export;

import io.paragone.graph.ExportedClaim;
import io.paragone.graph.ExportedClaim.Named;
import io.paragone.graph.ExportedContender;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A list of edges, winner before loser, as comma-separated values (RFC 4180) with a heading. */
final class Csv implements GraphFile {

  private static final Pattern TO_BE_QUOTED = Pattern.compile("[\",\r\n]");

  private static final List<Column<ExportedClaim>> COLUMNS = columns();

  private final Writer out;

  Csv(Writer out) {
    this.out = out;
  }

  private static List<Column<ExportedClaim>> columns() {
    var columns = new ArrayList<Column<ExportedClaim>>();
    columns.add(new Column<>("source", Column.Type.TEXT, claim -> key(claim.winner())));
    columns.add(new Column<>("target", Column.Type.TEXT, claim -> key(claim.loser())));
    columns.addAll(Column.OF_CLAIMS);
    columns.add(new Column<>("winner", Column.Type.TEXT, claim -> name(claim.winner())));
    columns.add(new Column<>("loser", Column.Type.TEXT, claim -> name(claim.loser())));
    return List.copyOf(columns);
  }

  private static String key(@Nullable Named side) {
    return Objects.requireNonNull(side).key();
  }

  private static String name(@Nullable Named side) {
    return Objects.requireNonNull(side).name();
  }

  @Override
  public void begin() throws IOException {
    row(COLUMNS.stream().map(Column::name).toList());
  }

  @Override
  public void contender(ExportedContender contender) {}

  @Override
  public void endOfContenders() {}

  @Override
  public void claim(ExportedClaim claim) throws IOException {
    row(
        COLUMNS.stream()
            .map(column -> Objects.requireNonNullElse(column.text(claim), ""))
            .toList());
  }

  private void row(List<String> values) throws IOException {
    out.write(String.join(",", values.stream().map(Csv::quoted).toList()));
    out.write("\r\n");
  }

  private static String quoted(String value) {
    return TO_BE_QUOTED.matcher(value).find() ? '"' + value.replace("\"", "\"\"") + '"' : value;
  }

  @Override
  public void end() {}
}
