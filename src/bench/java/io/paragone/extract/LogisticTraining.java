package io.paragone.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.ml.model.OnePassDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Finds the weights of a {@link LinearModel} by OpenNLP's maximum entropy. */
final class LogisticTraining {

  private static final String YES = "yes";
  private static final String NO = "no";
  private static final int SELDOM = 3;

  private LogisticTraining() {}

  /**
   * What the model is to learn from.
   *
   * @param paper examples of one paper are never on both sides of a test
   */
  record Example(String paper, Collection<String> features, boolean isTrue) {}

  /** The weight of each feature that is seen often enough. */
  static Map<String, Double> weights(List<Example> examples) {
    List<Event> events = new ArrayList<>();
    for (Example example : examples) {
      events.add(
          new Event(
              example.isTrue() ? YES : NO,
              example.features().stream().sorted().toArray(String[]::new)));
    }
    var parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.CUTOFF_PARAM, SELDOM);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 300);
    parameters.put("PrintMessages", false);
    parameters.put(QNTrainer.L1COST_PARAM, 0.1);
    parameters.put(QNTrainer.L2COST_PARAM, 2.0);
    parameters.put(QNTrainer.THREADS_PARAM, 1);
    try {
      var indexer = new OnePassDataIndexer();
      indexer.init(parameters, Map.of());
      indexer.index(ObjectStreamUtils.createObjectStream(events));
      var trainer = new QNTrainer(parameters);
      trainer.init(parameters, Map.of());
      MaxentModel model = trainer.trainModel(300, indexer);
      return read(model, indexer.getPredLabels());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The odds of a single feature are its weight: the model has no constant of its own. */
  private static Map<String, Double> read(MaxentModel model, String[] features) {
    Map<String, Double> weights = new TreeMap<>();
    int yes = model.getIndex(YES);
    for (String feature : features) {
      double chance = model.eval(new String[] {feature})[yes];
      double weight = Math.log(chance / (1 - chance));
      if (Math.abs(weight) >= 0.005) {
        weights.put(feature, Math.round(weight * 1000) / 1000.0);
      }
    }
    return weights;
  }
}
