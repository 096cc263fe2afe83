package io.paragone.extract;

import io.paragone.model.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A gain of the paper's own thing that says over nobody: "improves accuracy by 3 points". */
final class BareGain {
  private static final double CONFIDENCE = 0.6;

  private static final int REACH = 4;
  private static final int FAR = 6;
  private static final int FARTHEST_RIVAL = 20;
  private static final String TIE = "bare: competitive performance";
  private static final String SIZABLE = "bare: significant gain";
  private static final String BEST = "bare: best performance";
  static final String RAISED = "bare: found to improve";
  private static final String CUT = "bare: found to cut";
  private static final String PASSIVE = "bare: improved by N, passive";

  private BareGain() {}

  /**
   * The first gain of the sentence, once for each model that it is said to improve, behind the tie
   * that comes before it.
   */
  static List<Draft> read(Scene scene, Subjects subjects) {
    List<Draft> found = new ArrayList<>();
    for (int i = 1; i < scene.sentence().size(); i++) {
      for (Draft draft : at(scene, subjects, i)) {
        if (found.isEmpty() || draft.outcome() == Outcome.BEATS) {
          found.add(draft);
        }
      }
      if (found.stream().anyMatch(draft -> draft.outcome() == Outcome.BEATS)) {
        return found;
      }
    }
    return found;
  }

  private static List<Draft> at(Scene scene, Subjects subjects, int i) {
    String rule = rule(scene, i);
    if (rule.isEmpty() || isWeakened(scene, i)) {
      return List.of();
    }
    boolean plain = rule.equals(RAISED) || rule.equals(CUT);
    if (rule.equals(PASSIVE)) {
      return PassiveGain.subject(scene, subjects, i)
          .map(subject -> drafts(scene, subject, i, rule))
          .orElse(List.of());
    }
    int verb = rule.equals(BEST) ? Superlatives.verb(scene, i) : i;
    boolean finite = (plain || verb < i) && !scene.key(verb).endsWith("ing");
    Optional<Subject> subject = subjects.before(verb, finite);
    boolean others = subject.filter(s -> s.isOwn() || rule.equals(BEST)).isEmpty();
    if (others && !scene.key(i).endsWith("ing") && !rule.equals(TIE)) {
      return DescribedSubjects.found(scene, i).map(s -> each(scene, s, i, rule)).orElse(List.of());
    }
    return subject
        .filter(s -> s.isOwn() || rule.equals(BEST))
        .filter(s -> !s.isOwn() || !rule.equals(BEST) || s.certainty() > Subject.GUESSED)
        .map(s -> drafts(scene, subjects, s, verb, i, rule))
        .orElse(List.of());
  }

  /** "X and Y perform best": each of them. */
  private static List<Draft> drafts(
      Scene scene, Subjects subjects, Subject subject, int verb, int i, String rule) {
    List<Draft> drafts = new ArrayList<>(drafts(scene, subject, i, rule));
    if (rule.equals(BEST)) {
      for (Subject other : subjects.besides(subject, verb)) {
        drafts.addAll(drafts(scene, other, i, rule));
      }
    }
    return drafts;
  }

  private static List<Draft> drafts(Scene scene, Subject subject, int i, String rule) {
    List<Draft> each = each(scene, subject, i, rule);
    Draft draft = each.get(0);
    List<Baseline> runnersUp = rule.equals(BEST) ? RunnersUp.behind(scene, i) : List.of();
    if (!runnersUp.isEmpty()) {
      return runnersUp.stream().map(rival -> draft.over(rival, Optional.empty())).toList();
    }
    if (draft.rule().equals(TIE)) {
      return Efficiency.in(scene, i, scene.sentence().size())
          .map(cost -> List.of(draft, cost.draft(draft.subject(), draft.baseline(), List.of())))
          .orElse(List.of(draft));
    }
    List<ImprovedModels.Gain> improved =
        draft.outcome() == Outcome.BEATS ? ImprovedModels.achieving(scene, i) : List.of();
    if (improved.isEmpty() && draft.outcome() == Outcome.BEATS && draft.margin() != null) {
      improved = ImprovedModels.of(scene, i);
    }
    return improved.isEmpty()
        ? each
        : improved.stream().map(gain -> draft.over(gain.baseline(), gain.margin())).toList();
  }

