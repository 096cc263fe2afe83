package io.paragone.extract;

import io.paragone.model.Outcome;

/**
 * A phrase that compares.
 *
 * @param rule its line in {@code cues.txt}: which rule a claim came from
 */
record Cue(Outcome outcome, Frame frame, String rule) {

  /** How a phrase sits between its subject and its baseline. */
  enum Frame {
    /** The baseline follows the verb: "outperforms Y". */
    VERB,
    /** The baseline wins: "is outperformed by Y". */
    PASSIVE,
    /** The baseline follows an adjective or noun: "superior to Y". */
    NOUN,
    /** The baseline follows a noun and its preposition: "comparable performance … to Y". */
    GAP,
    /** The baseline follows "than": "better results than Y". */
    THAN,
    /** The words around tell the outcome: "compared to Y". */
    COMPARED,
    /** The verb's object is the baseline when a gain follows: "improves Y by 3%". */
    GAIN,
    /** No baseline is named: "achieves state-of-the-art results". */
    ALONE
  }

  /** A phrase found in a sentence, from word {@code from} to word {@code to}, exclusive. */
  record Hit(Cue cue, int from, int to) {}
}
