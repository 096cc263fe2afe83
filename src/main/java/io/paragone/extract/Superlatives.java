package io.paragone.extract;

import java.util.stream.IntStream;

/** What is said to be the best of all: "achieves the best accuracy", "performed best". */
final class Superlatives {

  private static final int REACH = 4;

  private Superlatives() {}

  /** Whether "best", "highest" and the like at word {@code i} says so of the clause's subject. */
  static boolean isSaid(Scene scene, int i) {
    boolean its = scene.key(i - 1).equals("its") || scene.key(i - 1).equals("their");
    boolean ranked = isNumber(scene, i + 1);
    if (isEmerged(scene, i)) {
      return !scene.key(i).equals("most") || scene.is(i + 1, WordClass.VIRTUE);
    }
    if (scene.key(i).equals("most")) {
      return false;
    }
    return isPerformed(scene, i)
        ? !isConditional(scene, i + 1)
        : !its && !ranked && isReached(scene, i) && isOfMerit(scene, i);
  }

  /** "the highest accuracy", "the greatest improvement". */
  private static boolean isOfMerit(Scene scene, int i) {
    return scene.key(i).equals("greatest")
        ? scene.is(i + 1, WordClass.DELTA)
        : Merits.areBehind(scene, i);
  }

  /** "emerged as the best tool", unlike "has emerged as the best tool": what all know by now. */
  private static boolean isEmerged(Scene scene, int i) {
    return scene.key(i - 1).equals("the")
        && scene.key(i - 2).equals("as")
        && scene.key(i - 3).startsWith("emerge")
        && !isPerfect(scene, i - 3);
  }

  private static boolean isPerfect(Scene scene, int verb) {
    return switch (scene.key(scene.beforeAdverbs(verb))) {
      case "has", "have", "had" -> true;
      default -> false;
    };
  }

  /** The verb of "performed best", else the word itself. */
  static int verb(Scene scene, int i) {
    if (isEmerged(scene, i)) {
      return i - 3;
    }
    return isPerformed(scene, i) ? performing(scene, i) : i;
  }

  private static boolean isPerformed(Scene scene, int i) {
    return switch (scene.key(performing(scene, i))) {
      case "perform", "performs", "performed", "performing" -> true;
      default -> false;
    };
  }

  private static int performing(Scene scene, int i) {
    return scene.key(i - 1).equals("the") ? i - 2 : i - 1;
  }

  /** "performs best with more data": better than itself with less; a score is no condition. */
  private static boolean isConditional(Scene scene, int i) {
    return switch (scene.key(i)) {
      case "when", "if", "at" -> true;
      case "with" -> IntStream.range(i, i + REACH * 2).noneMatch(n -> isNumber(scene, n));
      default -> false;
    };
  }

  private static boolean isNumber(Scene scene, int i) {
    return Numbers.parse(scene.key(i)).isPresent();
  }

  private static boolean isReached(Scene scene, int i) {
    for (int back = i - 1; back >= Math.max(0, i - REACH); back--) {
      if (scene.is(back, WordClass.ACHIEVE)) {
        return true;
      }
    }
    return false;
  }
}
