package io.paragone.extract;

/**
 * A name in a sentence.
 *
 * @param from its first word
 * @param to the word after its last
 * @param text as written
 * @param certainty where the kind comes from
 */
record Mention(int from, int to, String text, NameKind kind, Certainty certainty) {

  /** How much stands behind a mention. */
  enum Certainty {
    /** The paper introduces it, or a list knows it. */
    KNOWN,
    /** Its shape is that of a name. */
    SHAPE,
    /** No more than a capital letter. */
    CAPITAL
  }

  boolean isKnown() {
    return certainty == Certainty.KNOWN;
  }

  Mention as(NameKind other) {
    return new Mention(from, to, text, other, certainty);
  }
}
