package io.paragone.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/** An operation that cannot be answered as asked; the message says what to do about it. */
final class QueryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ErrorCode code;
  private final transient Map<String, Object> more;

  QueryException(ErrorCode code, String message) {
    this(code, message, Map.of());
  }

  private QueryException(ErrorCode code, String message, Map<String, Object> more) {
    super(message);
    this.code = code;
    this.more = more;
  }

  /**
   * More than a limit allows.
   *
   * @param what the sentence's beginning, such as "the document has 7 aliases"
   * @param less how to ask for less
   */
  static QueryException over(ErrorCode code, String what, long value, long limit, String less) {
    return new QueryException(
        code,
        what + ", " + limit + (limit == 1 ? " is" : " are") + " allowed: " + less,
        limits(limit, value));
  }

  /** What the extensions of an error say of a limit and of what was asked. */
  private static Map<String, Object> limits(long limit, long value) {
    var both = new LinkedHashMap<String, Object>();
    both.put("limit", limit);
    both.put("value", value);
    return both;
  }

  String message() {
    return String.valueOf(getMessage());
  }

  ErrorCode code() {
    return code;
  }

  /**
   * What the error's extensions hold: the code and, of a limit, {@code limit} and {@code value}.
   */
  Map<String, Object> extensions() {
    var extensions = new LinkedHashMap<String, Object>(QueryFailures.code(code));
    extensions.putAll(more);
    return extensions;
  }

  /** The error for a document that is not run at all. */
  GraphQLError toError() {
    return GraphqlErrorBuilder.newError().message("%s", message()).extensions(extensions()).build();
  }
}
