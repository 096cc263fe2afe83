package io.paragone.graph;

/** Nothing is called so; the message says which name and what it was given for. */
public final class UnknownNameException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnknownNameException(String parameter, String name) {
    super(parameter + ": nothing is called \"" + name + "\"");
  }
}
