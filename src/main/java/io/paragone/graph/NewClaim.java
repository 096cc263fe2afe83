package io.paragone.graph;

import io.paragone.graph.CurationException.Reason;
import io.paragone.model.Correction;
import io.paragone.model.Decision;
import io.paragone.model.Kind;
import io.paragone.model.PaperFacts;
import io.paragone.resolve.NameKey;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is asked of a claim that a person writes. */
final class NewClaim {

  static final Correction NOTHING =
      new Correction(null, null, null, null, null, null, null, null, false, null);

  private NewClaim() {}

  /** The paper that a claim is of. */
  record Place(String paper, String titleKey) {}

  static void check(Correction claim) {
    if (isBlank(claim.subject()) || isBlank(claim.baseline()) || claim.outcome() == null) {
      throw new CurationException(
          Reason.INVALID, "a claim has a subject, a baseline and an outcome");
    }
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  static Place lock(Work work, String paper) {
    var found = work.read("read/lock-paper", Map.of("key", paper));
    if (found.isEmpty()) {
      throw new CurationException(Reason.UNKNOWN_KEY, "no paper has the key " + paper);
    }
    var row = found.get(0);
    return new Place(row.get("paper").asString(), row.get("titleKey").asString());
  }

  static void refuseDouble(Work work, String paper, String claim, String content) {
    var parameters = Map.<String, Object>of("paper", paper, "claim", claim, "content", content);
    for (var row : work.read("read/same-claims", parameters)) {
      throw alreadyClaimed(row.get("key").asString());
    }
    var isAdded =
        Rulings.standing(StoredDecision.of(work, content)).stream()
            .anyMatch(decision -> decision.step() == Decision.Step.ADD);
    if (isAdded && !content.equals(claim)) {
      throw alreadyClaimed(content);
    }
  }

  private static CurationException alreadyClaimed(String key) {
    return new CurationException(
        Reason.ALREADY_CLAIMED,
        "the paper has that claim already, under the key " + key + ": decide on that one");
  }

  /** With the kinds that the names have in the graph, where they are known. */
  static Correction withKinds(Work work, Correction correction) {
    var subject = correction.subject();
    var baseline = correction.baseline();
    var baselineKind = correction.baselineKind();
    return new Correction(
        subject,
        subject == null ? null : kind(work, subject, correction.subjectKind()),
        baseline,
        baseline == null || baselineKind == null ? null : kind(work, baseline, baselineKind),
        correction.outcome(),
        correction.on(),
        correction.metric(),
        correction.margin(),
        correction.noMargin(),
        correction.statement());
  }

  private static Kind kind(Work work, String name, @Nullable Kind otherwise) {
    if (!name.equals(PaperFacts.OURS)) {
      for (var row : work.read("read/kinds", Map.of("key", NameKey.of(name)))) {
        return Kind.valueOf(row.get("kind").asString());
      }
    }
    return otherwise == null ? Kind.METHOD : otherwise;
  }
}
