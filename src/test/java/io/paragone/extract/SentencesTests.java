package io.paragone.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTests {

  private static final Sentences SENTENCES = new Sentences();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We beat other encoders, e.g. Foo and Bar, on all data.",
        "We beat two encoders, i.e. Foo and Bar, on all data.",
        "We study Foo vs. Bar on all data.",
        "We follow Rossi et al. and their encoder is used here.",
        "The curve in Fig. Two shows it on all data.",
        "We tune Qwen-1.5 72B on all data.",
        "We reach an error of 1.5 Mbit on all data."
      })
  void aSentenceIsNotCutBehindAnAbbreviationOrInsideANumber(String text) {
    assertThat(SENTENCES.of(text)).extracting(Sentence::text).containsExactly(text);
  }

  @Test
  void aFullStopThatLostItsSpaceEndsASentence() {
    assertThat(SENTENCES.of("We propose a new paradigm.This one learns."))
        .extracting(Sentence::text)
        .containsExactly("We propose a new paradigm.", "This one learns.");
  }

  @Test
  void etcEndsASentenceBeforeACapital() {
    assertThat(SENTENCES.of("We use maps, plans, etc. Notably, Foo learns charts, etc. in a day."))
        .extracting(Sentence::text)
        .containsExactly("We use maps, plans, etc.", "Notably, Foo learns charts, etc. in a day.");
  }

  @Test
  void offsetsCountUtf16UnitsOfTheWholeText() {
    String text = "Ein \uD83D\uDE00 Anfang. We propose Foo. It works.";

    assertThat(SENTENCES.of(text))
        .allSatisfy(
            sentence ->
                assertThat(text).startsWith(text.substring(0, sentence.start()) + sentence.text()));
  }

  @Test
  void wordsKeepTheirPlaceInTheText() {
    String text = "We beat GPT-4. Our S^3A wins by 78.2\\%, i.e. HumanEval+ is solved.";

    for (Sentence sentence : SENTENCES.of(text)) {
      assertThat(sentence.words())
          .allSatisfy(
              word -> assertThat(text.substring(word.start(), word.end())).isEqualTo(word.text()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"LLaMA-2-7B", "HumanEval+", "S^3A", "CIFAR-100", "v1.5", "pass@1", "BLIP-B/16"})
  void aNameIsOneWord(String name) {
    assertThat(Words.of("see " + name + ", here", 0))
        .extracting(Word::text)
        .containsExactly("see", name, ",", "here");
  }

  @Test
  void latexMarkupStandsOutsideOfWords() {
    assertThat(Words.of("\\textbf{Foo} gains 2.5$\\times$ and 3\\%", 0))
        .extracting(Word::key)
        .containsExactly("foo", "gains", "2.5", "times", "and", "3", "%");
  }
}
