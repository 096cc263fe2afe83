package io.paragone.extract;

import io.paragone.extract.Cue.Frame;
import io.paragone.extract.Cue.Hit;
import io.paragone.model.MarginUnit;
import io.paragone.model.Outcome;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words that tell how far a phrase that compares is ahead, and by what measure.
 *
 * @param told the word behind the last phrase before that made a claim
 */
record Region(Scene scene, Hit hit, int told, int start, int end) {

  private static final int LONGEST_FRONT = 30;

  static Region of(Scene scene, int index, int told) {
    Hit hit = scene.hits().get(index);
    int start =
        switch (hit.cue().frame()) {
          case VERB, PASSIVE, GAIN, ALONE -> hit.to();
          case NOUN, GAP, COMPARED -> hit.from() - LONGEST_FRONT;
          case THAN ->
              Amount.endingAt(scene, hit.from()).map(Amount::at).orElse(hit.from() - LONGEST_FRONT);
        };
    return new Region(scene, hit, told, Math.max(start, told), end(scene, index));
  }

  /** Where the words that belong to a phrase end: at the next phrase that compares. */
  static int end(Scene scene, int index) {
    for (int i = index + 1; i < scene.hits().size(); i++) {
      Hit next = scene.hits().get(i);
      boolean ends =
          switch (next.cue().frame()) {
            case PASSIVE -> true;
            case VERB -> !scene.key(next.to()).equals("them");
            case ALONE -> StateOfTheArt.isAchieved(scene, next);
            case NOUN, GAP, THAN, COMPARED, GAIN -> false;
          };
      if (ends) {
        return next.from();
      }
    }
    return scene.sentence().size();
  }

  /** Where another clause opens: "while the archive holds", unlike "while reducing". */
  static int clauseEnd(Scene scene, int from) {
    int size = scene.sentence().size();
    for (int i = from + 1; i < size; i++) {
      int next = i + 1;
      while (scene.is(next, WordClass.ADVERB)) {
        next++;
      }
      if (opensClause(scene.key(i)) && !scene.key(next).endsWith("ing")) {
        return i;
      }
    }
    return size;
  }

  private static boolean opensClause(String key) {
    return switch (key) {
      case "while", "whilst", "whereas", "although", "though", "because", "since" -> true;
      default -> false;
    };
  }

  /** What is said in figures up to word {@code to}. */
  List<Margins.Found> margins(Outcome outcome, int to) {
    if (outcome == Outcome.TIES) {
      return List.of();
    }
    List<Margins.Found> own = Margins.in(scene, start, to);
    int front = front();
    boolean ofFront =
        own.isEmpty()
            && isResult()
            && !Savings.spare(scene, front, hit.from())
            && !isOverAnother(front);
    return ofFront ? Margins.in(scene, front, hit.from()) : own;
  }

  /** "by 3% and somebody else by 2%": what is told of one baseline alone. */
  List<Margins.Found> ofOne(List<Margins.Found> margins) {
    for (int k = 1; k < margins.size(); k++) {
      for (int i = margins.get(k - 1).at() + 1; i < margins.get(k).at(); i++) {
        boolean name =
            scene.sentence().word(i - 1).hasUpperCase()
                && scene.mentionOver(i - 1).filter(m -> m.kind().isTestbed()).isEmpty();
        if (name && scene.key(i).equals("by")) {
          return margins.subList(0, k);
        }
      }
    }
    return margins;
  }

  /** The metric of a margin, or all metrics up to word {@code to}. */
  @Nullable String metric(Outcome outcome, int to, Optional<Margins.Found> margin) {
    if (scene.measures().areNone(scene)) {
      return null;
    }
    var clause = MeasuredClause.of(scene, hit, start, to, outcome);
    Optional<String> beside = margin.flatMap(m -> Metrics.beside(scene, start, to, m));
    String own =
        beside.orElseGet(() -> Metrics.told(scene, clause.from(), clause.to(), outcome, margin));
    boolean times = margin.isEmpty() || margin.get().margin().unit() == MarginUnit.TIMES;
    if (own == null && times && Metrics.isOfSpeed(scene, hit.from(), hit.to())) {
      return Metrics.SPEED;
    }
    return own == null && isResult() ? Metrics.in(scene, told, hit.from(), margin) : own;
  }

  /** "raises FooNet by 3%", "from 61% to 64%": how far somebody else, or the start, is behind. */
  private boolean isOverAnother(int front) {
    boolean raised = false;
    for (int i = Math.max(0, front - 1); i < hit.from(); i++) {
      raised |= WordClasses.isAny(scene.key(i), WordClass.CHANGE, WordClass.RAISE);
      boolean other =
          scene
              .mentionAt(i)
              .filter(m -> m.kind().isContender() && m.isKnown() && !scene.isOwn(m))
              .isPresent();
      if ((raised && other) || EndPoints.at(scene, i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Where the clause begins that a result is told of. */
  private int front() {
    int i = hit.from() - 1;
    while (i > told && !scene.is(i - 1, WordClass.BOUNDARY)) {
      i--;
    }
    boolean fronted = i == 1 && opensClause(scene.key(0));
    while (fronted && i < hit.from() && !scene.key(i - 1).equals(",")) {
      i++;
    }
    return Math.max(told, i);
  }

  /** "gains 3%, outperforming Y": what comes of the clause before is told there. */
  private boolean isResult() {
    boolean alone = hit.cue().frame() == Frame.ALONE;
    int verb = alone ? StateOfTheArt.verb(scene, hit) : hit.from();
    return (alone || hit.cue().frame() == Frame.VERB)
        && scene.key(verb).endsWith("ing")
        && scene.key(scene.beforeAdverbs(verb)).equals(",");
  }
}
