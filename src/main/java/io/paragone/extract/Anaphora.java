package io.paragone.extract;

/** Words that point back at what the paper proposes. */
final class Anaphora {

  private static final int LONGEST_PAIR = 50;
  private static final int CLOSE = 8;

  private Anaphora() {}

  /** "This narrows the gap": said of what was proposed before. */
  static boolean isThisDoing(Scene scene, int i) {
    String verb = scene.key(i + 1);
    return i == 0
        && scene.key(i).equals("this")
        && verb.endsWith("s")
        && !verb.endsWith("ss")
        && !WordClasses.isAny(verb, WordClass.REPORT, WordClass.AUXILIARY, WordClass.OWN_NOUN)
        && switch (verb) {
          case "is", "was", "means", "requires", "makes", "raises", "poses" -> false;
          default -> true;
        };
  }

  /** "this approach", "these new models", "this accuracy". */
  static boolean isOwn(Scene scene, int i) {
    return scene.is(i, WordClass.ANAPHOR)
        && (scene.is(i + 1, WordClass.OWN_NOUN)
            || scene.is(i + 2, WordClass.OWN_NOUN)
            || scene.is(i + 1, WordClass.LEVEL));
  }

  /** "this accuracy exceeds", unlike "this accuracy boost". */
  static boolean isLevel(Scene scene, int noun) {
    return scene.is(noun, WordClass.LEVEL)
        && (scene.key(noun + 1).endsWith("s") || !scene.is(noun + 1, WordClass.RAISE));
  }

  /** "both methods". */
  static boolean isPlural(Scene scene, int i) {
    return scene.is(i, WordClass.METHOD_NOUN) && scene.key(i).endsWith("s");
  }

  /** "the LLM-based method", "the multimodal system" of a paper that gives its method no name. */
  static boolean isKindOfMethod(Scene scene, int kind) {
    boolean method =
        switch (scene.key(kind + 1)) {
          case "method", "approach", "framework", "pipeline", "system" -> true;
          default -> false;
        };
    return method
        && scene.main().isEmpty()
        && scene.mentionOver(kind).isEmpty()
        && !WordClasses.isAny(scene.key(kind), WordClass.RANKING, WordClass.QUALIFIER)
        && switch (scene.key(kind)) {
          case "baseline", "teacher", "same", "first", "second", "latter", "former", "human" ->
              false;
          default -> true;
        };
  }

  /** "X not only does … but also": the verb behind has the subject of that in front, 0 for none. */
  static int notOnlyBefore(Scene scene, int at) {
    boolean also = false;
    for (int i = at - 1; i > 0 && i > at - LONGEST_PAIR; i--) {
      if (scene.key(i).equals("but")) {
        also |= scene.key(i + 1).equals("also") && at - i < CLOSE;
        if (!also) {
          return 0;
        }
      }
      if (also && scene.key(i).equals("not") && scene.key(i + 1).equals("only")) {
        return i;
      }
    }
    return 0;
  }

  /** ", its verifier outperforms": a part that stands for the whole. */
  static boolean isItsPart(Scene scene, int its, int last) {
    return last == its + 1
        && switch (scene.key(its - 1)) {
          case ",", "that", "and" -> true;
          default -> false;
        };
  }
}
