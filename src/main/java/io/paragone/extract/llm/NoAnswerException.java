package io.paragone.extract.llm;

import java.time.Duration;

/** A question that got no usable answer. The message is one line. */
final class NoAnswerException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Remedy remedy;
  private final Duration wait;

  /** What may help. */
  enum Remedy {
    /** The same question a little later. */
    ASK_LATER,
    /** The same question a little later, if there is anybody at all. */
    CONNECT_LATER,
    /** The same question at once. */
    ASK_AGAIN,
    /** Asking about another paper. */
    LEAVE_OUT,
    /** Nothing but other settings. */
    GIVE_UP
  }

  NoAnswerException(Remedy remedy, String reason) {
    this(remedy, reason, Duration.ZERO);
  }

  /**
   * @param wait how long the other side wants to be left alone, zero where it does not say
   */
  NoAnswerException(Remedy remedy, String reason, Duration wait) {
    super(reason);
    this.remedy = remedy;
    this.wait = wait;
  }

  Remedy remedy() {
    return remedy;
  }

  Duration pause() {
    return wait;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
