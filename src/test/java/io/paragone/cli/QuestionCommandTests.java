package io.paragone.cli;

import static io.paragone.cli.Asked.answered;
import static io.paragone.cli.Asked.context;
import static io.paragone.cli.Asked.run;
import static org.assertj.core.api.Assertions.assertThat;

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
        "ranking --json | /ranking/components/0/entries/0/contender/key",
        "paths SelfCodeAlign OctoPack --json | /beatsPaths/0/steps/0/loser/key",
        "contradictions --json | /contradictions/nodes/0/groups/0/aBeatsB/0/paper/key",
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
  void aRankingTellsStrengthsWithTheirIntervalsByComponent() {
    var lines = answered(plain, "ranking", "-n", "2", "--min-confidence=0.1").lines();

    assertThat(lines.get(0))
        .isEqualTo("COMPONENT\tCLAIMS\tRANK\tCONTENDER\tSTRENGTH\tLOW\tHIGH\tWINS\tLOSSES\tTIES");
    assertThat(lines.get(1)).matches("1\t\\d+\t1\tLongPO\t1\\.89\t-0\\.54\t4\\.32\t3\t0\t2");
    assertThat(lines).hasSize(5);
  }

  @Test
  void onATerminalARankingTellsWhatItRestsOn() {
    assertThat(answered(onTerminal, "ranking").lines().get(0))
        .matches("rests on \\d+ claims between \\d+ contenders in \\d+ components");
  }

  @Test
  void aRankingRestsOnTheClaimsThatTheFiltersLeave() {
    var lines = answered(onTerminal, "ranking", "--testbed", "humaneval+").lines();

    assertThat(lines.get(0)).matches("rests on \\d claims? between \\d contenders in 1 component");
    assertThat(lines.get(2)).contains("SelfCodeAlign");
  }

  @Test
  void pathsListTheStepsOfChainsWithTheWordsBehindThem() {
    var lines =
        answered(plain, "paths", "PoFT followed by DPO", "supervised fine-tuning (SFT)").lines();

    assertThat(lines.get(0)).startsWith("CHAIN\tSTEP\tWINNER\tLOSER\t");
    assertThat(lines.subList(1, 3))
        .satisfiesExactly(
            step -> assertThat(step).startsWith("1\t1\tPoFT followed by DPO\tPoFT\t1\t"),
            step -> assertThat(step).startsWith("1\t2\tPoFT\tsupervised fine-tuning (SFT)\t1\t"));
  }

  @Test
  void pathsBetweenWhatNoChainConnectsAreNone() {
    assertThat(answered(onTerminal, "paths", "LLaMA-65B", "SelfCodeAlign").lines().get(0))
        .isEqualTo("0 chains from LLaMA-65B to SelfCodeAlign");
    assertThat(run(plain, "paths", "xyzzy", "SelfCodeAlign").exitCode())
        .isEqualTo(ExitCode.UNKNOWN_NAME);
  }

  @Test
  void contradictionsShowTheClaimsOfBothSides() {
    var lines = answered(plain, "contradictions", "--contender", "CG-VLM").lines();

    assertThat(lines.get(0)).startsWith("WINNER\tLOSER\tSCOPE\t");
    assertThat(lines).anyMatch(line -> line.startsWith("CG-VLM\tLLaVA\t"));
    assertThat(lines).anyMatch(line -> line.startsWith("LLaVA\tCG-VLM\t"));
  }

  @Test
  void filtersNarrowThePairs() {
    var all = answered(plain, "beats", "SelfCodeAlign").lines();
    var some = answered(plain, "beats", "SelfCodeAlign", "--testbed", "HumanEval+").lines();

    assertThat(all).hasSizeGreaterThan(some.size());
    assertThat(some.subList(1, some.size()))
        .isNotEmpty()
        .allMatch(line -> line.contains("\tHumanEval+\t"))
        .anyMatch(line -> line.startsWith("CodeLlama-70B-Instruct\t1\t1\t"));
    assertThat(answered(plain, "beaten-by", "OctoPack", "--outcome", "ties").lines()).hasSize(1);
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

  @ParameterizedTest
  @CsvSource({
    "ranking, --testbed, MT-Bensh, MT Bench",
    "contradictions, --contender, LLaWA, LLaVA",
    "ranking, --baseline, SelfCodeAlgin, SelfCodeAlign"
  })
  void aFilterThatNamesNothingIsAnsweredWithTheNearest(
      String command, String option, String name, String nearest) {
    var outcome = run(plain, command, option, name);

    assertThat(outcome.exitCode()).isEqualTo(ExitCode.UNKNOWN_NAME);
    assertThat(outcome.err().lines())
        .singleElement()
        .asString()
        .startsWith(command + ": nothing is called \"" + name + "\", the nearest: ")
        .contains(nearest);
    assertThat(outcome.out()).isEmpty();
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
