package io.paragone.ingest;

import java.io.EOFException;

/** Says what went wrong with an input in words that fit on a line. */
final class Failure {

  /** How the JDK's HTTP client wraps the error that closed a body. */
  private static final String CLOSED = "closed";

  private Failure() {}

  static String reason(Throwable failure) {
    if (failure instanceof EOFException) {
      return "the packed data ends too early";
    }
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String message = cause.getMessage();
      if (message != null && !message.isBlank() && !message.equals(CLOSED)) {
        return Text.oneLine(message);
      }
    }
    return failure.getClass().getSimpleName();
  }
}
