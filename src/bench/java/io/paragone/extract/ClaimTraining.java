package io.paragone.extract;

import io.paragone.extract.LogisticTraining.Example;
import io.paragone.extract.LogisticTraining.Judged;
import io.paragone.extract.Reading.Placed;
import io.paragone.extract.evaluation.Annotation;
import io.paragone.extract.evaluation.Answer;
import io.paragone.extract.evaluation.Row;
import io.paragone.model.PaperFacts;
import io.paragone.model.PaperFacts.Claim;
import io.paragone.model.PaperRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Learns the weights of {@link WeighedClaims} from annotated papers, and prints how many claims of
 * each confidence are right in papers that were left out of the learning.
 */
final class ClaimTraining {

  private static final double COST = 0.05;
  private static final String HEADER =
      "# What speaks for and against a claim as it was read: feature, tabulator, weight.\n"
          + "# Learned from src/bench/annotations/arxiv-2025.jsonl by ClaimTraining; not to be edited.\n";
  private static final double STEP = 0.1;

  private final Sentences splitter = new Sentences();
  private final Cues cues = new Cues();
  private final Lexicon lexicon = new Lexicon(List.of());
  private final GrammarExtractor extractor = new GrammarExtractor(List.of());
  private final List<Example> examples = new ArrayList<>();

  private ClaimTraining() {}

  /** Arguments: annotations, the papers that they are of, the file for the weights. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3 || arguments[1].isBlank()) {
      System.err.println("usage: mvn -Pbench … exec:exec@train-claims -Dpapers=FILE");
      System.exit(2);
    }
    var training = new ClaimTraining();
    AnnotatedPapers.read(arguments[0], arguments[1], training::read);
    training.test();
    LogisticTraining.write(training.examples, COST, HEADER, Path.of(arguments[2]));
  }

  private void read(PaperFacts gold, PaperRecord paper) {
    PaperFacts facts = extractor.extract(paper);
    WeighedClaims weighed = new Reading(paper, splitter, cues, lexicon).weighed();
    for (int i = 0; i < facts.claims().size(); i++) {
      Placed placed = weighed.read().get(i);
      examples.add(
          new Example(
              AnnotatedPapers.key(paper),
              weighed.featuresOf(placed),
              isRight(gold, facts, facts.claims().get(i))));
    }
  }

  private static boolean isRight(PaperFacts gold, PaperFacts facts, Claim claim) {
    var alone =
        new PaperFacts(
            facts.paper(),
            facts.introduces(),
            facts.methods(),
            facts.baseModels(),
            facts.benchmarks(),
            facts.datasets(),
            List.of(),
            List.of(claim));
    var answers = List.of(Answer.asGiven(alone));
    return new Annotation(List.of(gold)).evaluate(answers).rows().get(Row.ALL_CLAIMS).hit() > 0;
  }

  private void test() {
    List<Judged> judged = LogisticTraining.leftOut(examples, COST);
    System.out.printf(
        Locale.ROOT, "%,d claims; papers left out of the learning:%n", examples.size());
    for (double from = 1 - STEP; from > STEP; from -= STEP) {
      double least = from;
      List<Judged> band =
          judged.stream().filter(j -> j.chance() >= least && j.chance() < least + STEP).toList();
      long right = band.stream().filter(j -> j.example().isTrue()).count();
      System.out.printf(
          Locale.ROOT,
          "  from %.1f: %,5d claims, %.3f right%n",
          least,
          band.size(),
          (double) right / band.size());
    }
  }
}
