package io.paragone.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.SimpleGraph;

/**
 * Contenders that claims connect, however indirectly. All is in the order of the keys, so that the
 * same claims in another order give the same numbers.
 */
record Component(List<String> contenders, List<Tally> tallies) {

  private static final Comparator<Component> LARGEST_FIRST =
      Comparator.comparingInt((Component component) -> component.contenders().size())
          .thenComparingInt(Component::claims)
          .reversed()
          .thenComparing(component -> component.contenders().get(0));

  int claims() {
    return tallies.stream().mapToInt(Tally::claims).sum();
  }

  /** All of them: of the most contenders first, then of the most claims. */
  static List<Component> of(Iterable<Tally> tallies) {
    var graph = new SimpleGraph<String, Tally>(Tally.class);
    for (var tally : tallies) {
      graph.addVertex(tally.one());
      graph.addVertex(tally.other());
      graph.addEdge(tally.one(), tally.other(), tally);
    }
    var components = new ArrayList<Component>();
    var componentOf = new LinkedHashMap<String, Component>();
    for (var connected : new ConnectivityInspector<>(graph).connectedSets()) {
      var component = new Component(List.copyOf(new TreeSet<>(connected)), new ArrayList<>());
      components.add(component);
      connected.forEach(contender -> componentOf.put(contender, component));
    }
    for (var tally : tallies) {
      var component = componentOf.get(tally.one());
      if (component != null) {
        component.tallies().add(tally);
      }
    }
    components.sort(LARGEST_FIRST);
    return components;
  }
}
