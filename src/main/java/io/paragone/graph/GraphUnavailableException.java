package io.paragone.graph;

/** No graph can be reached; the message is one line that says which and why, fit for a person. */
public final class GraphUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  GraphUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }

  GraphUnavailableException(String message) {
    super(message);
  }

  static String rootMessage(Throwable failure) {
    var root = failure;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    var message = root.getMessage();
    return message == null
        ? root.getClass().getSimpleName()
        : message.lines().findFirst().orElse("");
  }
}
