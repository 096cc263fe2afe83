package io.paragone.model;

/** How the subject of a comparison fared against its baseline. */
public enum Outcome {
  /** The subject is better than the baseline. */
  BEATS,
  /** The two are on a par. */
  TIES,
  /** The subject is worse than the baseline. */
  TRAILS
}
