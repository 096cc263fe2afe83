package io.paragone.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.paragone.model.PaperFacts.Claim;
import io.paragone.model.PaperRecord;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
"""
FooNet outperforms BarNet in retrieval accuracy.                         | retrieval accuracy
FooNet outperforms BarNet with a higher top-1 accuracy.                  | top-1 accuracy
FooNet reduces the mean absolute error (MAE) by 3% over BarNet.          | 3 mean absolute error
FooNet reduces GPU memory usage by 3% over BarNet.                       | 3 GPU memory usage
FooNet achieves better visual quality than BarNet.                       | visual quality
FooNet outperforms BarNet in visual quality and stroke detail.           | visual quality, stroke detail
FooNet outperforms BarNet in terms of stealth and ink economy.           | stealth, ink economy
FooNet outperforms BarNet in FID scores.                                 | FID
FooNet improves reading performance over BarNet.                         | reading performance
FooNet is 3x faster than BarNet.                                         | 3 speed
FooNet outperforms BarNet on two tasks (recall: +3%).                    | 3 recall
FooNet outperforms BarNet, with 3% higher ink thrift.                    | 3 ink thrift
FooNet outperforms BarNet by 3% with 9% lower cost.                      | 3 no metric; 9 cost
FooNet achieves a 3x storage reduction over BarNet.                      | 3 storage
FooNet achieves a 3x speedup over BarNet.                                | 3 speed
FooNet achieves a 3% improvement and a speedup over BarNet.              | 3 no metric
FooNet outperforms BarNet while needing lower training costs.            | no metric; training costs
FooNet outperforms BarNet with fewer trainable parameters.               | no metric; trainable parameters
FooNet outperforms BarNet with less computational overhead.              | no metric; computational overhead
FooNet outperforms BarNet with lower training and inference costs.       | no metric; training and inference costs
""")
  void aMeasureIsReadWithTheWordsThatSayWhich(String sentence, String expected) {
    assertThat(told(sentence)).containsExactlyInAnyOrder(expected.split("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FooNet outperforms BarNet without sacrificing accuracy.",
        "FooNet outperforms BarNet while keeping a comparable accuracy.",
        "FooNet outperforms BarNet, at only a small loss in accuracy.",
        "FooNet outperforms BarNet, significantly reducing memory.",
        "FooNet outperforms BarNet and other memory systems.",
        "FooNet outperforms BarNet on pages with many tokens.",
        "FooNet outperforms BarNet, a model of similar size.",
        "FooNet outperforms BarNet in most settings.",
        "FooNet reaches an accuracy of 80% on maps, while it outperforms BarNet on charts.",
        "FooNet outperforms BarNet, an agent with more parameters.",
        "FooNet outperforms BarNet, showing higher fluency.",
        "FooNet improves performance over BarNet.",
        "FooNet performs better than BarNet."
      })
  void whatIsToldOfSomethingElseIsNoMeasure(String sentence) {
    assertThat(told(sentence)).contains("no metric").doesNotContain("accuracy", "tokens");
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
