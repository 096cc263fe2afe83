package io.paragone.extract;

import io.paragone.model.Evidence;
import io.paragone.model.PaperFacts.ReportedResult;
import io.paragone.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Single numbers that a paper reports of its own thing: "achieves a CLIP-I of 0.833 on Foo". */
final class Results {

  private static final int REACH = 30;
  private static final int NEAR = 5;

  private Results() {}

  static List<ReportedResult> in(Scene scene) {
    var subjects = new Subjects(scene);
    for (int i = 0; i < scene.sentence().size(); i++) {
      if (WordClasses.is(WordClass.ATTAIN, scene.key(i))) {
        Optional<Subject> subject =
            subjects.before(i, !scene.key(i).endsWith("ing"))
                .filter(s -> s.isOwn() && s.certainty() >= Subject.POINTED_AT);
        if (subject.isPresent()) {
          return behind(scene, subject.get(), i);
        }
      }
    }
    return List.of();
  }

  private static List<ReportedResult> behind(Scene scene, Subject subject, int verb) {
    List<ReportedResult> found = new ArrayList<>();
    int end = end(scene, verb);
    for (int i = verb + 1; i < end; i++) {
      Optional<Numbers.Parsed> number = Numbers.parse(scene.key(i));
      int at = i;
      if (number.isPresent()
          && number.get().rest().isEmpty()
          && number.get().max().isEmpty()
          && scene.mentionOver(i).isEmpty()
          && !WordClasses.isAny(scene.key(i - 1), WordClass.MORE_THAN, WordClass.DELTA)
          && !scene.key(i - 1).equals("than")
          && !scene.key(i - 1).equals("below")
          && Margins.in(scene, verb, end).stream().noneMatch(m -> m.at() == at)) {
        metric(scene, verb, i, end)
            .ifPresent(metric -> found.add(result(scene, subject, metric, at, end, number.get())));
      }
    }
    return List.copyOf(found);
  }

  /** Where the numbers of the verb end: at the next comparison, or at another verb. */
  private static int end(Scene scene, int verb) {
    int end = Math.min(scene.sentence().size(), verb + REACH);
    for (Cue.Hit hit : scene.hits()) {
      boolean other =
          switch (hit.cue().frame()) {
            case VERB, PASSIVE, COMPARED, GAIN -> hit.from() > verb;
            case NOUN, GAP, THAN, ALONE -> false;
          };
      if (other) {
        end = Math.min(end, hit.from());
      }
    }
    for (int i = verb + 1; i < end; i++) {
      if (WordClasses.isAny(scene.key(i), WordClass.BOUNDARY, WordClass.DELTA)
          || scene.key(i).equals(";")) {
        return i;
      }
    }
    return end;
  }

  /** The metric whose name stands close in front of the number or right behind it. */
  private static Optional<Mention> metric(Scene scene, int verb, int number, int end) {
    int behind = scene.key(number + 1).equals("%") ? number + 2 : number + 1;
    Optional<Mention> next =
        scene.mentionAt(behind).filter(m -> m.kind() == NameKind.METRIC && m.to() <= end);
    if (next.isPresent()) {
      return next;
    }
    for (int i = number - 1; i > Math.max(verb, number - NEAR); i--) {
      if (scene.key(i).equals(",") || Numbers.isNumber(scene.key(i))) {
        return Optional.empty();
      }
      Optional<Mention> before = scene.mentionOver(i).filter(m -> m.kind() == NameKind.METRIC);
      if (before.isPresent()) {
        return before;
      }
    }
    return Optional.empty();
  }

  private static ReportedResult result(
      Scene scene, Subject subject, Mention metric, int at, int end, Numbers.Parsed number) {
    Sentence sentence = scene.sentence();
    return new ReportedResult(
        subject.name(),
        testbed(scene, at, end),
        metric.text(),
        number.value(),
        scene.key(at + 1).equals("%") ? "%" : "",
        new Evidence(
            sentence.text(), sentence.start(), sentence.start() + sentence.text().length()),
        Status.EXTRACTED);
  }

  /** The testbed behind the number, else the only one of the sentence. */
  private static @Nullable String testbed(Scene scene, int at, int end) {
    for (Mention mention : scene.mentions()) {
      if (mention.kind().isTestbed() && mention.from() > at && mention.to() <= end) {
        return scene.nameOf(mention);
      }
    }
    List<String> all =
        scene.mentions().stream()
            .filter(m -> m.kind().isTestbed())
            .map(scene::nameOf)
            .distinct()
            .toList();
    return all.size() == 1 ? all.get(0) : null;
  }
}
