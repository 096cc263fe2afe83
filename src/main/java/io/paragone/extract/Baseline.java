package io.paragone.extract;

import io.paragone.model.Kind;
import java.util.Optional;

/**
 * The side that a claim compares with.
 *
 * @param name a span of the text, or the words of the guideline where none is named
 * @param kind empty where the baseline has no name of its own
 */
record Baseline(String name, Optional<Kind> kind) {

  static final Baseline STATE_OF_THE_ART = new Baseline("state of the art", Optional.empty());

  /** Of a gain over nobody in particular: "improves accuracy by 3 points". */
  static final Baseline UNSPECIFIED = new Baseline("unspecified baseline", Optional.empty());

  boolean isNamed() {
    return kind.isPresent();
  }
}
