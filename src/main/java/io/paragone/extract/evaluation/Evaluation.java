package io.paragone.extract.evaluation;

import io.paragone.extract.evaluation.Band.Reliability;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How a system fared against an annotation.
 *
 * @param rows every row's figures, in the order of {@link Row}
 * @param margins the share of margins that are right
 * @param rules the rules that made claims: most wrong ones first, then most claims, then by name.
 *     Their claims add up to {@code system}, the right ones to {@code hit} of {@link
 *     Row#ALL_CLAIMS}
 * @param kinds the same, rules of the same kind of phrase taken together
 * @param phrases how many of the annotation's claims are found, by the kind of phrase they are
 *     worded in, most missed ones first
 * @param bands every band's figures, from the least sure; they add up as the rules do
 * @param papers every paper of the annotation, most wrong claims first, else in its order
 * @param unanswered titles of the annotation's papers that the system says nothing of; they count
 *     as empty answers
 * @param repeated titles of papers that were answered more than once; the last answer counts
 */
public record Evaluation(
    Map<Row, Figures> rows,
    MarginFigures margins,
    List<RuleFigures> rules,
    List<RuleFigures> kinds,
    List<PhraseFigures> phrases,
    Map<Band, Reliability> bands,
    List<PaperScore> papers,
    List<String> unanswered,
    List<String> repeated) {

  public Evaluation {
    rows = Collections.unmodifiableMap(new EnumMap<>(rows));
    rules = List.copyOf(rules);
    kinds = List.copyOf(kinds);
    phrases = List.copyOf(phrases);
    bands = Collections.unmodifiableMap(new EnumMap<>(bands));
    papers = List.copyOf(papers);
    unanswered = List.copyOf(unanswered);
    repeated = List.copyOf(repeated);
  }

  /** The papers with most claims missed or invented, at most so many, none without any. */
  public List<PaperScore> worst(int most) {
    return papers.stream().filter(paper -> paper.wrong() > 0).limit(most).toList();
  }
}
