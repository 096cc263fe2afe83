package io.paragone.extract;

import io.paragone.model.Outcome;
import java.util.Optional;

/** Whether the words around "compared to" speak of something better, equal or worse. */
final class Polarity {

  private static final int REACH = 40;

  private final Scene scene;
  private final Lexicon lexicon;

  Polarity(Scene scene, Lexicon lexicon) {
    this.scene = scene;
    this.lexicon = lexicon;
  }

  /** What the words in front of {@code at} say, the nearest first. */
  Optional<Outcome> before(int at) {
    Optional<Outcome> cost = Optional.empty();
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      if (scene.key(i).equals(";") || scene.key(i).equals("while") || scene.key(i).equals("but")) {
        return cost;
      }
      Optional<Outcome> outcome = at(i);
      if (outcome.isPresent() && side(i) >= 0) {
        cost = outcome;
        i = side(i);
        if (outcome.get() == Outcome.TIES && scene.key(i - 1).equals(",")) {
          return cost;
        }
      } else if (outcome.isPresent()) {
        return isAim(i) ? Optional.empty() : outcome;
      }
    }
    return cost;
  }

  /** Whether "with a similar cost" stands between {@code at} and the gain in front of it. */
  boolean isEqualBeside(int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      if (at(i).isPresent()) {
        return at(i).get() == Outcome.TIES && side(i) >= 0;
      }
    }
    return false;
  }

  /**
   * The preposition of "with under 1% degradation", what the gain in front of it costs; -1 where
   * there is none.
   */
  private int side(int i) {
    boolean bad = WordClasses.is(WordClass.BAD, scene.key(i)) && !isNegligible(i);
    boolean equal = at(i).filter(outcome -> outcome == Outcome.TIES).isPresent();
    for (int back = i - 1; (bad || equal) && back >= Math.max(0, i - 6); back--) {
      if (scene.key(back).equals("with") || scene.key(back).equals("at")) {
        return back;
      }
      if (scene.key(back).equals(",")
          || WordClasses.isAny(scene.key(back), WordClass.VERB, WordClass.ACHIEVE)) {
        return -1;
      }
    }
    return -1;
  }

  /** "a method to improve quality and reduce cost": what it is for, not what it did. */
  private boolean isAim(int i) {
    if (scene.key(i - 1).equals("to")) {
      return switch (scene.key(i - 2)) {
        case "able", "ability", "shown" -> false;
        default -> true;
      };
    }
    if (!scene.key(i - 1).equals("and")) {
      return false;
    }
    for (int back = i - 2; back >= Math.max(0, i - 10); back--) {
      if (scene.key(back).equals("to") && at(back + 1).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** What the words from {@code from} on say. */
  Optional<Outcome> after(int from) {
    for (int i = from; i < Math.min(scene.sentence().size(), from + REACH); i++) {
      Optional<Outcome> outcome = at(i);
      if (outcome.isPresent()) {
        return outcome;
      }
    }
    return Optional.empty();
  }

  /** What a comparative says of the measure behind it: "lower error", "higher accuracy". */
  Optional<Outcome> at(int i) {
    String key = scene.key(i);
    if (scene.key(i + 1).equals("than") && Numbers.parse(scene.key(i + 2)).isPresent()) {
      return Optional.empty();
    }
    if (WordClasses.is(WordClass.EQUAL, key)) {
      return Optional.of(Outcome.TIES);
    }
    if (WordClasses.is(WordClass.BAD, key) && isNegligible(i)) {
      return Optional.of(Outcome.TIES);
    }
    if (WordClasses.is(WordClass.BAD, key)) {
      return Optional.of(Outcome.TRAILS);
    }
    if (WordClasses.is(WordClass.LESS, key)) {
      if (isAttack(i)) {
        return Optional.empty();
      }
      boolean saves = !key.startsWith("lower") && !key.startsWith("minimal");
      return lowerIsBetter(i + 1)
          .or(() -> saves ? Optional.of(true) : Optional.empty())
          .map(lower -> lower ? Outcome.BEATS : Outcome.TRAILS);
    }
    boolean strong = key.equals("strong") || key.equals("state-of-the-art") || key.equals("sota");
    if (strong && scene.is(i + 1, WordClass.LEVEL)) {
      return Optional.of(Outcome.BEATS);
    }
    if (key.equals("more") && scene.is(i + 1, WordClass.GOOD)) {
      return Optional.of(Outcome.BEATS);
    }
    if (WordClasses.is(WordClass.GOOD, key)) {
      boolean amount =
          key.equals("higher")
              || key.equals("greater")
              || key.equals("more")
              || key.startsWith("increas");
      boolean lower =
          amount
              && (scene.key(i + 1).equals("than")
                  ? costsBefore(i)
                  : lowerIsBetter(i + 1).orElse(false));
      if (lower && key.startsWith("increas")) {
        return Optional.empty();
      }
      return Optional.of(lower ? Outcome.TRAILS : Outcome.BEATS);
    }
    return Optional.empty();
  }

  /** "lower attack success rate": good for the one, bad for the other. */
  private boolean isAttack(int i) {
    return scene.sentence().hasKey("attack", i + 1, i + 4);
  }

  /** "our cost is higher than": the measure stands in front. */
  private boolean costsBefore(int at) {
    for (int i = at - 1; i >= Math.max(0, at - 5); i--) {
      Optional<TokenTrie.Match<Lexicon.Entry>> match = lexicon.find(scene.sentence(), i);
      if (match.isPresent() && match.get().value().kind() == NameKind.METRIC) {
        return match.get().value().lowerIsBetter();
      }
    }
    return false;
  }

  private boolean isNegligible(int i) {
    boolean merit = WordClasses.isAny(scene.key(i - 1), WordClass.LEVEL, WordClass.SIZABLE);
    return WordClasses.isAny(scene.key(i - 1), WordClass.NEGLIGIBLE, WordClass.NEGATION)
        || WordClasses.is(WordClass.NEGLIGIBLE, scene.key(i - 2))
        || (merit && WordClasses.is(WordClass.NEGATION, scene.key(i - 2)));
  }

  /** Whether the first measure within a few words is better when lower. */
  private Optional<Boolean> lowerIsBetter(int from) {
    for (int i = from; i < Math.min(scene.sentence().size(), from + 6); i++) {
      Optional<TokenTrie.Match<Lexicon.Entry>> match = lexicon.find(scene.sentence(), i);
      if (match.isPresent() && match.get().value().kind() == NameKind.METRIC) {
        return Optional.of(match.get().value().lowerIsBetter());
      }
    }
    return Optional.empty();
  }
}
