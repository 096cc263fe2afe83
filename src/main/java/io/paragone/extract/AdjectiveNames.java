package io.paragone.extract;

import io.paragone.model.Kind;
import java.util.Optional;

/** Names that a class of baselines is described by: "BERT-based models", "DPO-trained ones". */
final class AdjectiveNames {

  private AdjectiveNames() {}

  /** The name in the adjective before the last word of the phrase. */
  static Optional<Baseline> in(Scene scene, int from, int to) {
    if (to - from < 2 || !scene.is(to - 1, WordClass.CLASS_NOUN)) {
      return Optional.empty();
    }
    String word = scene.sentence().word(to - 2).text();
    int hyphen = word.lastIndexOf('-');
    if (hyphen < 2) {
      return Optional.empty();
    }
    String name = word.substring(0, hyphen);
    String tail = word.substring(hyphen + 1);
    boolean trained = isTrained(tail);
    Optional<NameKind> kind = kind(scene, name);
    if (isAlike(tail) && isForebear(scene, to - 2, name, kind)) {
      return Optional.of(
          new Baseline(name, kind.flatMap(NameKind::kind).or(() -> Optional.of(Kind.METHOD))));
    }
    return trained || tail.equals("based")
        ? kind.filter(k -> k == NameKind.BASE_MODEL || (trained && k == NameKind.METHOD))
            .map(k -> new Baseline(name, k.kind()))
        : Optional.empty();
  }

  private static boolean isAlike(String tail) {
    return tail.equals("based") || tail.equals("type") || tail.equals("style");
  }

  /** "FooNet-based models" where the paper improves FooNet. */
  private static boolean isForebear(Scene scene, int at, String name, Optional<NameKind> kind) {
    boolean known = kind.filter(NameKind::isContender).isPresent();
    return (known || kind.isEmpty()) && new ForebearPhrases(scene).isMeant(at, name, known);
  }

  private static boolean isTrained(String tail) {
    return switch (tail) {
      case "trained", "tuned", "finetuned", "aligned", "optimized", "distilled" -> true;
      default -> false;
    };
  }

  private static Optional<NameKind> kind(Scene scene, String name) {
    Sentence alone = Sentence.of(name, 0);
    if (alone.size() == 0 || scene.own().owner(name).isPresent()) {
      return Optional.empty();
    }
    return scene
        .lexicon()
        .find(alone, 0)
        .filter(match -> match.end() == alone.size())
        .map(match -> match.value().kind())
        .or(
            () ->
                scene
                    .lexicon()
                    .family(alone.word(0))
                    .filter(family -> alone.size() == 1 && family.isVersion())
                    .map(Families.Family::kind));
  }
}
