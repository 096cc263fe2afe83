package io.paragone.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.paragone.model.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The model against fits that others have published. */
class BradleyTerryTests {

  /** So light that it is as good as none. */
  private static final double NO_PRIOR = 1e-10;

  private static final String[] TEAMS = {
    "Milwaukee", "Detroit", "Toronto", "New York", "Boston", "Cleveland", "Baltimore"
  };

  /**
   * Games won by the team of the row against the team of the column: American League East, 1987. A.
   * Agresti, Categorical Data Analysis, 2nd edition (2002), table 10.10.
   */
  private static final int[][] GAMES = {
    {0, 7, 9, 7, 7, 9, 11},
    {6, 0, 7, 5, 11, 9, 9},
    {4, 6, 0, 7, 7, 8, 12},
    {6, 8, 6, 0, 6, 7, 10},
    {6, 2, 6, 7, 0, 7, 12},
    {4, 4, 5, 6, 6, 0, 6},
    {2, 4, 1, 3, 1, 7, 0}
  };

  /**
   * Two brands, how often the first and the second was preferred, and how often neither. R. R.
   * Davidson, Journal of the American Statistical Association 65 (1970), example 2, as in the data
   * set {@code pudding} of the R package PlackettLuce.
   */
  private static final int[][] PUDDINGS = {
    {1, 2, 19, 22, 16}, {1, 3, 16, 19, 12}, {2, 3, 19, 19, 10}, {1, 4, 18, 23, 13},
    {2, 4, 23, 19, 9}, {3, 4, 19, 20, 15}, {1, 5, 13, 19, 18}, {2, 5, 16, 20, 12},
    {3, 5, 16, 15, 17}, {4, 5, 17, 14, 16}, {1, 6, 18, 21, 12}, {2, 6, 22, 20, 12},
    {3, 6, 13, 18, 10}, {4, 6, 14, 19, 18}, {5, 6, 11, 21, 12}
  };

  private static Component only(List<Encounter> encounters) {
    var components = Component.of(Tally.of(encounters));
    assertThat(components).hasSize(1);
    return components.get(0);
  }

  @Test
  void baseballTeamsAreAsStrongAsInTheTextbook() {
    var games = new ArrayList<Encounter>();
    for (var row = 0; row < TEAMS.length; row++) {
      for (var column = 0; column < TEAMS.length; column++) {
        if (GAMES[row][column] > 0) {
          games.add(new Encounter(TEAMS[row], TEAMS[column], Outcome.BEATS, GAMES[row][column]));
        }
      }
    }
    var component = only(games);
    var model = BradleyTerry.fit(component, NO_PRIOR);
    var baltimore = model.strength(component.contenders().indexOf("Baltimore"));

    // Table 10.11, fit without home advantage, Baltimore at 0
    double[] published = {1.58, 1.44, 1.29, 1.25, 1.11, 0.68, 0};
    for (var i = 0; i < TEAMS.length; i++) {
      assertThat(model.strength(component.contenders().indexOf(TEAMS[i])) - baltimore)
          .as(TEAMS[i])
          .isCloseTo(published[i], within(0.005));
    }
    assertThat(model.tieParameter()).isZero();
  }

  @Test
  void puddingsAreAsStrongAsInDavidsonsPaperAndAsUncertainAsInPlackettLuce() {
    var tastings = new ArrayList<Encounter>();
    for (var row : PUDDINGS) {
      var one = "brand " + row[0];
      var other = "brand " + row[1];
      tastings.add(new Encounter(one, other, Outcome.BEATS, row[2]));
      tastings.add(new Encounter(one, other, Outcome.TRAILS, row[3]));
      tastings.add(new Encounter(one, other, Outcome.TIES, row[4]));
    }
    var model = BradleyTerry.fit(only(tastings), NO_PRIOR);

    // Davidson's iteration, carried on until nothing moved
    double[] converged = {-0.176561, 0.043681, -0.023583, -0.001416, -0.042696, 0.200574};
    // coef(mod, log = FALSE) and summary(mod, ref = NULL) in the package's overview, after seven
    // iterations, as Davidson made them
    double[] published = {-0.176581, 0.043664, -0.023617, -0.001295, -0.042726, 0.200555};
    double[] errors = {0.121949, 0.121818, 0.126823, 0.122003, 0.127054, 0.126594};
    for (var i = 0; i < 6; i++) {
      assertThat(model.strength(i)).isCloseTo(converged[i], within(1e-6));
      assertThat(model.strength(i)).isCloseTo(published[i], within(2e-4));
      assertThat(model.standardError(i)).isCloseTo(errors[i], within(2e-5));
    }
    assertThat(model.tieParameter()).isCloseTo(0.746823, within(1e-6));
    assertThat(model.tieParameter()).isCloseTo(0.7468147, within(2e-5));
  }

  @Test
  void oneWinIsWhatPencilAndPaperSay() {
    var model =
        BradleyTerry.fit(
            only(List.of(new Encounter("a", "b", Outcome.BEATS, 1))), BradleyTerry.LIGHT_PRIOR);

    // The slope of log σ(2x) − ¼ x² is 2σ(−2x) − ½x; half of each side's share is x's own
    var x = model.strength(0);
    assertThat(1 / (1 + Math.exp(2 * x)) - 0.25 * x).isCloseTo(0, within(1e-9));
    assertThat(model.strength(1)).isCloseTo(-x, within(1e-12));
    // Information of the difference d = 2x: p(1 − p) + ¼ / 2, and the strength is half of d
    var win = 1 / (1 + Math.exp(-2 * x));
    assertThat(model.standardError(0))
        .isCloseTo(0.5 / Math.sqrt(win * (1 - win) + 0.125), within(1e-9));
  }
}
