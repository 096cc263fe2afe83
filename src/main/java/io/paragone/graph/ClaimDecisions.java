package io.paragone.graph;

import io.paragone.model.Decision;
import io.paragone.model.Decision.Step;
import io.paragone.model.PaperFacts;
import io.paragone.model.Status;
import io.paragone.resolve.GraphBatch;
import io.paragone.resolve.KnownGraph;
import io.paragone.resolve.Resolver;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;

/**
 * Lays what people decided on claims over what was read. It is lifted before papers are loaded and
 * laid over again afterwards, so that decisions and loads can come in any order.
 */
final class ClaimDecisions {

  private static final KnownGraph NOTHING_ELSE = titleKeys -> Map.of();

  private final Work work;
  private final List<String> papers;

  ClaimDecisions(Work work, Collection<String> papers) {
    this.work = work;
    this.papers = List.copyOf(papers);
  }

  /**
   * Makes the claims of the papers again what was read.
   *
   * @return whether people decided anything in this graph
   */
  boolean lift() {
    if (work.read("read/is-decided", Map.of()).isEmpty()) {
      return false;
    }
    work.write("write/withdraw-decisions", Map.of("papers", papers));
    return true;
  }

  /** Makes the claims of the papers what people decided. */
  void lay() {
    Map<String, List<Decision>> ofPapers = new TreeMap<>();
    for (var row : work.read("read/claim-decisions", Map.of("papers", papers))) {
      ofPapers
          .computeIfAbsent(row.get("paper").asString(), paper -> new ArrayList<>())
          .add(StoredDecision.of(row.get("decision")));
    }
    if (ofPapers.isEmpty()) {
      return;
    }
    var decided = List.copyOf(ofPapers.keySet());
    for (var row : work.read("read/facts", Map.of("papers", decided))) {
      var paper = row.get("paper").get("key").asString();
      new Laying(paper, row).lay(ofPapers.getOrDefault(paper, List.of()));
    }
  }

  /**
   * The key that a claim of the one paper would have if it had been read as people say that it is.
   *
   * @param claim its key; of an added claim any
   * @param standing all steps about it that have not been taken back
   */
  String contentKey(String claim, List<Decision> standing) {
    for (var row : work.read("read/facts", Map.of("papers", papers))) {
      var corrected = Corrected.claim(FactsRow.claims(row).get(claim), standing);
      if (corrected != null) {
        return resolve(FactsRow.names(row), corrected).comparisons().get(0).key();
      }
    }
    return claim;
  }

  /** What was read of one paper, and what becomes of it. */
  private final class Laying {
    private final String paper;
    private final PaperFacts names;
    private final Map<String, PaperFacts.Claim> claims;
    private final Map<Thing, Set<String>> said = new HashMap<>();
    private final List<Map<String, Object>> rows = new ArrayList<>();

    Laying(String paper, Record row) {
      this.paper = paper;
      this.names = FactsRow.names(row);
      this.claims = FactsRow.claims(row);
      for (var thing : Thing.values()) {
        said.put(
            thing,
            SaidMention.of(work, thing, List.of(paper)).stream()
                .map(SaidMention::said)
                .collect(Collectors.toCollection(TreeSet::new)));
      }
    }

    void lay(List<Decision> decisions) {
      Map<String, List<Decision>> ofClaims = new LinkedHashMap<>();
      decisions.stream()
          .sorted(Decision.IN_ORDER)
          .forEach(step -> ofClaims.computeIfAbsent(step.of(), key -> new ArrayList<>()).add(step));
      ofClaims.forEach(this::layClaim);
      work.write("write/apply-decisions", rows);
    }

    private void layClaim(String key, List<Decision> decisions) {
      var standing = Rulings.standing(decisions);
      var row =
          Rows.row(
              "paper",
              paper,
              "key",
              key,
              "version",
              decisions.size(),
              "decisions",
              decisions.stream().map(Decision::key).toList(),
              "status",
              null,
              "corrected",
              false,
              "correctedKey",
              null);
      rows.add(row);
      if (standing.isEmpty()) {
        return;
      }
      var last = standing.get(standing.size() - 1);
      row.put("status", status(last.step()).name());
      row.put("decidedBy", last.by());
      row.put("decidedAt", last.at().atOffset(ZoneOffset.UTC));
      var claim = Corrected.claim(claims.get(key), standing);
      if (claim != null && standing.stream().anyMatch(step -> step.correction() != null)) {
        row.putAll(content(claim));
      }
    }

    private Map<String, Object> content(PaperFacts.Claim claim) {
      var batch = resolve(names, claim);
      var comparison = batch.comparisons().get(0);
      mention(batch);
      work.write("write/metrics", Rows.metrics(batch));
      return Rows.row(
          "corrected", true,
          "correctedKey", comparison.key(),
          "selfReported", comparison.selfReported(),
          "subject", comparison.subject(),
          "baseline", comparison.baseline(),
          "on", comparison.on(),
          "metrics", comparison.metrics(),
          "properties", Rows.content(comparison));
    }

    /** A name that the paper was not known to mention is mentioned as long as the step stands. */
    private void mention(GraphBatch batch) {
      for (var thing : Thing.values()) {
        var known = said.getOrDefault(thing, Set.of());
        var joined = Places.joined(work, thing, names(batch, thing));
        var unknown =
            Rows.of(batch, thing).stream()
                .filter(mention -> known.add(mention.said()))
                .map(mention -> row(mention, joined.getOrDefault(mention.said(), mention.said())))
                .toList();
        work.write("write/mentions", thing, unknown);
      }
    }

    private Map<String, Object> row(GraphBatch.Mention mention, String at) {
      var properties = Rows.properties(mention);
      properties.put("curated", true);
      properties.put("decided", true);
      return Rows.row(
          "paper",
          paper,
          "said",
          mention.said(),
          "at",
          at,
          "introduced",
          mention.introduced(),
          "curated",
          true,
          "properties",
          properties);
    }
  }

  private static Set<String> names(GraphBatch batch, Thing thing) {
    return Rows.of(batch, thing).stream()
        .map(GraphBatch.Mention::said)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A claim of a paper, with the names as the paper says them. */
  static GraphBatch resolve(PaperFacts names, PaperFacts.Claim claim) {
    var facts =
        new PaperFacts(
            names.paper(),
            names.introduces(),
            names.methods(),
            names.baseModels(),
            names.benchmarks(),
            names.datasets(),
            List.of(),
            List.of(claim));
    return new Resolver().resolve(List.of(new Resolver.Reading(facts, null)), NOTHING_ELSE);
  }

  private static Status status(Step step) {
    return switch (step) {
      case REJECT -> Status.REJECTED;
      case CONFIRM, CORRECT, ADD, MERGE, SPLIT, RENAME, UNDO -> Status.CONFIRMED;
    };
  }
}
