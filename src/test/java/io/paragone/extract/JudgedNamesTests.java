package io.paragone.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.paragone.model.PaperFacts;
import io.paragone.model.PaperFacts.Claim;
import io.paragone.model.PaperFacts.Introduction;
import io.paragone.model.PaperRecord;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JudgedNamesTests {

  private final GrammarExtractor extractor = new GrammarExtractor(List.of());

  @Test
  void aNameThatActsThroughoutIsIntroducedThoughNoPhraseSaysSo() {
    PaperFacts facts =
        facts(
            "Wounds close slowly. To close them sooner we rethink how stitches are learned."
                + " FooStitch learns where a stitch belongs from a few marked wounds, and a second"
                + " network checks the seam. Experiments show that FooStitch outperforms earlier"
                + " methods on three datasets. The code of FooStitch is available.");

    assertThat(facts.introduces()).extracting(Introduction::name).containsExactly("FooStitch");
    assertThat(facts.claims()).extracting(Claim::subject).containsExactly("FooStitch");
  }

  @Test
  void aSortOfNetworkIsNotIntroducedThoughThePaperCallsItOurs() {
    PaperFacts facts =
        facts(
            "Wounds close slowly. We study how a Graph Neural Network (GNN) sees them. Our GNN"
                + " outperforms all earlier methods.");

    assertThat(facts.introduces()).isEmpty();
    assertThat(facts.claims()).extracting(Claim::subject).containsExactly(PaperFacts.OURS);
  }

  @Test
  void aSizeOfAnIntroducedModelHasItsClaimsAndIsAnAliasOfTheModel() {
    PaperFacts facts =
        facts("We release Mosaico, a family of language models. Mosaico-7B outperforms GPT-4.");

    assertThat(facts.claims()).extracting(Claim::subject).containsExactly("Mosaico-7B");
    assertThat(facts.introduces())
        .singleElement()
        .satisfies(
            introduction -> {
              assertThat(introduction.name()).isEqualTo("Mosaico");
              assertThat(introduction.aliases()).containsExactly("Mosaico-7B");
            });
  }

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

  private PaperFacts facts(String text) {
    return extractor.extract(PaperRecord.of("Looking at Wounds", text));
  }
}
