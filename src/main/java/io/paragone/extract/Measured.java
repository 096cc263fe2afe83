package io.paragone.extract;

import io.paragone.model.Margin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One measurement of a claim: its testbeds, and the margin on them. */
record Measured(List<String> on, Optional<Margin> margin) {

  Measured {
    on = List.copyOf(on);
  }

  /** Gives each margin its testbed, or each baseline its margin, where the numbers are listed. */
  static List<Measured> pair(
      List<Margins.Found> margins, List<Testbeds.Found> testbeds, int baseline, int baselines) {
    List<String> all = testbeds.stream().map(Testbeds.Found::name).toList();
    if (margins.size() <= 1) {
      return List.of(new Measured(all, margins.stream().map(Margins.Found::margin).findFirst()));
    }
    if (margins.size() == testbeds.size()) {
      List<Measured> pairs = new ArrayList<>();
      for (int i = 0; i < margins.size(); i++) {
        pairs.add(new Measured(List.of(all.get(i)), Optional.of(margins.get(i).margin())));
      }
      return pairs;
    }
    if (margins.size() == baselines) {
      return List.of(new Measured(all, Optional.of(margins.get(baseline).margin())));
    }
    return List.of(new Measured(all, Optional.of(margins.get(0).margin())));
  }
}
