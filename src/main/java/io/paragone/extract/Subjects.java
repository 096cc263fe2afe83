package io.paragone.extract;

import io.paragone.model.Kind;
import java.util.Optional;

/** Finds whom a comparing phrase speaks of. Where that is not plain, it finds nobody. */
final class Subjects {

  private static final int LONGEST_PHRASE = 14;
  private static final double SAID = 0.95;
  private static final double POINTED_AT = 0.85;
  private static final double GUESSED = 0.7;

  private final Scene scene;

  Subjects(Scene scene) {
    this.scene = scene;
  }

  /** The subject of the phrase that begins at {@code at}; a finite verb needs one beside it. */
  Optional<Subject> before(int at, boolean finite) {
    int i = skipBack(at - 1);
    if (i < 0) {
      return finite ? Optional.empty() : experiments();
    }
    Optional<Subject> beside = beside(i);
    if (beside.isPresent()) {
      return beside;
    }
    if (isParticipleOfItsOwn(at, i)) {
      return withOther(i);
    }
    if (finite && !isCoordinator(i) && !isRelative(i)) {
      return Optional.empty();
    }
    return governing(i);
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
    int i = from;
    while (i >= 0
        && (scene.is(i, WordClass.ADVERB)
            || scene.is(i, WordClass.AUXILIARY)
            || scene.key(i).equals("to"))) {
      i--;
    }
    return i;
  }

  /** "with methods like X outperforming Y": the word in front is the subject, whoever it is. */
  private boolean isParticipleOfItsOwn(int at, int i) {
    if (!scene.key(at).endsWith("ing") || !Character.isLetter(firstLetter(i))) {
      return false;
    }
    for (int back = i; back >= Math.max(0, i - 7); back--) {
      if (scene.key(back).equals(",") || scene.is(back, WordClass.BOUNDARY)) {
        return false;
      }
      if (scene.key(back).equals("with")) {
        return back < i;
      }
    }
    return false;
  }

  private Optional<Subject> withOther(int i) {
    return scene
        .mentionEndingAt(i)
        .filter(m -> scene.key(m.from() - 1).equals("with") && m.kind().isContender())
        .map(m -> other(m, GUESSED));
  }

  private boolean isCoordinator(int i) {
    return switch (scene.key(i)) {
      case "and", "or", ",", "but", "yet", "not-only", ")" -> true;
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
      case "we", "ours" -> Optional.of(mine(SAID));
      case "it" -> pointed(POINTED_AT);
      case "this" -> pointed(GUESSED);
      case "which", "that" -> antecedent(i - 1);
      case ")" -> besideBracket(i);
      case ",", "and", "or", "but" -> Optional.empty();
      default -> nounPhrase(i);
    };
  }

  private Optional<Subject> besideBracket(int close) {
    for (int i = close - 1; i > Math.max(0, close - 8); i--) {
      if (scene.key(i).equals("(")) {
        return beside(i - 1);
      }
    }
    return Optional.empty();
  }

  private Optional<Subject> named(Mention mention, int i) {
    if (scene.isOwn(mention)) {
      return carrier(mention).or(() -> own(mention, SAID));
    }
    if (!mention.kind().isContender() || mention.certainty() == Mention.Certainty.CAPITAL) {
      return nounPhrase(i);
    }
    if (hasOwnSign(mention.from() - 1)) {
      return Optional.of(mine(POINTED_AT));
    }
    Optional<Subject> phrase = nounPhrase(i);
    if (phrase.isPresent() || usesOwn(mention.from())) {
      return phrase.isPresent() ? phrase : Optional.of(mine(GUESSED));
    }
    return isPhraseStart(mention.from())
        ? Optional.of(other(mention, POINTED_AT))
        : Optional.empty();
  }

  /** "X with Y outperforms": the claim is about X where both are the paper's own. */
  private Optional<Subject> carrier(Mention mention) {
    String before = scene.key(mention.from() - 1);
    boolean carried = before.equals("with") || before.equals("using") || before.equals("in");
    return carried
        ? scene.mentionEndingAt(mention.from() - 2).filter(scene::isOwn).flatMap(m -> own(m, SAID))
        : Optional.empty();
  }

  /** "With our method, X outperforms Y": the claim is the method's. */
  private boolean usesOwn(int to) {
    String first = scene.key(0);
    boolean fronted =
        first.equals("with")
            || first.equals("after")
            || first.equals("when")
            || first.equals("using")
            || first.equals("by")
            || first.equals("through");
    for (int i = 1; fronted && i < to; i++) {
      if (scene.key(i).equals(",")) {
        return false;
      }
      boolean own =
          scene.mentionAt(i).filter(scene::isOwn).isPresent()
              || scene.is(i, WordClass.OWN_SIGN)
              || scene.is(i, WordClass.ANAPHOR) && isOwnNoun(i + 1);
      if (own) {
        return scene.isOwnGround();
      }
    }
    return false;
  }

