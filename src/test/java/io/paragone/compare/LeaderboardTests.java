package io.paragone.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.paragone.compare.Leaderboard.Duel;
import io.paragone.compare.Leaderboard.Row;
import io.paragone.compare.Leaderboard.Score;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeaderboardTests {

  private static Score score(String contender, double value) {
    return new Score("r-" + contender + value, contender, "m", value);
  }

  private static Duel beats(String winner, @Nullable String loser) {
    return new Duel(winner + ">" + loser, winner, loser, false, 0.9, List.of());
  }

  private static Duel ties(String one, String other) {
    return new Duel(one + "=" + other, one, other, true, 0.9, List.of("m"));
  }

  private static List<String> board(List<Score> scores, List<Duel> duels) {
    return Leaderboard.of("m", false, scores, duels).rows().stream()
        .map(row -> row.rank() + " " + row.contender())
        .toList();
  }

  @Test
  void numbersComeInTheDirectionOfTheMetric() {
    var scores = List.of(score("a", 1), score("b", 3), score("c", 2));

    assertThat(Leaderboard.of("m", false, scores, List.of()).rows())
        .extracting(Row::contender)
        .containsExactly("b", "c", "a");
    assertThat(Leaderboard.of("m", true, scores, List.of()).rows())
        .extracting(Row::contender)
        .containsExactly("a", "c", "b");
  }

  @Test
  void aContenderStandsOnceWithItsBestNumber() {
    assertThat(
            Leaderboard.of(
                    "m", false, List.of(score("a", 1), score("a", 5), score("b", 2)), List.of())
                .rows())
        .containsExactly(new Row(1, "a", "r-a5.0", null), new Row(2, "b", "r-b2.0", null));
  }

  @Test
  void numbersOfNobodyInParticularStandForThemselves() {
    var nameless = List.of(new Score("r1", null, "m", 1), new Score("r2", null, "m", 2));

    assertThat(Leaderboard.of("m", false, nameless, List.of()).rows())
        .extracting(Row::score)
        .containsExactly("r2", "r1");
  }

  @Test
  void equalNumbersShareARankAndTheNextOneIsSkipped() {
    assertThat(board(List.of(score("a", 2), score("b", 2), score("c", 1)), List.of()))
        .containsExactly("1 a", "1 b", "3 c");
  }

  @Test
  void aWinnerWithoutANumberStandsJustAboveTheBestThatItBeats() {
    assertThat(
            board(
                List.of(score("a", 3), score("b", 2), score("c", 1)),
                List.of(beats("x", "c"), beats("x", "b"), beats("a", "x"))))
        .containsExactly("1 a", "2 x", "3 b", "4 c");
  }

  @Test
  void aWinOverAWinnerCountsToo() {
    assertThat(
            board(List.of(score("a", 3), score("b", 2)), List.of(beats("y", "x"), beats("x", "b"))))
        .containsExactly("1 a", "2 y", "3 x", "4 b");
  }

  @Test
  void whoIsOnAParStandsBesideAndWhoOnlyLosesBelow() {
    assertThat(
            board(
                List.of(score("a", 3), score("b", 2), score("c", 1)),
                List.of(ties("x", "b"), beats("a", "y"), beats("b", "y"))))
        .containsExactly("1 a", "2 b", "3 x", "4 y", "5 c");
  }

  @Test
  void whomNothingPlacesComesLastWinnersFirst() {
    assertThat(
            board(
                List.of(score("a", 3)),
                List.of(beats("p", "q"), beats("q", "r"), beats("z", null))))
        .containsExactly("1 a", "2 p", "3 q", "4 r", "4 z");
  }

  @Test
  void mostOfTheClaimsBetweenTwoDecide() {
    var twice =
        List.of(
            new Duel("1", "x", "a", false, 0.9, List.of()),
            new Duel("2", "x", "a", false, 0.9, List.of()),
            new Duel("3", "a", "x", false, 0.9, List.of()));

    assertThat(board(List.of(score("a", 3)), twice)).containsExactly("1 x", "2 a");
    assertThat(board(List.of(score("a", 3)), twice.subList(1, 3))).containsExactly("1 a", "2 x");
  }

  @Test
  void claimsThatGoRoundInACircleEndSomewhere() {
    assertThat(
            board(
                List.of(score("a", 1)),
                List.of(beats("x", "y"), beats("y", "z"), beats("z", "x"), beats("z", "a"))))
        .hasSize(4)
        .last()
        .isEqualTo("4 a");
  }

  @Test
  void claimsByAnotherMetricSayNothingAboutThisOne() {
    var other = new Duel("1", "x", "a", false, 0.9, List.of("speed"));

    assertThat(board(List.of(score("a", 3)), List.of(other))).containsExactly("1 a");
    assertThat(Leaderboard.of("speed", true, List.of(score("a", 3)), List.of(other)).rows())
        .extracting(Row::contender)
        .containsExactly("x", "a");
  }

  @Test
  void theSurestWinTellsWhyAContenderStandsThere() {
    var claims =
        List.of(
            new Duel("loss", "b", "x", false, 1, List.of()),
            new Duel("win", "x", "a", false, 0.6, List.of()),
            new Duel("surer", "x", "a", false, 0.7, List.of()));

    assertThat(Leaderboard.telling("x", claims).key()).isEqualTo("surer");
    assertThat(Leaderboard.telling("b", claims.subList(0, 1)).key()).isEqualTo("loss");
  }

  @Test
  void metricsComeByHowManyNameThem() {
    assertThat(
            Leaderboard.metrics(
                List.of(score("a", 1), new Score("r", "a", null, 1)),
                List.of(
                    new Duel("1", "x", "a", false, 1, List.of("m", "f1")),
                    new Duel("2", "x", "a", false, 1, List.of("bleu")))))
        .containsExactly("m", "bleu", "f1");
  }

  @Test
  void nothingKnownIsAnEmptyBoard() {
    assertThat(Leaderboard.of(null, false, List.of(), List.of()).rows()).isEmpty();
    assertThat(Leaderboard.metrics(List.of(), List.of())).isEmpty();
  }

  @Test
  void theOrderOfTheInputDoesNotMatter() {
    var random = new Random(7);
    for (var round = 0; round < 50; round++) {
      var scores = new ArrayList<Score>();
      var duels = new ArrayList<Duel>();
      for (var i = 0; i < 12; i++) {
        scores.add(score("c" + random.nextInt(8), random.nextInt(5)));
        duels.add(beats("c" + random.nextInt(20), "c" + random.nextInt(20)));
        duels.add(ties("c" + random.nextInt(20), "c" + random.nextInt(20)));
      }
      var once = Leaderboard.of("m", false, scores, duels);
      Collections.shuffle(scores, random);
      Collections.shuffle(duels, random);

      assertThat(Leaderboard.of("m", false, scores, duels)).isEqualTo(once);
      assertThat(once.rows()).extracting(Row::contender).doesNotHaveDuplicates();
      assertThat(once.rows()).extracting(Row::rank).isSorted();
    }
  }
}
