package io.paragone;

import io.paragone.cli.ParagoneCommand;

/** Where the program starts. */
public final class Paragone {

  private Paragone() {}

  /** Runs the command that the arguments name; without one it serves. */
  public static void main(String[] arguments) {
    System.exit(ParagoneCommand.run(arguments));
  }
}
