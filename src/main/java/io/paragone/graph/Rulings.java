package io.paragone.graph;

import io.paragone.model.Decision;
import io.paragone.model.Decision.Step;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What follows from the steps that people took. */
final class Rulings {

  private Rulings() {}

  /** The steps that have not been taken back, in the order in which they count. */
  static List<Decision> standing(List<Decision> decisions) {
    var undone = undone(decisions);
    return decisions.stream()
        .sorted(Decision.IN_ORDER)
        .filter(decision -> decision.step() != Step.UNDO && !undone.contains(decision.key()))
        .toList();
  }

  /** The keys of steps that have been taken back, of which the taking back was not. */
  static Set<String> undone(List<Decision> decisions) {
    var inOrder = decisions.stream().sorted(Decision.IN_ORDER).toList();
    Set<String> undone = new TreeSet<>();
    for (var at = inOrder.size() - 1; at >= 0; at--) {
      var decision = inOrder.get(at);
      var undoes = decision.undoes();
      if (undoes != null && !undone.contains(decision.key())) {
        undone.add(undoes);
      }
    }
    return undone;
  }

  /** Which id was merged into which, and itself where it was split off. */
  static Map<String, String> of(List<Decision> decisions) {
    Map<String, String> rulings = new TreeMap<>();
    for (var decision : standing(decisions)) {
      var into = decision.into();
      if (decision.step() == Step.MERGE && into != null) {
        rulings.put(decision.of(), into);
      } else if (decision.step() == Step.SPLIT) {
        rulings.put(decision.of(), decision.of());
      }
    }
    return rulings;
  }
}
