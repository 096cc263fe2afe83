package io.paragone.extract;

import io.paragone.extract.Baselines.Read;
import java.util.List;

/** Rivals by a pronoun: "is comparable to Y and even surpasses it". */
final class PointedAtRivals {

  private static final Read NOBODY = new Read(List.of(), 0);

  private PointedAtRivals() {}

  /**
   * Those whom the sentence has named in its claims so far, for "it" or "them" at word {@code i}.
   */
  static Read of(Scene scene, int i, List<Draft> drafts) {
    boolean one = scene.key(i).equals("it");
    if (drafts.isEmpty() || !(one || scene.key(i).equals("them"))) {
      return NOBODY;
    }
    List<Baseline> rivals =
        drafts.stream()
            .filter(draft -> draft.subject().isOwn())
            .map(Draft::baseline)
            .distinct()
            .toList();
    boolean fits = one ? rivals.size() == 1 : !rivals.isEmpty();
    return fits && rivals.stream().allMatch(Baseline::isNamed) ? new Read(rivals, i + 1) : NOBODY;
  }
}
