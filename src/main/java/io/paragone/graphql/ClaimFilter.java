package io.paragone.graphql;

import io.paragone.resolve.NameKey;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Which claims to answer with, whether or not they are rejected; null does not restrict.
 *
 * @param contender the name of either side
 * @param paper a key
 * @param named whether the baseline has a name
 */
record ClaimFilter(
    @Nullable String subject,
    @Nullable String baseline,
    @Nullable String contender,
    @Nullable String testbed,
    @Nullable String metric,
    @Nullable List<String> outcome,
    @Nullable List<String> status,
    @Nullable Double minConfidence,
    @Nullable String paper,
    @Nullable LocalDate publishedFrom,
    @Nullable LocalDate publishedTo,
    @Nullable Boolean selfReported,
    @Nullable Boolean named)
    implements NodeFilter {

  static ClaimFilter from(FilterInput input) {
    return new ClaimFilter(
        input.text("subject"),
        input.text("baseline"),
        input.text("contender"),
        input.text("testbed"),
        input.text("metric"),
        input.oneOf("outcome"),
        input.oneOf("status"),
        input.number("minConfidence"),
        input.text("paper"),
        input.day("publishedFrom"),
        input.day("publishedTo"),
        input.flag("selfReported"),
        input.flag("named"));
  }

  @Override
  public void restrict(Matches matches, SymbolicName claim) {
    restrictNames(matches, claim);
    restrictPaper(matches, claim);
    var compilation = matches.compilation();
    if (outcome != null) {
      matches.where(Cypher.property(claim, "outcome").in(compilation.parameter(outcome)));
    }
    if (status != null) {
      matches.where(Cypher.property(claim, "status").in(compilation.parameter(status)));
    }
    if (minConfidence != null) {
      matches.where(Cypher.property(claim, "confidence").gte(compilation.parameter(minConfidence)));
    }
    if (selfReported != null) {
      matches.where(
          Cypher.property(claim, "selfReported").isEqualTo(compilation.parameter(selfReported)));
    }
    if (named != null) {
      var text = Cypher.property(claim, "baselineText");
      matches.where(named ? text.isNull() : text.isNotNull());
    }
  }

  private void restrictNames(Matches matches, SymbolicName claim) {
    var node = Cypher.anyNode(claim);
    if (subject != null) {
      var side = Cypher.anyNode(matches.named("Contender", subject));
      matches.pattern(node.relationshipTo(side, "SUBJECT"));
    }
    if (baseline != null) {
      var side = Cypher.anyNode(matches.named("Contender", baseline));
      matches.pattern(node.relationshipTo(side, "BASELINE"));
    }
    if (contender != null) {
      var side = Cypher.anyNode(matches.named("Contender", contender));
      matches.pattern(node.relationshipTo(side, "SUBJECT", "BASELINE"));
      matches.repeating();
    }
    if (testbed != null) {
      var on = Cypher.anyNode(matches.named("Testbed", testbed));
      matches.pattern(node.relationshipTo(on, "ON"));
    }
    if (metric != null) {
      var key = matches.compilation().parameter(NameKey.of(metric));
      matches.pattern(
          node.relationshipTo(Cypher.node("Metric").withProperties("key", key), "MEASURED_BY"));
    }
  }

  private void restrictPaper(Matches matches, SymbolicName claim) {
    if (paper == null && publishedFrom == null && publishedTo == null) {
      return;
    }
    var source = Published.paperOf(matches, claim);
    if (paper != null) {
      matches.where(
          Cypher.property(source, "key").isEqualTo(matches.compilation().parameter(paper)));
    }
    Published.between(matches, source, publishedFrom, publishedTo);
  }
}
