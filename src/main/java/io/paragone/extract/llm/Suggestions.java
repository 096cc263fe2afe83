package io.paragone.extract.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.paragone.extract.llm.NoAnswerException.Remedy;
import io.paragone.model.Kind;
import io.paragone.model.Margin;
import io.paragone.model.MarginQualifier;
import io.paragone.model.MarginUnit;
import io.paragone.model.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a model said of a paper, believed by nobody yet. Parts that have not the shape of what they
 * should be are left out.
 *
 * @param codeUrl null where it named none
 */
record Suggestions(
    List<Thing> introduces,
    List<String> methods,
    List<String> baseModels,
    List<String> benchmarks,
    List<String> datasets,
    List<Reported> results,
    List<Comparison> comparisons,
    @Nullable String codeUrl) {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern THOUGHTS = Pattern.compile("(?s)^\\s*<think>.*?</think>");
  private static final int MOST = 200;

  /** Something that the paper is said to introduce. */
  record Thing(String name, Kind kind, List<String> aliases) {}

  /** A number that the paper is said to report. */
  record Reported(
      String system,
      @Nullable String on,
      @Nullable String metric,
      double value,
      String unit,
      String evidence) {}

  /**
   * A comparison that the paper is said to make.
   *
   * @param baselineKind null for a baseline without a name
   * @param confidence null where the model gave none
   */
  record Comparison(
      String subject,
      Kind subjectKind,
      String baseline,
      @Nullable Kind baselineKind,
      Outcome outcome,
      List<String> on,
      @Nullable String metric,
      @Nullable Margin margin,
      String evidence,
      @Nullable Double confidence) {}

  /**
   * What an answer suggests: the JSON object in it, whatever is around it.
   *
   * @throws NoAnswerException where there is none
   */
  static Suggestions parse(String answer) {
    String said = THOUGHTS.matcher(answer).replaceFirst("");
    int start = said.indexOf('{');
    if (start < 0) {
      throw new NoAnswerException(
          Remedy.ASK_AGAIN, "the answer is not JSON: " + Told.shortened(said));
    }
    JsonNode node;
    try {
      node = JSON.readTree(said.substring(start));
    } catch (JsonProcessingException e) {
      throw new NoAnswerException(
          Remedy.ASK_AGAIN,
          "the answer is not whole JSON: " + Told.shortened(e.getOriginalMessage()));
    }
    if (!node.path("comparisons").isArray()) {
      throw new NoAnswerException(
          Remedy.ASK_AGAIN, "the answer has no list of comparisons: " + Told.shortened(said));
    }
    return new Suggestions(
        all(node.path("introduces"), Suggestions::thing),
        texts(node.path("methods")),
        texts(node.path("baseModels")),
        texts(node.path("benchmarks")),
        texts(node.path("datasets")),
        all(node.path("results"), Suggestions::reported),
        all(node.path("comparisons"), Suggestions::comparison),
        text(node, "codeUrl"));
  }

  private static @Nullable Thing thing(JsonNode node) {
    String name = text(node, "name");
    Kind kind = constant(Kind.values(), text(node, "kind"));
    return name == null || kind == null ? null : new Thing(name, kind, texts(node.path("aliases")));
  }

  private static @Nullable Reported reported(JsonNode node) {
    String system = text(node, "system");
    String evidence = text(node, "evidence");
    Double value = number(node.path("value"));
    if (system == null || evidence == null || value == null) {
      return null;
    }
    return new Reported(
        system,
        text(node, "on"),
        text(node, "metric"),
        value,
        Objects.requireNonNullElse(text(node, "unit"), ""),
        evidence);
  }

  private static @Nullable Comparison comparison(JsonNode node) {
    String subject = text(node, "subject");
    Kind subjectKind = constant(Kind.values(), text(node, "subjectKind"));
    String baseline = text(node, "baseline");
    Kind baselineKind = constant(Kind.values(), text(node, "baselineKind"));
    Outcome outcome = constant(Outcome.values(), text(node, "outcome"));
    String evidence = text(node, "evidence");
    if (subject == null || baseline == null || outcome == null || evidence == null) {
      return null;
    }
    return new Comparison(
        subject,
        subjectKind == Kind.BASE_MODEL ? Kind.BASE_MODEL : Kind.METHOD,
        baseline,
        baselineKind,
        outcome,
        texts(node.path("on")),
        text(node, "metric"),
        margin(node.path("margin")),
        evidence,
        number(node.path("confidence")));
  }

  private static @Nullable Margin margin(JsonNode node) {
    Double value = number(node.path("value"));
    if (value == null) {
      return null;
    }
    String written = text(node, "unit");
    MarginUnit unit = written == null ? null : unit(written);
    String qualifier = text(node, "qualifier");
    return new Margin(
        value,
        number(node.path("max")),
        unit,
        unit == MarginUnit.OTHER ? written : null,
        Arrays.stream(MarginQualifier.values())
            .filter(q -> q.text().equals(qualifier))
            .findFirst()
            .orElse(null));
  }

  private static MarginUnit unit(String written) {
    return switch (written) {
      case "points" -> MarginUnit.POINTS;
      case "%" -> MarginUnit.PERCENT;
      case "x" -> MarginUnit.TIMES;
      default -> MarginUnit.OTHER;
    };
  }

  private static <E extends Enum<E>> @Nullable E constant(E[] constants, @Nullable String name) {
    return Arrays.stream(constants).filter(c -> c.name().equals(name)).findFirst().orElse(null);
  }

  private static <T> List<T> all(JsonNode list, Function<JsonNode, @Nullable T> part) {
    List<T> parts = new ArrayList<>();
    for (JsonNode node : list) {
      if (list.isArray() && parts.size() < MOST) {
        Optional.ofNullable(part.apply(node)).ifPresent(parts::add);
      }
    }
    return parts;
  }

  private static List<String> texts(JsonNode list) {
    return all(
        list, node -> node.isTextual() && !node.asText().isBlank() ? node.asText().strip() : null);
  }

  private static @Nullable String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isTextual() && !value.asText().isBlank() ? value.asText().strip() : null;
  }

  private static @Nullable Double number(JsonNode value) {
    return value.isNumber() && Double.isFinite(value.doubleValue()) ? value.doubleValue() : null;
  }
}
