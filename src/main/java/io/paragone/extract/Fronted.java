package io.paragone.extract;

import io.paragone.extract.Cue.Frame;
import io.paragone.extract.Cue.Hit;

/** Phrases that compare before the sentence says of whom: "Achieving gains over Y, X …". */
final class Fronted {

  private static final int LONGEST_REST = 14;
  private static final int LATEST = 12;

  private Fronted() {}

  /** The comma behind a fronted phrase, 0 where the phrase is none. */
  static int comma(Scene scene, Hit hit, int end) {
    if (!isFronted(scene, hit)) {
      return 0;
    }
    for (int i = end; i < end + LONGEST_REST; i++) {
      if (scene.key(i).equals(",")) {
        return isListed(scene, i) ? 0 : i;
      }
      if (scene.is(i, WordClass.BOUNDARY) || scene.key(i).equals(";")) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean isFronted(Scene scene, Hit hit) {
    boolean opened =
        switch (scene.key(0)) {
          case "with", "using", "at", "requiring" -> hit.cue().frame() == Frame.THAN;
          case "achieving", "demonstrating", "showing", "delivering", "yielding" ->
              hit.cue().frame() != Frame.VERB;
          default -> scene.key(0).endsWith("ing") && (hit.from() == 0 || isSecond(scene, hit));
        };
    return opened && hit.from() < LATEST && !scene.sentence().hasKey(",", 0, hit.from());
  }

  /** "Outperforming Y and rivaling Z, X …": the one goes with the other. */
  private static boolean isSecond(Scene scene, Hit hit) {
    return scene.key(scene.beforeAdverbs(hit.from())).equals("and")
        && scene.key(hit.from()).endsWith("ing")
        && scene.hits().get(0).from() == 0;
  }

  /** "A, B, and C, our method": another item follows. */
  private static boolean isListed(Scene scene, int comma) {
    return scene.key(comma + 1).equals("and") || scene.key(comma + 1).equals("or");
  }
}
