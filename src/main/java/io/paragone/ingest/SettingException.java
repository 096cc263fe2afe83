package io.paragone.ingest;

/** A setting that Paragone cannot work with. The message is one line that says what to do. */
public final class SettingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SettingException(String message) {
    super(message);
  }
}
