package io.paragone.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.paragone.compare.ComparisonTable.Cell;
import io.paragone.compare.ComparisonTable.Number;
import io.paragone.compare.ComparisonTable.Row;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTableTests {

  private static final Cell NOTHING = new Cell(List.of(), 0, 0, 0);

  private static Number number(double value, String unit, String metric, boolean lowerIsBetter) {
    return new Number(value, unit, metric, lowerIsBetter);
  }

  private static ComparisonTable named(String contender, String testbed) {
    return new ComparisonTable(List.of(testbed), List.of(new Row(contender, List.of(NOTHING))));
  }

  @Test
  void aCellTellsTheBestNumberOfEachMetricThenTheClaims() {
    var cell =
        new Cell(
            List.of(
                number(91.4, "%", "accuracy", false),
                number(93, "%", "accuracy", false),
                number(12.5, "ms", "latency", true),
                number(20, "ms", "latency", true),
                number(7, null, null, false)),
            2,
            1,
            0);

    assertThat(cell.text()).isEqualTo("7; accuracy 93%; latency 12.5 ms; 2 wins, 1 loss");
    assertThat(new Cell(List.of(), 1, 2, 1).text()).isEqualTo("1 win, 2 losses, 1 tie");
    assertThat(NOTHING.text()).isEmpty();
  }

  @Test
  void numbersAreWrittenPlainly() {
    assertThat(number(7.0e9, "", null, false).text()).isEqualTo("7000000000");
    assertThat(number(0.00001, " ", "loss", true).text()).isEqualTo("loss 0.00001");
    assertThat(number(-0.0, null, null, true).text()).isEqualTo("0");
  }

  @Test
  void aTableHasALineOfTestbedsAndOneForEachContender() {
    var table =
        new ComparisonTable(
            List.of("TreeBench", "LeafSet"),
            List.of(
                new Row("TagNet", List.of(new Cell(List.of(), 1, 0, 0), NOTHING)),
                new Row("ParseNet", List.of(new Cell(List.of(), 0, 1, 0), NOTHING))));

    assertThat(TableFormat.LATEX.write(table))
        .isEqualTo(
            """
            \\begin{tabular}{lll}
            \\hline
             & TreeBench & LeafSet \\\\
            \\hline
            TagNet & 1 win &  \\\\
            ParseNet & 1 loss &  \\\\
            \\hline
            \\end{tabular}
            """);
    assertThat(TableFormat.MARKDOWN.write(table))
        .isEqualTo(
            """
            |  | TreeBench | LeafSet |
            | --- | --- | --- |
            | TagNet | 1 win |  |
            | ParseNet | 1 loss |  |
            """);
    assertThat(TableFormat.CSV.write(table))
        .isEqualTo(",TreeBench,LeafSet\r\nTagNet,1 win,\r\nParseNet,1 loss,\r\n");
  }

  @Test
  void aTableOfNothingIsStillATable() {
    var empty = new ComparisonTable(List.of(), List.of());

    assertThat(TableFormat.LATEX.write(empty)).contains("\\begin{tabular}{l}", "\\end{tabular}");
    assertThat(TableFormat.MARKDOWN.write(empty)).isEqualTo("|  |\n| --- |\n");
    assertThat(TableFormat.CSV.write(empty)).isEqualTo("\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "A&B; A\\&B",
        "50% $x_1^2$; 50\\% \\$x\\_1\\textasciicircum{}2\\$",
        "\\input{/etc/passwd}; \\textbackslash{}input\\{/etc/passwd\\}",
        "#1 ~ <b> |; \\#1 \\textasciitilde{} \\textless{}b\\textgreater{} \\textbar{}",
        "[x]; {}[x]",
        "Gödel; Gödel",
      })
  void nothingInANameIsALatexCommand(String name, String written) {
    assertThat(TableFormat.LATEX.cell(name)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "A|B; A\\|B",
        "*x* _y_ `z`; \\*x\\* \\_y\\_ \\`z\\`",
        "<script>; \\<script\\>",
        "[a](javascript:b); \\[a\\](javascript:b)",
        "x\\|y; x\\\\\\|y",
        "&lt\\,; \\&lt\\\\,",
      })
  void nothingInANameIsMarkdown(String name, String written) {
    assertThat(TableFormat.MARKDOWN.cell(name)).isEqualTo(written);
  }

  @Test
  void aLineBreakInANameDoesNotEndTheLine() {
    assertThat(TableFormat.LATEX.write(named("a\r\nb", "t\u2028u"))).contains("a b &", "& t u");
    assertThat(TableFormat.MARKDOWN.write(named("a\nb", "t"))).contains("| a b |");
    assertThat(TableFormat.CSV.write(named("a\nb", "t"))).isEqualTo(",t\r\n\"a\nb\",\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\'',
      value = {
        "a,b; \"a,b\"",
        "say \"hi\"; \"say \"\"hi\"\"\"",
        "plain; plain",
        "' padded '; '\" padded \"'",
      })
  void csvQuotesWhatWouldEndACell(String name, String written) {
    assertThat(TableFormat.CSV.cell(name)).isEqualTo(written);
  }
}
