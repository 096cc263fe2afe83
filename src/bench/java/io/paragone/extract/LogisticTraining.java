package io.paragone.extract;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the weights of a {@link LinearModel} by logistic regression with LIBLINEAR. The lower the
 * cost of a wrong example, the less far the weights go from nothing.
 */
final class LogisticTraining {

  private static final int YES = 1;
  private static final int NO = 0;
  private static final double EXACTNESS = 0.001;
  private static final double LEAST_WEIGHT = 0.01;
  private static final int SELDOM = 3;
  private static final int FOLDS = 5;

  private LogisticTraining() {}

  /**
   * What the model is to learn from.
   *
   * @param paper examples of one paper are never on both sides of a test
   */
  record Example(String paper, Collection<String> features, boolean isTrue) {}

  /**
   * An example and what a model says of it that has not seen its paper.
   *
   * @param chance that it is true, from 0 to 1
   */
  record Judged(Example example, double chance) {}

  /** Five models, each judging the papers that it was not shown. */
  static List<Judged> leftOut(List<Example> examples, double cost) {
    List<String> papers = examples.stream().map(Example::paper).distinct().sorted().toList();
    List<Judged> judged = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      Set<String> left = new HashSet<>();
      for (int i = fold; i < papers.size(); i += FOLDS) {
        left.add(papers.get(i));
      }
      var model =
          new LinearModel(
              weights(examples.stream().filter(e -> !left.contains(e.paper())).toList(), cost));
      examples.stream()
          .filter(e -> left.contains(e.paper()))
          .forEach(e -> judged.add(new Judged(e, model.probability(e.features()))));
    }
    return judged;
  }

  /** Writes what all examples together teach, in the form of {@link LinearModel}. */
  static void write(List<Example> examples, double cost, String header, Path file)
      throws IOException {
    var lines = new StringBuilder(header);
    weights(examples, cost)
        .forEach(
            (feature, weight) -> lines.append(feature).append('\t').append(weight).append('\n'));
    Files.writeString(file, lines);
  }

  /** The weight of each feature that is seen often enough. */
  private static Map<String, Double> weights(List<Example> examples, double cost) {
    Map<String, Integer> numbers = numbers(examples);
    var problem = new Problem();
    problem.l = examples.size();
    problem.n = numbers.size();
    problem.x = examples.stream().map(e -> row(e.features(), numbers)).toArray(Feature[][]::new);
    problem.y = examples.stream().mapToDouble(e -> e.isTrue() ? YES : NO).toArray();
    Linear.disableDebugOutput();
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, EXACTNESS));
    double[] found = model.getFeatureWeights();
    double sign = model.getLabels()[0] == YES ? 1 : -1;
    Map<String, Double> weights = new TreeMap<>();
    numbers.forEach(
        (feature, number) -> {
          double weight = sign * found[number - 1];
          if (Math.abs(weight) >= LEAST_WEIGHT) {
            weights.put(feature, Math.round(weight * 1000) / 1000.0);
          }
        });
    return weights;
  }

  /** The features that are seen often enough, numbered from 1 in the order of their names. */
  private static Map<String, Integer> numbers(List<Example> examples) {
    Map<String, Integer> seen = new TreeMap<>();
    examples.forEach(e -> e.features().forEach(feature -> seen.merge(feature, 1, Integer::sum)));
    seen.values().removeIf(times -> times < SELDOM);
    int number = 0;
    for (Map.Entry<String, Integer> feature : seen.entrySet()) {
      feature.setValue(++number);
    }
    return seen;
  }

  private static Feature[] row(Collection<String> features, Map<String, Integer> numbers) {
    return features.stream()
        .map(numbers::get)
        .filter(Objects::nonNull)
        .sorted()
        .map(number -> new FeatureNode(number, 1))
        .toArray(Feature[]::new);
  }
}
