package io.paragone.extract;

import java.util.Optional;

/** "with methods like X outperforming Y": the words in front are the subject, whoever they are. */
final class WithParticiple {

  private static final int REACH = 7;

  private WithParticiple() {}

  /** The participle that the phrase at {@code at} is or hangs on, 0 without such a subject. */
  static int at(Scene scene, int at) {
    int participle = at;
    boolean behindComma = scene.key(at - 1).equals(",");
    int reach = behindComma ? 3 * REACH : REACH;
    for (int i = at; i > Math.max(0, at - reach + 1); i--) {
      if (i < at - 1 && scene.key(i).equals(",")) {
        break;
      }
      if (scene.is(i, WordClass.ACHIEVE) && scene.key(i).endsWith("ing")) {
        participle = i;
        break;
      }
    }
    return hasSubject(scene, participle) && (!behindComma || subject(scene, participle).isPresent())
        ? participle
        : 0;
  }

  private static boolean hasSubject(Scene scene, int participle) {
    int last = participle - 1;
    String before = scene.key(last);
    boolean word = !before.isEmpty() && Character.isLetter(before.charAt(0));
    if (!scene.key(participle).endsWith("ing") || !word) {
      return false;
    }
    for (int back = last; back >= Math.max(0, last - REACH); back--) {
      if (scene.key(back).equals(",") || scene.is(back, WordClass.BOUNDARY)) {
        return false;
      }
      if (scene.is(back, WordClass.EXPERIMENT)) {
        return false;
      }
      if (scene.key(back).equals("with")) {
        return back < last;
      }
    }
    return false;
  }

  /** Who stands between "with" and the participle, where it is a name: "with X outperforming". */
  static Optional<Subject> subject(Scene scene, int participle) {
    int last = scene.beforeAdverbs(participle);
    int name = scene.is(last, WordClass.METHOD_NOUN) ? last - 1 : last;
    return scene
        .mentionEndingAt(name)
        .filter(m -> m.kind().isContender() && m.certainty() != Mention.Certainty.CAPITAL)
        .filter(m -> opens(scene, SubjectLists.start(scene, m)))
        .flatMap(
            m ->
                scene.isOwn(m)
                    ? Subject.own(scene, m, Subject.GUESSED)
                    : Optional.of(Subject.other(scene, m, Subject.GUESSED)));
  }

  /** "with X", "with the X", "with Acme's X". */
  private static boolean opens(Scene scene, int at) {
    int i = scene.key(at - 1).equals("'s") ? at - 2 : at;
    int with = scene.key(i - 1).equals("the") ? i - 2 : i - 1;
    return scene.key(with).equals("with");
  }
}
