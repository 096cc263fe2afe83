package io.paragone.extract;

import java.util.List;
import java.util.Optional;

/** Finds whom a comparing phrase speaks of. Where that is not plain, it finds nobody. */
final class Subjects {
  private static final int LONGEST_PHRASE = 14;

  private final Scene scene;
  private final NounPhrases phrases;

  Subjects(Scene scene) {
    this.scene = scene;
    this.phrases = new NounPhrases(scene);
  }

  /** The subject of the phrase that begins at {@code at}; a finite verb needs one beside it. */
  Optional<Subject> before(int at, boolean finite) {
    int i = skipBack(at - 1);
    if (i < 0) {
      return finite ? Optional.empty() : phrases.experiments();
    }
    Optional<Subject> beside = beside(i);
    if (beside.isEmpty() && finite && scene.key(i).equals(",")) {
      beside = SubjectLists.exampleBefore(scene, i).flatMap(last -> named(last, last.to() - 1));
    }
    if (beside.isPresent()) {
      return beside;
    }
    int relative = ActingNames.relativeBefore(scene, i);
    if (finite && relative > 0) {
      return beside(relative - 2);
    }
    int notOnly = Anaphora.notOnlyBefore(scene, at);
    if (notOnly > 0) {
      return before(notOnly, finite);
    }
    Optional<Subject> owner = finite ? Optional.empty() : OtherSubjects.owning(scene, phrases, at);
    if (owner.isPresent()) {
      return owner;
    }
    int participle = WithParticiple.at(scene, at);
    if (participle > 0) {
      return WithParticiple.subject(scene, participle);
    }
    if (finite && !isCoordinator(i) && !isRelative(i)) {
      return Optional.empty();
    }
    int main = finite ? PluralRelative.before(scene, at, i) : 0;
    return governing(main > 0 ? main : i);
  }

  /** Those named in a list before the one that {@link #before} finds: "X and Y outperform". */
  List<Subject> besides(Subject found, int at) {
    return SubjectLists.besides(scene, found, skipBack(at - 1));
  }

