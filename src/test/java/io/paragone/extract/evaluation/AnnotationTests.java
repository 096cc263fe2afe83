package io.paragone.extract.evaluation;

import static io.paragone.extract.evaluation.Papers.comparison;
import static io.paragone.extract.evaluation.Papers.comparisons;
import static io.paragone.extract.evaluation.Papers.evaluate;
import static io.paragone.extract.evaluation.Papers.paper;
import static io.paragone.extract.evaluation.Papers.titled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import io.paragone.extract.evaluation.Band.Reliability;
import io.paragone.model.PaperFacts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnnotationTests {

  private static final PaperFacts TAGS = titled("Tagging Text", comparisons("TagNet > BaseTag"));
  private static final PaperFacts TREES =
      titled("Growing Trees", comparisons("Tree > Bush", "Tree > Shrub"));

  @Test
  void papersAreMatchedByIdentifierThenByTitle() {
    var gold = new Annotation(List.of(titled("Old Title", "'id': 'arxiv:2401.00001'"), TREES));

    assertThat(gold.covers(titled("New Title", "'id': '2401.00001v2'").paper())).isTrue();
    assertThat(gold.covers(titled("The growing-trees (long version)", "").paper())).isTrue();
    assertThat(gold.covers(titled("Growing Trees", "'id': 'arxiv:2401.00002'").paper())).isTrue();
    assertThat(gold.covers(titled("Growing Trees Again", "").paper())).isFalse();
  }

  @Test
  void titlesWithoutANormalFormMatchOnlyThemselves() {
    var gold = new Annotation(List.of(titled("標注文本", "")));

    assertThat(gold.covers(titled("標注文本", "").paper())).isTrue();
    assertThat(gold.covers(titled("種樹", "").paper())).isFalse();
  }

  @Test
  void aPaperWithoutAnAnswerCountsAsEmptyAndIsNamed() {
    var evaluation = new Annotation(List.of(TAGS, TREES)).evaluate(List.of(Answer.asGiven(TAGS)));

    assertThat(evaluation.unanswered()).containsExactly("Growing Trees");
    assertThat(evaluation.rows()).contains(entry(Row.NAMED_CLAIMS, new Figures(1, 1, 3)));
  }

  @Test
  void ofTwoAnswersTheLastCountsAndThePaperIsNamed() {
    var evaluation =
        new Annotation(List.of(TAGS))
            .evaluate(
                Stream.of(titled("Tagging text", comparisons("A > B", "C > D")), TAGS)
                    .map(Answer::asGiven)
                    .toList());

    assertThat(evaluation.repeated()).containsExactly("Tagging Text");
    assertThat(evaluation.rows()).contains(entry(Row.NAMED_CLAIMS, new Figures(1, 1, 1)));
  }

  @Test
  void ofTwoAnnotationsOfAPaperTheLastCountsAndThePaperIsNamed() {
    var gold = new Annotation(List.of(TAGS, titled("Tagging Text", "")));

    assertThat(gold.size()).isOne();
    assertThat(gold.repeated()).containsExactly("Tagging Text");
    assertThat(gold.evaluate(List.of(Answer.asGiven(TAGS))).rows())
        .contains(entry(Row.NAMED_CLAIMS, new Figures(0, 1, 0)));
  }

  @Test
  void answersToPapersThatNobodyAnnotatedAreIgnored() {
    var evaluation = evaluate(TAGS, TREES);

    assertThat(evaluation.rows()).contains(entry(Row.NAMED_CLAIMS, new Figures(0, 0, 1)));
    assertThat(evaluation.papers()).hasSize(1);
  }

  @Test
  void theReliabilityTableCountsEachClaimOnceInTheBandOfItsSurestComparison() {
    var gold = paper(comparisons("TagNet > BaseTag", "TagNet > OldTag"));
    var system =
        paper(
            "'comparisons': [%s, %s, %s, %s, %s]"
                .formatted(
                    comparison("TagNet > BaseTag", "'confidence': 0.5"),
                    comparison("TagNet > BaseTag", "'confidence': 0.81"),
                    comparison("TagNet > OldTag", "'confidence': 0.6"),
                    comparison("TagNet > A", "'confidence': 0.8000000000000002"),
                    comparison("TagNet > B", "'confidence': 0.59")));

    assertThat(evaluate(gold, system).bands())
        .containsExactly(
            entry(Band.LOW, new Reliability(1, 0)),
            entry(Band.MIDDLE, new Reliability(2, 1)),
            entry(Band.HIGH, new Reliability(1, 1)));
    assertThat(new Reliability(3, 1).share()).isEqualTo(0.333);
    assertThat(Reliability.NONE.share()).isNull();
  }

  @Test
  void rulesAreListedWithWhatTheyMadeTheWorstFirst() {
    var gold = paper(comparisons("TagNet > BaseTag", "TagNet > OldTag", "TagNet > C"));
    var system =
        paper(comparisons("TagNet > BaseTag", "TagNet > A", "TagNet > OldTag", "TagNet > C"));
    var answer = new Answer(system, List.of("verb: beats", "than: better", "noun: on", "verb: is"));

    var evaluation = new Annotation(List.of(gold)).evaluate(List.of(answer));

    assertThat(evaluation.rules())
        .containsExactly(
            new RuleFigures("than: better", 0, 1),
            new RuleFigures("noun: on", 1, 0),
            new RuleFigures("verb: beats", 1, 0),
            new RuleFigures("verb: is", 1, 0));
    assertThat(evaluation.kinds())
        .containsExactly(
            new RuleFigures("than", 0, 1),
            new RuleFigures("verb", 2, 0),
            new RuleFigures("noun", 1, 0));
  }

  @Test
  void claimsAreFoundOrMissedByTheKindOfPhraseTheyAreWordedIn() {
    var gold =
        new Annotation(List.of(TAGS, TREES), claim -> claim.baseline().equals("Bush") ? "b" : "a");

    assertThat(gold.evaluate(List.of(Answer.asGiven(TAGS))).phrases())
        .containsExactly(new PhraseFigures("a", 2, 1), new PhraseFigures("b", 1, 0));
    assertThat(new PhraseFigures("a", 3, 2).recall()).isEqualTo(0.667);
  }

  @Test
  void factsWithoutRulesAreListedUnderTheirExtractor() {
    var system =
        paper(
            "'comparisons': [%s, %s]"
                .formatted(comparison("A > B", "'extractor': 'x/1'"), comparison("A > C", "")));

    assertThat(evaluate(TAGS, system).rules().stream().map(RuleFigures::rule))
        .containsExactly("(not told)", "x/1");
  }

  @Test
  void thePapersWithMostWrongClaimsComeFirstWithWhatIsMissedAndInvented() {
    var invents =
        new Answer(
            titled("Tagging Text", comparisons("TagNet > BaseTag", "TagNet > (all taggers)")),
            List.of("verb: beats", "alone: best"));

    var worst = new Annotation(List.of(TAGS, TREES)).evaluate(List.of(invents)).worst(9);

    assertThat(worst.stream().map(PaperScore::title))
        .containsExactly("Growing Trees", "Tagging Text");
    assertThat(worst.get(0).missed()).isEqualTo(TREES.claims());
    assertThat(worst.get(0).invented()).isEmpty();
    assertThat(worst.get(1).missed()).isEmpty();
    assertThat(worst.get(1).invented())
        .containsExactly(new PaperScore.MadeClaim(invents.facts().claims().get(1), "alone: best"));
  }

  @Test
  void papersWithoutAWrongClaimAreNotAmongTheWorst() {
    assertThat(evaluate(TAGS, TAGS).worst(9)).isEmpty();
    assertThat(evaluate(TREES, TAGS).worst(0)).isEmpty();
  }

  @Test
  void anAnswerHasARuleForEachClaim() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Answer(TREES, List.of("verb: beats")))
        .withMessage("1 rules for 2 claims");
  }
}
