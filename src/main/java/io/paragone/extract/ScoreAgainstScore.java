package io.paragone.extract;

import io.paragone.extract.Cue.Frame;
import io.paragone.extract.Cue.Hit;
import io.paragone.model.Margin;
import io.paragone.model.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** "reaches 66.7%, compared to 37.5% for X and 29.2% for Y": the numbers tell who is ahead. */
final class ScoreAgainstScore {

  private static final String RULE = "scores: N compared to M for";
  private static final int REACH = 14;
  private static final double UNNAMED = 0.1;

  private ScoreAgainstScore() {}

  static List<Draft> read(Scene scene, Subjects subjects) {
    List<Draft> drafts = new ArrayList<>();
    for (Hit hit : scene.hits()) {
      if (hit.cue().frame() == Frame.COMPARED && !Refusals.refuses(scene, hit)) {
        drafts.addAll(at(scene, subjects, hit));
      }
    }
    return drafts;
  }

  private static List<Draft> at(Scene scene, Subjects subjects, Hit hit) {
    Optional<Score> mine = Score.before(scene, hit.from(), REACH);
    Optional<Subject> subject = subjects.before(hit.from(), false);
    if (mine.isEmpty() || subject.isEmpty()) {
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>();
    if (Numbers.parse(scene.key(hit.to())).isPresent()) {
      for (int i = hit.to(); i < Math.min(scene.sentence().size(), hit.to() + REACH); i++) {
        int at = i;
        Score.at(scene, i)
            .filter(theirs -> theirs.isLike(mine.get()))
            .flatMap(
                theirs ->
                    owner(scene, theirs.end())
                        .flatMap(o -> draft(scene, subject.get(), o, mine.get(), theirs, hit)))
            .filter(draft -> scene.mentionOver(at).isEmpty())
            .ifPresent(drafts::add);
      }
    } else {
      possessor(scene, hit.to())
          .flatMap(
              owner ->
                  Score.behind(scene, owner.to() + 1)
                      .filter(theirs -> theirs.isLike(mine.get()))
                      .flatMap(
                          theirs ->
                              draft(
                                  scene,
                                  subject.get(),
                                  named(scene, owner),
                                  mine.get(),
                                  theirs,
                                  hit)))
          .filter(draft -> draft.outcome() != Outcome.TRAILS)
          .ifPresent(drafts::add);
    }
    return drafts;
  }

  /** The name before "'s": "X's accuracy of 61.5". */
  private static Optional<Mention> possessor(Scene scene, int from) {
    for (int i = from; i < from + 4; i++) {
      Optional<Mention> mention = scene.mentionAt(i);
      if (mention.isPresent()) {
        return mention.filter(
            m -> m.kind().isContender() && scene.key(m.to()).equals("'s") && !scene.isOwn(m));
      }
    }
    return Optional.empty();
  }

  /** "faster (0.84 pages per second": the words before the number tell what it means. */
  private static boolean isCalledBetter(Scene scene, int score) {
    for (int i = score - 1; i > Math.max(0, score - 4); i--) {
      if (scene.is(i, WordClass.GOOD)) {
        return true;
      }
    }
    return false;
  }

  private static Baseline named(Scene scene, Mention mention) {
    return new Baseline(scene.nameOf(mention), mention.kind().kind());
  }

  /** Whose score it is: "for X", "achieved by X", "for the baseline". */
  private static Optional<Baseline> owner(Scene scene, int from) {
    boolean linked = false;
    for (int i = from; i < from + 4; i++) {
      Optional<Mention> mention = scene.mentionAt(i);
      if (mention.isPresent()) {
        return mention
            .filter(m -> m.kind().isContender() && !new BaselineWords(scene).isModifier(m))
            .map(m -> named(scene, m));
      }
      switch (scene.key(i)) {
        case "for", "by", "of", "achieved", "obtained", "reached" -> linked = true;
        case "with", "from", "the" -> {}
        default -> {
          return linked ? unnamed(scene, i) : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Baseline> unnamed(Scene scene, int from) {
    return Baselines.behind(scene, from).baselines().stream()
        .findFirst()
        .filter(b -> !b.isNamed() && isClass(b.name()));
  }

  private static boolean isClass(String phrase) {
    String head = phrase.substring(phrase.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return WordClasses.isAny(head, WordClass.CLASS_NOUN, WordClass.METHOD_NOUN);
  }

  private static Optional<Draft> draft(
      Scene scene, Subject subject, Baseline baseline, Score mine, Score theirs, Hit hit) {
    int start = hit.from() - REACH;
    boolean named = Metrics.in(scene, start, scene.sentence().size()) != null;
    boolean better = isCalledBetter(scene, mine.at());
    if (baseline.name().equals(subject.name()) || (!mine.isPercent() && !named && !better)) {
      return Optional.empty();
    }
    double ahead = mine.value() - theirs.value();
    boolean lowerIsBetter = Metrics.lowerIsBetter(scene, start, hit.from());
    Outcome outcome =
        ahead == 0 ? Outcome.TIES : ahead > 0 != lowerIsBetter ? Outcome.BEATS : Outcome.TRAILS;
    List<String> on =
        Testbeds.of(scene, 0, scene.sentence().size(), 0).stream()
            .map(Testbeds.Found::name)
            .toList();
    String metric = Metrics.in(scene, 0, scene.sentence().size());
    Margin margin = outcome == Outcome.TIES ? null : ScoreGap.between(mine, theirs);
    double certainty = baseline.isNamed() ? subject.certainty() : subject.certainty() - UNNAMED;
    return Optional.of(new Draft(subject, baseline, outcome, on, metric, margin, certainty, RULE));
  }
}
