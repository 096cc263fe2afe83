package io.paragone.ingest;

import java.io.IOException;

/**
 * An input that Paragone takes nothing from: it cannot be opened, or it holds no format that a
 * reader knows. The message is one line that begins with the input's name.
 */
public final class PaperSourceException extends IOException {

  private static final long serialVersionUID = 1L;

  PaperSourceException(String message) {
    super(message);
  }

  PaperSourceException(String message, Throwable cause) {
    super(message, cause);
  }
}
