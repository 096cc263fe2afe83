package io.paragone.extract;

import java.util.ArrayList;
import java.util.List;

/** Finds what a claim was measured on. */
final class Testbeds {

  private Testbeds() {}

  /** A testbed and the word that it begins at; -1 where it stands in the sentence before. */
  record Found(String name, int at) {}

  /**
   * The testbeds of the sentence before.
   *
   * @param areAnnounced whether that sentence says that they are what follows was measured on
   */
  record Earlier(List<String> names, boolean areAnnounced) {

    static final Earlier NONE = new Earlier(List.of(), false);

    static Earlier of(Sentence sentence, List<Mention> mentions) {
      boolean announced =
          sentence.words().stream().anyMatch(w -> WordClasses.is(WordClass.EVALUATE, w.key()));
      return new Earlier(
          mentions.stream()
              .filter(m -> m.kind().isTestbed())
              .map(Mention::text)
              .distinct()
              .toList(),
          announced);
    }
  }

  /** The testbeds from word {@code from} to {@code to}, else in front of {@code front}. */
  static List<Found> of(Scene scene, int from, int to, int front) {
    List<Found> behind = between(scene, from, to);
    if (!behind.isEmpty()) {
      return behind;
    }
    List<Found> before = between(scene, 0, front);
    boolean inherits =
        pointsBack(scene) || (scene.earlier().areAnnounced() && !namesTestbeds(scene));
    return before.isEmpty() && inherits
        ? scene.earlier().names().stream().map(name -> new Found(name, -1)).toList()
        : before;
  }

  private static List<Found> between(Scene scene, int from, int to) {
    List<Found> found = new ArrayList<>();
    for (Mention mention : scene.mentions()) {
      if (mention.kind().isTestbed()
          && mention.from() >= from
          && mention.from() < to
          && !isTraining(scene, mention.from())
          && found.stream().noneMatch(f -> f.name().equals(mention.text()))) {
        found.add(new Found(scene.nameOf(mention), mention.from()));
      }
    }
    return found;
  }

  /** "trained on X". */
  private static boolean isTraining(Scene scene, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      switch (scene.key(i)) {
        case "trained",
            "pretrained",
            "pre-trained",
            "fine-tuned",
            "finetuned",
            "pretraining",
            "training" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "on both", "on these datasets". */
  private static boolean pointsBack(Scene scene) {
    for (int i = 1; i < scene.sentence().size(); i++) {
      boolean on = scene.key(i - 1).equals("on") || scene.key(i - 1).equals("across");
      boolean back =
          scene.key(i).equals("both")
              || scene.key(i).equals("these")
              || scene.key(i).equals("them");
      boolean noun =
          WordClasses.isAny(scene.key(i + 1), WordClass.BENCHMARK_NOUN, WordClass.DATASET_NOUN)
              || scene.key(i + 1).equals(",");
      if (on && back && (noun || scene.key(i).equals("them"))) {
        return true;
      }
    }
    return false;
  }

  /** "on three benchmarks": the sentence has testbeds of its own, though without names. */
  private static boolean namesTestbeds(Scene scene) {
    return scene.sentence().words().stream()
        .anyMatch(
            w ->
                w.is("tasks")
                    || WordClasses.isAny(
                        w.key(), WordClass.BENCHMARK_NOUN, WordClass.DATASET_NOUN));
  }
}
