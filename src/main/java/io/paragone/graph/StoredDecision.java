package io.paragone.graph;

import io.paragone.model.Correction;
import io.paragone.model.Decision;
import io.paragone.model.Decision.Step;
import io.paragone.model.Kind;
import io.paragone.model.Margin;
import io.paragone.model.MarginQualifier;
import io.paragone.model.MarginUnit;
import io.paragone.model.Outcome;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** Decisions as properties of a node. */
final class StoredDecision {

  private StoredDecision() {}

  static Map<String, Object> row(Decision decision) {
    var properties =
        Rows.row(
            "key", decision.key(),
            "step", decision.step().name(),
            "about", decision.about().name(),
            "of", decision.of(),
            "paper", decision.paper(),
            "into", decision.into(),
            "name", decision.name(),
            "undoes", decision.undoes(),
            "note", decision.note(),
            "by", decision.by(),
            "at", decision.at().atOffset(ZoneOffset.UTC),
            "number", decision.number());
    var correction = decision.correction();
    if (correction != null) {
      var subjectKind = correction.subjectKind();
      var baselineKind = correction.baselineKind();
      var outcome = correction.outcome();
      properties.putAll(
          Rows.row(
              "subject", correction.subject(),
              "subjectKind", subjectKind == null ? null : subjectKind.name(),
              "baseline", correction.baseline(),
              "baselineKind", baselineKind == null ? null : baselineKind.name(),
              "outcome", outcome == null ? null : outcome.name(),
              "on", correction.on(),
              "metric", correction.metric(),
              "noMargin", correction.noMargin(),
              "statement", correction.statement()));
      properties.putAll(Rows.properties(correction.margin()));
    }
    properties.values().removeIf(java.util.Objects::isNull);
    return Rows.row("key", decision.key(), "properties", properties);
  }

  /** The steps about one thing. */
  static List<Decision> of(Work work, String of) {
    return work.read("read/decisions-of", Map.of("of", of)).stream()
        .map(row -> of(row.get("decision")))
        .toList();
  }

  /** One step, which nobody else can undo until the transaction ends. */
  static Decision locked(Work work, String key) {
    for (var row : work.read("read/lock-decision", Map.of("key", key))) {
      return of(row.get("decision"));
    }
    throw new CurationException(CurationException.Reason.UNKNOWN_KEY, "no step has the key " + key);
  }

  static Decision of(Value node) {
    return new Decision(
        node.get("key").asString(),
        Step.valueOf(node.get("step").asString()),
        Decision.About.valueOf(node.get("about").asString()),
        node.get("of").asString(),
        text(node.get("paper")),
        text(node.get("into")),
        text(node.get("name")),
        text(node.get("undoes")),
        node.get("noMargin").isNull() ? null : correction(node),
        node.get("note").asString(),
        node.get("by").asString(),
        node.get("at").asZonedDateTime().toInstant(),
        node.get("number").asInt());
  }

  private static Correction correction(Value node) {
    return new Correction(
        text(node.get("subject")),
        optional(node.get("subjectKind"), Kind::valueOf),
        text(node.get("baseline")),
        optional(node.get("baselineKind"), Kind::valueOf),
        optional(node.get("outcome"), Outcome::valueOf),
        node.get("on").isNull() ? null : node.get("on").asList(Value::asString),
        text(node.get("metric")),
        margin(node),
        node.get("noMargin").asBoolean(),
        text(node.get("statement")));
  }

  private static @Nullable Margin margin(Value node) {
    return node.get("margin").isNull()
        ? null
        : new Margin(
            node.get("margin").asDouble(),
            node.get("marginMax").isNull() ? null : node.get("marginMax").asDouble(),
            optional(node.get("marginUnit"), MarginUnit::valueOf),
            text(node.get("marginUnitText")),
            optional(node.get("marginQualifier"), MarginQualifier::valueOf));
  }

  private static <T> @Nullable T optional(Value value, Function<String, T> parse) {
    return value.isNull() ? null : parse.apply(value.asString());
  }

  private static @Nullable String text(Value value) {
    return value.isNull() ? null : value.asString();
  }
}
