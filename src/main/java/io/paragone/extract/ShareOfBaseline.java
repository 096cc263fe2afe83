package io.paragone.extract;

import io.paragone.model.Outcome;
import java.util.List;
import java.util.Optional;

/** "reaches 95% of the performance of X": the subject trails X. */
final class ShareOfBaseline {

  private static final String RULE = "share: reaches N% of";
  private static final int REACH = 7;

  private ShareOfBaseline() {}

  /** The claim, and that of the cost that the sentence gives for it. */
  static List<Draft> read(Scene scene, Subjects subjects) {
    return claim(scene, subjects)
        .map(
            draft ->
                Efficiency.in(scene, 0, scene.sentence().size())
                    .map(aside -> aside.draft(draft.subject(), draft.baseline(), List.of()))
                    .map(aside -> List.of(draft, aside))
                    .orElse(List.of(draft)))
        .orElse(List.of());
  }

  private static Optional<Draft> claim(Scene scene, Subjects subjects) {
    for (int i = 2; i + 2 < scene.sentence().size(); i++) {
      if (scene.key(i).equals("%") && isLessThanAll(scene.key(i - 1))) {
        Optional<Draft> draft = at(scene, subjects, i);
        if (draft.isPresent()) {
          return draft;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isLessThanAll(String key) {
    return Numbers.parse(key).filter(n -> n.value() > 50 && n.value() < 100).isPresent();
  }

  private static Optional<Draft> at(Scene scene, Subjects subjects, int percent) {
    int verb = verbBefore(scene, percent);
    Optional<Mention> baseline = baselineBehind(scene, percent);
    if (verb < 0 || baseline.isEmpty()) {
      return Optional.empty();
    }
    return subjects
        .before(verb, false)
        .filter(subject -> !subject.name().equals(scene.nameOf(baseline.get())))
        .map(subject -> draft(scene, subject, baseline.get(), percent));
  }

  private static Draft draft(Scene scene, Subject subject, Mention baseline, int percent) {
    List<String> on =
        Testbeds.of(scene, percent, scene.sentence().size(), percent).stream()
            .map(Testbeds.Found::name)
            .toList();
    var other = new Baseline(scene.nameOf(baseline), baseline.kind().kind());
    return new Draft(subject, other, Outcome.TRAILS, on, null, null, subject.certainty(), RULE);
  }

  private static int verbBefore(Scene scene, int percent) {
    for (int i = percent - 1; i >= Math.max(0, percent - REACH); i--) {
      switch (scene.key(i)) {
        case "reach",
            "reaches",
            "reaching",
            "achieve",
            "achieves",
            "achieving",
            "attains",
            "attaining",
            "recovers",
            "recovering",
            "retains",
            "retaining",
            "matches",
            "preserves" -> {
          return i;
        }
        case ",", "by", "only", "using" -> {
          return -1;
        }
        default -> {}
      }
    }
    return -1;
  }

  /** The name in "of X", "of X's performance", "performance of X". */
  private static Optional<Mention> baselineBehind(Scene scene, int percent) {
    boolean of = false;
    for (int i = percent + 1; i <= percent + REACH; i++) {
      of |= scene.key(i).equals("of");
      Optional<Mention> mention = scene.mentionAt(i);
      if (mention.isPresent() && of && mention.get().kind().isContender()) {
        return mention;
      }
      boolean passes =
          mention.isPresent()
              || WordClasses.isAny(
                  scene.key(i), WordClass.DETERMINER, WordClass.METHOD_NOUN, WordClass.NP_LINK)
              || scene.key(i).equals("the")
              || scene.key(i).equals("performance")
              || scene.key(i).equals("state-of-the-art")
              || scene.key(i).equals("accuracy");
      if (!passes) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
