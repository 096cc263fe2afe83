package io.paragone.extract;

import io.paragone.extract.Cue.Frame;
import io.paragone.extract.Cue.Hit;
import java.util.OptionalInt;

/** "X enables Y to outperform Z": the claim is about X, whose verb stands before Y. */
final class Enabling {

  private static final int REACH = 8;

  private Enabling() {}

  /** The word of the enabling verb, empty where nobody enables anybody. */
  static OptionalInt verbBefore(Scene scene, Hit hit) {
    int to = hit.from() - 1;
    while (to > 0 && scene.is(to, WordClass.ADVERB)) {
      to--;
    }
    if (hit.cue().frame() != Frame.VERB || !scene.key(to).equals("to")) {
      return OptionalInt.empty();
    }
    for (int i = to - 1; i >= Math.max(1, to - REACH); i--) {
      if (scene.is(i, WordClass.ENABLE)) {
        boolean said = i < to - 1 && !scene.key(i - 1).equals("to");
        return said ? OptionalInt.of(i) : OptionalInt.empty();
      }
      if (scene.is(i, WordClass.VERB)
          || scene.is(i, WordClass.BOUNDARY)
          || scene.key(i).equals(",")
          || scene.key(i).equals("to")) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }
}
