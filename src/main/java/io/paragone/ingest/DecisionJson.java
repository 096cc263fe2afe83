package io.paragone.ingest;

import com.fasterxml.jackson.core.JsonGenerator;
import io.paragone.model.Correction;
import io.paragone.model.Decision;
import io.paragone.model.Decision.About;
import io.paragone.model.Decision.Step;
import io.paragone.model.Kind;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The other kind of line in Paragone's JSON lines: a step that a person took, told from a paper by
 * its field {@code decision}, which holds the step's key. The other fields are those of {@link
 * Decision}; of {@code correction} the fields are those of a comparison, and one that is missing is
 * left as it was: {@code "on": []} means none, as {@code "metric": ""} and {@code "noMargin": true}
 * do.
 */
public final class DecisionJson {

  /** The field that tells a step from a paper. */
  static final String KEY = "decision";

  private static final Map<String, Step> STEPS = JsonFields.byName(Step.values(), Step::name);
  private static final Map<String, About> ABOUT = JsonFields.byName(About.values(), About::name);

  private DecisionJson() {}

  /**
   * The step that a line holds.
   *
   * @throws InvalidRecordException where the line is no JSON object, or a field cannot be read
   */
  public static Decision read(String line) {
    return read(JsonFields.parse(line));
  }

  static Decision read(JsonFields fields) {
    Step step = required(fields, "step", fields.choice("step", STEPS));
    Integer number = fields.integer("number");
    Instant at =
        fields.parsed(
            "at", "a time such as 2024-05-31T12:00:00Z", FactsParser.orNull(Instant::parse));
    String note = fields.text("note");
    Decision decision =
        new Decision(
            fields.requiredText(KEY),
            step,
            required(fields, "about", fields.choice("about", ABOUT)),
            fields.requiredText("of"),
            fields.text("paper"),
            fields.text("into"),
            fields.text("name"),
            fields.text("undoes"),
            correction(fields.object("correction")),
            note == null ? "" : note,
            fields.requiredText("by"),
            required(fields, "at", at),
            number == null ? 0 : number);
    for (String needed : needed(decision)) {
      required(fields, needed, fields.has(needed) ? needed : null);
    }
    return decision;
  }

  private static List<String> needed(Decision decision) {
    List<String> needed = new ArrayList<>();
    if (decision.about() == About.COMPARISON) {
      needed.add("paper");
    }
    switch (decision.step()) {
      case CONFIRM, REJECT, SPLIT -> {}
      case CORRECT, ADD -> needed.add("correction");
      case MERGE -> needed.add("into");
      case RENAME -> needed.add("name");
      case UNDO -> needed.add("undoes");
    }
    return needed;
  }

  private static <T> T required(JsonFields fields, String name, @Nullable T value) {
    if (value == null) {
      throw new InvalidRecordException(fields.path() + name + " is missing");
    }
    return value;
  }

  private static @Nullable Correction correction(@Nullable JsonFields fields) {
    if (fields == null) {
      return null;
    }
    Optional<Kind> baselineKind = fields.choice("baselineKind", FactsParser.BASELINE_KINDS);
    boolean noMetric = fields.has("metric") && fields.text("metric") == null;
    boolean noMargin = Boolean.TRUE.equals(fields.flag("noMargin"));
    return new Correction(
        fields.text("subject"),
        fields.choice("subjectKind", FactsParser.KINDS),
        fields.text("baseline"),
        baselineKind == null ? null : baselineKind.orElse(null),
        fields.choice("outcome", FactsParser.OUTCOMES),
        fields.has("on") ? fields.texts("on") : null,
        noMetric ? "" : fields.text("metric"),
        noMargin ? null : MarginJson.read(fields.object("margin")),
        noMargin,
        fields.text("statement"));
  }

  /** The step as one line, without a line break at its end. */
  public static String write(Decision decision) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FactsWriter.JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField(KEY, decision.key());
      json.writeStringField("step", decision.step().name());
      json.writeStringField("about", decision.about().name());
      json.writeStringField("of", decision.of());
      optional(json, "paper", decision.paper());
      optional(json, "into", decision.into());
      optional(json, "name", decision.name());
      optional(json, "undoes", decision.undoes());
      if (decision.correction() != null) {
        write(json, decision.correction());
      }
      json.writeStringField("note", decision.note());
      json.writeStringField("by", decision.by());
      json.writeStringField("at", decision.at().toString());
      json.writeNumberField("number", decision.number());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  private static void write(JsonGenerator json, Correction correction) throws IOException {
    json.writeObjectFieldStart("correction");
    optional(json, "subject", correction.subject());
    optional(json, "subjectKind", correction.subjectKind());
    if (correction.baseline() != null) {
      json.writeStringField("baseline", correction.baseline());
      Kind kind = correction.baselineKind();
      json.writeStringField("baselineKind", kind == null ? FactsWriter.UNNAMED : kind.name());
    }
    optional(json, "outcome", correction.outcome());
    List<String> on = correction.on();
    if (on != null) {
      json.writeArrayFieldStart("on");
      for (String name : on) {
        json.writeString(name);
      }
      json.writeEndArray();
    }
    optional(json, "metric", correction.metric());
    if (correction.margin() != null) {
      MarginJson.write(json, correction.margin());
    }
    if (correction.noMargin()) {
      json.writeBooleanField("noMargin", true);
    }
    optional(json, "statement", correction.statement());
    json.writeEndObject();
  }

  private static void optional(JsonGenerator json, String name, @Nullable Object value)
      throws IOException {
    if (value != null) {
      json.writeStringField(name, value.toString());
    }
  }
}
