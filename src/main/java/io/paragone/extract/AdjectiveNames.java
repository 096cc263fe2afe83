package io.paragone.extract;

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
    boolean trained = isTrained(word.substring(hyphen + 1));
    return trained || word.endsWith("-based")
        ? kind(scene, word.substring(0, hyphen))
            .filter(kind -> kind == NameKind.BASE_MODEL || (trained && kind == NameKind.METHOD))
            .map(kind -> new Baseline(word.substring(0, hyphen), kind.kind()))
        : Optional.empty();
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
