package io.paragone.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.paragone.model.PaperFacts.Claim;
import io.paragone.model.PaperRecord;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricsTests {

  private final GrammarExtractor extractor = new GrammarExtractor(List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FooNet outperforms BarNet by 3% in recall and 2% in precision.      | 3 recall; 2 precision
          FooNet raises recall by 3% and precision by 2% over BarNet.         | 3 recall; 2 precision
          FooNet outperforms BarNet by 3% in recall, with a higher precision. | 3 recall
          FooNet outperforms BarNet by 3% on ToyBank and ToyRoad in recall.   | 3 recall
          FooNet outperforms BarNet in recall and precision.                  | recall, precision
          FooNet outperforms BarNet by 3% in recall and precision.            | 3 recall, precision
          FooNet outperforms BarNet in recall and precision by 3% on ToyBank. | 3 recall, precision
          """)
  void aMarginIsToldInTheMetricBesideIt(String sentence, String expected) {
    assertThat(told(sentence)).containsExactlyInAnyOrder(expected.split("; "));
  }

  private List<String> told(String sentence) {
    return extractor
        .extract(PaperRecord.of("FooNet: Reading", "We propose FooNet. " + sentence))
        .claims()
        .stream()
        .map(MetricsTests::told)
        .toList();
  }

  private static String told(Claim claim) {
    String metric = Objects.requireNonNullElse(claim.metric(), "no metric");
    return claim.margin() == null
        ? metric
        : String.format(Locale.ROOT, "%.0f %s", claim.margin().value(), metric);
  }
}
