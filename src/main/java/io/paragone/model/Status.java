package io.paragone.model;

/** How far a claim has been looked at by people. */
public enum Status {
  /** Read from the text by a program. */
  EXTRACTED,
  /** Part of a catalogue that people wrote. */
  CURATED,
  /** Extracted, then confirmed by a person. */
  CONFIRMED,
  /** Found wrong by a person; kept, so that a later load does not bring it back. */
  REJECTED
}
