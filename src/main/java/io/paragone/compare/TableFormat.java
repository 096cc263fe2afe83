package io.paragone.compare;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a table can be written as. No text in a table can end its cell or be read as mark-up. */
public enum TableFormat {
  /** A {@code tabular} environment that needs no package. */
  LATEX {
    @Override
    String lines(List<List<String>> lines) {
      var columns = "l".repeat(lines.get(0).size());
      var body =
          lines.stream().map(line -> joined(line, " & ") + " \\\\\n").collect(Collectors.joining());
      var head = body.indexOf('\n') + 1;
      return "\\begin{tabular}{"
          + columns
          + "}\n\\hline\n"
          + body.substring(0, head)
          + "\\hline\n"
          + body.substring(head)
          + "\\hline\n\\end{tabular}\n";
    }

    @Override
    String cell(String text) {
      var escaped = new StringBuilder();
      oneLine(text).codePoints().forEach(c -> escaped.append(latex(c)));
      // A bracket at the beginning of a line would be read as an argument of the line end before.
      return escaped.toString().startsWith("[") ? "{}" + escaped : escaped.toString();
    }
  },

  /** A table of GitHub's Markdown. */
  MARKDOWN {
    @Override
    String lines(List<List<String>> lines) {
      var rows = lines.stream().map(line -> "| " + joined(line, " | ") + " |\n").toList();
      var rule = "|" + " --- |".repeat(lines.get(0).size()) + "\n";
      return rows.get(0) + rule + String.join("", rows.subList(1, rows.size()));
    }

    @Override
    String cell(String text) {
      return MARKDOWN_SIGN.matcher(oneLine(text)).replaceAll("\\\\$0");
    }
  },

  /** Comma-separated values as RFC 4180 has them. */
  CSV {
    @Override
    String lines(List<List<String>> lines) {
      return lines.stream().map(line -> joined(line, ",") + "\r\n").collect(Collectors.joining());
    }

    @Override
    String cell(String text) {
      return CSV_SIGN.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
  };

  private static final Pattern MARKDOWN_SIGN = Pattern.compile("[\\\\`*_{}\\[\\]<>|~$&#!@]");
  private static final Pattern CSV_SIGN = Pattern.compile("[\",\\r\\n]|^\\s|\\s$");
  private static final Pattern BREAK = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

  /** The table as text that ends with a line break. */
  public String write(ComparisonTable table) {
    return lines(table.lines());
  }

  abstract String lines(List<List<String>> lines);

  abstract String cell(String text);

  String joined(List<String> cells, String between) {
    return cells.stream().map(this::cell).collect(Collectors.joining(between));
  }

  private static String oneLine(String text) {
    return BREAK.matcher(text).replaceAll(" ");
  }

  private static String latex(int character) {
    return switch (character) {
      case '&', '%', '$', '#', '_', '{', '}' -> "\\" + (char) character;
      case '\\' -> "\\textbackslash{}";
      case '~' -> "\\textasciitilde{}";
      case '^' -> "\\textasciicircum{}";
      case '<' -> "\\textless{}";
      case '>' -> "\\textgreater{}";
      case '|' -> "\\textbar{}";
      default -> Character.toString(character);
    };
  }
}
