package io.paragone.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.paragone.extract.Abbreviations.Pair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbbreviationsTests {

  @ParameterizedTest
  @CsvSource({
    "We use Steered Token Editing (STE) here, Steered Token Editing, STE",
    "We use Shape Sorting Search (S^3) here, Shape Sorting Search, S^3",
    "by the Debate-to-Detect (D2D) scheme, Debate-to-Detect, D2D",
    "We use supervised fine-tuning (SFT) here, supervised fine-tuning, SFT",
    "a Heat Shock Transcription Factor (HSF) binds, Heat Shock Transcription Factor, HSF"
  })
  void anAbbreviationInBracketsFindsItsLongForm(String text, String longForm, String shortForm) {
    assertThat(Abbreviations.in(Sentence.of(text, 0)))
        .singleElement()
        .extracting(Pair::longForm, Pair::shortForm)
        .containsExactly(longForm, shortForm);
  }

  @ParameterizedTest
  @CsvSource({
    "We use a network (see below) here",
    "We report accuracy (95.2) here",
    "We use Steered Token Editing (XQZ) here",
    "(STE) stands alone",
    "We stop in the middle (STE"
  })
  void otherBracketsAreNoAbbreviations(String text) {
    assertThat(Abbreviations.in(Sentence.of(text, 0))).isEmpty();
  }

  @Test
  void theFirstLetterMustBeginAWord() {
    assertThat(Abbreviations.longFormStart("STE", "a test of taste")).isEqualTo(-1);
  }
}
