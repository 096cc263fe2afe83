package io.paragone.graphql;

import io.paragone.model.Correction;
import io.paragone.model.Kind;
import io.paragone.model.Margin;
import io.paragone.model.MarginQualifier;
import io.paragone.model.MarginUnit;
import io.paragone.model.Outcome;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a curator says of a claim, out of the arguments of a field. */
final class CorrectionInput {

  private CorrectionInput() {}

  static Correction of(Map<String, Object> arguments, String name) {
    var given = (Map<?, ?>) arguments.getOrDefault(name, Map.of());
    var baseline = text(given, "baseline");
    var baselineText = text(given, "baselineText");
    if (baseline != null && baselineText != null) {
      throw invalid("give a baseline by its name or by the paper's words, not both");
    }
    var margin = (Map<?, ?>) given.get("margin");
    return new Correction(
        text(given, "subject"),
        null,
        baseline == null ? baselineText : baseline,
        baseline == null ? null : Kind.METHOD,
        choice(given, "outcome", Outcome::valueOf),
        texts(given, "on"),
        metric(texts(given, "metrics")),
        margin == null ? null : margin(margin),
        given.containsKey("margin") && margin == null,
        text(given, "statement"));
  }

  private static Margin margin(Map<?, ?> given) {
    var unit = choice(given, "unit", MarginUnit::valueOf);
    var unitText = text(given, "unitText");
    if ((unit == MarginUnit.OTHER) != (unitText != null)) {
      throw invalid("unitText goes with the unit OTHER and with no other unit");
    }
    var value = number(given, "value");
    if (value == null) {
      throw invalid("a margin has a value");
    }
    return new Margin(
        value,
        number(given, "max"),
        unit,
        unitText,
        choice(given, "qualifier", MarginQualifier::valueOf));
  }

  private static @Nullable String metric(@Nullable List<String> metrics) {
    return metrics == null ? null : String.join(", ", metrics);
  }

  private static QueryException invalid(String message) {
    return new QueryException(ErrorCode.INVALID_DECISION, message);
  }

  private static @Nullable Double number(Map<?, ?> given, String name) {
    return given.get(name) instanceof Number number ? number.doubleValue() : null;
  }

  private static @Nullable String text(Map<?, ?> given, String name) {
    var value = given.get(name);
    if (value == null) {
      return null;
    }
    if (value.toString().isBlank()) {
      throw invalid(name + " is blank");
    }
    return value.toString().strip();
  }

  private static @Nullable List<String> texts(Map<?, ?> given, String name) {
    return given.get(name) instanceof List<?> values
        ? values.stream().map(value -> value.toString().strip()).toList()
        : null;
  }

  private static <T> @Nullable T choice(Map<?, ?> given, String name, Function<String, T> parse) {
    var value = text(given, name);
    return value == null ? null : parse.apply(value);
  }
}
