package io.paragone.extract;

import io.paragone.model.Evidence;
import io.paragone.model.KnownName;
import io.paragone.model.PaperFacts;
import io.paragone.model.PaperFacts.Claim;
import io.paragone.model.PaperRecord;
import io.paragone.model.Status;
import java.util.Collection;
import java.util.List;

/**
 * Reads claims by a grammar of comparing phrases over sentences and names; needs no network, no key
 * and no database. Its word lists are resources, {@code extract/*.txt}.
 */
public final class GrammarExtractor implements ClaimExtractor {

  private static final String NAME = "grammar/1";
  private static final double HUNDRED = 100;

  private final Sentences sentences = new Sentences();
  private final Cues cues = new Cues();
  private final Lexicon lexicon;

  /**
   * @param known names that people have vouched for; they go before the word lists
   */
  public GrammarExtractor(Collection<KnownName> known) {
    this.lexicon = new Lexicon(known);
  }

  /**
   * A claim and the rule that made it.
   *
   * @param rule the phrase as {@code cues.txt} has it
   */
  public record TracedClaim(String rule, Claim claim) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public PaperFacts extract(PaperRecord paper) {
    return new Reading(paper, sentences, cues, lexicon).facts(this::claim);
  }

  /** The claims of {@link #extract}, in the same order, each with the rule that made it. */
  public List<TracedClaim> trace(PaperRecord paper) {
    return new Reading(paper, sentences, cues, lexicon)
        .drafts().stream()
            .map(d -> new TracedClaim(d.draft().rule(), claim(d.draft(), d.sentence())))
            .toList();
  }

  private Claim claim(Draft draft, Sentence sentence) {
    return new Claim(
        draft.subject().name(),
        draft.subject().kind(),
        draft.baseline().name(),
        draft.baseline().kind().orElse(null),
        draft.outcome(),
        draft.on(),
        draft.metric(),
        draft.margin(),
        new Evidence(
            sentence.text(), sentence.start(), sentence.start() + sentence.text().length()),
        null,
        Math.round(draft.confidence() * HUNDRED) / HUNDRED,
        Status.EXTRACTED,
        draft.subject().isOwn(),
        NAME,
        null,
        null);
  }
}
