package io.paragone.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinearModelTests {

  @Test
  void theWeightsOfTheFeaturesThatAreThereAddUpToTheLogarithmOfTheOdds() {
    var model = LinearModel.of(List.of("good\t2.0", "bad\t-1.5"), "test");

    assertThat(model.probability(Set.of("good", "bad", "unheard of")))
        .isCloseTo(1 / (1 + Math.exp(-0.5)), within(1e-12));
    assertThat(model.probability(Set.of())).isEqualTo(0.5);
  }

  @Test
  void aLineWithoutAWeightIsNamed() {
    assertThatThrownBy(() -> LinearModel.of(List.of("good 2.0"), "names.tsv"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("names.tsv has a line without a weight: good 2.0");
  }
}
