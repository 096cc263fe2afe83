package io.paragone.extract;

/** An extractor that can read no more papers. The message is one line that says what to do. */
public final class ExtractorUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** For the reason, and what to do about it. */
  public ExtractorUnavailableException(String message) {
    super(message);
  }
}
