package io.paragone.extract;

import io.paragone.model.PaperFacts;
import io.paragone.model.PaperRecord;

/**
 * Reads what a paper says of who beats whom out of its title and abstract.
 *
 * <p>Every name in the answer is a span of the title or the abstract, and every claim carries its
 * sentence with offsets. Safe for use by several threads at once.
 */
public interface ClaimExtractor {

  /** Which program made a claim, and its version, such as {@code grammar/1}. */
  String name();

  /**
   * What the paper says. A paper without an abstract gives facts without claims; no text, however
   * odd, is the cause of an exception.
   *
   * @throws ExtractionException where what reads it does not answer, or not to the point; {@link
   *     GrammarExtractor} never throws it
   * @throws ExtractorUnavailableException where no other paper would fare better
   */
  PaperFacts extract(PaperRecord paper);
}
