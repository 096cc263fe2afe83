package io.paragone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micronaut.context.ApplicationContext;
import io.paragone.graph.SharedNeo4j;
import io.paragone.ingest.Catalogue;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commands that ask, called in the process, over the bundled catalogue. */
class QuestionCommandTests {

  private static final int COLUMNS = 100;

  private static ApplicationContext plain;
  private static ApplicationContext onTerminal;

  @BeforeAll
  static void load() {
    SharedNeo4j.emptied();
    plain = context(new Terminal(false, 0));
    onTerminal = context(new Terminal(true, COLUMNS));
    plain.getBean(Catalogue.class).load();
    SharedNeo4j.driver()
        .executableQuery("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()")
        .execute();
  }

  @AfterAll
  static void close() {
    plain.close();
    onTerminal.close();
  }

  private static ApplicationContext context(Terminal terminal) {
    var context = ApplicationContext.builder().properties(SharedNeo4j.properties()).build();
    context.registerSingleton(Terminal.class, terminal);
    return context.start();
  }

  private record Outcome(int exitCode, String out, String err) {
    List<String> lines() {
      return out.lines().toList();
    }

    JsonNode json() throws IOException {
      return JsonMapper.builder().build().readTree(out);
    }
  }

  private static Outcome run(ApplicationContext context, String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var exitCode =
        ParagoneCommand.in(context)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(arguments);
    return new Outcome(exitCode, out.toString(), err.toString());
  }

  private static Outcome answered(ApplicationContext context, String... arguments) {
    var outcome = run(context, arguments);
    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    return outcome;
  }

  @Test
  void beatsListsWhomAContenderBeatsWithTheWordsThatSaySo() {
    var lines = answered(plain, "beats", "selfcodealign").lines();

    assertThat(lines.get(0))
        .isEqualTo("LOSER\tCLAIMS\tPAPERS\tSINCE\tCONFIDENCE\tON\tMARGIN\tWORDS");
    assertThat(lines).anyMatch(line -> line.startsWith("CodeLlama-70B-Instruct\t2\t1\t"));
    assertThat(lines).noneMatch(line -> line.contains("…"));
  }

  @Test
  void onATerminalATableIsAlignedAndCutToItsWidth() {
    var lines = answered(onTerminal, "beats", "SelfCodeAlign").lines();

    assertThat(lines.get(0)).startsWith("SelfCodeAlign beats ");
    assertThat(lines).allMatch(line -> line.codePointCount(0, line.length()) <= COLUMNS);
    assertThat(lines).anyMatch(line -> line.endsWith("…"));
    var column = lines.get(1).indexOf("CLAIMS");
    assertThat(lines.stream().skip(2)).allMatch(line -> Character.isDigit(line.charAt(column)));
  }

  @Test
  void beatenByListsWhoBeatsAContender() {
    var lines = answered(plain, "beaten-by", "CodeLlama-70B-Instruct").lines();

    assertThat(lines.get(0)).startsWith("WINNER\t");
    assertThat(lines.get(1)).startsWith("SelfCodeAlign\t2\t1\t");
  }

  @Test
  void headToHeadTellsTheClaimsOfBothSides() {
    var outcome = answered(onTerminal, "head-to-head", "LLaMA 65b", "self specialization");

    assertThat(outcome.lines().get(0))
        .isEqualTo("LLaMA-65B is ahead in 0, Self-Specialization in 2, on a par in 0");
    assertThat(outcome.lines()).hasSize(4);
  }

  @Test
  void aLeaderboardShowsWhoIsBest() {
    var outcome = answered(onTerminal, "leaderboard", "just eval instruct");

    assertThat(outcome.lines().get(0)).startsWith("JUST-EVAL-INSTRUCT");
    assertThat(outcome.lines().get(1)).startsWith("RANK");
    assertThat(outcome.lines().get(2)).startsWith("1 ");
  }

