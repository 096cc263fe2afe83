package io.paragone.extract;

import io.paragone.extract.Cue.Frame;
import io.paragone.extract.Cue.Hit;

/** Phrases that compare and yet claim nothing: denials, aims, guesses, questions. */
final class Refusals {

  private static final int REACH = 5;

  private Refusals() {}

  static boolean refuses(Scene scene, Hit hit) {
    int size = scene.sentence().size();
    return scene.key(size - 1).equals("?")
        || isNoun(scene, hit)
        || isAdjective(scene, hit)
        || isDenied(scene, hit)
        || isOpinion(scene, hit)
        || isUnreached(scene, hit)
        || isStudied(scene, hit)
        || isIntended(scene, hit);
  }

  private static boolean isDenied(Scene scene, Hit hit) {
    for (int i = hit.from() - 1; i >= 0 && !WordClasses.is(WordClass.BOUNDARY, scene.key(i)); i--) {
      if (scene.key(i).equals("none")
          || scene.key(i).equals("neither")
          || (scene.key(i).equals("no") && scene.key(i + 1).startsWith("model"))) {
        return true;
      }
    }
    if (scene.key(hit.from() - 1).equals("little") && !scene.key(hit.from() - 2).equals("a")) {
      return true;
    }
    for (int i = hit.from() - 1; i >= Math.max(0, hit.from() - REACH); i--) {
      String key = scene.key(i);
      if (key.equals(",") || key.equals("that") || key.equals("which") || key.equals("only")) {
        return false;
      }
      if (WordClasses.is(WordClass.NEGATION, key) && !scene.key(i + 1).equals("only")) {
        return !isLossless(scene, hit, i);
      }
      if (WordClasses.is(WordClass.DOUBT, key)) {
        return true;
      }
    }
    return false;
  }

  /** "with no drop compared to": what is denied is a loss, unlike "no reduction in error". */
  private static boolean isLossless(Scene scene, Hit hit, int no) {
    boolean loss = scene.is(no + 1, WordClass.LOSS) || scene.is(no + 2, WordClass.LOSS);
    return loss
        && hit.cue().frame() == Frame.COMPARED
        && !Savings.isBurden(scene, no + 1, hit.from());
  }

  /** "challenges the view that": somebody's opinion, no finding. */
  private static boolean isOpinion(Scene scene, Hit hit) {
    for (int i = hit.from() - 1; i > Math.max(0, hit.from() - REACH * 2); i--) {
      if (scene.key(i).equals("that")) {
        return switch (scene.key(i - 1)) {
          case "view", "belief", "assumption", "notion", "hypothesis", "intuition", "idea" -> true;
          default -> false;
        };
      }
    }
    return false;
  }

  /** "we evaluate the effectiveness of X versus Y": a question, and no answer to it. */
  private static boolean isStudied(Scene scene, Hit hit) {
    boolean versus =
        scene.key(hit.from()).equals("versus") || scene.key(hit.from()).startsWith("vs");
    for (int i = hit.from() - 1; versus && i > 0; i--) {
      if (scene.is(i, WordClass.LEVEL) && scene.key(i + 1).equals("of")) {
        return isEvaluated(scene, i);
      }
    }
    return false;
  }

  private static boolean isEvaluated(Scene scene, int level) {
    for (int i = level - 1; i >= Math.max(0, level - REACH); i--) {
      if (scene.is(i, WordClass.EVALUATE) && scene.key(i - 1).equals("we")) {
        return true;
      }
    }
    return false;
  }

  /** "falls short of telling apart": what somebody cannot do, unlike "short of leading models". */
  private static boolean isUnreached(Scene scene, Hit hit) {
    int i = hit.to();
    while (scene.is(i, WordClass.ADVERB) || scene.key(i).endsWith("ly")) {
      i++;
    }
    return scene.key(hit.to() - 1).equals("of")
        && scene.key(hit.to() - 2).equals("short")
        && scene.key(i).endsWith("ing")
        && !scene.is(i, WordClass.RANKING)
        && !WordClasses.isAny(scene.key(i + 1), WordClass.CLASS_NOUN, WordClass.NP_LINK);
  }

  /** "distribution matching": a noun. */
  private static boolean isNoun(Scene scene, Hit hit) {
    String key = scene.key(hit.from());
    if (hit.to() - hit.from() > 1
        || (!key.equals("matching")
            && !key.equals("matched")
            && !key.equals("match")
            && !key.equals("matches")
            && !key.equals("trail"))) {
      return false;
    }
    String before = scene.key(hit.from() - 1);
    boolean opens =
        before.equals(",")
            || before.equals("and")
            || before.equals("or")
            || before.equals("while")
            || WordClasses.is(WordClass.ADVERB, before);
    boolean upper = scene.sentence().word(hit.from()).startsUpperCase();
    return upper
        || (key.startsWith("matchi") && !opens)
        || key.equals("matched")
        || (scene.is(hit.from() - 1, WordClass.DETERMINER) && !isVerbOfThat(scene, hit));
  }

  /** "accuracy that matches", "that matches or exceeds". */
  private static boolean isVerbOfThat(Scene scene, Hit hit) {
    return scene.key(hit.from()).equals("matches")
        && scene.key(hit.from() - 1).equals("that")
        && (scene.is(hit.from() - 2, WordClass.LEVEL) || scene.key(hit.to()).equals("or"));
  }

  /** "an underperforming model" says nothing of whom it falls behind. */
  private static boolean isAdjective(Scene scene, Hit hit) {
    return hit.to() - hit.from() == 1
        && scene.key(hit.from()).endsWith("ing")
        && scene.is(hit.from() - 1, WordClass.DETERMINER);
  }

  /** "to outperform" is an aim, "is shown to outperform" is a finding. */
  private static boolean isIntended(Scene scene, Hit hit) {
    int i = hit.from() - 1;
    while (i > 0 && WordClasses.is(WordClass.ADVERB, scene.key(i))) {
      i--;
    }
    if (!scene.key(i).equals("to")
        || hit.cue().frame() == Frame.COMPARED
        || Enabling.verbBefore(scene, hit).isPresent()) {
      return false;
    }
    if (isFoundToBe(scene, i)) {
      return false;
    }
    return switch (scene.key(i - 1)) {
      case "able",
          "ability",
          "shown",
          "proven",
          "demonstrated",
          "found",
          "observed",
          "continues",
          "managed",
          "up" ->
          false;
      default -> true;
    };
  }

  /** "we found our model to outperform": a finding about what stands between. */
  private static boolean isFoundToBe(Scene scene, int to) {
    boolean own = false;
    for (int i = to - 1; i >= Math.max(0, to - REACH - 2); i--) {
      own |= scene.isOwnSign(i) || scene.mentionOver(i).filter(scene::isOwn).isPresent();
      switch (scene.key(i)) {
        case "found", "find", "observed", "observe", "show", "showed", "report" -> {
          return own;
        }
        case ",", "that" -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }
}
