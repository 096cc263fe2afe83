package io.paragone.extract;

/** Phrases about measuring, which are no contenders: "our experiments", "our benchmark". */
final class MeasuringPhrases {

  private MeasuringPhrases() {}

  static boolean isAt(Scene scene, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (isMethodAt(scene, i + 1)) {
        return false;
      }
      if (scene.is(i, WordClass.BENCHMARK_NOUN)
          || scene.key(i).startsWith("experiment")
          || scene.key(i).equals("result")
          || scene.key(i).equals("results")
          || scene.key(i).startsWith("evaluation")) {
        return true;
      }
    }
    return false;
  }

  /** "our evaluation method": a method all the same. */
  private static boolean isMethodAt(Scene scene, int i) {
    return switch (scene.key(i)) {
      case "method", "approach", "model", "algorithm", "technique" -> true;
      default -> false;
    };
  }
}
