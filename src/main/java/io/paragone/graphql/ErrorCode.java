package io.paragone.graphql;

/** What {@code extensions.code} of an error tells a program. */
enum ErrorCode {
  /** The HTTP request does not hold a GraphQL request. */
  BAD_REQUEST,
  /** The body is larger than allowed. */
  REQUEST_TOO_LARGE,
  /** No document is known by that hash; it has to be sent once. */
  PERSISTED_QUERY_NOT_FOUND,
  /** Only documents that were laid down are run, and this is none of them. */
  UNTRUSTED_DOCUMENT,
  /** The document does not follow GraphQL's grammar. */
  SYNTAX_ERROR,
  /** The document does not fit the schema, or the variables do not fit the document. */
  VALIDATION_FAILED,
  /** The document is longer than allowed. */
  QUERY_TOO_LONG,
  /** The fields are nested deeper than allowed. */
  QUERY_TOO_DEEP,
  /** The operation has more aliases than allowed. */
  TOO_MANY_ALIASES,
  /** The operation repeats more fields than allowed. */
  TOO_MANY_DUPLICATES,
  /** The operation has more fields than allowed, in all or at its root. */
  TOO_MANY_FIELDS,
  /** The page sizes multiply up to more than allowed. */
  QUERY_TOO_COSTLY,
  /** The database took longer than allowed. */
  DATABASE_TIMEOUT,
  /** The client went away before the answer was there. */
  CANCELLED,
  /** The schema is asked for where that is switched off. */
  INTROSPECTION_OFF,
  /** {@code first} is out of its range. */
  BAD_PAGE_SIZE,
  /** Another argument is out of its range, or one that is needed is missing. */
  BAD_ARGUMENT,
  /** {@code after} is not a cursor of this list in this order. */
  BAD_CURSOR,
  /** A GET request asks for a mutation. */
  MUTATION_OVER_GET,
  /** A mutation without the curator's key, or while none is set. */
  UNAUTHENTICATED,
  /** There is no such claim, paper, contender, testbed or step. */
  UNKNOWN_KEY,
  /** Somebody decided on it meanwhile. */
  CHANGED_SINCE,
  /** Two things that cannot be one. */
  NOT_MERGEABLE,
  /** A name that did not become part of the thing. */
  NOT_JOINED,
  /** The paper has that claim already. */
  ALREADY_CLAIMED,
  /** The step has been taken back already. */
  ALREADY_UNDONE,
  /** What was said of a step does not suffice, or contradicts itself. */
  INVALID_DECISION,
  /** No graph can be reached at the moment. */
  DATABASE_UNAVAILABLE,
  /** A fault of ours; the log has the rest. */
  INTERNAL_ERROR
}
