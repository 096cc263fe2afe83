package io.paragone.extract;

import io.paragone.extract.Baselines.Read;
import io.paragone.extract.Cue.Frame;
import io.paragone.extract.Cue.Hit;
import java.util.Optional;

/**
 * Subjects that have no name, where a finding sets them against somebody who has one: "we find that
 * dense retrievers outperform X".
 */
final class DescribedSubjects {

  private static final int REACH = 10;

  private DescribedSubjects() {}

  /** The noun phrase that the clause around the phrase opens with, in front of its verb. */
  static Optional<Subject> before(Scene scene, Hit hit, Read read) {
    boolean sorts = read.isNamed() || SortsCompared.are(scene, hit, read);
    int participle = WithParticiple.at(scene, hit.from());
    if (participle > 0) {
      return sorts ? accompanying(scene, participle) : Optional.empty();
    }
    if (scene.key(hit.from()).endsWith("ing")) {
      return sorts && SentenceOpenings.isTrailing(scene, hit.from())
          ? SentenceOpenings.contender(scene, hit.from())
          : Optional.empty();
    }
    int end = DescribedClauses.verb(scene, hit.from());
    if (isDirect(scene, end, hit.from()) && hit.cue().frame() != Frame.VERB) {
      return Optional.empty();
    }
    boolean compares = read.isNamed() || (sorts && !isMeasured(scene, end));
    return compares ? phrase(scene, end) : Optional.empty();
  }

  /** The noun phrase of a finding in front of its verb: "we find that pruning improves". */
  static Optional<Subject> found(Scene scene, int at) {
    int end = DescribedClauses.verb(scene, at);
    boolean isVerb = WordClasses.isAny(scene.key(at), WordClass.RAISE, WordClass.CUT);
    return (isVerb || end < at)
            && hasObject(scene, end)
            && !isMeasured(scene, end)
            && isFinding(scene, DescribedClauses.start(scene, end))
            && !DescribedClauses.isLoose(scene, DescribedClauses.start(scene, end))
        ? phrase(scene, end)
        : Optional.empty();
  }

  /** "the error exceeds": a measure, no contender. */
  private static boolean isMeasured(Scene scene, int end) {
    return scene.mentions().stream()
        .anyMatch(m -> m.kind() == NameKind.METRIC && m.to() <= end && m.from() > end - REACH);
  }

  /** "we show that", unlike "recent studies show that" and "the assumption that". */
  private static boolean isFinding(Scene scene, int start) {
    return !isBackground(scene)
        && scene.key(start - 1).equals("that")
        && scene.is(start - 2, WordClass.REPORT);
  }

  /** "Recent studies show": what others have found. */
  private static boolean isBackground(Scene scene) {
    return switch (scene.key(0)) {
      case "recent", "recently", "prior", "previous", "existing", "many" -> true;
      default -> false;
    };
  }

  /** "improves accuracy", unlike "improves over time". */
  private static boolean hasObject(Scene scene, int from) {
    int verb = from;
    while (DescribedClauses.isAdverb(scene, verb)) {
      verb++;
    }
    String next = scene.key(verb + 1);
    boolean acts = WordClasses.isAny(scene.key(verb), WordClass.VERB, WordClass.AUXILIARY);
    boolean changes = WordClasses.isAny(scene.key(verb), WordClass.RAISE, WordClass.CUT);
    return (acts || changes || scene.is(verb, WordClass.REPORT))
        && !next.isEmpty()
        && Character.isLetter(next.charAt(0))
        && !(scene.is(verb, WordClass.RAISE)
            && WordClasses.isAny(
                next, WordClass.PREPOSITION, WordClass.ADVERB, WordClass.BOUNDARY, WordClass.STOP));
  }

  private static Optional<Subject> phrase(Scene scene, int end) {
    int clause = DescribedClauses.start(scene, end);
    if (SentenceOpenings.isPronoun(scene, clause, end)) {
      return SentenceOpenings.opening(scene, clause);
    }
    int start = clause;
    if (DescribedClauses.isAddedClause(scene, clause)) {
      start++;
      clause++;
    }
    while (start < end && DescribedClauses.isLoose(scene, start)) {
      start++;
    }
    return DescribedClauses.opensClause(scene, clause, start)
        ? DescribedNames.of(scene, DescribedNames.quantified(scene, start, end), end)
        : Optional.empty();
  }

  /** "with larger models outperforming": the words between. */
  private static Optional<Subject> accompanying(Scene scene, int participle) {
    int end = participle;
    while (DescribedClauses.isAdverb(scene, end - 1)) {
      end--;
    }
    int start = end;
    while (!scene.key(start - 1).equals("with")) {
      start--;
    }
    while (start < end && DescribedClauses.isLoose(scene, start)) {
      if (DescribedClauses.isDefinite(scene.key(start))) {
        return Optional.empty();
      }
      start++;
    }
    return DescribedNames.isContender(scene, start, end)
        ? DescribedNames.of(scene, DescribedNames.quantified(scene, start, end), end)
        : Optional.empty();
  }

  private static boolean isDirect(Scene scene, int verb, int at) {
    int i = verb;
    while (i < at && DescribedClauses.isAdverb(scene, i)) {
      i++;
    }
    return i == at;
  }
}
