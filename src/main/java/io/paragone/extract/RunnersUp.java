package io.paragone.extract;

import java.util.List;

/** Who comes next after the best: "X performs best, followed by Y", "with Y close behind". */
final class RunnersUp {

  private static final int LONGEST_NAME = 8;

  private RunnersUp() {}

  /** Those named behind word {@code i}, each of whom the best one beats. */
  static List<Baseline> behind(Scene scene, int i) {
    for (int next = i + 1; next < scene.sentence().size(); next++) {
      String key = scene.key(next);
      if (key.equals(";") || key.equals("while") || key.equals("whereas")) {
        return List.of();
      }
      int from =
          switch (key) {
            case "followed", "trailed" ->
                scene.key(next - 1).equals(",") ? behindBy(scene, next) : -1;
            case "with" -> closeBehind(scene, next) ? next + 1 : -1;
            default -> -1;
          };
      if (from > 0) {
        return Baselines.behind(scene, from).baselines().stream()
            .filter(Baseline::isNamed)
            .toList();
      }
    }
    return List.of();
  }

  private static int behindBy(Scene scene, int followed) {
    int by = scene.is(followed + 1, WordClass.ADVERB) ? followed + 2 : followed + 1;
    return scene.key(by).equals("by") ? by + 1 : -1;
  }

  private static boolean closeBehind(Scene scene, int with) {
    for (int i = with + 2; i < with + LONGEST_NAME; i++) {
      if (scene.key(i).equals("behind")) {
        return scene.key(i - 1).startsWith("close");
      }
      if (scene.key(i).equals(",")) {
        return false;
      }
    }
    return false;
  }
}
