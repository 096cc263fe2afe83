package io.paragone.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.traverse.BreadthFirstIterator;

/** "A beat B, which beat C": chains in which each contender beats the next. */
public final class Chains {

  private static final Comparator<Step> BY_KEY =
      Comparator.comparing(Step::winner).thenComparing(Step::loser);

  /** One contender beats another, both by key. */
  public record Step(String winner, String loser) {}

  private final Graph<String, Step> graph = new DefaultDirectedGraph<>(Step.class);
  private final Map<String, Integer> distances = new LinkedHashMap<>();
  private final List<List<Step>> chains = new ArrayList<>();
  private final int most;

  private Chains(List<Step> steps, String to, int most) {
    this.most = most;
    graph.addVertex(to);
    for (var step : steps) {
      graph.addVertex(step.winner());
      graph.addVertex(step.loser());
      graph.addEdge(step.winner(), step.loser(), step);
    }
    var backwards = new BreadthFirstIterator<>(new EdgeReversedGraph<>(graph), to);
    backwards.forEachRemaining(
        contender -> distances.put(contender, backwards.getDepth(contender)));
  }

  /**
   * The shortest chains, by the keys along them; where both ends are the same, the shortest cycles
   * through it.
   *
   * @param steps those that chains may have, in any order
   * @param longest how many steps a chain may have
   * @param most how many chains to answer with
   */
  public static List<List<Step>> shortest(
      List<Step> steps, String from, String to, int longest, int most) {
    var chains = new Chains(steps, to, most);
    if (chains.graph.containsVertex(from)) {
      var length = chains.steps(from).mapToInt(chains::length).min().orElse(Integer.MAX_VALUE);
      if (length <= longest) {
        chains.follow(new ArrayDeque<>(), from, length);
      }
    }
    return chains.chains;
  }

  /** How many steps the shortest chain has that begins with this one. */
  private int length(Step step) {
    return 1 + distances.getOrDefault(step.loser(), 0);
  }

  /** The steps from a contender that lead to the end, by key. */
  private Stream<Step> steps(String contender) {
    return graph.outgoingEdgesOf(contender).stream()
        .filter(step -> distances.containsKey(step.loser()))
        .sorted(BY_KEY);
  }

  private void follow(Deque<Step> chain, String contender, int left) {
    if (left == 0) {
      chains.add(List.copyOf(chain));
      return;
    }
    for (var step : steps(contender).filter(step -> length(step) == left).toList()) {
      if (chains.size() < most) {
        chain.addLast(step);
        follow(chain, step.loser(), left - 1);
        chain.removeLast();
      }
    }
  }
}
