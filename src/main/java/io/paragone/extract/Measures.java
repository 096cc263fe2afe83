package io.paragone.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The measures that a sentence names, read once and when somebody asks for them. */
final class Measures {

  private @Nullable List<MeasurePhrase> known;
  private @Nullable List<MeasurePhrase> all;
  private @Nullable Boolean none;

  /** Those that the word lists know as metrics. */
  List<MeasurePhrase> known(Scene scene) {
    List<MeasurePhrase> read = known == null ? MeasurePhrase.in(scene) : known;
    known = read;
    return read;
  }

  /** Besides them, the plain words that the text tells to be better or less. */
  List<MeasurePhrase> all(Scene scene) {
    List<MeasurePhrase> read = all == null ? MeasurePhrase.all(scene) : all;
    all = read;
    return read;
  }

  /** Whether the sentence says nothing of what it measures by, not even "faster". */
  boolean areNone(Scene scene) {
    boolean read = none == null ? all(scene).isEmpty() && !tellsOfSpeed(scene) : none;
    none = read;
    return read;
  }

  private static boolean tellsOfSpeed(Scene scene) {
    return scene.sentence().words().stream().anyMatch(w -> w.classes().contains(WordClass.CHEAPER));
  }
}
