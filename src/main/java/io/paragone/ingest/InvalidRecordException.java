package io.paragone.ingest;

/**
 * One record of a source that cannot be taken in as it stands. The message is one line that names
 * the field and what is wrong with it; the records around it are not affected.
 */
public final class InvalidRecordException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InvalidRecordException(String message) {
    super(message);
  }
}
