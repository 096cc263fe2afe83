package io.paragone.model;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One step that a person took. Steps are never changed or deleted, so that the history of a thing
 * is the list of them; a step is taken back by another one.
 *
 * @param key the hash of all the rest
 * @param of the key of the claim, or what tells the contender or testbed from every other: the
 *     {@code of} of a step and of its undoing are the same
 * @param paper the key of the title of the claim's paper; null for a contender or testbed
 * @param into what a {@link Step#MERGE} merges into; null otherwise
 * @param name what a {@link Step#RENAME} calls it; null otherwise
 * @param undoes the key of the step that an {@link Step#UNDO} takes back; null otherwise
 * @param correction what a {@link Step#CORRECT} or {@link Step#ADD} says; null otherwise
 * @param number how many steps about {@code of} went before
 */
public record Decision(
    String key,
    Step step,
    About about,
    String of,
    @Nullable String paper,
    @Nullable String into,
    @Nullable String name,
    @Nullable String undoes,
    @Nullable Correction correction,
    String note,
    String by,
    Instant at,
    int number) {

  /** The order in which steps about one thing count. */
  public static final Comparator<Decision> IN_ORDER =
      Comparator.comparing(Decision::at)
          .thenComparing(Decision::number)
          .thenComparing(Decision::key);

  /** What was done. */
  public enum Step {
    /** A claim is as the paper has it. */
    CONFIRM,
    /** A claim is not in the paper. */
    REJECT,
    /** A claim is in the paper, but otherwise than it was read. */
    CORRECT,
    /** A claim is in the paper and was not read. */
    ADD,
    /** Two names stand for one thing. */
    MERGE,
    /** A name stands for a thing of its own. */
    SPLIT,
    /** A thing is called so. */
    RENAME,
    /** An earlier step was wrong. */
    UNDO
  }

  /** What a step is about. */
  public enum About {
    COMPARISON,
    CONTENDER,
    TESTBED
  }
}
