package io.paragone.web.export;

import io.paragone.graph.ExportedClaim;
import io.paragone.graph.ExportedContender;
import io.paragone.model.Outcome;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;

/** The language of Graphviz; a tie is an edge without an arrow. */
final class Dot implements GraphFile {

  private final Writer out;

  Dot(Writer out) {
    this.out = out;
  }

  @Override
  public void begin() throws IOException {
    out.write("digraph paragone {\n");
  }

  @Override
  public void contender(ExportedContender contender) throws IOException {
    out.write("  " + quoted(contender.key()) + " [label=" + quoted(contender.name()));
    attributes(Column.OF_CONTENDERS, contender);
  }

  @Override
  public void endOfContenders() {}

  @Override
  public void claim(ExportedClaim claim) throws IOException {
    var winner = Objects.requireNonNull(claim.winner());
    var loser = Objects.requireNonNull(claim.loser());
    out.write("  " + quoted(winner.key()) + " -> " + quoted(loser.key()));
    out.write(" [dir=" + quoted(claim.outcome() == Outcome.TIES ? "none" : "forward"));
    attributes(Column.OF_CLAIMS, claim);
  }

  private <T> void attributes(List<Column<T>> columns, T of) throws IOException {
    for (var column : columns) {
      var text = column.text(of);
      if (text != null) {
        out.write(", " + column.name() + "=" + quoted(text));
      }
    }
    out.write("];\n");
  }

  /** A quoted string may go over several lines; only what ends it and what escapes is escaped. */
  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace('\0', '\uFFFD') + '"';
  }

  @Override
  public void end() throws IOException {
    out.write("}\n");
  }
}
