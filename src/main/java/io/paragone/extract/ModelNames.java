package io.paragone.extract;

import java.util.List;
import java.util.Set;

/** The pretrained models that a paper mentions, besides those that stand by themselves. */
final class ModelNames {

  private ModelNames() {}

  /** Adds the models of adjectives, and takes away what is the beginning of a fuller name. */
  static void addTo(Set<String> names, List<Sentence> sentences, Lexicon lexicon) {
    for (Sentence sentence : sentences) {
      for (Word word : sentence.words()) {
        String text = word.text();
        boolean alike = text.endsWith("-like") || text.endsWith("-style");
        if (word.startsUpperCase() && Shapes.isAdjective(text) && !alike) {
          String name = text.substring(0, text.lastIndexOf('-'));
          boolean model =
              lexicon
                  .family(new Word(name, name, 0, name.length()))
                  .filter(f -> f.kind() == NameKind.BASE_MODEL && f.isVersion())
                  .isPresent();
          if (model) {
            names.add(name);
          }
        }
      }
    }
    List<String> all = List.copyOf(names);
    names.removeIf(name -> all.stream().anyMatch(other -> isVersionOf(other, name)));
  }

  /** "Jina V2" beside "Jina". */
  private static boolean isVersionOf(String fuller, String name) {
    return fuller.length() > name.length()
        && fuller.startsWith(name + " ")
        && Shapes.isVersion(fuller.substring(name.length() + 1));
  }
}
