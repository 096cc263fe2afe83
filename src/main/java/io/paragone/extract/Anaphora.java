package io.paragone.extract;

/** Words that point back at what the paper proposes. */
final class Anaphora {

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

  /** "both methods". */
  static boolean isPlural(Scene scene, int i) {
    return scene.is(i, WordClass.METHOD_NOUN) && scene.key(i).endsWith("s");
  }

  /** "the LLM-based method" of a paper that gives its method no name. */
  static boolean isKindOfMethod(Scene scene, int noun) {
    boolean method =
        switch (scene.key(noun)) {
          case "method", "approach", "framework", "pipeline", "system" -> true;
          default -> false;
        };
    return method && scene.main().isEmpty() && scene.key(noun - 1).endsWith("-based");
  }
}
