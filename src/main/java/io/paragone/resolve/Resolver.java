package io.paragone.resolve;

import io.paragone.model.Kind;
import io.paragone.model.Margin;
import io.paragone.model.PaperFacts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the names in papers into keys: the same facts always become the same nodes. */
public final class Resolver {

  /** The {@code source} of papers whose facts people wrote down and vouch for. */
  public static final String CATALOGUE = "catalogue";

  /**
   * What was read of one paper.
   *
   * @param extractor the program that read the facts from the paper's text just now; null where the
   *     source gave them as facts
   */
  public record Reading(PaperFacts facts, @Nullable String extractor) {}

  /** The nodes and relationships of some papers, in the order of the papers. */
  public GraphBatch resolve(List<Reading> readings, KnownGraph known) {
    var papers = readings.stream().map(Reading::facts).toList();
    var paperKeys = new PaperKeys(papers.stream().map(PaperFacts::paper).toList(), known);
    var batch = new Collected();
    for (var reading : readings) {
      var record = reading.facts().paper();
      var key = paperKeys.of(record);
      batch.add(reading, key);
    }
    return batch.finished();
  }

  private static final class Collected {
    private final List<GraphBatch.Paper> papers = new ArrayList<>();
    private final List<GraphBatch.Mention> mentions = new ArrayList<>();
    private final List<GraphBatch.Foundation> foundations = new ArrayList<>();
    private final Map<String, GraphBatch.Metric> metrics = new LinkedHashMap<>();
    private final Map<String, GraphBatch.Comparison> comparisons = new LinkedHashMap<>();
    private final Map<String, GraphBatch.Result> results = new LinkedHashMap<>();

    void add(Reading reading, String paperKey) {
      var facts = reading.facts();
      var record = facts.paper();
      var titleKey = NameKey.of(record.title());
      papers.add(new GraphBatch.Paper(paperKey, titleKey, record, reading.extractor()));
      var names = new PaperNames(facts, paperKey, CATALOGUE.equals(record.source()));
      for (var introduction : facts.introduces()) {
        for (var baseModel : introduction.buildsOn()) {
          foundations.add(
              new GraphBatch.Foundation(
                  paperKey,
                  titleKey,
                  NameKey.of(introduction.name()),
                  names.contender(baseModel, Kind.BASE_MODEL)));
        }
      }
      for (var claim : facts.claims()) {
        var comparison = comparison(claim, paperKey, titleKey, names);
        comparisons.put(comparison.key(), comparison);
      }
      for (var reported : facts.results()) {
        var result = result(reported, paperKey, titleKey, names);
        results.put(result.key(), result);
      }
      mentions.addAll(names.mentions());
    }

    private GraphBatch.Comparison comparison(
        PaperFacts.Claim claim, String paperKey, String titleKey, PaperNames names) {
      var subject = names.contender(claim.subject(), claim.subjectKind());
      var baselineKind = claim.baselineKind();
      var baseline = baselineKind == null ? null : names.contender(claim.baseline(), baselineKind);
      var on = claim.on().stream().map(n -> names.testbed(n, Kind.BENCHMARK)).distinct().sorted();
      var onKeys = on.toList();
      var metricKeys = metricKeys(claim.metric());
      return new GraphBatch.Comparison(
          ContentKey.of(
              titleKey,
              subject,
              baseline == null ? "unnamed" : "named",
              baseline == null ? NameKey.of(claim.baseline()) : baseline,
              onKeys,
              metricKeys,
              claim.outcome(),
              amount(claim.margin())),
          paperKey,
          subject,
          baseline,
          baseline == null ? claim.baseline() : null,
          claim.outcome(),
          onKeys,
          metricKeys,
          claim.margin(),
          claim.evidence(),
          claim.statement(),
          claim.confidence(),
          claim.status(),
          claim.selfReported(),
          claim.extractor(),
          claim.decidedBy(),
          claim.decidedAt());
    }

    /** Without the qualifier: "up to 3" and "3" are the same margin, told with other care. */
    private static @Nullable String amount(@Nullable Margin margin) {
      return margin == null
          ? null
          : margin.value() + " " + margin.max() + " " + margin.unit() + " " + margin.unitText();
    }

    private GraphBatch.Result result(
        PaperFacts.ReportedResult reported, String paperKey, String titleKey, PaperNames names) {
      var contender = names.measured(reported.system());
      var on = reported.on();
      var testbed = on == null ? null : names.testbed(on, Kind.BENCHMARK);
      var metric = reported.metric();
      var metricKey = metric == null ? null : metric(metric);
      return new GraphBatch.Result(
          ContentKey.of(
              titleKey,
              contender == null ? NameKey.of(reported.system()) : contender,
              testbed,
              metricKey,
              reported.value()),
          paperKey,
          contender,
          testbed,
          metricKey,
          reported.value(),
          reported.unit(),
          reported.system(),
          reported.evidence(),
          reported.status());
    }

    private List<String> metricKeys(@Nullable String metric) {
      if (metric == null) {
        return List.of();
      }
      List<String> keys = new ArrayList<>();
      for (var name : metric.split(",\\s+", -1)) {
        if (!name.isBlank()) {
          keys.add(metric(name.strip()));
        }
      }
      return keys.stream().distinct().sorted().toList();
    }

    private String metric(String name) {
      var key = NameKey.of(name);
      metrics.merge(
          key,
          new GraphBatch.Metric(key, name, MetricDirection.lowerIsBetter(key)),
          (one, other) -> one.name().compareTo(other.name()) <= 0 ? one : other);
      return key;
    }

    GraphBatch finished() {
      return new GraphBatch(
          papers,
          mentions,
          foundations,
          List.copyOf(metrics.values()),
          List.copyOf(comparisons.values()),
          List.copyOf(results.values()));
    }
  }
}
