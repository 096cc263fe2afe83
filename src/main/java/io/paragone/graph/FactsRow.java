package io.paragone.graph;

import io.paragone.model.Evidence;
import io.paragone.model.Kind;
import io.paragone.model.Margin;
import io.paragone.model.MarginQualifier;
import io.paragone.model.MarginUnit;
import io.paragone.model.Outcome;
import io.paragone.model.PaperFacts;
import io.paragone.model.PaperRecord;
import io.paragone.model.Status;
import io.paragone.resolve.Resolver;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** One row of {@code read/facts} as facts. */
final class FactsRow {

  private FactsRow() {}

  static List<PaperFacts> facts(Record row) {
    var paper = row.get("paper");
    List<Value> vouched = new ArrayList<>();
    List<Value> read = new ArrayList<>();
    for (var mention : row.get("mentions").values()) {
      (mention.get("curated").asBoolean() ? vouched : read).add(mention);
    }
    var inCatalogue = Resolver.CATALOGUE.equals(text(paper.get("source")));
    var names = new SaidNames(row.get("mentions").values());
    var claims = row.get("claims").asList(claim -> claim(claim, names));
    var results = row.get("results").asList(result -> result(result, names));
    if (!inCatalogue) {
      vouched.addAll(read);
      return List.of(facts(record(paper, text(paper.get("source"))), vouched, results, claims));
    }
    var curated = facts(record(paper, Resolver.CATALOGUE), vouched, results, claims);
    return read.isEmpty()
        ? List.of(curated)
        : List.of(curated, facts(record(paper, null), read, List.of(), List.of()));
  }

  /** The paper and its names alone, what people vouch for first. */
  static PaperFacts names(Record row) {
    List<Value> mentions = new ArrayList<>(row.get("mentions").asList(mention -> mention));
    mentions.sort(Comparator.comparing(mention -> !mention.get("curated").asBoolean()));
    return facts(record(row.get("paper"), null), mentions, List.of(), List.of());
  }

  /** The claims by their keys. */
  static Map<String, PaperFacts.Claim> claims(Record row) {
    var names = new SaidNames(row.get("mentions").values());
    Map<String, PaperFacts.Claim> claims = new LinkedHashMap<>();
    for (var claim : row.get("claims").values()) {
      claims.put(claim.get("key").asString(), claim(claim, names));
    }
    return claims;
  }

  private static PaperFacts facts(
      PaperRecord paper,
      List<Value> mentions,
      List<PaperFacts.ReportedResult> results,
      List<PaperFacts.Claim> claims) {
    var named = mentions.stream().filter(m -> !m.get("unnamed").asBoolean()).toList();
    return new PaperFacts(
        paper,
        named.stream()
            .filter(m -> m.get("introduced").asBoolean())
            .map(FactsRow::introduction)
            .toList(),
        names(named, Kind.METHOD, m -> !m.get("introduced").asBoolean()),
        names(named, Kind.BASE_MODEL, m -> true),
        names(named, Kind.BENCHMARK, m -> true),
        names(named, Kind.DATASET, m -> true),
        results,
        claims);
  }

  private static PaperRecord record(Value paper, @Nullable String source) {
    var key = paper.get("key").asString();
    return new PaperRecord(
        key.equals("title:" + paper.get("titleKey").asString()) ? null : key,
        paper.get("title").asString(),
        text(paper.get("abstract")),
        paper.get("published").isNull() ? null : paper.get("published").asLocalDate(),
        text(paper.get("url")),
        text(paper.get("codeUrl")),
        text(paper.get("venue")),
        texts(paper.get("authors")),
        source);
  }

  private static PaperFacts.Introduction introduction(Value mention) {
    return new PaperFacts.Introduction(
        mention.get("name").asString(),
        Kind.valueOf(mention.get("kind").asString()),
        texts(mention.get("aliases")),
        texts(mention.get("buildsOn")),
        mention.get("homonym").asBoolean());
  }

  private static List<String> names(List<Value> mentions, Kind kind, Predicate<Value> which) {
    return mentions.stream()
        .filter(mention -> Kind.valueOf(mention.get("kind").asString()) == kind)
        .filter(which)
        .map(mention -> mention.get("name").asString())
        .toList();
  }

  private static PaperFacts.ReportedResult result(Value result, SaidNames names) {
    var on = text(result.get("on"));
    return new PaperFacts.ReportedResult(
        result.get("system").asString(),
        on == null ? null : names.testbed(on),
        text(result.get("metric")),
        result.get("value").asDouble(),
        result.get("unit").asString(),
        evidence(result),
        Status.valueOf(result.get("status").asString()));
  }

  private static PaperFacts.Claim claim(Value claim, SaidNames names) {
    var metrics = texts(claim.get("metrics"));
    var baseline = text(claim.get("baseline"));
    var subject = claim.get("subject").asString();
    var decided = !claim.get("baseStatus").isNull();
    var corrected = !claim.get("baseOutcome").isNull();
    return new PaperFacts.Claim(
        names.contender(subject),
        names.kind(subject),
        baseline == null
            ? asRead(claim, corrected, "baselineText").asString()
            : names.contender(baseline),
        baseline == null ? null : names.kind(baseline),
        Outcome.valueOf(asRead(claim, corrected, "outcome").asString()),
        texts(claim.get("on")).stream().map(names::testbed).toList(),
        metrics.isEmpty() ? null : String.join(", ", metrics),
        margin(claim, corrected),
        evidence(claim),
        text(asRead(claim, corrected, "statement")),
        claim.get("confidence").asDouble(),
        Status.valueOf(asRead(claim, decided, "status").asString()),
        claim.get("selfReported").asBoolean(),
        text(claim.get("extractor")),
        text(asRead(claim, decided, "decidedBy")),
        instant(asRead(claim, decided, "decidedAt")));
  }

  private static Value asRead(Value claim, boolean changed, String property) {
    return changed
        ? claim.get(
            "base" + property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1))
        : claim.get(property);
  }

  private static @Nullable Instant instant(Value when) {
    return when.isNull() ? null : when.asZonedDateTime().toInstant();
  }

  private static @Nullable Margin margin(Value claim, boolean corrected) {
    var value = asRead(claim, corrected, "margin");
    if (value.isNull()) {
      return null;
    }
    var max = asRead(claim, corrected, "marginMax");
    return new Margin(
        value.asDouble(),
        max.isNull() ? null : max.asDouble(),
        optional(asRead(claim, corrected, "marginUnit"), MarginUnit::valueOf),
        text(asRead(claim, corrected, "marginUnitText")),
        optional(asRead(claim, corrected, "marginQualifier"), MarginQualifier::valueOf));
  }

  private static @Nullable Evidence evidence(Value node) {
    var quote = text(node.get("evidence"));
    if (quote == null) {
      return null;
    }
    return node.get("evidenceStart").isNull()
        ? Evidence.withoutPlace(quote)
        : new Evidence(quote, node.get("evidenceStart").asInt(), node.get("evidenceEnd").asInt());
  }

  private static <T> @Nullable T optional(Value value, Function<String, T> parse) {
    return value.isNull() ? null : parse.apply(value.asString());
  }

  private static @Nullable String text(Value value) {
    return value.isNull() ? null : value.asString();
  }

  private static List<String> texts(Value value) {
    return value.isNull() ? List.of() : value.asList(Value::asString);
  }
}
