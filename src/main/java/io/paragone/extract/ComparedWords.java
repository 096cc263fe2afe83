package io.paragone.extract;

import io.paragone.extract.Cue.Frame;
import io.paragone.extract.Cue.Hit;
import io.paragone.model.Outcome;
import java.util.Optional;

/** The words around "compared to", "over" and "against". */
final class ComparedWords {

  private static final int FARTHEST_GAIN = 22;
  private static final int LONGEST_PAIR = 12;
  private static final int LONGEST_PLACE = 7;
  private static final int LONGEST_CLAUSE = 30;

  private final Scene scene;

  ComparedWords(Scene scene) {
    this.scene = scene;
  }

  /**
   * Where the sentence goes on behind a phrase that opens it: "compared to X on Y,"; 0 where the
   * phrase opens nothing.
   */
  int mainClause(Hit hit, int end, boolean isTold) {
    int comma = behindPlace(end);
    boolean plain = hit.to() - hit.from() == 1;
    boolean opens = opensClause(hit.from()) && scene.key(comma).equals(",") && !plain && !isTold;
    return hit.from() <= 1 || opens ? behind(comma) : 0;
  }

  /** The comma behind "on the maps of Y", the word itself where there is none. */
  private int behindPlace(int from) {
    if (!scene.is(from, WordClass.PREPOSITION)) {
      return from;
    }
    for (int i = from + 1; i < from + LONGEST_PLACE; i++) {
      if (scene.key(i).equals(",")) {
        return i;
      }
      if (WordClasses.isAny(scene.key(i), WordClass.VERB, WordClass.BOUNDARY)) {
        return from;
      }
    }
    return from;
  }

  /** Behind the comma, or behind ", which needs more data,". */
  private int behind(int comma) {
    if (scene.key(comma).equals(",") && scene.key(comma + 1).equals("which")) {
      for (int i = comma + 2; i < scene.sentence().size(); i++) {
        if (scene.key(i).equals(",")) {
          return i + 1;
        }
      }
    }
    return comma + 1;
  }

  /** Whether a clause opens with word {@code i}: ", compared to", "observe that compared to". */
  private boolean opensClause(int i) {
    return scene.key(i - 1).equals(",") || scene.key(i - 1).equals("that");
  }

  /** "comparable or even superior accuracy compared to": both are said. */
  boolean alsoEqual(Hit hit) {
    for (int i = hit.from() - 1; i > Math.max(1, hit.from() - LONGEST_PAIR); i--) {
      if (scene.key(i).equals("or") || scene.key(i).equals("and")) {
        int next = scene.is(i + 1, WordClass.ADVERB) ? i + 2 : i + 1;
        boolean rising = scene.is(i - 1, WordClass.EQUAL) && scene.is(next, WordClass.GOOD);
        boolean falling = scene.is(i - 1, WordClass.GOOD) && scene.is(next, WordClass.EQUAL);
        return rising || falling;
      }
      if (scene.key(i).equals(",") || scene.is(i, WordClass.BOUNDARY)) {
        return false;
      }
    }
    return false;
  }

  /** "Compared to Y, X is as accurate … and more robust": both are said. */
  boolean alsoBetter(int main, Polarity polarity) {
    boolean equal = false;
    for (int i = main; i < Math.min(scene.sentence().size(), main + LONGEST_CLAUSE); i++) {
      boolean joined = scene.key(i).equals("and") || scene.key(i).equals("while");
      int better = scene.is(i + 1, WordClass.RANK) ? i + 1 : i + 2;
      if (equal && joined && scene.is(better, WordClass.RANK)) {
        boolean beats = polarity.at(better).filter(said -> said == Outcome.BEATS).isPresent();
        return beats && Merits.areBehind(scene, better);
      }
      equal |= scene.is(i, WordClass.EQUAL);
    }
    return false;
  }

  /** "against" compares only what is called superior. */
  private boolean isAgainst(Hit hit) {
    return scene.key(hit.from()).equals("against");
  }

  /** "by 2% over", "+6.6 pp vs.": the margin comes first. */
  boolean isBehindMargin(Hit hit) {
    int last = hit.from() - 1;
    String key = scene.key(last);
    boolean unit =
        key.equals("%") || WordClasses.isAny(key, WordClass.NUMBER_NOUN, WordClass.TIMES);
    boolean whole =
        Numbers.parse(key)
            .filter(n -> key.startsWith("+") || AmountUnits.isTimes(n.rest()))
            .isPresent();
    return !isAgainst(hit) && (whole || (unit && Numbers.isNumber(scene.key(last - 1))));
  }

  /** "over" compares only where a gain stands close before it. */
  boolean isNearGain(Hit hit) {
    for (int i = hit.from() - 1; i >= Math.max(0, hit.from() - FARTHEST_GAIN); i--) {
      if (isAgainst(hit) ? scene.key(i).startsWith("superior") : scene.is(i, WordClass.GAIN)) {
        return true;
      }
      if (scene.key(i).equals(",") || scene.is(i, WordClass.BOUNDARY)) {
        return false;
      }
    }
    return false;
  }

  /** "surpasses rivals by 2% over X and 1% over Y": what the verb says of each. */
  Optional<Outcome> gained(Hit hit) {
    return scene.hits().stream()
        .filter(earlier -> earlier.to() <= hit.from() && earlier.cue().frame() == Frame.VERB)
        .reduce((a, b) -> b)
        .map(earlier -> earlier.cue().outcome());
  }

  /** "improves X by 3% compared to Y": over Y, with X. */
  boolean comparesBehind(Hit gain, int end) {
    return scene.hits().stream()
        .filter(hit -> hit.from() >= end && hit.from() > gain.to())
        .filter(hit -> hit.cue().frame() == Frame.COMPARED && hit.to() - hit.from() > 1)
        .anyMatch(hit -> !scene.sentence().hasKey(",", end, hit.from()));
  }

  /** Whether a verb just before has a baseline of its own: "outperforms X over Y". */
  boolean isTaken(Hit hit) {
    return hit.to() - hit.from() == 1
        && scene.hits().stream()
            .filter(earlier -> earlier.from() < hit.from())
            .anyMatch(
                earlier ->
                    earlier.cue().frame() == Frame.VERB
                        && hit.from() - earlier.to() < LONGEST_PAIR);
  }
}
