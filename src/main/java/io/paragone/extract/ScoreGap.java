package io.paragone.extract;

import io.paragone.extract.Baselines.Read;
import io.paragone.extract.Cue.Hit;
import io.paragone.model.Margin;
import io.paragone.model.MarginUnit;
import io.paragone.model.Outcome;
import java.math.BigDecimal;
import java.util.Optional;

/** How far apart two scores are: "reaches 96.5%, outperforming X (86.7%)". */
final class ScoreGap {

  private static final int LONGEST_MEASURE = 4;
  private static final int REACH = 9;
  private static final int NEAR = 5;

  private final Scene scene;
  private final Hit hit;

  /** Where the clause of the phrase begins. */
  private final int from;

  ScoreGap(Scene scene, Hit hit, int from) {
    this.scene = scene;
    this.hit = hit;
    this.from = from;
  }

  static Margin between(Score mine, Score theirs) {
    double gap =
        BigDecimal.valueOf(mine.value())
            .subtract(BigDecimal.valueOf(theirs.value()))
            .abs()
            .doubleValue();
    return new Margin(gap, null, MarginUnit.POINTS, null, null);
  }

  /** The gap to a baseline whose score stands behind its name. */
  Optional<Margin> to(Baseline baseline, Read read, Outcome outcome) {
    return theirs(baseline, read)
        .flatMap(
            theirs ->
                mine(theirs)
                    .filter(mine -> agrees(mine, theirs, outcome))
                    .map(mine -> between(mine, theirs)));
  }

  private Optional<Score> theirs(Baseline baseline, Read read) {
    if (!baseline.isNamed() && read.baselines().size() > 1) {
      return Optional.empty();
    }
    for (int i = hit.to(); i < read.end(); i++) {
      Optional<Mention> mention = scene.mentionAt(i);
      Optional<Score> score = behind(mention.map(Mention::to).orElse(i + 1));
      if (score.isPresent() && !baseline.isNamed()) {
        return score;
      }
      Optional<String> name = score.flatMap(s -> mention).map(scene::nameOf);
      if (name.filter(baseline.name()::equals).isPresent()) {
        return score;
      }
    }
    return Optional.empty();
  }

  /** "(86.7%)", "(F1 score of 0.85)", "of 0.5227", in what this paper's own score is in. */
  private Optional<Score> behind(int end) {
    boolean bracket = scene.key(end).equals("(");
    boolean of = scene.key(end).equals("of") || scene.key(end).equals("'s");
    if (!bracket && !of) {
      return Optional.empty();
    }
    int last = bracket ? end + 1 + LONGEST_MEASURE : end + 1;
    for (int i = end + 1; i <= last; i++) {
      Optional<Score> score = score(i);
      if (score.isPresent() || scene.key(i).equals(")") || scene.key(i).equals(",")) {
        return score.filter(first -> !isOneOfMore(first) && isOfOneMetric(end, first.end() + 1));
      }
    }
    return Optional.empty();
  }

  /** "errors of 5.2 and 1.5". */
  private boolean isOneOfMore(Score first) {
    return scene.key(first.end()).equals("and") && score(first.end() + 1).isPresent();
  }

  /** Whether the metric behind the baseline, where there is one, is that of this paper's score. */
  private boolean isOfOneMetric(int from, int to) {
    String theirs = Metrics.in(scene, from, to + 1);
    String mine = Metrics.in(scene, this.from, hit.from());
    return theirs == null || mine == null || theirs.equals(mine);
  }

  /** The one score of that sort in front of the phrase: of several none is known to be it. */
  private Optional<Score> mine(Score theirs) {
    Optional<Score> only = Optional.empty();
    for (int i = from; i < hit.from(); i++) {
      Optional<Score> score = score(i).filter(theirs::isLike).filter(this::isReached);
      if (score.isPresent() && only.isPresent()) {
        return Optional.empty();
      }
      only = score.isPresent() ? score : only;
    }
    return only;
  }

  private Optional<Score> score(int i) {
    return scene.mentionOver(i).isPresent() || scene.key(i - 1).equals("p")
        ? Optional.empty()
        : Score.at(scene, i).filter(score -> score.isPercent() || !isOfUnit(score.end()));
  }

  /** "30.5 dB", "0.5 bpp". */
  private boolean isOfUnit(int i) {
    String key = scene.key(i);
    return !key.isEmpty()
        && Character.isLetter(key.charAt(0))
        && !Metrics.isAt(scene, i)
        && !key.equals("and")
        && !WordClasses.isAny(
            key, WordClass.PREPOSITION, WordClass.AVERAGE, WordClass.STOP, WordClass.BOUNDARY);
  }

  /** "reaches 96.5%", "an accuracy of 96.5%", "FooNet (96.5%)", unlike "trained on 96.5%". */
  private boolean isReached(Score score) {
    if (scene.key(score.at() - 1).equals("(")) {
      return true;
    }
    for (int i = score.at() - 1; i >= Math.max(from, score.at() - REACH); i--) {
      if (scene.key(i).equals(",")) {
        break;
      }
      if (Metrics.isAt(scene, i)
          || WordClasses.isAny(scene.key(i), WordClass.ATTAIN, WordClass.ACHIEVE)) {
        return true;
      }
    }
    for (int i = score.end(); i < Math.min(hit.from(), score.end() + NEAR); i++) {
      if (Metrics.isAt(scene, i)) {
        return true;
      }
      if (scene.is(i, WordClass.STOP) || scene.key(i).equals(",") || scene.key(i).equals("of")) {
        break;
      }
    }
    return false;
  }

  private boolean agrees(Score mine, Score theirs, Outcome outcome) {
    boolean higher = mine.value() > theirs.value();
    boolean lowerIsBetter = Metrics.lowerIsBetter(scene, from, hit.from());
    return mine.value() != theirs.value()
        && outcome != Outcome.TIES
        && (outcome == Outcome.BEATS) == (higher != lowerIsBetter);
  }
}