  private boolean hasOwnSign(int last) {
    for (int i = last; i > Math.max(-1, last - 6); i--) {
      if (scene.is(i, WordClass.OWN_SIGN)) {
        return true;
      }
      if (!Character.isLetter(firstLetter(i))
          || scene.is(i, WordClass.REPORT)
          || scene.is(i, WordClass.BOUNDARY)) {
        return false;
      }
    }
    return false;
  }

  private char firstLetter(int i) {
    String key = scene.key(i);
    return key.isEmpty() ? ' ' : key.charAt(0);
  }

  /** Whether a clause begins here, so that a name is its subject and no part of a longer phrase. */
  private boolean isPhraseStart(int from) {
    int i = from - 1;
    if (i >= 0 && scene.key(i).equals("the")) {
      i--;
    }
    return i < 0
        || scene.key(i).equals(",")
        || scene.is(i, WordClass.BOUNDARY)
        || scene.is(i, WordClass.REPORT)
        || scene.is(i, WordClass.ADVERB);
  }

  /** A noun phrase that ends at {@code i}: the paper's own when it says so. */
  private Optional<Subject> nounPhrase(int last) {
    for (int i = last; i >= Math.max(0, last - LONGEST_PHRASE); i--) {
      String key = scene.key(i);
      if (key.equals(",")
          || key.equals(";")
          || key.equals(":")
          || i < last && scene.is(i, WordClass.REPORT)
          || scene.is(i, WordClass.BOUNDARY)
          || i < last && scene.is(i, WordClass.VERB)) {
        break;
      }
      Optional<Mention> mention = scene.mentionEndingAt(i);
      if (mention.isPresent() && scene.isOwn(mention.get())) {
        return own(mention.get(), i == last - 1 ? SAID : POINTED_AT);
      }
      if (isMacro(i)) {
        return Optional.of(mine(POINTED_AT));
      }
      if (scene.is(i, WordClass.OWN_SIGN)) {
        return isBenchmarkPhrase(i, last) ? Optional.empty() : Optional.of(mine(SAID));
      }
      if (scene.is(i, WordClass.ANAPHOR) && scene.is(last, WordClass.OWN_NOUN)) {
        return pointed(POINTED_AT);
      }
      if (mention.isPresent()
          && i == last - 1
          && scene.is(last, WordClass.METHOD_NOUN)
          && mention.get().kind().isContender()
          && isPhraseStart(mention.get().from())) {
        return Optional.of(other(mention.get(), GUESSED));
      }
    }
    boolean plain = scene.key(last - 1).equals("the") && scene.is(last, WordClass.OWN_NOUN);
    return plain && !scene.key(last).endsWith("s") ? pointed(GUESSED) : Optional.empty();
  }

