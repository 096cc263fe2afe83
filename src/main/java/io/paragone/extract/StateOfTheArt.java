package io.paragone.extract;

import io.paragone.extract.Cue.Hit;

/** Whether "state of the art" is what the paper has reached, or what others do. */
final class StateOfTheArt {

  private StateOfTheArt() {}

  /** Whether a verb before says that somebody has reached the state of the art. */
  static boolean isAchieved(Scene scene, Hit hit) {
    boolean achieved = verb(scene, hit) >= 0 || isShown(scene, hit);
    return achieved && !isOthers(scene, hit.to());
  }

  /** The word for reaching that stands before the phrase, -1 where none does. */
  static int verb(Scene scene, Hit hit) {
    for (int i = hit.from() - 1; i >= Math.max(0, hit.from() - 5); i--) {
      if (scene.is(i, WordClass.ACHIEVE)) {
        return i;
      }
    }
    return -1;
  }

  /** "gives state-of-the-art performance": verbs that need a level behind them. */
  private static boolean isShown(Scene scene, Hit hit) {
    boolean shown =
        switch (scene.key(hit.from() - 1)) {
          case "show", "gives", "give", "provides", "provide", "produces", "produce", "offers" ->
              true;
          default -> false;
        };
    return shown
        && (scene.is(hit.to(), WordClass.LEVEL) || scene.is(hit.to() + 1, WordClass.LEVEL));
  }

  /** "state-of-the-art detection techniques": others, whom the words before may beat. */
  private static boolean isOthers(Scene scene, int from) {
    int i = from;
    while (scene.key(i).equals("(") || scene.key(i).equals(")") || scene.key(i).equals("sota")) {
      i++;
    }
    for (int end = i + 5; i < end && !scene.key(i).isEmpty(); i++) {
      if (scene.is(i, WordClass.LEVEL)
          || scene.is(i, WordClass.STOP)
          || !Character.isLetter(scene.key(i).charAt(0))) {
        return false;
      }
      boolean plural = scene.key(i).endsWith("s");
      if (scene.is(i, WordClass.CLASS_NOUN) && (plural || scene.mentionAt(i + 1).isPresent())) {
        return true;
      }
    }
    return false;
  }
}
