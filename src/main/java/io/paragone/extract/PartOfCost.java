package io.paragone.extract;

import io.paragone.model.Margin;
import io.paragone.model.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** "requires half the memory of X", "only 3% of the samples used by X": the subject costs less. */
final class PartOfCost {

  private static final String RULE = "cost: a part of that of";
  private static final int REACH = 9;

  private PartOfCost() {}

  static List<Draft> read(Scene scene, Subjects subjects) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 1; i < scene.sentence().size(); i++) {
      if (isPart(scene, i)) {
        at(scene, subjects, i).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  /** The last word of "half", "a third", "only 3%". */
  private static boolean isPart(Scene scene, int i) {
    return switch (scene.key(i)) {
      case "half" -> true;
      case "third", "quarter", "fifth", "tenth", "fraction" ->
          scene.key(i - 1).equals("a") || scene.key(i - 1).equals("one");
      case "%" ->
          Numbers.parse(scene.key(i - 1)).filter(n -> n.value() < 100).isPresent()
              && !scene.key(i - 2).equals("by");
      default -> false;
    };
  }

  private static Optional<Draft> at(Scene scene, Subjects subjects, int part) {
    int resource = -1;
    for (int i = part + 1; i < Math.min(scene.sentence().size(), part + REACH); i++) {
      Optional<Mention> mention = scene.mentionAt(i).filter(m -> m.kind().isContender());
      if (mention.isPresent()) {
        return resource > 0 && isOwner(scene, resource, i)
            ? draft(scene, subjects, part, resource, mention.get())
            : Optional.empty();
      }
      if (scene.is(i, WordClass.RESOURCE)) {
        resource = i;
      } else if (isStop(scene, i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isStop(Scene scene, int i) {
    String key = scene.key(i);
    return WordClasses.isAny(key, WordClass.BOUNDARY, WordClass.LESS, WordClass.GOOD)
        || key.equals(",")
        || key.equals(".")
        || key.equals(";")
        || (key.equals("of") && WordClasses.is(WordClass.LEVEL, scene.key(i - 1)));
  }

  /** "of X", "used by X", "required by X". */
  private static boolean isOwner(Scene scene, int resource, int name) {
    for (int i = resource + 1; i < name; i++) {
      switch (scene.key(i)) {
        case "of", "used", "required", "needed", "consumed" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static Optional<Draft> draft(
      Scene scene, Subjects subjects, int part, int resource, Mention owner) {
    var baseline = new Baseline(scene.nameOf(owner), owner.kind().kind());
    String metric = MeasurePhrase.ofResource(scene, resource).text(scene);
    @Nullable Margin none = null;
    return subjects
        .before(start(scene, part), false)
        .filter(s -> s.isOwn() && !s.name().equals(baseline.name()))
        .map(
            s ->
                new Draft(
                    s,
                    baseline,
                    Outcome.BEATS,
                    List.of(),
                    metric,
                    none,
                    Math.min(Subject.POINTED_AT, s.certainty()),
                    RULE));
  }

  /** The verb before the part, which its subject stands before: "requires only", "at". */
  private static int start(Scene scene, int part) {
    int i = part - 1;
    while (i > 0 && part - i < 5 && !scene.is(i, WordClass.VERB)) {
      i--;
    }
    return scene.is(i, WordClass.VERB) ? i : part;
  }
}
