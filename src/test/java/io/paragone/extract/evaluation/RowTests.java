package io.paragone.extract.evaluation;

import static io.paragone.extract.evaluation.Papers.comparison;
import static io.paragone.extract.evaluation.Papers.comparisons;
import static io.paragone.extract.evaluation.Papers.evaluate;
import static io.paragone.extract.evaluation.Papers.figures;
import static io.paragone.extract.evaluation.Papers.paper;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowTests {

  @Test
  void aClaimIsRightIfBothSidesAndTheOutcomeAre() {
    var gold = comparisons("TagNet > BaseTag", "TagNet = OldTag", "TagNet > (existing taggers)");
    var system = comparisons("Tag-Net > the BaseTag model", "TagNet > OldTag", "TagNet > (others)");

    assertThat(figures(Row.NAMED_CLAIMS, gold, system)).isEqualTo(new Figures(1, 2, 2));
    assertThat(figures(Row.ALL_CLAIMS, gold, system)).isEqualTo(new Figures(2, 3, 3));
    assertThat(figures(Row.PAIRS, gold, system)).isEqualTo(new Figures(2, 2, 2));
  }

  @Test
  void aClaimThatIsMadeTwiceCountsOnce() {
    var gold = comparisons("TagNet > BaseTag", "TagNet > BaseTag");
    var system = comparisons("TagNet > (all)", "TagNet > (others)", "TagNet > BaseTag");

    assertThat(figures(Row.ALL_CLAIMS, gold, system)).isEqualTo(new Figures(1, 2, 1));
  }

  @Test
  void anAliasOfTheAnnotationCountsAsTheName() {
    var gold =
        "'introduces': [{'name': 'TagNet', 'aliases': ['tiny tagger']}], "
            + comparisons("TagNet > BaseTag");

    assertThat(figures(Row.NAMED_CLAIMS, gold, comparisons("tiny tagger > BaseTag")))
        .isEqualTo(new Figures(1, 1, 1));
  }

  @Test
  void anAliasOfTheSystemCountsWhereItMeetsANameOfTheAnnotation() {
    var gold = comparisons("TagNet > BaseTag");
    var met =
        "'introduces': [{'name': 'Tagging Network', 'aliases': ['TagNet']}], "
            + comparisons("Tagging Network > BaseTag");
    var unmet =
        "'introduces': [{'name': 'Tagging Network', 'aliases': ['TNet']}], "
            + comparisons("Tagging Network > BaseTag");

    assertThat(figures(Row.NAMED_CLAIMS, gold, met)).isEqualTo(new Figures(1, 1, 1));
    assertThat(figures(Row.NAMED_CLAIMS, gold, unmet)).isEqualTo(new Figures(0, 1, 1));
  }

  @Test
  void eitherHalfOfANameWithItsAbbreviationWillDo() {
    var gold = comparisons("Tagging Network (TagNet) > BaseTag");

    assertThat(figures(Row.NAMED_CLAIMS, gold, comparisons("TagNet > BaseTag")).hit()).isOne();
    assertThat(figures(Row.NAMED_CLAIMS, gold, comparisons("tagging network > BaseTag")).hit())
        .isOne();
  }

  @Test
  void aMethodWithoutANameIsOursInEveryForm() {
    var gold = comparisons("OURS > BaseTag");

    for (var form : new String[] {"ours", "We", "our-approach", "ourMethod"}) {
      assertThat(figures(Row.NAMED_CLAIMS, gold, comparisons(form + " > BaseTag")))
          .as(form)
          .isEqualTo(new Figures(1, 1, 1));
    }
    assertThat(figures(Row.NAMED_CLAIMS, gold, comparisons("theirs > BaseTag")).hit()).isZero();
  }

  @Test
  void testbedsCountOnlyWhereTheClaimIsRight() {
    var gold =
        "'comparisons': [%s, %s, %s]"
            .formatted(
                comparison("TagNet > BaseTag", "'on': ['ToyBank', 'TreeBench']"),
                comparison("TagNet > BaseTag", "'on': ['NewsBank']"),
                comparison("TagNet > OldTag", "'on': ['ToyBank']"));
    var system =
        "'comparisons': [%s, %s]"
            .formatted(
                comparison("TagNet > BaseTag", "'on': ['ToyBank benchmark', 'MyBank']"),
                comparison("TagNet < OldTag", "'on': ['ToyBank']"));

    assertThat(figures(Row.TESTBEDS, gold, system)).isEqualTo(new Figures(1, 2, 3));
  }

  @Test
  void namedThingsAreComparedListByListButBenchmarksAndDatasetsTogether() {
    var gold =
        "'introduces': [{'name': 'TagNet'}], 'methods': ['beam search', 'voting'],"
            + " 'baseModels': ['Tagger-7B'], 'benchmarks': ['ToyBank'], 'datasets': ['NewsBank']";
    var system =
        "'introduces': [{'name': 'Voting'}, {'name': 'TagNet'}], 'methods': ['Beam Search', '!'],"
            + " 'baseModels': [], 'benchmarks': ['NewsBank', 'Toy-Bank'], 'datasets': ['ToyBank']";

    assertThat(figures(Row.INTRODUCED, gold, system)).isEqualTo(new Figures(1, 2, 1));
    assertThat(figures(Row.METHODS, gold, system)).isEqualTo(new Figures(1, 1, 2));
    assertThat(figures(Row.BASE_MODELS, gold, system)).isEqualTo(new Figures(0, 0, 1));
    assertThat(figures(Row.BENCHMARKS_AND_DATASETS, gold, system)).isEqualTo(new Figures(2, 2, 2));
  }

  @Test
  void resultsAreTestbedAndValueWhereATestbedIsNamed() {
    var gold =
        "'results': [{'system': 'TagNet', 'on': 'ToyBank', 'value': 67},"
            + " {'system': 'TagNet', 'on': null, 'value': 10}]";
    var system =
        "'results': [{'system': 'it', 'on': 'Toy Bank', 'value': 67.0},"
            + " {'system': 'it', 'on': 'ToyBank', 'value': 67.1}, {'system': 'it', 'value': 10}]";

    assertThat(figures(Row.RESULTS, gold, system)).isEqualTo(new Figures(1, 2, 1));
  }

  @Test
  void aMarginIsRightIfItIsOneOfThoseThatTheAnnotationStates() {
    var two =
        "'comparisons': [%s, %s]"
            .formatted(
                comparison("TagNet > BaseTag", "'margin': {'value': 3, 'unit': 'points'}"),
                comparison("TagNet > BaseTag", "'margin': {'value': 8, 'max': 12, 'unit': '%'}"));

    assertThat(margins(two, "'margin': {'value': 3.0, 'unit': 'points', 'qualifier': 'about'}"))
        .isEqualTo(new MarginFigures(1, 1));
    assertThat(margins(two, "'margin': {'value': 8, 'max': 12, 'unit': '%'}").right()).isOne();
    assertThat(margins(two, "'margin': {'value': 3, 'unit': '%'}").right()).isZero();
    assertThat(margins(two, "'margin': {'value': 8, 'unit': '%'}").right()).isZero();
    assertThat(margins(two, "")).isEqualTo(new MarginFigures(0, 1));
    assertThat(margins(comparisons("TagNet > BaseTag"), "'margin': {'value': 3}"))
        .isEqualTo(MarginFigures.NONE);
    assertThat(margins(comparisons("TagNet > OldTag"), "")).isEqualTo(MarginFigures.NONE);
  }

  private static MarginFigures margins(String gold, String fieldsOfTheClaim) {
    return evaluate(
            paper(gold),
            paper("'comparisons': [" + comparison("TagNet > BaseTag", fieldsOfTheClaim) + "]"))
        .margins();
  }

  @Test
  void whatHasNothingToDivideByIsZero() {
    var nothing = figures(Row.ALL_CLAIMS, "", "");

    assertThat(nothing).isEqualTo(new Figures(0, 0, 0));
    assertThat(nothing.precision()).isZero();
    assertThat(nothing.recall()).isZero();
    assertThat(nothing.f1()).isZero();
    assertThat(MarginFigures.NONE.share()).isNull();
  }

  @Test
  void figuresAreRoundedToThreePlaces() {
    var figures = new Figures(2, 3, 7);

    assertThat(figures.precision()).isEqualTo(0.667);
    assertThat(figures.recall()).isEqualTo(0.286);
    assertThat(figures.f1()).isEqualTo(0.4);
  }
}
