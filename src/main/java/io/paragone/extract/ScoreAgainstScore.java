package io.paragone.extract;

import io.paragone.extract.Cue.Frame;
import io.paragone.extract.Cue.Hit;
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
    Optional<Double> mine = scoreBefore(scene, hit.from());
    Optional<Subject> subject = subjects.before(hit.from(), false);
    if (mine.isEmpty() || subject.isEmpty() || Numbers.parse(scene.key(hit.to())).isEmpty()) {
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>();
    for (int i = hit.to(); i < Math.min(scene.sentence().size(), hit.to() + REACH); i++) {
      Optional<Double> theirs = score(scene, i);
      if (theirs.isPresent()) {
        owner(scene, i + 2)
            .filter(owner -> !owner.name().equals(subject.get().name()))
            .ifPresent(
                owner ->
                    drafts.add(draft(scene, subject.get(), owner, mine.get() - theirs.get(), hit)));
      }
    }
    return drafts;
  }

  private static Optional<Double> scoreBefore(Scene scene, int at) {
    for (int i = at - 2; i >= Math.max(0, at - REACH); i--) {
      Optional<Double> score = score(scene, i);
      if (score.isPresent() || scene.is(i, WordClass.BOUNDARY)) {
        return score;
      }
    }
    return Optional.empty();
  }

  private static Optional<Double> score(Scene scene, int i) {
    return scene.key(i + 1).equals("%")
        ? Numbers.parse(scene.key(i)).filter(n -> n.rest().isEmpty()).map(Numbers.Parsed::value)
        : Optional.empty();
  }

  /** Whose score it is: "for X", "achieved by X", "for the baseline". */
  private static Optional<Baseline> owner(Scene scene, int from) {
    boolean linked = false;
    for (int i = from; i < from + 4; i++) {
      Optional<Mention> mention = scene.mentionAt(i);
      if (mention.isPresent()) {
        return mention
            .filter(m -> m.kind().isContender())
            .map(m -> new Baseline(scene.nameOf(m), m.kind().kind()));
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

  private static Draft draft(
      Scene scene, Subject subject, Baseline baseline, double ahead, Hit hit) {
    boolean lowerIsBetter = Metrics.lowerIsBetter(scene, hit.from() - REACH, hit.from());
    Outcome outcome =
        ahead == 0 ? Outcome.TIES : ahead > 0 != lowerIsBetter ? Outcome.BEATS : Outcome.TRAILS;
    List<String> on =
        Testbeds.of(scene, 0, scene.sentence().size(), 0).stream()
            .map(Testbeds.Found::name)
            .toList();
    String metric = Metrics.in(scene, 0, scene.sentence().size());
    double certainty = baseline.isNamed() ? subject.certainty() : subject.certainty() - UNNAMED;
    return new Draft(subject, baseline, outcome, on, metric, null, certainty, RULE);
  }
}
