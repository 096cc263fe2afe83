package io.paragone.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.paragone.model.PaperFacts;
import io.paragone.model.PaperFacts.Claim;
import io.paragone.model.PaperFacts.Introduction;
import io.paragone.model.PaperRecord;
import java.util.List;
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
  void aSizeIsTheSameThingWhereverItStands() {
    PaperFacts facts =
        facts(
            "We release Mosaico, a family of language models. Mosaico-7B outperforms GPT-4."
                + " Mosaico-7B also matches Gemini.");

    assertThat(facts.claims()).extracting(Claim::subject).containsOnly("Mosaico-7B");
    assertThat(facts.claims()).extracting(Claim::selfReported).containsOnly(true);
  }

  @Test
  void aSizeDoesNotBeatAnotherOfTheSameModel() {
    PaperFacts facts =
        facts(
            "We release Mosaico, a family of language models. Mosaico-7B outperforms Mosaico-1B.");

    assertThat(facts.claims()).isEmpty();
  }

  @Test
  void anAddressIsNoName() {
    var title = Sentence.of("Looking at Wounds", 0);
    var sentences = new Sentences().of("The code is at https://example.org/FooNet.");
    var judged = Introductions.judged(new Mentions(new Lexicon(List.of())), title, sentences);

    assertThat(judged.all()).isEmpty();
  }

  private PaperFacts facts(String text) {
    return extractor.extract(PaperRecord.of("Looking at Wounds", text));
  }
}
