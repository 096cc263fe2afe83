package io.paragone.extract;

/**
 * A paper that an extractor could not read, through no fault of the paper's: it has to be left out
 * and named. The message is one line that tells the reason.
 */
public final class ExtractionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** For the reason. */
  public ExtractionException(String reason) {
    super(reason);
  }
}
