package io.paragone.extract;

import io.paragone.extract.Cue.Frame;
import io.paragone.extract.Cue.Hit;
import java.util.Optional;

/** Two phrases about one baseline: "comparable to, or even surpassing, Y". */
final class HitPairs {

  private static final int LONGEST_GAP = 5;

  private final Scene scene;

  HitPairs(Scene scene) {
    this.scene = scene;
  }

  /** Whether the phrase has its object behind the next one. */
  boolean sharesObject(int index) {
    return index + 1 < scene.hits().size()
        && arePair(scene.hits().get(index), scene.hits().get(index + 1));
  }

  /** Where the object of "superior or on-par performance with" begins. */
  Optional<Integer> objectOfNext(int index) {
    if (!sharesObject(index)) {
      return Optional.empty();
    }
    Hit next = scene.hits().get(index + 1);
    return switch (next.cue().frame()) {
      case GAP, THAN, NOUN -> ObjectStart.stated(scene, next);
      case VERB ->
          scene.sentence().hasKey("or", scene.hits().get(index).to(), next.from())
              ? Optional.of(next.to())
              : Optional.empty();
      case PASSIVE, COMPARED, GAIN, ALONE -> Optional.empty();
    };
  }

  boolean isSecond(int index) {
    return index > 0 && sharesObject(index - 1);
  }

  private boolean arePair(Hit first, Hit second) {
    if (second.from() - first.to() > LONGEST_GAP) {
      return false;
    }
    boolean level = first.cue().frame() == Frame.GAP && second.cue().frame() == Frame.VERB;
    boolean joined = false;
    for (int i = first.to(); i < second.from(); i++) {
      switch (scene.key(i)) {
        case "or", "and", "but" -> joined = true;
        case ",", "than", "in", "some", "most", "cases", "remains", "remain", "remaining" -> {}
        default -> {
          boolean measured = level && !joined && !scene.is(i, WordClass.VERB);
          if (!scene.is(i, WordClass.ADVERB) && !measured) {
            return false;
          }
        }
      }
    }
    return joined;
  }
}
