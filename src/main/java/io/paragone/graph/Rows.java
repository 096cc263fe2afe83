package io.paragone.graph;

import io.paragone.model.Evidence;
import io.paragone.model.Margin;
import io.paragone.model.PaperRecord;
import io.paragone.model.Status;
import io.paragone.resolve.GraphBatch;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A batch as the rows that the statements of {@code cypher/write} take, each list sorted by key.
 */
final class Rows {

  private Rows() {}

  static List<Map<String, Object>> papers(GraphBatch batch) {
    return sorted(
        batch.papers(),
        GraphBatch.Paper::key,
        paper ->
            row(
                "key",
                paper.key(),
                "titleKey",
                paper.titleKey(),
                "properties",
                known(paper.record())));
  }

  static List<Map<String, Object>> papersWithIdentifiers(GraphBatch batch) {
    return sorted(
        batch.papers().stream().filter(Rows::hasIdentifier).toList(),
        GraphBatch.Paper::key,
        paper -> row("key", paper.key(), "titleKey", paper.titleKey()));
  }

  private static boolean hasIdentifier(GraphBatch.Paper paper) {
    return !paper.key().equals("title:" + paper.titleKey());
  }

  /**
   * A missing property is left out rather than null, so that a poorer source takes nothing away.
   */
  private static Map<String, Object> known(PaperRecord paper) {
    var properties =
        row(
            "title", paper.title(),
            "abstract", paper.abstractText(),
            "published", paper.published(),
            "url", paper.url(),
            "codeUrl", paper.codeUrl(),
            "venue", paper.venue(),
            "authors", paper.authors().isEmpty() ? null : paper.authors(),
            "source", paper.source());
    properties.values().removeIf(java.util.Objects::isNull);
    return properties;
  }

  /**
   * What papers introduce or mention of one sort.
   *
   * @param joined where names that are part of another thing lead
   */
  static List<Map<String, Object>> mentions(
      GraphBatch batch, Thing thing, Map<String, String> joined) {
    return sorted(
        of(batch, thing),
        mention -> mention.said() + " " + mention.paper(),
        mention ->
            row(
                "paper", mention.paper(),
                "said", mention.said(),
                "at", joined.getOrDefault(mention.said(), mention.said()),
                "introduced", mention.introduced(),
                "curated", mention.curated(),
                "properties", properties(mention)));
  }

  static List<GraphBatch.Mention> of(GraphBatch batch, Thing thing) {
    return batch.mentions().stream().filter(mention -> Thing.of(mention.kind()) == thing).toList();
  }

  static Map<String, Object> properties(GraphBatch.Mention mention) {
    return row(
        "said", mention.said(),
        "kind", mention.kind().name(),
        "name", mention.name(),
        "aliases", mention.aliases(),
        "nameKeys", mention.nameKeys(),
        "curated", mention.curated(),
        "unnamed", mention.unnamed(),
        "homonym", mention.homonym());
  }

  static List<Map<String, Object>> metrics(GraphBatch batch) {
    return sorted(
        batch.metrics(),
        GraphBatch.Metric::key,
        metric ->
            row(
                "key",
                metric.key(),
                "name",
                metric.name(),
                "lowerIsBetter",
                metric.lowerIsBetter()));
  }

  static List<Map<String, Object>> foundations(GraphBatch batch) {
    return sorted(
        batch.foundations(),
        foundation -> foundation.contender() + " " + foundation.baseModel(),
        foundation ->
            row(
                "paper", foundation.paper(),
                "titleKey", foundation.titleKey(),
                "contender", foundation.contender(),
                "baseModel", foundation.baseModel()));
  }

  static List<Map<String, Object>> comparisons(GraphBatch batch) {
    return sorted(
        batch.comparisons(),
        GraphBatch.Comparison::key,
        claim ->
            row(
                "paper", claim.paper(),
                "key", claim.key(),
                "subject", claim.subject(),
                "baseline", claim.baseline(),
                "on", claim.on(),
                "metrics", claim.metrics(),
                "rank", rank(claim.status()),
                "properties", properties(claim)));
  }

  private static int rank(Status status) {
    return switch (status) {
      case EXTRACTED -> 0;
      case CURATED -> 1;
      case CONFIRMED, REJECTED -> 2;
    };
  }

