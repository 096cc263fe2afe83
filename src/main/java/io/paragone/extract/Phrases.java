package io.paragone.extract;

import io.paragone.extract.Cue.Hit;
import io.paragone.model.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which kind of comparing phrase a sentence has, whether or not a claim can be read out of it. */
public final class Phrases {

  /** The kind of sentences that no phrase of {@code cues.txt} stands in. */
  public static final String UNKNOWN = "no known phrase";

  private final Cues cues = new Cues();

  /**
   * The kind of the first phrase that tells this outcome, else of the first phrase at all, else
   * {@link #UNKNOWN}. Kinds are what rules begin with, such as {@code verb}.
   */
  public String kind(String sentence, Outcome outcome) {
    List<Hit> hits = cues.in(Sentence.of(sentence, 0));
    Optional<Hit> telling = hits.stream().filter(hit -> hit.cue().outcome() == outcome).findFirst();
    return Stream.concat(telling.stream(), hits.stream())
        .findFirst()
        .map(hit -> hit.cue().frame().name().toLowerCase(Locale.ROOT))
        .orElse(UNKNOWN);
  }
}
