package io.paragone.extract;

import io.paragone.model.MarginQualifier;
import org.jspecify.annotations.Nullable;

/** What the words around a number make of it: whether it is a bound, or a mean. */
final class MarginWords {

  private static final int REACH = 6;

  private final Scene scene;

  MarginWords(Scene scene) {
    this.scene = scene;
  }

  boolean isQualifier(int i) {
    return WordClasses.isAny(
        scene.key(i), WordClass.UP_TO, WordClass.MORE_THAN, WordClass.ABOUT, WordClass.AVERAGE);
  }

  /** What the words around number {@code i} say of it, null where they say nothing. */
  @Nullable MarginQualifier qualifier(int i) {
    MarginQualifier found = null;
    for (int back = i - 1; back >= Math.max(0, i - REACH) && found == null; back--) {
      String key = scene.key(back);
      if (key.equals(",") || Numbers.isNumber(key)) {
        break;
      }
      found = qualifierAt(back, i);
    }
    return found != null ? found : averageBehind(i);
  }

  private @Nullable MarginQualifier averageBehind(int i) {
    for (int next = i + 1; next <= Math.min(scene.sentence().size(), i + REACH); next++) {
      if (scene.key(next).equals("average")) {
        return MarginQualifier.AVERAGE;
      }
    }
    return null;
  }

  /** What word {@code i} says of the number: "over" is a bound only right before it. */
  private @Nullable MarginQualifier qualifierAt(int i, int number) {
    String key = scene.key(i);
    if ((key.equals("to") && scene.key(i - 1).equals("up"))
        || (key.equals("as") && scene.key(i - 1).equals("much"))
        || (key.equals("as") && scene.key(i - 1).equals("high"))
        || WordClasses.is(WordClass.UP_TO, key)) {
      return MarginQualifier.UP_TO;
    }
    boolean before = i == number - 1 || (i == number - 2 && isArticle(scene.key(number - 1)));
    boolean moreThan =
        before
            && key.equals("than")
            && WordClasses.is(WordClass.GOOD, scene.key(i - 1))
            && !scene.key(i - 1).equals("faster");
    if (moreThan || key.equals("least") || (before && WordClasses.is(WordClass.MORE_THAN, key))) {
      return MarginQualifier.MORE_THAN;
    }
    if (WordClasses.is(WordClass.ABOUT, key)) {
      return MarginQualifier.ABOUT;
    }
    return WordClasses.is(WordClass.AVERAGE, key) ? MarginQualifier.AVERAGE : null;
  }

  private static boolean isArticle(String key) {
    return key.equals("a") || key.equals("an");
  }
}
