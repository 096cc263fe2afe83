package io.paragone.extract.evaluation;

import io.paragone.extract.evaluation.Band.Reliability;
import io.paragone.model.PaperFacts.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Adds papers up. */
final class Tallies {

  private static final Comparator<RuleFigures> WORST_RULE_FIRST =
      Comparator.comparingInt(RuleFigures::wrong)
          .thenComparingInt(RuleFigures::made)
          .reversed()
          .thenComparing(RuleFigures::rule);

  private static final Comparator<PhraseFigures> MOST_MISSED_FIRST =
      Comparator.<PhraseFigures>comparingInt(phrase -> phrase.annotated() - phrase.found())
          .thenComparingInt(PhraseFigures::annotated)
          .reversed()
          .thenComparing(PhraseFigures::kind);

  private final Function<Claim, String> phraseOf;
  private final Map<String, PhraseFigures> phrases = new TreeMap<>();
  private final Map<Row, Figures> rows = new EnumMap<>(Row.class);
  private final Map<String, RuleFigures> rules = new TreeMap<>();
  private final Map<Band, Reliability> bands = new EnumMap<>(Band.class);
  private final List<PaperScore> papers = new ArrayList<>();
  private MarginFigures margins = MarginFigures.NONE;

  /**
   * @param phraseOf the kind of phrase that a claim is worded in
   */
  Tallies(Function<Claim, String> phraseOf) {
    this.phraseOf = phraseOf;
    for (Row row : Row.values()) {
      rows.put(row, Figures.NONE);
    }
    for (Band band : Band.values()) {
      bands.put(band, Reliability.NONE);
    }
  }

  void add(ScoredPaper paper) {
    rows.replaceAll(paper::addTo);
    margins = paper.addTo(margins);
    paper
        .made()
        .forEach(
            (key, made) -> {
              boolean isRight = paper.isRight(key);
              rules.compute(
                  made.rule(),
                  (rule, soFar) ->
                      (soFar == null ? new RuleFigures(rule, 0, 0) : soFar).plus(isRight));
              bands.computeIfPresent(
                  Band.of(made.claim().confidence()), (band, soFar) -> soFar.plus(isRight));
            });
    paper
        .annotated()
        .forEach(
            (key, claim) ->
                phrases.compute(
                    phraseOf.apply(claim),
                    (kind, soFar) ->
                        (soFar == null ? new PhraseFigures(kind, 0, 0) : soFar)
                            .plus(paper.isFound(key))));
    papers.add(paper.score());
  }

  Evaluation evaluation(List<String> unanswered, List<String> repeated) {
    return new Evaluation(
        rows,
        margins,
        sorted(rules),
        sorted(kinds()),
        phrases.values().stream().sorted(MOST_MISSED_FIRST).toList(),
        bands,
        papers.stream().sorted(Comparator.comparingInt(PaperScore::wrong).reversed()).toList(),
        unanswered,
        repeated);
  }

  private Map<String, RuleFigures> kinds() {
    Map<String, RuleFigures> kinds = new TreeMap<>();
    for (RuleFigures rule : rules.values()) {
      kinds.merge(
          rule.kind(),
          new RuleFigures(rule.kind(), rule.right(), rule.wrong()),
          (a, b) -> new RuleFigures(a.rule(), a.right() + b.right(), a.wrong() + b.wrong()));
    }
    return kinds;
  }

  private static List<RuleFigures> sorted(Map<String, RuleFigures> rules) {
    return rules.values().stream().sorted(WORST_RULE_FIRST).toList();
  }
}
