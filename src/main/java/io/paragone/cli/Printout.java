package io.paragone.cli;

import java.io.PrintWriter;

/** An answer for people on a terminal, for other programs elsewhere. */
record Printout(PrintWriter out, Terminal terminal) {

  /** A line that only people read. */
  void note(String text) {
    if (terminal.attached()) {
      out.println(text);
    }
  }

  void table(Sheet sheet) {
    sheet.print(out, terminal);
  }
}
