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
    if (margins.size() > 1 && margins.size() == testbeds.size()) {
      if (alternate(margins, testbeds) || margins.size() != baselines) {
        return eachOnItsOwn(margins, all);
      }
    }
    int own = margins.size() == baselines ? baseline : 0;
    return List.of(
        new Measured(all, margins.stream().skip(own).map(Margins.Found::margin).findFirst()));
  }

  private static List<Measured> eachOnItsOwn(List<Margins.Found> margins, List<String> testbeds) {
    List<Measured> pairs = new ArrayList<>();
    for (int i = 0; i < margins.size(); i++) {
      pairs.add(new Measured(List.of(testbeds.get(i)), Optional.of(margins.get(i).margin())));
    }
    return pairs;
  }

  /** "3% on X and 2% on Y". */
  private static boolean alternate(List<Margins.Found> margins, List<Testbeds.Found> testbeds) {
    for (int i = 0; i < margins.size(); i++) {
      boolean behind = testbeds.get(i).at() > margins.get(i).at();
      boolean before = i + 1 == margins.size() || testbeds.get(i).at() < margins.get(i + 1).at();
      if (!behind || !before) {
        return false;
      }
    }
    return true;
  }
}