  private static String rule(Scene scene, int i) {
    return switch (scene.key(i)) {
      case "superior" ->
          isAchieved(scene, i) && Merits.isThingBehind(scene, i)
              ? "bare: superior performance"
              : "";
      case "better", "higher", "stronger", "greater" ->
          isAchieved(scene, i) && Merits.areBehind(scene, i) ? "bare: superior performance" : "";
      case "best", "highest", "strongest", "greatest", "top", "most" ->
          Superlatives.isSaid(scene, i) ? BEST : "";
      case "improved", "enhanced" ->
          PassiveGain.isAt(scene, i)
              ? PASSIVE
              : hasMargin(scene, i, i + 12)
                  ? "bare: improves by N"
                  : isShown(scene, i) && Merits.areBehind(scene, i)
                      ? "bare: superior performance"
                      : "";
      case "competitive", "comparable" ->
          isAchieved(scene, i)
                  && (isLevelBehind(scene, i) || Merits.areBehind(scene, i))
                  && !scene.key(i + 1).equals("or")
              ? TIE
              : "";
      case "superiority" ->
          scene.key(i + 1).equals("of") || scene.key(i + 1).equals("in")
              ? "bare: superiority of"
              : "";
      case "improvement", "improvements", "gain", "gains", "increase", "enhancement" ->
          hasMargin(scene, i - 6, i + 9) ? "bare: gain of N" : isSizable(scene, i) ? SIZABLE : "";
      case "speedup", "speedups", "speed-up", "speed-ups", "acceleration", "faster" ->
          hasMargin(scene, i - 6, i + 6) ? "bare: faster by N" : "";
      case "speeds" ->
          scene.key(i + 1).equals("up") && Findings.isFound(scene, i) ? "bare: faster by N" : "";
      default -> verbRule(scene, i);
    };
  }

  private static String verbRule(Scene scene, int i) {
    if (scene.is(i, WordClass.RAISE)) {
      return Savings.costsMore(scene, i)
          ? ""
          : hasMargin(scene, i, i + 12)
              ? "bare: improves by N"
              : Findings.isFound(scene, i) && !isOverNamed(scene, i) ? RAISED : "";
    }
    if (Savings.cuts(scene, i) || Savings.saves(scene, i)) {
      return "bare: burden cut by N";
    }
    if (PassiveGain.isAt(scene, i)) {
      return PASSIVE;
    }
    return Savings.cutsAnyhow(scene, i) && Findings.isFound(scene, i) ? CUT : "";
  }

  /** "achieves significant improvements": a finding without a number, and over nobody. */
  private static boolean isSizable(Scene scene, int i) {
    int size = i - 1;
    while (size > i - 4 && !scene.is(size, WordClass.SIZABLE)) {
      size--;
    }
    boolean told =
        isAchieved(scene, size)
            || (scene.key(size - 1).equals("with") && Findings.isReported(scene, size));
    return scene.is(size, WordClass.SIZABLE)
        && told
        && !comparesBehind(scene, i)
        && !scene.sentence().hasKey("room", size, i);
  }

