package io.paragone.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.paragone.model.Margin;
import io.paragone.model.MarginQualifier;
import io.paragone.model.MarginUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarginsTests {

  private static List<Margin> margins(String text) {
    Sentence sentence = Sentence.of(text, 0);
    var scene =
        new Scene(
            sentence,
            List.of(),
            List.of(),
            OwnNames.NONE,
            Optional.empty(),
            true,
            Testbeds.Earlier.NONE,
            Set.of(),
            new Lexicon(List.of()),
            new Measures());
    return Margins.in(scene, 0, sentence.size()).stream().map(Margins.Found::margin).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "wins by 3.2 points, 3.2, POINTS",
    "wins by 3.2%, 3.2, PERCENT",
    "wins by 3.2\\%, 3.2, PERCENT",
    "wins by 3.2 percentage points, 3.2, POINTS",
    "wins by 3.2 pp, 3.2, POINTS",
    "an absolute improvement of 8.88%, 8.88, POINTS",
    "is 2.5x faster, 2.5, TIMES",
    "is 2.5 times faster, 2.5, TIMES",
    "is 2.5$\\times$ faster, 2.5, TIMES",
    "a 20% reduction, 20, PERCENT",
    "wins by a margin of 7%, 7, PERCENT",
    "wins by +8.66%, 8.66, PERCENT",
    "wins by 3.2pp, 3.2, POINTS",
    "a gain of +3.2pp, 3.2, POINTS",
    "wins by 3.2%p, 3.2, POINTS",
    "has 22% greater speed, 22, PERCENT",
    "is an order of magnitude faster, 10, TIMES",
    "is over two orders of magnitude smaller, 100, TIMES",
    "cuts the cost by an order of magnitude, 10, TIMES",
    "cuts the cost by 2 orders of magnitude, 100, TIMES",
    "wins by nearly ten percentage points, 10, POINTS",
    "wins by 3.2, 3.2, POINTS",
    "wins by 3.2 in AUC, 3.2, POINTS",
    "gains +3.2 in AUC, 3.2, POINTS",
    "raises speed by a factor of 56, 56, TIMES",
    "is x112 faster, 112, TIMES",
    "is 10+ times faster, 10, TIMES",
    "a two-fold increase, 2, TIMES",
    "a gain of 20 percent, 20, PERCENT",
    "a 10.9 percentage improvement, 10.9, PERCENT",
    "cuts the mean absolute error by 18%, 18, PERCENT",
    "better detail (-14% LPIPS), 14, PERCENT",
    "an improvement in the accuracy of the reader of up to 4%, 4, PERCENT",
    "a speedup up to 1.7x, 1.7, TIMES",
    "goes 61.2%$\\rightarrow$64.5%, 3.3, POINTS",
    "improves it from 61.2 to 64.5, 3.3, POINTS",
    "wins (61.2% vs. 64.5%), 3.3, POINTS",
    "wins (61.2 vs. 64.5 accuracy), 3.3, POINTS",
    "lowers the error by 3.2 on ToyBank, 3.2, POINTS",
    "a 3.2-point gain, 3.2, POINTS",
    "a +3.2-point advantage, 3.2, POINTS",
    "a gain of +3.2 InkScore, 3.2, POINTS",
    "absolute gains in reading accuracy of up to 3.2%, 3.2, POINTS",
    "improves 3.2% accuracy, 3.2, PERCENT",
    "saves 40% memory, 40, PERCENT",
    "clear gains on all maps (up to 20%), 20, PERCENT"
  })
  void aGainIsReadWithItsUnit(String text, double value, MarginUnit unit) {
    assertThat(margins(text))
        .singleElement()
        .extracting(Margin::value, Margin::unit)
        .containsExactly(value, unit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"is one to three orders of magnitude faster", "is 1-3 orders of magnitude faster"})
  void ordersOfMagnitudeMayBeARange(String text) {
    assertThat(margins(text))
        .singleElement()
        .extracting(Margin::value, Margin::max, Margin::unit)
        .containsExactly(10.0, 1000.0, MarginUnit.TIMES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "values of an order of magnitude that nobody expects",
        "is several orders of magnitude faster",
        "in order of magnitude"
      })
  void anOrderOfMagnitudeThatIsNoGainOrIsNotCountedIsNoMargin(String text) {
    assertThat(margins(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "wins by up to 3%, UP_TO",
    "wins by as much as 3%, UP_TO",
    "wins by more than 3%, MORE_THAN",
    "wins by over 3%, MORE_THAN",
    "wins by at least 3%, MORE_THAN",
    "wins by about 3%, ABOUT",
    "wins by roughly 3%, ABOUT",
    "wins by an average of 3%, AVERAGE",
    "wins by 3% on average, AVERAGE",
    "wins by over an order of magnitude, MORE_THAN",
    "is up to three orders of magnitude faster, UP_TO"
  })
  void theWordsAroundQualifyIt(String text, MarginQualifier qualifier) {
    assertThat(margins(text)).singleElement().extracting(Margin::qualifier).isEqualTo(qualifier);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"exceeding FooNet by 3%", "a gain over FooNet of 3%", "better than it by 3%"})
  void aComparingWordIsNoBound(String text) {
    assertThat(margins(text)).singleElement().extracting(Margin::qualifier).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "wins by 8-12%, PERCENT",
    "wins by 8%-12%, PERCENT",
    "wins by 8%--12%, PERCENT",
    "wins by 8% to 12%, PERCENT",
    "wins by 8%-12% accuracy points, POINTS",
    "improves the error rate between 8 and 12%, PERCENT",
    "a gain of 8$\\sim$12%, PERCENT",
    "is 8x to 12x faster, TIMES",
    "uses 8 to 12 times fewer labels, TIMES",
    "needs 8 - 12 x less memory, TIMES",
    "a 8X ~ 12X higher throughput, TIMES",
    "gains ranging from +8 to an impressive +12 in F1, POINTS"
  })
  void aRangeHasTwoEnds(String text, MarginUnit unit) {
    assertThat(margins(text))
        .singleElement()
        .extracting(Margin::value, Margin::max, Margin::unit)
        .containsExactly(8.0, 12.0, unit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "improves it by 3.1% to 88.2%",
        "improves it by 3.1% to 57.4%",
        "wins by 3.1%, and 84% elsewhere",
        "a 3.1% gain on one (and 92% on the other)",
        "wins by 3.1% while the loss grows with only a 0.6% drop"
      })
  void aScoreOrACostBesideAMarginIsNone(String text) {
    assertThat(margins(text)).singleElement().extracting(Margin::value).isEqualTo(3.1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cuts the number of strokes by 14 on ToyBank",
        "cuts latency by 14 on ToyBank",
        "raises throughput by 14 on ToyBank"
      })
  void whatIsCountedIsInNoPoints(String text) {
    assertThat(margins(text)).singleElement().extracting(Margin::unit).isNull();
  }

  @Test
  void noScoresAreMoreThanAHundredPointsApart() {
    assertThat(margins("raises it by 240 on ToyBank"))
        .singleElement()
        .extracting(Margin::unit)
        .isNull();
  }

  @Test
  void anotherUnitIsKeptAsWritten() {
    assertThat(margins("wins by 570ms"))
        .singleElement()
        .extracting(Margin::unit, Margin::unitText)
        .containsExactly(MarginUnit.OTHER, "ms");
  }

  @Test
  void whatFollowsAMarginInAListIsOneToo() {
    assertThat(margins("wins by 13.5%, 16.4%, and 19.0%"))
        .extracting(Margin::value)
        .containsExactly(13.5, 16.4, 19.0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gains of 12.6 in F1, 21.3 in recall, and 14.8 in mAP",
        "wins by 12.6, 21.3, and 14.8 points",
        "+12.6 in F1, +21.3 in recall and an overall +14.8 in mAP",
        "a 12.6%, 21.3%, and 14.8% reduction"
      })
  void theNumbersOfAListAreMarginsAlike(String text) {
    List<Margin> margins = margins(text);

    assertThat(margins).extracting(Margin::value).containsExactly(12.6, 21.3, 14.8);
    assertThat(margins).extracting(Margin::unit).containsOnly(margins.get(2).unit());
  }

  @Test
  void whatIsAbsoluteOfTheFirstIsOfAll() {
    assertThat(margins("absolute gains of 3% on ToyBank, 4% on ToyRoad and 5% on ToyMap"))
        .extracting(Margin::unit)
        .containsExactly(MarginUnit.POINTS, MarginUnit.POINTS, MarginUnit.POINTS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "achieves 83.8% accuracy",
        "trained on 10 million images",
        "uses 3 networks",
        "reaches 45.2 points",
        "learns by a 671B teacher",
        "costs only a 0.6% drop in accuracy",
        "adds just a 3% increase in latency",
        "a score between 4 and 7%",
        "improvements - a reader achieving an F1 score of 0.929",
        "reaches 3.1 on one and 2 to 4 on the other",
        "in 2024 we saw",
        "wins with fewer strokes (48 vs. 130)",
        "wins with fewer strokes (6 vs. 24 pens)",
        "wins sooner (2.5 vs. 4.5 minutes per sheet)",
        "wins with a smaller memory (2.5 vs. 4.5)",
        "runs 20 → 45 fps",
        "improves 3.2% of the pages",
        "leads in enhancement scores (best InkRate of 3.414)",
        "is ahead at a longer latency (up to 9x)"
      })
  void aScoreIsNoMargin(String text) {
    assertThat(margins(text)).isEmpty();
  }
}
