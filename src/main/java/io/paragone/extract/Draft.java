package io.paragone.extract;

import io.paragone.model.Margin;
import io.paragone.model.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim as the grammar read it, before its names are checked against the text.
 *
 * @param rule which phrase made it
 */
record Draft(
    Subject subject,
    Baseline baseline,
    Outcome outcome,
    List<String> on,
    @Nullable String metric,
    @Nullable Margin margin,
    double confidence,
    String rule) {

  Draft {
    on = List.copyOf(on);
  }
}
