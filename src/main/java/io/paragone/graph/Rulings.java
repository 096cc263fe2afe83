package io.paragone.graph;

import io.paragone.model.Decision;
import io.paragone.model.Decision.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What follows from the steps that people took. */
final class Rulings {

  private Rulings() {}

  /** The steps that have not been taken back, in the order in which they count. */
  static List<Decision> standing(List<Decision> decisions) {
    var inOrder = new ArrayList<>(decisions);
    inOrder.sort(Decision.IN_ORDER);
    Set<String> undone = new HashSet<>();
    for (var at = inOrder.size() - 1; at >= 0; at--) {
      var decision = inOrder.get(at);
      var undoes = decision.undoes();
      if (undoes != null && !undone.contains(decision.key())) {
        undone.add(undoes);
      }
    }
    inOrder.removeIf(decision -> decision.step() == Step.UNDO || undone.contains(decision.key()));
    return inOrder;
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
