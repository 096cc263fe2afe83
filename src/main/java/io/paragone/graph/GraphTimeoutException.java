package io.paragone.graph;

import java.time.Duration;

/** The database gave up a statement because it took too long. */
public final class GraphTimeoutException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Duration limit;

  GraphTimeoutException(Duration limit, Throwable cause) {
    super("Neo4j gave up after " + limit.toMillis() + " ms", cause);
    this.limit = limit;
  }

  /** How long it may take. */
  public Duration limit() {
    return limit;
  }
}
