package io.paragone.web.export;

/** A parameter that cannot be understood; the message names it and what it may be. */
final class BadParameterException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BadParameterException(String parameter, String message) {
    super(parameter + ": " + message);
  }
}
