package io.paragone.cli;

/** What the program answers to the shell. */
final class ExitCode {

  static final int DONE = 0;
  static final int FAILED = 1;
  static final int BAD_INPUT = 2;
  static final int UNAVAILABLE = 3;
  static final int UNKNOWN_NAME = 4;

  private ExitCode() {}
}
