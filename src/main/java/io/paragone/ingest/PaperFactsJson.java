package io.paragone.ingest;

import io.paragone.model.PaperFacts;

/**
 * Paragone's JSON lines: one {@link PaperFacts} a line, with the paper's metadata beside what is
 * known of it. Field order is fixed, so the same facts always give the same bytes.
 *
 * <p>Reading forgives fields that are missing: {@code status} is then EXTRACTED, {@code confidence}
 * 1, {@code selfReported} whether the subject is introduced by the paper or {@link
 * PaperFacts#OURS}, a kind the one that the paper's lists of names give (else METHOD for a subject
 * and UNNAMED for a baseline). It does not forgive wrong types and unknown values. Evidence whose
 * offsets are missing, or do not point at its words, is looked up in the abstract.
 */
public final class PaperFactsJson {

  private PaperFactsJson() {}

  /**
   * The facts that a line holds.
   *
   * @throws InvalidRecordException where the line is no JSON object, or a field cannot be read
   */
  public static PaperFacts read(String line) {
    return FactsParser.parse(JsonFields.parse(line));
  }

  /** The facts as one line, without a line break at its end. */
  public static String write(PaperFacts facts) {
    return FactsWriter.write(facts);
  }
}
