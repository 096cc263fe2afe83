package io.paragone.extract;

import io.paragone.model.Margin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One measurement of a claim: its testbeds, and the margin on them with where it stands. */
record Measured(List<String> on, Optional<Margins.Found> figure) {

  private static final int LONGEST_GAP = 14;

  Measured {
    on = List.copyOf(on);
  }

  Optional<Margin> margin() {
    return figure.map(Margins.Found::margin);
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
    if (baselines == 1 && areOneList(margins)) {
      return spread(margins, testbeds);
    }
    int own = margins.size() == baselines ? baseline : 0;
    return List.of(new Measured(all, margins.stream().skip(own).findFirst()));
  }

  /** "by 3% on X, 2% in coding and 5% on Y": several margins of one sort, close together. */
  private static boolean areOneList(List<Margins.Found> margins) {
    for (int i = 1; i < margins.size(); i++) {
      boolean near = margins.get(i).at() - margins.get(i - 1).at() <= LONGEST_GAP;
      if (!near || margins.get(i).margin().unit() != margins.get(0).margin().unit()) {
        return false;
      }
    }
    return margins.size() > 1;
  }

  /** Gives each margin the testbeds between it and the next; where none stands there, all. */
  private static List<Measured> spread(List<Margins.Found> margins, List<Testbeds.Found> testbeds) {
    boolean between =
        testbeds.stream()
            .anyMatch(t -> t.at() > margins.get(0).at() && t.at() < last(margins).at());
    List<Measured> spread = new ArrayList<>();
    for (int i = 0; i < margins.size(); i++) {
      int from = between ? margins.get(i).at() : -2;
      int to = between && i + 1 < margins.size() ? margins.get(i + 1).at() : Integer.MAX_VALUE;
      List<String> own =
          testbeds.stream()
              .filter(t -> t.at() > from && t.at() < to)
              .map(Testbeds.Found::name)
              .toList();
      spread.add(new Measured(own, Optional.of(margins.get(i))));
    }
    return spread;
  }

  private static Margins.Found last(List<Margins.Found> margins) {
    return margins.get(margins.size() - 1);
  }

  private static List<Measured> eachOnItsOwn(List<Margins.Found> margins, List<String> testbeds) {
    List<Measured> pairs = new ArrayList<>();
    for (int i = 0; i < margins.size(); i++) {
      pairs.add(new Measured(List.of(testbeds.get(i)), Optional.of(margins.get(i))));
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