  @Test
  void aTableSetsContendersAgainstTestbeds() {
    var command = List.of("table", "SelfCodeAlign", "OctoPack", "--testbed", "HumanEval+");
    var lines = answered(plain, command.toArray(String[]::new)).lines();

    assertThat(lines.get(0)).isEqualTo("CONTENDER\tHUMANEVAL+");
    assertThat(lines.subList(1, 3))
        .satisfiesExactly(
            row -> assertThat(row).startsWith("SelfCodeAlign\t"),
            row -> assertThat(row).startsWith("OctoPack\t"));
    assertThat(answered(plain, "table", "SelfCodeAlign", "--format=markdown").out())
        .startsWith("| ");
    assertThat(run(plain, "table", "Nobody", "SelfCodeAlign").exitCode())
        .isEqualTo(ExitCode.UNKNOWN_NAME);
  }

  @Test
  void searchFindsByAPartOfAName() {
    assertThat(answered(plain, "search", "codellama").lines())
        .contains("BASE_MODEL\tCodeLlama-70B-Instruct\tcodellama-70b-instruct");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "beats SelfCodeAlign --json | /contender/beats/nodes/0/loser/name",
        "beaten-by CodeLlama-70B-Instruct --json | /contender/beatenBy/nodes/0/winner/key",
        "head-to-head SelfCodeAlign OctoPack --json | /headToHead/aBeatsB/nodes/0/paper/title",
        "search --json code | /search/0/node/key",
        "leaderboard JUST-EVAL-INSTRUCT --json | /leaderboard/rows/0/paper/key",
        "table SelfCodeAlign OctoPack --json | /comparisonTable/rows/0/cells/0/text",
      })
  void jsonIsTheDataOfTheAnswer(String command, String somewhere) throws IOException {
    assertThat(answered(onTerminal, command.split(" ")).json().at(somewhere).isTextual()).isTrue();
  }

  @Test
  void aFilterLeavesTheClaimsThatItSays() {
    var all = answered(plain, "head-to-head", "Self-Specialization", "LLaMA-65B").lines();
    var some =
        answered(
                plain,
                "head-to-head",
                "Self-Specialization",
                "LLaMA-65B",
                "--metric=parameters",
                "--outcome=beats,ties",
                "--named",
                "true")
            .lines();

    assertThat(all).hasSize(3);
    assertThat(some).hasSize(2);
    assertThat(some.get(1)).contains("\tparameters\t");
  }

  @Test
  void anUnknownNameIsAnsweredWithTheNearest() {
    var outcome = run(plain, "head-to-head", "SelfCodeAlign", "CodeLlama-70B-Instrukt");

    assertThat(outcome.exitCode()).isEqualTo(ExitCode.UNKNOWN_NAME);
    assertThat(outcome.err())
        .startsWith("head-to-head: nothing is called \"CodeLlama-70B-Instrukt\", the nearest: ")
        .contains("CodeLlama-70B-Instruct");
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void aNameThatIsLikeNoOtherIsAnsweredWithWhatToDo() {
    var outcome = run(plain, "beats", "xyzzy");

    assertThat(outcome.exitCode()).isEqualTo(ExitCode.UNKNOWN_NAME);
    assertThat(outcome.err().lines())
        .containsExactly(
            "beats: nothing is called \"xyzzy\"; paragone search finds names by their parts");
  }

  @Test
  void whatTheLimitsRefuseIsOneLine() {
    var outcome = run(plain, "beats", "SelfCodeAlign", "-n", "1000");

    assertThat(outcome.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(outcome.err().lines()).singleElement().asString().startsWith("beats: ");
  }

  @Test
  void aFilterValueThatIsNoneIsAnsweredWithThoseThatAre() {
    var outcome = run(plain, "beats", "SelfCodeAlign", "--outcome=wins");

    assertThat(outcome.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(outcome.err()).contains("--outcome").contains("BEATS, TIES, TRAILS");
  }

  @Test
  void aCellDoesNotSteerTheTerminal() {
    var out = new StringWriter();
    var sheet = new Sheet("name", "words");
    sheet.row("Tag\u001b[31mNet", "two\nlines\tand a tab");
    sheet.print(new PrintWriter(out, true), new Terminal(true, 80));

    assertThat(out.toString().lines())
        .containsExactly("NAME         WORDS", "Tag [31mNet  two lines and a tab");
  }

  @Test
  void theHelpNamesEveryFilter() {
    var help = answered(plain, "help", "beats").out();

    assertThat(help)
        .contains("--testbed", "--metric", "--min-confidence", "--published-from", "--json");
  }
}
