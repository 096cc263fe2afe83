package io.paragone.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Contenders down, testbeds across, all by name.
 *
 * @param testbeds in the order of the columns
 */
public record ComparisonTable(List<String> testbeds, List<Row> rows) {

  public ComparisonTable {
    testbeds = List.copyOf(testbeds);
    rows = List.copyOf(rows);
  }

  /**
   * What is known of one contender.
   *
   * @param cells as many as there are testbeds
   */
  public record Row(String contender, List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A reported number.
   *
   * @param metric its name; null where the paper does not say
   * @param unit as written; null or empty where there is none
   */
  public record Number(
      double value, @Nullable String unit, @Nullable String metric, boolean lowerIsBetter) {

    String text() {
      var plain = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
      var measured = unit == null ? "" : unit.equals("%") ? "%" : " " + unit;
      return ((metric == null ? "" : metric + " ") + plain + measured).strip();
    }
  }

  /** The numbers of a contender on a testbed, and how many claims have it ahead, behind, level. */
  public record Cell(List<Number> numbers, long wins, long losses, long ties) {

    public Cell {
      numbers = List.copyOf(numbers);
    }

    /** The best number of each metric, then how the claims stand; empty where nothing is known. */
    public String text() {
      var parts = new ArrayList<String>();
      numbers.stream()
          .collect(
              Collectors.groupingBy(
                  number -> number.metric() == null ? "" : number.metric(),
                  TreeMap::new,
                  Collectors.toList()))
          .values()
          .forEach(ofOneMetric -> parts.add(best(ofOneMetric).text()));
      var claims = new ArrayList<String>();
      counted(claims, wins, "win", "wins");
      counted(claims, losses, "loss", "losses");
      counted(claims, ties, "tie", "ties");
      if (!claims.isEmpty()) {
        parts.add(String.join(", ", claims));
      }
      return String.join("; ", parts);
    }

    private static Number best(List<Number> numbers) {
      var rising = Comparator.comparingDouble(Number::value);
      var better = numbers.get(0).lowerIsBetter() ? rising.reversed() : rising;
      return numbers.stream()
          .max(better.thenComparing(number -> number.unit() == null ? "" : number.unit()))
          .orElseThrow();
    }

    private static void counted(List<String> parts, long count, String one, String many) {
      if (count > 0) {
        parts.add(count + " " + (count == 1 ? one : many));
      }
    }
  }

  /** All lines, the names of the testbeds first. */
  List<List<String>> lines() {
    var lines = new ArrayList<List<String>>();
    var head = new ArrayList<>(List.of(""));
    head.addAll(testbeds);
    lines.add(head);
    for (var row : rows) {
      var line = new ArrayList<>(List.of(row.contender()));
      row.cells().forEach(cell -> line.add(cell.text()));
      lines.add(line);
    }
    return lines;
  }
}
