package io.paragone.extract.evaluation;

import io.paragone.model.Margin;
import io.paragone.model.MarginUnit;
import io.paragone.model.PaperFacts.Claim;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A margin as it is compared: without its qualifier. */
record Size(
    double value, @Nullable Double max, @Nullable MarginUnit unit, @Nullable String unitText) {

  /** Those that the claims state. */
  static Set<Size> of(Stream<Claim> claims) {
    return claims
        .map(Claim::margin)
        .filter(Objects::nonNull)
        .map(Size::of)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Size of(Margin margin) {
    return new Size(margin.value(), margin.max(), margin.unit(), margin.unitText());
  }
}
