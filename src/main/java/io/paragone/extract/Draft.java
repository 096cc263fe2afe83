package io.paragone.extract;

import io.paragone.model.Margin;
import io.paragone.model.Outcome;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A claim as the grammar read it, before its names are checked against the text.
 *
 * @param confidence how sure the reading is, until {@link WeighedClaims} makes a chance of it
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

  /** The same claim over somebody; without a margin of its own it keeps that of this one. */
  Draft over(Baseline other, Optional<Margin> own) {
    return new Draft(subject, other, outcome, on, metric, own.orElse(margin), confidence, rule);
  }

  Draft withConfidence(double other) {
    return new Draft(subject, baseline, outcome, on, metric, margin, other, rule);
  }

  /** The kind of phrase that made it: what its rule begins with. */
  String phrase() {
    int colon = rule.indexOf(':');
    return colon < 0 ? rule : rule.substring(0, colon);
  }
}
