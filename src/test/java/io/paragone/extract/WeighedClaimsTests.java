package io.paragone.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.paragone.extract.Reading.Placed;
import io.paragone.model.Kind;
import io.paragone.model.Outcome;
import io.paragone.model.PaperFacts.Claim;
import io.paragone.model.PaperFacts.Introduction;
import io.paragone.model.PaperRecord;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WeighedClaimsTests {

  private static final Sentence SENTENCE =
      Sentence.of("Our FooStitch outperforms BarSeam on ToyWounds.", 30);

  private final GrammarExtractor extractor = new GrammarExtractor(List.of());

  @Test
  void aClaimOfTheMainThingIsSurerThanAFindingAboutOthers() {
    double own =
        confidence(
            "We propose FooStitch, a network that closes wounds. On ToyWounds, FooStitch"
                + " outperforms all earlier methods by 3 points in Dice.");
    double finding =
        confidence(
            "We study how wounds are closed. Dense retrievers outperform sparse retrievers where"
                + " wounds are small.");

    assertThat(own).isGreaterThan(0.8);
    assertThat(finding).isLessThan(own - 0.1);
  }

  @Test
  void theSubjectsPlaceInThePaperCounts() {
    var main = claim(subject("FooStitch", true));
    var other = claim(subject("BarSeam", false));
    var weighed = new WeighedClaims(List.of(main, other), introductions("FooStitch"), 100);

    assertThat(weighed.featuresOf(main)).contains("subject=main", "introduced=1", "beside=2");
    assertThat(weighed.featuresOf(other)).contains("subject=other", "introduced=1", "beside=2");
  }

  @Test
  void aPaperWithoutANameSpeaksOfItself() {
    var claim = claim(subject("OURS", true));
    var weighed = new WeighedClaims(List.of(claim), List.of(), 100);

    assertThat(weighed.featuresOf(claim))
        .contains("subject=paper", "introduced=0", "subject named=false", "own words=true");
  }

  @Test
  void onlyTheConfidenceChanges() {
    var claim = claim(subject("FooStitch", true));
    var weighed = new WeighedClaims(List.of(claim), introductions("FooStitch"), 100);

    assertThat(weighed.all())
        .singleElement()
        .satisfies(
            placed -> {
              assertThat(placed.draft().confidence()).isStrictlyBetween(0.0, 1.0);
              assertThat(placed.draft().withConfidence(0.95)).isEqualTo(claim.draft());
              assertThat(placed.sentence()).isEqualTo(SENTENCE);
            });
  }

  private double confidence(String text) {
    List<Claim> claims = extractor.extract(PaperRecord.of("On Wounds", text)).claims();
    assertThat(claims).hasSize(1);
    return claims.get(0).confidence();
  }

  private static Subject subject(String name, boolean own) {
    return new Subject(name, Kind.METHOD, Subject.SAID, own);
  }

  private static List<Introduction> introductions(String name) {
    return List.of(new Introduction(name, Kind.METHOD, List.of()));
  }

  private static Placed claim(Subject subject) {
    return new Placed(
        new Draft(
            subject,
            new Baseline("BarSeam", Optional.of(Kind.METHOD)),
            Outcome.BEATS,
            List.of("ToyWounds"),
            null,
            null,
            0.95,
            "verb: outperform"),
        SENTENCE);
  }
}
