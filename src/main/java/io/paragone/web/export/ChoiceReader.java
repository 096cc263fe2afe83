package io.paragone.web.export;

import io.paragone.graph.ClaimChoice;
import io.paragone.model.Outcome;
import io.paragone.model.Status;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a choice of claims out of the parameters of an address; they are those of the schema's
 * {@code ComparisonFilter}.
 */
final class ChoiceReader {

  private static final List<String> PARAMETERS =
      List.of(
          "subject",
          "baseline",
          "contender",
          "testbed",
          "metric",
          "outcome",
          "status",
          "minConfidence",
          "paper",
          "publishedFrom",
          "publishedTo",
          "selfReported",
          "named");

  private final Map<String, List<String>> given;

  private ChoiceReader(Map<String, List<String>> given) {
    this.given = given;
  }

  /**
   * The choice that the parameters tell.
   *
   * @throws BadParameterException where one is not known or cannot be understood
   */
  static ClaimChoice read(Map<String, List<String>> parameters) {
    for (var name : parameters.keySet()) {
      if (!PARAMETERS.contains(name)) {
        throw new BadParameterException(name, "no such parameter, " + oneOf(PARAMETERS.stream()));
      }
    }
    return new ChoiceReader(parameters).choice();
  }

  private ClaimChoice choice() {
    return new ClaimChoice(
        text("subject"),
        text("baseline"),
        text("contender"),
        text("testbed"),
        text("metric"),
        anyOf("outcome", Outcome.values()),
        anyOf("status", Status.values()),
        parsed("minConfidence", "a number from 0 to 1", ChoiceReader::share),
        text("paper"),
        parsed("publishedFrom", "a day such as 2024-10-31", LocalDate::parse),
        parsed("publishedTo", "a day such as 2024-10-31", LocalDate::parse),
        parsed("selfReported", "true or false", ChoiceReader::flag),
        parsed("named", "true or false", ChoiceReader::flag));
  }

  private @Nullable String text(String parameter) {
    return parsed(parameter, "a name or key", text -> text.isBlank() ? null : text);
  }

  /** Values with commas between, or the parameter several times. */
  private <E extends Enum<E>> @Nullable List<E> anyOf(String parameter, E[] allowed) {
    var texts = given.get(parameter);
    if (texts == null) {
      return null;
    }
    return texts.stream()
        .flatMap(text -> Stream.of(text.split(",", -1)))
        .map(
            text ->
                Arrays.stream(allowed)
                    .filter(value -> value.name().equals(text))
                    .findFirst()
                    .orElseThrow(
                        () ->
                            new BadParameterException(
                                parameter,
                                "not \""
                                    + text
                                    + "\", "
                                    + oneOf(Arrays.stream(allowed).map(Enum::name)))))
        .toList();
  }

  private <T> @Nullable T parsed(
      String parameter, String form, Function<String, @Nullable T> parser) {
    var texts = given.get(parameter);
    if (texts == null) {
      return null;
    }
    if (texts.size() > 1) {
      throw new BadParameterException(
          parameter, "given " + texts.size() + " times, once is enough");
    }
    T value;
    try {
      value = parser.apply(texts.get(0));
    } catch (NumberFormatException | DateTimeException e) {
      value = null;
    }
    if (value == null) {
      throw new BadParameterException(
          parameter, "not \"" + texts.get(0) + "\" but " + form + " is needed");
    }
    return value;
  }

  private static @Nullable Double share(String text) {
    var number = Double.valueOf(text);
    return number >= 0 && number <= 1 ? number : null;
  }

  private static @Nullable Boolean flag(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> null;
    };
  }

  static String oneOf(Stream<String> allowed) {
    return "allowed: " + String.join(", ", allowed.toList());
  }
}
