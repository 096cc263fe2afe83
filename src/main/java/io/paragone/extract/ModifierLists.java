package io.paragone.extract;

/** One noun with many modifiers: "few-shot, text-only, and debiased baselines". */
final class ModifierLists {

  private static final int LONGEST = 10;

  private ModifierLists() {}

  /** The last modifier of a list that begins at word {@code from}, the word itself for none. */
  static int last(Scene scene, int from) {
    int last = from;
    int i = from;
    while (i < from + LONGEST && isHyphened(scene, i)) {
      int next = behindComma(scene, i + 1);
      if (next == i + 1) {
        return from;
      }
      last = next;
      i = next;
    }
    boolean classed = scene.is(last + 1, WordClass.CLASS_NOUN) && scene.key(last + 1).endsWith("s");
    return last > from && classed && scene.mentionAt(last).isEmpty() ? last : from;
  }

  private static boolean isHyphened(Scene scene, int i) {
    String key = scene.key(i);
    return key.indexOf('-') > 0
        && Character.isLetter(key.charAt(0))
        && !scene.is(i + 1, WordClass.CLASS_NOUN);
  }

  private static int behindComma(Scene scene, int i) {
    int next = scene.key(i).equals(",") ? i + 1 : i;
    return scene.key(next).equals("and") || scene.key(next).equals("or") ? next + 1 : next;
  }
}
