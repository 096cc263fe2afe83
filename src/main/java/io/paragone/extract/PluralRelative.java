package io.paragone.extract;

/** "X makes plans that hold and outperforms Y": said of X, for plans do not "outperforms". */
final class PluralRelative {

  private PluralRelative() {}

  /**
   * The noun that the clause in front of "and" belongs to, 0 where the verb may be the clause's.
   */
  static int before(Scene scene, int verb, int and) {
    if (!scene.key(and).equals("and") || !endsInS(scene.key(verb))) {
      return 0;
    }
    for (int i = and - 1; i > 1 && !scene.is(i, WordClass.REPORT); i--) {
      if (scene.key(i).equals("that") || scene.key(i).equals("which")) {
        boolean plural = endsInS(scene.key(i - 1)) && !scene.is(i - 1, WordClass.VERB);
        return plural ? i - 1 : 0;
      }
    }
    return 0;
  }

  private static boolean endsInS(String key) {
    return key.endsWith("s") && !key.endsWith("ss");
  }
}
