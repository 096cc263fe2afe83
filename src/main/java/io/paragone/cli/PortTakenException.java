package io.paragone.cli;

/** Another program listens where the service wants to. */
final class PortTakenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PortTakenException(int port, Throwable cause) {
    super("port " + port + " is taken (MICRONAUT_SERVER_PORT names another)", cause);
  }
}