  /** The first subject at or after {@code from}: "Compared to Y, our method …". */
  Optional<Subject> after(int from) {
    int end = Math.min(scene.sentence().size(), from + LONGEST_PHRASE);
    for (int i = from; i < end; i++) {
      Optional<Subject> subject = candidate(i);
      if (subject.isPresent()) {
        return subject;
      }
      if (scene.is(i, WordClass.VERB) && i > from) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private int skipBack(int from) {
    int i = isCases(from) ? from - 3 : from;
    while (i >= 0
        && (scene.is(i, WordClass.ADVERB)
            || scene.is(i, WordClass.AUXILIARY)
            || scene.key(i).equals("to"))) {
      i--;
    }
    return i;
  }

  /** "in most cases" before a verb. */
  private boolean isCases(int i) {
    return (scene.key(i).equals("cases") || scene.key(i).equals("tasks"))
        && scene.key(i - 2).equals("in");
  }

  private boolean isCoordinator(int i) {
    return switch (scene.key(i)) {
      case "and", "or", ",", "but", "yet", "not-only" -> true;
      case ")" -> scene.key(i - 2).equals("(");
      default -> false;
    };
  }

  private boolean isRelative(int i) {
    return scene.key(i).equals("which") || scene.key(i).equals("that");
  }

  private Optional<Subject> beside(int i) {
    Optional<Mention> mention = scene.mentionEndingAt(i);
    if (mention.isPresent()) {
      return named(mention.get(), i);
    }
    return switch (scene.key(i)) {
      case "we", "ours" -> Optional.of(Subject.main(scene, Subject.SAID));
      case "it" ->
          scene.key(i - 1).equals("placing") || scene.key(i - 1).equals("making")
              ? governing(i - 2)
              : Subject.pointedAt(scene, Subject.POINTED_AT);
      case "they" -> phrases.experiments();
      case "this" -> Subject.pointedAt(scene, Subject.GUESSED);
      case "which", "that" -> phrases.antecedent(i - 1).or(() -> ofResults(i - 1));
      case ")" -> besideBracket(i);
      case "," -> ApposedNames.before(scene, phrases, i).or(() -> apposed(i));
      case "and", "or", "but" -> Optional.empty();
      default -> phrases.endingAt(i);
    };
  }

  /** "X produces results that exceed": said of X. */
  private Optional<Subject> ofResults(int noun) {
    return scene.is(noun, WordClass.LEVEL) && noun > 1 ? governing(noun - 1) : Optional.empty();
  }

  private Optional<Subject> apposed(int comma) {
    return ActingNames.beforeApposition(scene, comma)
        .flatMap(mention -> named(mention, mention.to() - 1));
  }

  private Optional<Subject> besideBracket(int close) {
    int open = SubjectLists.opening(scene, close);
    if (open < 0) {
      return Optional.empty();
    }
    Optional<Subject> before = beside(open - 1);
    return before.isPresent() ? before : SubjectLists.exampleIn(scene, open);
  }

  private Optional<Subject> named(Mention mention, int i) {
    if (scene.isOwn(mention)) {
      return phrases.carrier(mention).or(() -> Subject.own(scene, mention, Subject.SAID));
    }
    if (!mention.kind().isContender() || mention.certainty() == Mention.Certainty.CAPITAL) {
      return phrases.endingAt(i);
    }
    if (phrases.hasOwnSign(mention.from() - 1)) {
      if (ApposedNames.isBaseline(scene, mention)) {
        return Optional.empty();
      }
      return ApposedNames.at(scene, mention)
          .or(() -> Optional.of(Subject.main(scene, Subject.POINTED_AT)));
    }
    Optional<Subject> phrase = phrases.endingAt(i);
    if (phrase.isPresent() || phrases.usesOwn(mention.from())) {
      return phrase.isPresent() ? phrase : Optional.of(Subject.main(scene, Subject.GUESSED));
    }
    boolean opens = ClauseStarts.isAt(scene, SubjectLists.start(scene, mention));
    return opens || Merits.areOf(scene, mention.from())
        ? Optional.of(Subject.other(scene, mention, Subject.POINTED_AT))
        : Optional.empty();
  }

  /** The subject of the clause around {@code i}, else of the clause around that one. */
  private Optional<Subject> governing(int from) {
    int last = from;
    while (last >= 0) {
      while (last > 0 && scene.is(last, WordClass.REPORT)) {
        last--;
      }
      int start = ClauseStarts.of(scene, last);
      Optional<Mention> carrier = ActingNames.beforeAside(scene, start, from);
      if (carrier.isPresent()) {
        return Subject.own(scene, carrier.get(), Subject.POINTED_AT);
      }
      boolean verb = false;
      for (int i = skipFronted(start, last); i <= last; i++) {
        Optional<Subject> candidate = candidate(i);
        if (candidate.isPresent()) {
          return candidate;
        }
        verb |= scene.is(i, WordClass.VERB) && !Findings.isNoun(scene, i);
      }
      Optional<Subject> reporting = OtherSubjects.reporting(scene, start - 1);
      if (reporting.isPresent()) {
        return reporting;
      }
      if (isRelative(start - 1) && scene.is(start - 2, WordClass.AUXILIARY)) {
        return Optional.empty();
      }
      if (start > 0 && isRelative(start - 1) && !scene.is(start - 2, WordClass.REPORT)) {
        Optional<Subject> antecedent = phrases.antecedent(start - 2).or(() -> ofResults(start - 2));
        if (antecedent.isPresent() || phrases.isOwnSentence()) {
          return antecedent.isPresent() ? antecedent : Subject.pointedAt(scene, Subject.GUESSED);
        }
        return Optional.empty();
      }
      if (verb && Findings.areReportedFrom(scene, start)) {
        return phrases.experiments();
      }
      if ((verb && !isElliptic(start)) || (isOthers(start, from) && start <= last)) {
        return Optional.empty();
      }
      last = start - 2;
    }
    return phrases.experiments();
  }

  /** Leaps over "Combined with X," and "On Y," where somebody is named behind the comma. */
  private int skipFronted(int from, int last) {
    boolean adverb = scene.key(from + 1).equals(",") && scene.mentionAt(from).isEmpty();
    int start = adverb ? from + 2 : from;
    String key = scene.key(start);
    boolean fronted =
        key.endsWith("ing") || key.endsWith("ed") || WordClasses.is(WordClass.PREPOSITION, key);
    for (int comma = start; fronted && comma < last; comma++) {
      if (scene.key(comma).equals(",")) {
        for (int i = comma + 1; i <= Math.min(last, comma + 4); i++) {
          if (candidate(i).isPresent()) {
            return i;
          }
        }
      }
    }
    return start;
  }

  /** "we show that Y …": the clause has a subject of its own, though nobody that is known. */
  private boolean isOthers(int start, int from) {
    boolean listed =
        scene.key(start - 1).equals(":")
            && !scene.key(from).equals(",")
            && !scene.key(start).endsWith("ing");
    return listed || (scene.is(start - 2, WordClass.REPORT) && scene.key(start - 1).equals("that"));
  }

  /** "but also achieves": the verb's subject stands in the clause before. */
  private boolean isElliptic(int start) {
    int i = start;
    while (scene.is(i, WordClass.ADVERB)) {
      i++;
    }
    return scene.is(i, WordClass.VERB) && !scene.key(start - 1).equals("that");
  }

  private Optional<Subject> candidate(int i) {
    Optional<Mention> mention = scene.mentionAt(i);
    if (mention.isPresent()) {
      if (scene.isOwn(mention.get())) {
        return Subject.own(scene, mention.get(), Subject.SAID);
      }
      boolean contender =
          mention.get().kind().isContender()
              && mention.get().certainty() != Mention.Certainty.CAPITAL;
      return contender && ClauseStarts.isAt(scene, i) && ActingNames.hasVerb(scene, mention.get())
          ? Optional.of(Subject.other(scene, mention.get(), Subject.GUESSED))
          : Optional.empty();
    }
    Optional<Subject> own =
        scene.is(i + 1, WordClass.METHOD_NOUN) ? phrases.ofAdjective(i) : Optional.empty();
    if (own.isEmpty() && scene.isOwnSign(i)) {
      own = phrases.ownNameBehind(i);
    }
    if (own.isPresent()) {
      return own;
    }
    if (phrases.isMacro(i)
        || scene.key(i).equals("we")
        || (scene.isOwnSign(i) && !MeasuringPhrases.isAt(scene, i, i + 2))) {
      return Optional.of(Subject.main(scene, Subject.POINTED_AT));
    }
    boolean made = phrases.isMade(i + 1) || Anaphora.isKindOfMethod(scene, i + 1);
    int noun = made ? i + 2 : i + 1;
    boolean the =
        scene.key(i).equals("the")
            && scene.is(noun, WordClass.OWN_NOUN)
            && !scene.key(noun).endsWith("s");
    boolean anaphor =
        the
            || scene.key(i).equals("it")
            || scene.key(i).equals("its")
            || Anaphora.isOwn(scene, i)
            || (scene.key(i).equals("both") && Anaphora.isPlural(scene, i + 1))
            || Anaphora.isThisDoing(scene, i);
    return anaphor ? Subject.pointedAt(scene, Subject.GUESSED) : Optional.empty();
  }
}
