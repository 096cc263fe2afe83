package io.paragone.extract;

/**
 * Datasets of the paper's own: what is trained on one may beat others, what it measures does not.
 */
final class OwnData {

  private static final int REACH = 7;
  private static final int NEAR = 4;

  private OwnData() {}

  /** "experiments on our FooSet", unlike "training on FooSet" and "FooSet improves". */
  static boolean measures(Scene scene, Mention mention) {
    for (int i = mention.from() - 1; i >= Math.max(0, mention.from() - REACH); i--) {
      String key = scene.key(i);
      if (key.equals("on") || key.equals("in")) {
        return !isTraining(scene, i);
      }
      if (key.equals(",")
          || WordClasses.isAny(key, WordClass.VERB, WordClass.REPORT, WordClass.BOUNDARY)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isTraining(Scene scene, int on) {
    for (int i = on - 1; i >= Math.max(0, on - NEAR); i--) {
      if (WordClasses.isAny(scene.key(i), WordClass.TRAINED, WordClass.TUNING)) {
        return true;
      }
    }
    return false;
  }
}
