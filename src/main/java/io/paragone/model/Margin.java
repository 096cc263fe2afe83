package io.paragone.model;

import org.jspecify.annotations.Nullable;

/**
 * By how much one contender is ahead of another.
 *
 * @param value the size, always as the text gives it; the lower end of a range
 * @param max the upper end of a range, null where there is none
 * @param unit null where the text gives none
 * @param unitText the unit as written, only with {@link MarginUnit#OTHER}
 * @param qualifier null where the number stands for itself
 */
public record Margin(
    double value,
    @Nullable Double max,
    @Nullable MarginUnit unit,
    @Nullable String unitText,
    @Nullable MarginQualifier qualifier) {

  public Margin {
    if ((unit == MarginUnit.OTHER) != (unitText != null)) {
      throw new IllegalArgumentException("unitText goes with unit OTHER and with no other unit");
    }
  }
}
