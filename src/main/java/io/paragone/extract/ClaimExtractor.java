package io.paragone.extract;

import io.paragone.model.PaperFacts;
import io.paragone.model.PaperRecord;

/**
 * Reads what a paper says of who beats whom out of its title and abstract.
 *
 * <p>Every name in the answer is a span of the title or the abstract, every claim carries its
 * sentence with offsets, and the same text always gives the same answer. Safe for use by several
 * threads at once.
 */
public interface ClaimExtractor {

  /** Which program made a claim, and its version, such as {@code grammar/1}. */
  String name();

  /**
   * What the paper says. A paper without an abstract gives facts without claims; no text, however
   * odd, gives an exception.
   */
  PaperFacts extract(PaperRecord paper);
}
