package io.paragone.resolve;

import java.util.regex.Pattern;

/** Whether less is better, told by the words of a metric's name. */
final class MetricDirection {

  private static final Pattern LOWER_IS_BETTER =
      Pattern.compile(
          "(?:^|-)(?:error|errors|loss|perplexity|ppl|wer|cer|ter|fid|kid|fvd|lpips|mae|mse|rmse|rmsd"
              + "|nll|eer|latency|time|runtime|memory|cost|costs|flops|parameters|params|tokens"
              + "|distance|divergence|hallucination|hallucinations|toxicity|harmful|harmfulness"
              + "|bias|regret|overhead|footprint|consumption|size)(?:-|$)");

  private MetricDirection() {}

  static boolean lowerIsBetter(String metricKey) {
    return LOWER_IS_BETTER.matcher(metricKey).find();
  }
}
