package io.paragone.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.paragone.model.Outcome;
import org.junit.jupiter.api.Test;

class PhrasesTests {

  private final Phrases phrases = new Phrases();

  @Test
  void aSentenceIsOfTheKindOfItsFirstPhrase() {
    assertThat(phrases.kind("TagNet outperforms BaseTag.", Outcome.BEATS)).isEqualTo("verb");
    assertThat(phrases.kind("TagNet is comparable to BaseTag.", Outcome.TIES)).isEqualTo("noun");
    assertThat(phrases.kind("TagNet tags text.", Outcome.BEATS)).isEqualTo(Phrases.UNKNOWN);
    assertThat(phrases.kind("", Outcome.BEATS)).isEqualTo(Phrases.UNKNOWN);
  }

  @Test
  void aPhraseThatTellsTheOutcomeGoesBeforeAnEarlierOne() {
    String both = "TagNet is comparable to BaseTag and surpasses OldTag.";

    assertThat(phrases.kind(both, Outcome.BEATS)).isEqualTo("verb");
    assertThat(phrases.kind(both, Outcome.TIES)).isEqualTo("noun");
    assertThat(phrases.kind(both, Outcome.TRAILS)).isEqualTo("noun");
  }
}