  private boolean isBenchmarkPhrase(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (scene.is(i, WordClass.BENCHMARK_NOUN)
          || scene.key(i).startsWith("experiment")
          || scene.key(i).equals("result")
          || scene.key(i).equals("results")
          || scene.key(i).startsWith("evaluation")) {
        return true;
      }
    }
    return false;
  }

  /** What "which" stands for. */
  private Optional<Subject> antecedent(int before) {
    int i = before;
    while (i >= 0 && (scene.key(i).equals(",") || scene.key(i).equals(")"))) {
      i--;
    }
    if (i < 0) {
      return Optional.empty();
    }
    Optional<Mention> mention = scene.mentionEndingAt(i);
    if (mention.isPresent() && scene.isOwn(mention.get())) {
      return own(mention.get(), POINTED_AT);
    }
    int last = i;
    Optional<Subject> phrase = nounPhrase(last).or(() -> apposed(last));
    return phrase.isPresent() ? phrase : introducedBefore(last);
  }

  /** "X, a technique that …". */
  private Optional<Subject> apposed(int last) {
    for (int i = last; i > Math.max(0, last - LONGEST_PHRASE); i--) {
      if (scene.key(i).equals(",")) {
        return scene.mentionEndingAt(i - 1).filter(scene::isOwn).flatMap(m -> own(m, POINTED_AT));
      }
    }
    return Optional.empty();
  }

  /** "We propose a pipeline which …". */
  private Optional<Subject> introducedBefore(int last) {
    for (int i = last; i >= 0; i--) {
      if (scene.is(i, WordClass.INTRODUCE)
          && IntroducingPhrase.proposesAt(scene.sentence(), i, n -> false)) {
        return Optional.of(mine(POINTED_AT));
      }
    }
    return Optional.empty();
  }

  /** The subject of the clause around {@code i}, else of the clause around that one. */
  private Optional<Subject> governing(int from) {
    int last = from;
    while (last >= 0) {
      int start = clauseStart(last);
      boolean verb = false;
      for (int i = skipFronted(start, last); i <= last; i++) {
        Optional<Subject> candidate = candidate(i);
        if (candidate.isPresent()) {
          return candidate;
        }
        verb |= scene.is(i, WordClass.VERB);
      }
      if (start > 0 && isRelative(start - 1) && !scene.is(start - 2, WordClass.REPORT)) {
        Optional<Subject> antecedent = antecedent(start - 2);
        if (antecedent.isPresent() || isOwnSentence()) {
          return antecedent.isPresent() ? antecedent : pointed(GUESSED);
        }
        return Optional.empty();
      }
      if (verb) {
        return Optional.empty();
      }
      last = start - 2;
    }
    return experiments();
  }

  /** Leaps over "Combined with X," and "On Y," where somebody is named behind the comma. */
  private int skipFronted(int start, int last) {
    String key = scene.key(start);
    boolean fronted = key.endsWith("ing") || key.endsWith("ed") || isPreposition(key);
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

  private static boolean isPreposition(String key) {
    return switch (key) {
      case "on",
          "with",
          "by",
          "for",
          "in",
          "when",
          "using",
          "compared",
          "unlike",
          "across",
          "under",
          "at",
          "through",
          "to" ->
          true;
      default -> false;
    };
  }

  /** "Training on this dataset leads to a model that …". */
  private boolean isOwnSentence() {
    for (int i = 0; i < scene.sentence().size(); i++) {
      if (scene.is(i, WordClass.ANAPHOR) && isOwnNoun(i + 1)) {
        return true;
      }
    }
    return false;
  }

  private int clauseStart(int last) {
    int start = last;
    while (start > 0
        && !scene.is(start - 1, WordClass.BOUNDARY)
        && !scene.is(start - 1, WordClass.REPORT)
        && !scene.key(start - 1).equals(";")
        && !scene.key(start - 1).equals(":")) {
      start--;
    }
    return start;
  }

  /** A macro for the paper's own name that the abstract has kept: {@code \\ourMethod}. */
  private boolean isMacro(int i) {
    String text = scene.sentence().word(i).text();
    return text.startsWith("\\")
        && (scene.key(i).startsWith("our")
            || scene.key(i).startsWith("method")
            || scene.key(i).startsWith("model")
            || scene.key(i).startsWith("name"));
  }

  private Optional<Subject> candidate(int i) {
    Optional<Mention> mention = scene.mentionAt(i);
    if (mention.isPresent()) {
      if (scene.isOwn(mention.get())) {
        return own(mention.get(), SAID);
      }
      boolean contender =
          mention.get().kind().isContender()
              && mention.get().certainty() != Mention.Certainty.CAPITAL;
      return contender && isPhraseStart(i) && scene.is(mention.get().to(), WordClass.VERB)
          ? Optional.of(other(mention.get(), GUESSED))
          : Optional.empty();
    }
    if (isMacro(i)
        || scene.key(i).equals("we")
        || scene.is(i, WordClass.OWN_SIGN) && !isBenchmarkPhrase(i, i + 2)) {
      return Optional.of(mine(POINTED_AT));
    }
    boolean anaphor =
        scene.key(i).equals("it") || scene.is(i, WordClass.ANAPHOR) && isOwnNoun(i + 1);
    return anaphor ? pointed(GUESSED) : Optional.empty();
  }

  private boolean isOwnNoun(int i) {
    return scene.is(i, WordClass.OWN_NOUN) || scene.is(i + 1, WordClass.OWN_NOUN);
  }

  /** "Extensive experiments show superior performance": of the paper's own thing. */
  private Optional<Subject> experiments() {
    for (int i = 0; i < Math.min(8, scene.sentence().size()); i++) {
      if (scene.is(i, WordClass.EXPERIMENT)) {
        return pointed(GUESSED);
      }
    }
    return Optional.empty();
  }

  private Optional<Subject> pointed(double certainty) {
    return scene.isOwnGround() ? Optional.of(mine(certainty)) : Optional.empty();
  }

  private Subject mine(double certainty) {
    return new Subject(scene.mainName(), scene.mainKind(), certainty, true);
  }

  /** A benchmark or a dataset of the paper's own beats nobody. */
  private Optional<Subject> own(Mention mention, double certainty) {
    return mention
        .kind()
        .kind()
        .filter(Kind::isContender)
        .map(kind -> new Subject(scene.nameOf(mention), kind, certainty, true));
  }

  private Subject other(Mention mention, double certainty) {
    return new Subject(
        mention.text(), mention.kind().kind().orElse(scene.mainKind()), certainty, false);
  }
}
