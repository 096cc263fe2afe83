package io.paragone.extract;

import io.paragone.model.Kind;
import java.util.Optional;

/**
 * The side that a claim is about.
 *
 * @param certainty how sure the reading is, from 0 to 1
 * @param isOwn whether the paper introduces it
 */
record Subject(String name, Kind kind, double certainty, boolean isOwn) {

  /** Said outright. */
  static final double SAID = 0.95;

  /** Pointed at by a pronoun or "our method". */
  static final double POINTED_AT = 0.85;

  /** What the sentence must be about, for want of anybody else. */
  static final double GUESSED = 0.7;

  /** The first thing that the paper introduces. */
  static Subject main(Scene scene, double certainty) {
    return new Subject(scene.mainName(), scene.mainKind(), certainty, true);
  }

  /** The first thing that the paper introduces, once it has begun to speak of its own work. */
  static Optional<Subject> pointedAt(Scene scene, double certainty) {
    return scene.isOwnGround() ? Optional.of(main(scene, certainty)) : Optional.empty();
  }

  /** What the mention names; a benchmark of the paper's own beats nobody, training data may. */
  static Optional<Subject> own(Scene scene, Mention mention, double certainty) {
    boolean called = scene.is(mention.to(), WordClass.METHOD_NOUN);
    boolean data = mention.kind() == NameKind.DATASET && !OwnData.measures(scene, mention);
    return mention
        .kind()
        .kind()
        .map(kind -> (called && !kind.isContender()) || data ? Kind.METHOD : kind)
        .filter(Kind::isContender)
        .map(kind -> new Subject(scene.nameOf(mention), kind, certainty, true));
  }

  /** What "our model, NAME," names. */
  static Subject apposed(Scene scene, Mention mention) {
    Kind kind = mention.kind().kind().orElse(Kind.METHOD);
    return new Subject(scene.nameOf(mention), kind, POINTED_AT, true);
  }

  /** Somebody else whom the mention names. */
  static Subject other(Scene scene, Mention mention, double certainty) {
    Kind kind = mention.kind().kind().orElse(Kind.METHOD);
    return new Subject(mention.text(), kind, certainty, false);
  }
}
