package io.paragone.extract.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalFormTests {

  @ParameterizedTest
  @CsvSource({
    "TagNet,tagnet",
    "Tag-Net,tagnet",
    "ToyBank+,toybank+",
    "v1.5.,v1.5",
    "The TagNet model,tagnet",
    "our TagNet,tagnet",
    "Our,our",
    "the model,model",
    "Model,model",
    "TagNet models,tagnet",
    "Tagmodel,tagmodel",
    "Tagging Network (TagNet),taggingnetwork",
    "(TagNet),tagnet",
    "ＴａｇＮｅｔ,tagnet",
    "TagNet²,tagnet2",
    "...,''",
    "標注,''",
    "A (b (c) d,ad",
    "a) b (c,abc"
  })
  void aNameIsWhatItsMentionsHaveInCommon(String name, String form) {
    assertThat(NormalForm.of(name)).isEqualTo(form);
  }

  @Test
  void aNameWithItsAbbreviationHasThreeForms() {
    assertThat(NormalForm.all("Tagging Network (TagNet)"))
        .containsExactly("taggingnetwork", "tagnet");
    assertThat(NormalForm.all("Tag (TN) Network (a) model"))
        .containsExactly("a", "tagnetwork", "tn");
    assertThat(NormalForm.all("(!)")).isEmpty();
  }

  @Test
  void whatStandsInBracketsIsNoAbbreviationBeyondFortyCharacters() {
    assertThat(NormalForm.all("TagNet (" + "x".repeat(40) + ")")).hasSize(2);
    assertThat(NormalForm.all("TagNet (" + "x".repeat(41) + ")")).containsExactly("tagnet");
  }

  @Test
  void aMegabyteOfBracketsOrSpacesTakesNoTimeToSpeakOf() {
    int many = 1 << 20;
    for (String name :
        List.of("(".repeat(many), "()".repeat(many / 2), "a" + " ".repeat(many) + "models a")) {
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(20), () -> NormalForm.all(name), name.substring(0, 3));
    }
  }
}
