package io.paragone.extract;

import io.paragone.extract.Cue.Hit;
import java.util.Optional;

/** Where the baselines of a phrase begin, when they do not follow it at once. */
final class ObjectStart {

  private ObjectStart() {}

  static int of(Scene scene, Hit next) {
    return stated(scene, next).orElse(next.to());
  }

  /** Empty where the phrase does not go on to a baseline. */
  static Optional<Integer> stated(Scene scene, Hit next) {
    return switch (next.cue().frame()) {
      case GAP -> behindLevel(scene, next);
      case THAN -> behindThan(scene, next).or(() -> overLevel(scene, next, true));
      case VERB, NOUN, PASSIVE, COMPARED, GAIN, ALONE -> Optional.of(next.to());
    };
  }

  /** The word behind "performance to": where the object of "comparable performance to" begins. */
  static Optional<Integer> behindLevel(Scene scene, Hit hit) {
    boolean noun = false;
    for (int i = hit.to(); i < Math.min(scene.sentence().size(), hit.to() + 7); i++) {
      String key = scene.key(i);
      noun |= WordClasses.is(WordClass.LEVEL, key);
      boolean preposition =
          key.equals("to")
              || key.equals("with")
              || key.equals("over")
              || key.equals("against")
              || (key.equals("as") && !scene.key(i - 1).equals("such"));
      boolean cost = key.equals("with") && scene.is(i + 1, WordClass.LESS);
      if (preposition && noun && !cost && !scene.key(i - 1).equals("compared")) {
        return Optional.of(i + 1);
      }
      if (WordClasses.is(WordClass.BOUNDARY, key)
          || key.equals(".")
          || preposition
          || key.equals(";")
          || (key.equals(",") && !scene.key(i + 1).equals("or"))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The same behind "better performance over"; what it comes with is no baseline. */
  static Optional<Integer> overLevel(Scene scene, Hit hit, boolean isSecondOfPair) {
    return behindLevel(scene, hit)
        .filter(at -> !scene.key(at - 1).equals("as"))
        .filter(at -> isSecondOfPair || !scene.key(at - 1).equals("with"));
  }

  /** "those trained with", "standard BPE": somebody follows whom the word only qualifies. */
  private static boolean isQualifying(Scene scene, int i) {
    return scene.is(i + 1, WordClass.TRAINED)
        || (scene.key(i).equals("standard")
            && (scene.mentionAt(i + 1).isPresent()
                || scene.is(i + 1, WordClass.CLASS_NOUN)
                || scene.is(i + 2, WordClass.CLASS_NOUN)));
  }

  static Optional<Integer> behindThan(Scene scene, Hit hit) {
    int reach = Math.min(scene.sentence().size(), hit.to() + 10);
    for (int i = hit.to(); i < reach; i++) {
      String key = scene.key(i);
      if (key.equals("than")) {
        boolean number =
            Numbers.parse(scene.key(i + 1)).isPresent()
                || Numbers.spelled(scene.key(i + 1)).isPresent()
                || (WordClasses.is(WordClass.NOT_A_BASELINE, scene.key(i + 1))
                    && !isQualifying(scene, i + 1));
        return number ? Optional.empty() : Optional.of(i + 1);
      }
      if (WordClasses.is(WordClass.BOUNDARY, key)
          || key.equals(".")
          || key.equals(";")
          || (key.equals(",") && !isListed(scene, hit, i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "more coherent, diverse, and usable plans than": one adjective among others. */
  private static boolean isListed(Scene scene, Hit hit, int comma) {
    String next = scene.key(comma + 1);
    return scene.key(hit.from()).equals("more")
        && scene.is(hit.to(), WordClass.VIRTUE)
        && comma <= hit.to() + 5
        && !next.endsWith("ing")
        && !next.endsWith("s")
        && (scene.key(comma + 2).equals(",")
            || next.equals("and")
            || scene.key(comma + 2).equals("and"));
  }
}
