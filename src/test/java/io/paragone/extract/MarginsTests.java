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
            new Lexicon(List.of()));
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
    "cuts the cost by 2 orders of magnitude, 100, TIMES"
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

  @Test
  void aRangeHasTwoEnds() {
    assertThat(margins("wins by 8-12%"))
        .singleElement()
        .extracting(Margin::value, Margin::max, Margin::unit)
        .containsExactly(8.0, 12.0, MarginUnit.PERCENT);
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
        "achieves 83.8% accuracy",
        "trained on 10 million images",
        "uses 3 networks",
        "reaches 45.2 points",
        "in 2024 we saw"
      })
  void aScoreIsNoMargin(String text) {
    assertThat(margins(text)).isEmpty();
  }
}
