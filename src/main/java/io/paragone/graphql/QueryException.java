package io.paragone.graphql;

/** An operation that cannot be answered as asked; the message says what to do about it. */
final class QueryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ErrorCode code;

  QueryException(ErrorCode code, String message) {
    super(message);
    this.code = code;
  }

  String message() {
    return String.valueOf(getMessage());
  }

  ErrorCode code() {
    return code;
  }
}
