package io.paragone.extract;

import io.paragone.extract.Cue.Frame;
import io.paragone.model.Outcome;

/** What stays as good as it was: "while preserving fluency", "at comparable accuracy". */
final class KeptMerits {

  private static final int REACH = 7;

  private KeptMerits() {}

  /** "while largely maintaining accuracy", "and preserves general capabilities". */
  static boolean areKept(Scene scene, int verb) {
    if (!scene.is(verb, WordClass.KEEP)) {
      return false;
    }
    String before = scene.key(scene.beforeAdverbs(verb));
    boolean goesOn =
        scene.key(verb).endsWith("ing")
            ? before.equals("while") || before.equals("whilst") || before.equals(",")
            : scene.key(verb).endsWith("s") && before.equals("and");
    return goesOn && isMeritBehind(scene, verb);
  }

  private static boolean isMeritBehind(Scene scene, int verb) {
    int object = behindRise(scene, verb + 1);
    for (int i = object; i < object + REACH - 1; i++) {
      if (scene.is(i, WordClass.EQUAL)) {
        return areEqual(scene, i);
      }
      if (WordClasses.isAny(scene.key(i), WordClass.ABSOLUTE, WordClass.SIZABLE)
          || !Character.isLetter(firstOf(scene.key(i)))
          || ends(scene, i)) {
        return false;
      }
      if (Merits.isAt(scene, i)) {
        return !isTrait(scene, i) && !scene.is(i + 1, WordClass.LOSS);
      }
    }
    return false;
  }

  /** Leaps over "or even improving". */
  private static int behindRise(Scene scene, int or) {
    int rise = scene.is(or + 1, WordClass.ADVERB) ? or + 2 : or + 1;
    return scene.key(or).equals("or") && scene.is(rise, WordClass.CHANGE) ? rise + 1 : or;
  }

  /** "while maintaining efficiency": what something is like, however it was before. */
  private static boolean isTrait(Scene scene, int merit) {
    return switch (scene.key(merit)) {
      case "efficiency", "effectiveness", "interpretability", "scalability", "adaptability" -> true;
      case "robustness", "consistency", "realism", "coherence", "stability" -> true;
      default -> false;
    };
  }

  /** "exhibits competitive performance", "with a similar accuracy", compared with nobody. */
  static boolean areReached(Scene scene, int adjective) {
    boolean lossless =
        scene.key(adjective).endsWith("lossless") && scene.is(adjective + 1, WordClass.LEVEL);
    if (!scene.is(adjective, WordClass.EQUAL) && !lossless) {
      return false;
    }
    int verb = scene.beforeAdverbs(adjective);
    verb = scene.is(verb, WordClass.DETERMINER) ? verb - 1 : verb;
    boolean reached =
        switch (scene.key(verb)) {
          case "with", "having", "giving" -> true;
          case "at" -> scene.is(adjective + 1, WordClass.LEVEL);
          default ->
              scene.is(verb, WordClass.KEEP)
                  || (scene.is(verb, WordClass.ACHIEVE) && !isOutdone(scene, adjective));
        };
    return reached && !isAlternative(scene, adjective + 1) && areEqual(scene, adjective);
  }

  /** "competitive or state-of-the-art", unlike "comparable or even better". */
  private static boolean isAlternative(Scene scene, int or) {
    boolean compares =
        WordClasses.isAny(scene.key(or + 1), WordClass.GOOD, WordClass.LESS)
            || WordClasses.isAny(scene.key(or + 2), WordClass.GOOD, WordClass.LESS);
    return scene.key(or).equals("or") && !compares;
  }

  /** "achieves competitive performance, surpassing others": praise, explained by what follows. */
  private static boolean isOutdone(Scene scene, int adjective) {
    return scene.key(adjective).startsWith("competitive")
        && scene.hits().stream()
            .filter(hit -> hit.from() > adjective && hit.cue().outcome() == Outcome.BEATS)
            .filter(
                hit ->
                    hit.cue().frame() == Frame.VERB
                        || hit.cue().frame() == Frame.NOUN
                        || hit.cue().frame() == Frame.GAIN)
            .anyMatch(hit -> !isElsewhere(scene, adjective, hit.from()));
  }

  /** "competitive accuracy on the one task while outperforming others on another". */
  private static boolean isElsewhere(Scene scene, int adjective, int verb) {
    String join = scene.key(scene.beforeAdverbs(verb));
    boolean joined = join.equals("while") || join.equals("and") || join.equals("but");
    return joined && scene.sentence().hasKey("on", adjective, verb);
  }

  /** "while remaining competitive on Y", "and performs competitively": without a rival. */
  static boolean areHeld(Scene scene, int equal) {
    int verb = scene.beforeAdverbs(equal);
    String held = scene.key(verb);
    boolean remains = held.startsWith("remain") && scene.key(equal).equals("competitive");
    boolean performs = held.startsWith("perform") && scene.key(equal).equals("competitively");
    return (remains || performs) && !compares(scene, equal + 1, equal + 2);
  }

  private static boolean areEqual(Scene scene, int adjective) {
    for (int i = adjective + 1; i < adjective + REACH; i++) {
      if (Merits.isAt(scene, i)) {
        return !compares(scene, i + 1, i + 4);
      }
      if (ends(scene, i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean compares(Scene scene, int from, int to) {
    for (int i = from; i < to; i++) {
      switch (scene.key(i)) {
        case "to", "than", "compared", "as", "relative" -> {
          return true;
        }
        case "with" -> {
          return !isPrice(scene, i + 1);
        }
        case "," -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "with 70% fewer samples", "with only a tenth of the cost": at what price. */
  private static boolean isPrice(Scene scene, int at) {
    int i = at;
    while (scene.is(i, WordClass.ADVERB) || scene.is(i, WordClass.UP_TO)) {
      i++;
    }
    return scene.is(i, WordClass.LESS)
        || Numbers.parse(scene.key(i)).isPresent()
        || scene.key(i).equals("only")
        || scene.key(i).equals("just");
  }

  private static char firstOf(String key) {
    return key.isEmpty() ? '.' : key.charAt(0);
  }

  private static boolean ends(Scene scene, int i) {
    String key = scene.key(i);
    return key.isEmpty()
        || key.equals(",")
        || key.equals(".")
        || WordClasses.isAny(key, WordClass.STOP, WordClass.BOUNDARY);
  }
}
