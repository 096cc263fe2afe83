package io.paragone.model;

/** The unit of a {@link Margin}. */
public enum MarginUnit {
  /** Absolute points or percentage points; {@code points} in JSON lines. */
  POINTS,
  /** Relative percent; {@code %} in JSON lines. */
  PERCENT,
  /** A factor; {@code x} in JSON lines. */
  TIMES,
  /** Any other unit, told by {@link Margin#unitText()}, such as {@code ms}. */
  OTHER
}
