package io.paragone.extract;

import java.util.Optional;

/** Noun phrases that may be the paper's own thing: "our X", "this method", "which". */
final class NounPhrases {

  private static final int LONGEST_PHRASE = 14;

  private final Scene scene;

  NounPhrases(Scene scene) {
    this.scene = scene;
  }

  /** "X with Y outperforms": the claim is about X where both are the paper's own. */
  Optional<Subject> carrier(Mention mention) {
    String before = scene.key(mention.from() - 1);
    boolean carried = before.equals("with") || before.equals("using") || before.equals("in");
    return carried
        ? scene
            .mentionEndingAt(mention.from() - 2)
            .filter(scene::isOwn)
            .flatMap(m -> Subject.own(scene, m, Subject.SAID))
        : Optional.empty();
  }

  /** "With our method, X outperforms Y": the claim is the method's. */
  boolean usesOwn(int to) {
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
              || scene.isOwnSign(i)
              || (scene.is(i, WordClass.ANAPHOR) && isOwnNoun(i + 1));
      if (own) {
        return scene.isOwnGround();
      }
    }
    return false;
  }

  boolean hasOwnSign(int last) {
    for (int i = last; i > Math.max(-1, last - 6); i--) {
      if (scene.isOwnSign(i)) {
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

  char firstLetter(int i) {
    String key = scene.key(i);
    return key.isEmpty() ? ' ' : key.charAt(0);
  }

  /** A noun phrase that ends at {@code i}: the paper's own when it says so. */
  Optional<Subject> endingAt(int last) {
    for (int i = last; i >= Math.max(0, last - LONGEST_PHRASE); i--) {
      String key = scene.key(i);
      boolean adjectives = key.equals(",") && scene.isOwnSign(i - 2) && i > last - 4;
      if (adjectives
          && scene.is(last, WordClass.OWN_NOUN)
          && !scene.is(i - 1, WordClass.OWN_NOUN)) {
        return Optional.of(Subject.main(scene, Subject.SAID));
      }
      if (key.equals(",")
          || key.equals(";")
          || key.equals(":")
          || (i < last && scene.is(i, WordClass.REPORT))
          || scene.is(i, WordClass.BOUNDARY)
          || (i < last && scene.is(i, WordClass.VERB))) {
        break;
      }
      Optional<Mention> mention = scene.mentionEndingAt(i);
      if (mention.isPresent() && scene.isOwn(mention.get())) {
        return Subject.own(scene, mention.get(), i == last - 1 ? Subject.SAID : Subject.POINTED_AT);
      }
      Optional<Subject> made = ofAdjective(i);
      if (made.isPresent()) {
        return made;
      }
      if (isMacro(i)) {
        return Optional.of(Subject.main(scene, Subject.POINTED_AT));
      }
      if (scene.isOwnSign(i)) {
        return MeasuringPhrases.isAt(scene, i, last)
            ? Optional.empty()
            : Optional.of(Subject.main(scene, Subject.SAID));
      }
      boolean itsMetric =
          key.equals("its")
              && (Anaphora.isItsPart(scene, i, last)
                  || scene.is(last, WordClass.LEVEL)
                  || scene
                      .mentionEndingAt(last)
                      .filter(m -> m.kind() == NameKind.METRIC)
                      .isPresent());
      boolean both = key.equals("both") && i == last - 1 && Anaphora.isPlural(scene, last);
      if (both
          || itsMetric
          || (scene.is(i, WordClass.ANAPHOR)
              && (scene.is(last, WordClass.OWN_NOUN) || Anaphora.isLevel(scene, last)))) {
        return Subject.pointedAt(scene, Subject.POINTED_AT);
      }
      if (mention.isPresent()
          && i == last - 1
          && WordClasses.isAny(scene.key(last), WordClass.METHOD_NOUN, WordClass.WHOLE_NOUN)
          && mention.get().kind().isContender()
          && !isCapitalizedSort(mention.get())
          && ClauseStarts.isAt(scene, mention.get().from())) {
        return Optional.of(Subject.other(scene, mention.get(), Subject.GUESSED));
      }
    }
    boolean made = isMade(last - 1) || Anaphora.isKindOfMethod(scene, last - 1);
    boolean plain =
        scene.key(made ? last - 2 : last - 1).equals("the") && scene.is(last, WordClass.OWN_NOUN);
    return plain && !scene.key(last).endsWith("s")
        ? Subject.pointedAt(scene, Subject.GUESSED)
        : Optional.empty();
  }

  /** "Lightweight models": a sort, no name. */
  private boolean isCapitalizedSort(Mention mention) {
    return mention.certainty() == Mention.Certainty.CAPITAL
        && scene.key(mention.to()).endsWith("s");
  }

  /** "the finetuned model", "the final model": what the paper has made. */
  boolean isMade(int i) {
    return scene.is(i, WordClass.TRAINED)
        || switch (scene.key(i)) {
          case "final", "released", "refined", "enhanced", "improved", "optimized", "adapted" ->
              true;
          default -> false;
        };
  }

  /** "FooNet-selected data", "FooNet-trained models": what is said of them is said of FooNet. */
  Optional<Subject> ofAdjective(int i) {
    return scene
        .own()
        .inAdjective(scene.sentence().word(i).text())
        .filter(owner -> owner.kind().isContender())
        .map(owner -> new Subject(owner.name(), owner.kind(), Subject.POINTED_AT, true));
  }

  /** What "which" stands for. */
  Optional<Subject> antecedent(int before) {
    int i = before;
    while (i >= 0 && (scene.key(i).equals(",") || scene.key(i).equals(")"))) {
      i--;
    }
    if (i < 0) {
      return Optional.empty();
    }
    Optional<Mention> mention = scene.mentionEndingAt(i);
    if (mention.isPresent() && scene.isOwn(mention.get())) {
      return Subject.own(scene, mention.get(), Subject.POINTED_AT);
    }
    int last = i;
    Optional<Subject> phrase = endingAt(last).or(() -> apposed(last));
    return phrase.isPresent() ? phrase : introducedBefore(last);
  }

  /** "X, a technique that …". */
  private Optional<Subject> apposed(int last) {
    for (int i = last; i > Math.max(0, last - LONGEST_PHRASE); i--) {
      if (scene.key(i).equals(",")) {
        return scene
            .mentionEndingAt(i - 1)
            .filter(scene::isOwn)
            .flatMap(m -> Subject.own(scene, m, Subject.POINTED_AT));
      }
    }
    return Optional.empty();
  }

  /** "We propose a pipeline which …". */
  private Optional<Subject> introducedBefore(int last) {
    for (int i = last; i >= 0; i--) {
      if (scene.is(i, WordClass.INTRODUCE)
          && IntroducingPhrase.proposesAt(scene.sentence(), i, n -> false)) {
        return Optional.of(Subject.main(scene, Subject.POINTED_AT));
      }
    }
    return Optional.empty();
  }

  /** A macro for the paper's own name that the abstract has kept: {@code \\ourMethod}. */
  boolean isMacro(int i) {
    String text = scene.sentence().word(i).text();
    return text.startsWith("\\")
        && (scene.key(i).startsWith("our")
            || scene.key(i).startsWith("method")
            || scene.key(i).startsWith("model")
            || scene.key(i).startsWith("name")
            || scene.key(i).equals("sys"));
  }

  boolean isOwnNoun(int i) {
    return scene.is(i, WordClass.OWN_NOUN) || scene.is(i + 1, WordClass.OWN_NOUN);
  }

  /** "Training on this dataset leads to a model that …". */
  boolean isOwnSentence() {
    for (int i = 0; i < scene.sentence().size(); i++) {
      if (scene.is(i, WordClass.ANAPHOR) && isOwnNoun(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "Extensive experiments show superior performance": of the paper's own thing. */
  Optional<Subject> experiments() {
    for (int i = 0; i < Math.min(8, scene.sentence().size()); i++) {
      if (scene.is(i, WordClass.EXPERIMENT)) {
        return Subject.pointedAt(scene, Subject.GUESSED);
      }
    }
    return Optional.empty();
  }

  private boolean isMadeOwn(int i) {
    return scene.isOwnSign(i) || isMade(i) || scene.key(i).endsWith("ed");
  }

  /** "our FooNet", "our proposed FooNet", "our optimized FooNet", "our best model, FooNet-X,". */
  Optional<Subject> ownNameBehind(int i) {
    int name = i + 1;
    while (name < i + 3 && scene.mentionAt(name).isEmpty() && isMadeOwn(name)) {
      name++;
    }
    return scene
        .mentionAt(name)
        .filter(scene::isOwn)
        .flatMap(mention -> Subject.own(scene, mention, Subject.SAID))
        .or(() -> ApposedNames.behind(scene, i));
  }
}
