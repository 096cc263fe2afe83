package io.paragone.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A table. On a terminal its columns are aligned and cut to the terminal's width; elsewhere it is
 * plain: whole values, tabs between, the heading first.
 */
final class Sheet {

  /** Also keeps a paper's text from steering the terminal. */
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cf}]+");

  private static final String GAP = "  ";
  private static final int NARROWEST = 6;

  private final List<List<String>> rows = new ArrayList<>();

  Sheet(String... headings) {
    rows.add(Arrays.stream(headings).map(h -> h.toUpperCase(Locale.ROOT)).toList());
  }

  /** Adds a row with a value for each heading. */
  void row(String... values) {
    rows.add(Arrays.stream(values).map(v -> CONTROL.matcher(v).replaceAll(" ").strip()).toList());
  }

  void print(PrintWriter out, Terminal terminal) {
    if (!terminal.attached()) {
      rows.forEach(row -> out.println(String.join("\t", row)));
      return;
    }
    var widths = widths(terminal.columns());
    for (var row : rows) {
      var line = new StringBuilder();
      for (var i = 0; i < row.size(); i++) {
        line.append(i == 0 ? "" : GAP).append(fitted(row.get(i), widths[i]));
      }
      out.println(line.toString().stripTrailing());
    }
  }

  /** As wide as their contents, the widest made narrower until a line fits. */
  private int[] widths(int columns) {
    var widths =
        IntStream.range(0, rows.get(0).size())
            .map(i -> rows.stream().mapToInt(row -> length(row.get(i))).max().orElse(0))
            .toArray();
    var room = columns - GAP.length() * (widths.length - 1);
    for (var excess = IntStream.of(widths).sum() - room; excess > 0; excess--) {
      var widest = 0;
      for (var i = 1; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths[widest] <= NARROWEST) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  private static String fitted(String text, int width) {
    var length = length(text);
    return length <= width
        ? text + " ".repeat(width - length)
        : text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