  /** The properties that tell what is claimed. */
  static Map<String, Object> content(GraphBatch.Comparison claim) {
    var properties =
        row(
            "outcome", claim.outcome().name(),
            "baselineText", claim.baselineText(),
            "statement", claim.statement());
    properties.putAll(properties(claim.margin()));
    return properties;
  }

  private static Map<String, Object> properties(GraphBatch.Comparison claim) {
    var decidedAt = claim.decidedAt();
    var properties =
        row(
            "outcome", claim.outcome().name(),
            "baselineText", claim.baselineText(),
            "statement", claim.statement(),
            "confidence", claim.confidence(),
            "status", claim.status().name(),
            "selfReported", claim.selfReported(),
            "extractor", claim.extractor(),
            "decidedBy", claim.decidedBy(),
            "decidedAt", decidedAt == null ? null : decidedAt.atOffset(ZoneOffset.UTC));
    properties.putAll(properties(claim.margin()));
    properties.putAll(properties(claim.evidence()));
    return properties;
  }

  static Map<String, Object> properties(@Nullable Margin margin) {
    if (margin == null) {
      return row(
          "margin", null,
          "marginMax", null,
          "marginUnit", null,
          "marginUnitText", null,
          "marginQualifier", null);
    }
    var unit = margin.unit();
    var qualifier = margin.qualifier();
    return row(
        "margin", margin.value(),
        "marginMax", margin.max(),
        "marginUnit", unit == null ? null : unit.name(),
        "marginUnitText", margin.unitText(),
        "marginQualifier", qualifier == null ? null : qualifier.name());
  }

  private static Map<String, Object> properties(@Nullable Evidence evidence) {
    return evidence == null
        ? row("evidence", null)
        : row(
            "evidence", evidence.quote(),
            "evidenceStart", evidence.start(),
            "evidenceEnd", evidence.end());
  }

  static List<Map<String, Object>> results(GraphBatch batch) {
    return sorted(
        batch.results(),
        GraphBatch.Result::key,
        result -> {
          var properties =
              row(
                  "value", result.value(),
                  "unit", result.unit(),
                  "system", result.system(),
                  "status", result.status().name());
          properties.putAll(properties(result.evidence()));
          return row(
              "paper", result.paper(),
              "key", result.key(),
              "contender", result.contender(),
              "testbed", result.testbed(),
              "metric", result.metric(),
              "curated", result.status() != Status.EXTRACTED,
              "properties", properties);
        });
  }

  /** What each paper that was read from its text just now still says. */
  static List<Map<String, Object>> readings(GraphBatch batch) {
    return sorted(
        batch.papers().stream().filter(paper -> paper.extractor() != null).toList(),
        GraphBatch.Paper::key,
        paper -> {
          Predicate<String> isThis = paper.key()::equals;
          var mentions = batch.mentions().stream().filter(m -> isThis.test(m.paper())).toList();
          return row(
              "paper", paper.key(),
              "extractor", paper.extractor(),
              "comparisons",
                  batch.comparisons().stream()
                      .filter(claim -> isThis.test(claim.paper()))
                      .map(GraphBatch.Comparison::key)
                      .toList(),
              "results",
                  batch.results().stream()
                      .filter(result -> isThis.test(result.paper()))
                      .map(GraphBatch.Result::key)
                      .toList(),
              "contenders", said(mentions, Thing.CONTENDER),
              "testbeds", said(mentions, Thing.TESTBED));
        });
  }

  private static List<String> said(List<GraphBatch.Mention> mentions, Thing thing) {
    return mentions.stream()
        .filter(mention -> Thing.of(mention.kind()) == thing)
        .map(GraphBatch.Mention::said)
        .toList();
  }

  static Map<String, Object> row(@Nullable Object... namesAndValues) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (var i = 0; i < namesAndValues.length; i += 2) {
      put(row, String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
    }
    return row;
  }

  @SuppressWarnings("NullAway") // the driver takes null for a property that is not there
  private static void put(Map<String, Object> row, String name, @Nullable Object value) {
    row.put(name, value);
  }

  static <T> List<Map<String, Object>> sorted(
      List<T> things, Function<T, String> key, Function<T, Map<String, Object>> row) {
    var inOrder = new ArrayList<>(things);
    inOrder.sort(java.util.Comparator.comparing(key));
    return inOrder.stream().map(row).toList();
  }
}