  private static boolean comparesBehind(Scene scene, int i) {
    for (int next = i + 1; next < i + 8; next++) {
      switch (scene.key(next)) {
        case "over", "upon", "than", "compared", "relative", "against" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean isAchieved(Scene scene, int i) {
    for (int back = i - 1; back >= Math.max(0, i - REACH); back--) {
      if (scene.key(back).startsWith("achiev")
          || WordClasses.is(WordClass.REPORT, scene.key(back))
          || WordClasses.is(WordClass.VERB, scene.key(back))) {
        return true;
      }
    }
    for (int back = i - REACH - 1; back >= Math.max(0, i - FAR); back--) {
      if (scene.is(back, WordClass.REPORT)) {
        return !scene.sentence().hasKey(",", back, i);
      }
    }
    return false;
  }

  /** "improves accuracy compared to another reader's, Y": over somebody that was not read. */
  private static boolean isOverNamed(Scene scene, int verb) {
    boolean compares = false;
    for (int i = verb + 1; i < verb + FARTHEST_RIVAL; i++) {
      compares |=
          scene.key(i).equals("compared")
              || (scene.key(i).equals("over") && !scene.key(i - 1).equals("intersection"));
      if (compares && scene.mentionAt(i).filter(m -> m.kind().isContender()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "achieves improved", "shows a substantially improved", unlike "for improved". */
  private static boolean isShown(Scene scene, int i) {
    int verb = i - 1;
    while (scene.is(verb, WordClass.DETERMINER) || scene.is(verb, WordClass.ADVERB)) {
      verb--;
    }
    return WordClasses.isAny(scene.key(verb), WordClass.ACHIEVE, WordClass.REPORT)
        || (scene.key(verb).equals("to") && scene.key(verb - 1).equals("leads"));
  }

  private static boolean isLevelBehind(Scene scene, int i) {
    for (int next = i + 1; next <= i + 6; next++) {
      if (scene.is(next, WordClass.LEVEL)) {
        return true;
      }
      if (WordClasses.isAny(scene.key(next), WordClass.NP_LINK, WordClass.BOUNDARY)
          || scene.key(next).equals(",")
          || scene.key(next).equals("than")
          || scene.is(next, WordClass.STOP)
          || scene.key(next).equals("and")) {
        return false;
      }
    }
    return false;
  }

  private static boolean hasMargin(Scene scene, int from, int to) {
    return !Margins.in(scene, from, to).isEmpty();
  }

  private static boolean isWeakened(Scene scene, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 6); i--) {
      boolean aim =
          scene.key(i).equals("to")
              && (isAlsoMeant(scene, i, at)
                  || Findings.isAim(scene, i, at)
                  || scene.key(i + 1).startsWith("achiev"));
      boolean denied =
          scene.is(i, WordClass.NEGATION) && !scene.key(i + 1).equals("only")
              || scene.is(i, WordClass.DOUBT);
      if (aim || denied) {
        return true;
      }
    }
    return scene.key(scene.sentence().size() - 1).equals("?");
  }

  /** "the potential to improve planning and enhance seeding": one aim and another. */
  private static boolean isAlsoMeant(Scene scene, int to, int at) {
    return WordClasses.isAny(scene.key(to + 1), WordClass.RAISE, WordClass.CHANGE)
        && !scene.key(at).endsWith("s")
        && scene.key(at - 1).equals("and")
        && Findings.isAim(scene, to, to + 1);
  }

  /** A draft for each margin that the gain states. */
  private static List<Draft> each(Scene scene, Subject subject, int i, String rule) {
    int end = scene.sentence().size();
    int told = Region.clauseEnd(scene, i);
    int front = scene.is(i, WordClass.DELTA) && Metrics.isAt(scene, i - 1) ? i - 1 : i;
    List<Margins.Found> margins = rule.equals(TIE) ? List.of() : Margins.in(scene, i - 6, told);
    return Measured.pair(margins, Testbeds.of(scene, i, end, i), 0, 1).stream()
        .map(
            measured ->
                new Draft(
                    subject,
                    Baseline.UNSPECIFIED,
                    rule.equals(TIE) ? Outcome.TIES : Outcome.BEATS,
                    measured.on(),
                    Metrics.in(scene, front, end, measured.figure()),
                    measured.margin().orElse(null),
                    Math.min(CONFIDENCE, subject.certainty()),
                    rule))
        .toList();
  }
}
