package io.paragone.extract;

import io.paragone.model.Kind;
import java.util.Optional;

/**
 * Architectures that everybody knows and that stand for themselves: "conventional CNNs", "vision
 * transformers".
 */
final class Architectures {

  private static final int REACH = 7;

  private Architectures() {}

  /** The architecture that the whole phrase is, but for what everybody does: "standard". */
  static Optional<Baseline> in(Scene scene, int from, int to) {
    int start = from;
    while (start < to && (scene.is(start, WordClass.USUAL) || isArticle(scene.key(start)))) {
      start++;
    }
    if (start == to || !isHead(scene, start, to - 1) || isShared(scene, from)) {
      return Optional.empty();
    }
    for (int i = start; i < to - 1; i++) {
      if (!scene.is(i, WordClass.ARCHITECTURE_PART)) {
        return Optional.empty();
      }
    }
    return Optional.of(new Baseline(scene.sentence().span(start, to), Optional.of(Kind.METHOD)));
  }

  /** "methods based on both trees and CNNs": the architecture tells a class with others. */
  private static boolean isShared(Scene scene, int from) {
    if (!scene.key(from - 1).equals("and")) {
      return false;
    }
    for (int i = from - 2; i > from - REACH; i--) {
      if (scene.is(i, WordClass.NP_LINK)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isArticle(String key) {
    return key.equals("the") || key.equals("a");
  }

  /** "CNNs", "vision transformers" and "neural networks", of which some sort must be told. */
  private static boolean isHead(Scene scene, int start, int head) {
    boolean network = scene.key(head).equals("networks") && head - start > 1;
    return network || scene.is(head, WordClass.ARCHITECTURE);
  }
}
