package io.paragone.extract;

import java.util.Optional;

/** Names that the paper gives its own thing beside a noun: "our agent FooNet", "our model, X,". */
final class ApposedNames {

  private static final int LONGEST_PHRASE = 4;

  private ApposedNames() {}

  /** The name between commas that end at {@code comma}: "our model, NAME, outperforms". */
  static Optional<Subject> before(Scene scene, NounPhrases phrases, int comma) {
    return scene
        .mentionEndingAt(comma - 1)
        .filter(m -> m.kind().isContender() && scene.key(m.from() - 1).equals(","))
        .filter(m -> scene.is(m.from() - 2, WordClass.OWN_NOUN))
        .filter(m -> phrases.hasOwnSign(m.from() - 3))
        .map(m -> Subject.apposed(scene, m));
  }

  /** The name behind the noun that "our" at word {@code sign} stands before. */
  static Optional<Subject> behind(Scene scene, int sign) {
    for (int noun = sign + 1; noun < sign + LONGEST_PHRASE; noun++) {
      if (isNoun(scene, noun)) {
        boolean comma = scene.key(noun + 1).equals(",");
        return scene
            .mentionAt(comma ? noun + 2 : noun + 1)
            .filter(name -> isNew(scene, name) && (!comma || scene.key(name.to()).equals(",")))
            .map(name -> Subject.apposed(scene, name));
      }
      if (scene.mentionAt(noun).isPresent() || scene.is(noun, WordClass.STOP)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "our agent NAME", where "our" is known to stand before. */
  static Optional<Subject> at(Scene scene, Mention name) {
    return isNew(scene, name) && isNoun(scene, name.from() - 1)
        ? Optional.of(Subject.apposed(scene, name))
        : Optional.empty();
  }

  /** "our baseline model NAME": what others are compared with, not what is proposed. */
  static boolean isBaseline(Scene scene, Mention name) {
    int noun = name.from() - 1;
    return isBaseline(scene, noun)
        || (scene.is(noun, WordClass.METHOD_NOUN) && isBaseline(scene, noun - 1));
  }

  private static boolean isNoun(Scene scene, int i) {
    boolean baseline = isBaseline(scene, i) || isBaseline(scene, i - 1);
    return (scene.is(i, WordClass.METHOD_NOUN) && !baseline) || scene.key(i).equals("agent");
  }

  private static boolean isBaseline(Scene scene, int i) {
    return scene.key(i).equals("baseline") || scene.key(i).equals("baselines");
  }

  private static boolean isNew(Scene scene, Mention name) {
    return scene.isOwn(name)
        || (name.kind().isContender() && name.certainty() == Mention.Certainty.SHAPE);
  }
}
