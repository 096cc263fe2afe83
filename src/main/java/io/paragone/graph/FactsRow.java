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
import java.util.List;
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
    var claims = row.get("claims").asList(FactsRow::claim);
    var results = row.get("results").asList(FactsRow::result);
    if (!inCatalogue) {
      vouched.addAll(read);
      return List.of(facts(record(paper, text(paper.get("source"))), vouched, results, claims));
    }
    var curated = facts(record(paper, Resolver.CATALOGUE), vouched, results, claims);
    return read.isEmpty()
        ? List.of(curated)
        : List.of(curated, facts(record(paper, null), read, List.of(), List.of()));
  }

  private static PaperFacts facts(
      PaperRecord paper,
      List<Value> mentions,
      List<PaperFacts.ReportedResult> results,
      List<PaperFacts.Claim> claims) {
    return new PaperFacts(
        paper,
        mentions.stream()
            .filter(m -> m.get("introduced").asBoolean() && !m.get("unnamed").asBoolean())
            .map(FactsRow::introduction)
            .toList(),
        names(mentions, Kind.METHOD, m -> !m.get("introduced").asBoolean()),
        names(mentions, Kind.BASE_MODEL, m -> true),
        names(mentions, Kind.BENCHMARK, m -> true),
        names(mentions, Kind.DATASET, m -> true),
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

  private static PaperFacts.ReportedResult result(Value result) {
    return new PaperFacts.ReportedResult(
        result.get("system").asString(),
        text(result.get("testbed")),
        text(result.get("metric")),
        result.get("value").asDouble(),
        result.get("unit").asString(),
        evidence(result),
        Status.valueOf(result.get("status").asString()));
  }

  private static PaperFacts.Claim claim(Value claim) {
    var metrics = texts(claim.get("metrics"));
    var baseline = text(claim.get("baseline"));
    return new PaperFacts.Claim(
        claim.get("subject").asString(),
        Kind.valueOf(claim.get("subjectKind").asString()),
        baseline == null ? claim.get("baselineText").asString() : baseline,
        optional(claim.get("baselineKind"), Kind::valueOf),
        Outcome.valueOf(claim.get("outcome").asString()),
        texts(claim.get("on")),
        metrics.isEmpty() ? null : String.join(", ", metrics),
        margin(claim),
        evidence(claim),
        text(claim.get("statement")),
        claim.get("confidence").asDouble(),
        Status.valueOf(claim.get("status").asString()),
        claim.get("selfReported").asBoolean(),
        text(claim.get("extractor")),
        text(claim.get("decidedBy")),
        instant(claim.get("decidedAt")));
  }

  private static @Nullable Instant instant(Value when) {
    return when.isNull() ? null : when.asZonedDateTime().toInstant();
  }

  private static @Nullable Margin margin(Value claim) {
    if (claim.get("margin").isNull()) {
      return null;
    }
    return new Margin(
        claim.get("margin").asDouble(),
        claim.get("marginMax").isNull() ? null : claim.get("marginMax").asDouble(),
        optional(claim.get("marginUnit"), MarginUnit::valueOf),
        text(claim.get("marginUnitText")),
        optional(claim.get("marginQualifier"), MarginQualifier::valueOf));
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
