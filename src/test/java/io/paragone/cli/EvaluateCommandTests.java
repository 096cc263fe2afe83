package io.paragone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTests {

  private static final String GOLD =
      """
      {"id": "p01", "title": "TagNet: Tagging Text with Tiny Networks", "introduces": [{"name": "TagNet", "kind": "METHOD", "aliases": []}], "comparisons": [{"subject": "TagNet", "subjectKind": "METHOD", "baseline": "BaseTag", "baselineKind": "METHOD", "outcome": "BEATS", "on": ["ToyBank"], "margin": {"value": 1.3, "unit": "points"}}]}
      {"id": "p02", "title": "ParseNet: Parsing Text with Tiny Networks", "introduces": [], "comparisons": [{"subject": "ParseNet", "subjectKind": "METHOD", "baseline": "BaseParse", "baselineKind": "METHOD", "outcome": "TIES", "evidence": "in the league of BaseParse"}]}
      {"id": "p03", "title": "A Paper That Is Not on the Page", "introduces": [], "comparisons": []}
      """;

  @TempDir private Path folder = Path.of(".");

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("gold.jsonl"), GOLD);
    Files.writeString(folder.resolve("page.txt"), Texts.PAGE);
  }

  private Program.Outcome run(String input, String... arguments) {
    return Program.runWithInput(folder, Map.of(), input, arguments);
  }

  @Test
  void aPageIsReadAndScoredAndNothingIsStored() {
    var outcome = run("", "evaluate", "gold.jsonl", "page.txt");

    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    assertThat(outcome.errLines())
        .containsExactly(
            "evaluate: scored as empty, not among the papers given: 1 paper",
            "  A Paper That Is Not on the Page");
    assertThat(outcome.outLines())
        .contains(
            "3 annotated papers, 2 of them answered",
            "claims: named                     0.500   0.500   0.500       1       2     2",
            "margins right where stated        1.000 of 1",
            "ParseNet: Parsing Text with Tiny Networks",
            "  missed    ParseNet TIES BaseParse",
            "            \"in the league of BaseParse\"",
            "  invented  ParseNet BEATS BaseParse on TreeBench")
        .anyMatch(line -> line.startsWith("            by verb: outperform"))
        .anyMatch(line -> line.startsWith("            \"On the TreeBench benchmark, ParseNet"))
        .doesNotContain("TagNet: Tagging Text with Tiny Networks");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void whatExtractPrintsIsScoredLikeThePage() {
    var facts = run("", "extract", "page.txt").out();

    var page = run("", "evaluate", "gold.jsonl", "page.txt", "--worst", "0");
    var lines = run(facts, "evaluate", "gold.jsonl", "-", "--worst", "0");

    assertThat(figures(lines)).isEqualTo(figures(page)).hasSizeGreaterThan(10);
    assertThat(lines.out()).contains("grammar/1");
  }

  private static List<String> figures(Program.Outcome outcome) {
    return outcome.outLines().stream().takeWhile(line -> !line.startsWith("claims  ")).toList();
  }

  @Test
  void theJsonObjectHasItsFieldsInTheirOrder() throws IOException {
    var outcome = run(GOLD, "evaluate", "--json", "-", "page.txt");

    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    JsonNode json = new ObjectMapper().readTree(outcome.out());
    assertThat(names(json))
        .containsExactly(
            "papers", "unanswered", "figures", "reliability", "phrases", "kinds", "rules", "worst");
    assertThat(json.at("/figures/claims: named"))
        .hasToString(
            "{\"precision\":0.5,\"recall\":0.5,\"f1\":0.5,\"hit\":1,\"system\":2,\"gold\":2}");
    assertThat(json.at("/figures/margins right where stated"))
        .hasToString("{\"share\":1.0,\"of\":1}");
    assertThat(json.at("/unanswered/0").asText()).isEqualTo("A Paper That Is Not on the Page");
    assertThat(names(json.at("/reliability/0")))
        .containsExactly("confidence", "claims", "right", "share");
    assertThat(json.at("/phrases/0"))
        .hasToString("{\"kind\":\"no known phrase\",\"annotated\":2,\"found\":1,\"recall\":0.5}");
    assertThat(names(json.at("/kinds/0"))).containsExactly("kind", "claims", "right", "wrong");
    assertThat(names(json.at("/rules/0"))).containsExactly("rule", "claims", "right", "wrong");
    assertThat(names(json.at("/worst/0"))).containsExactly("title", "missed", "invented");
    assertThat(names(json.at("/worst/0/invented/0")))
        .containsExactly(
            "subject",
            "outcome",
            "baseline",
            "baselineKind",
            "on",
            "confidence",
            "evidence",
            "rule");
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void aBrokenAnnotationIsOneLineWithItsPlaceAndNoFigures() throws IOException {
    Files.writeString(folder.resolve("broken.jsonl"), GOLD + "{\"title\": \n");
    Files.writeString(folder.resolve("empty.jsonl"), "");

    assertBadInput(
        run("", "evaluate", "broken.jsonl", "page.txt"), "evaluate: broken.jsonl: line 4: ");
    assertBadInput(run("", "evaluate", "empty.jsonl", "page.txt"), "evaluate: empty.jsonl: ");
    assertBadInput(
        run("", "evaluate", "page.txt", "page.txt"),
        "evaluate: page.txt: not an annotation but Daily Papers pages as text: ");
  }

  @Test
  void anInputThatCannotBeReadIsOneLineAndNoFigures() {
    assertBadInput(
        run("", "evaluate", "gold.jsonl", "none.txt"), "evaluate: none.txt: no such file");
    assertBadInput(
        run("", "evaluate", "none.jsonl", "page.txt"), "evaluate: none.jsonl: no such file");
    assertBadInput(
        run(GOLD, "evaluate", "-", "-"), "evaluate: standard input can be read only once");
  }

  @Test
  void aNumberOfPapersBelowZeroIsOneLine() {
    assertBadInput(
        run("", "evaluate", "gold.jsonl", "page.txt", "--worst", "-1"),
        "evaluate: --worst: -1 is below 0");
  }

  private static void assertBadInput(Program.Outcome outcome, String beginning) {
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.errLines()).singleElement().asString().startsWith(beginning);
  }

  @Test
  void papersLeftOutAndPapersNotAnnotatedAreTold() throws IOException {
    Files.writeString(
        folder.resolve("page.txt"),
        Texts.PAGE.replace("ParseNet: Parsing", "Another") + "\nA Title and Nothing Else\n");

    var outcome = run("", "evaluate", "gold.jsonl", "page.txt");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.errLines())
        .anyMatch(line -> line.startsWith("evaluate: page.txt: left out line "))
        .contains("evaluate: page.txt: 1 paper not in the annotation, not scored");
  }
}
