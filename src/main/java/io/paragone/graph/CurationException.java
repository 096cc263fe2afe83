package io.paragone.graph;

/** A step that cannot be taken; nothing was changed. The message is one line, fit for a person. */
public final class CurationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** Why. */
  public enum Reason {
    /** There is no such claim, paper, contender, testbed or step. */
    UNKNOWN_KEY,
    /** Somebody decided on it meanwhile. */
    CHANGED_SINCE,
    /** A method cannot be a benchmark, nor a thing be merged with itself. */
    NOT_MERGEABLE,
    /** The name is not part of the thing through a rule or a merge. */
    NOT_JOINED,
    /** The paper has a claim of that content already. */
    ALREADY_CLAIMED,
    /** The step has been taken back already. */
    ALREADY_UNDONE,
    /** What was said does not suffice, or contradicts itself. */
    INVALID
  }

  CurationException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
