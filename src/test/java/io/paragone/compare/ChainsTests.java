package io.paragone.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.paragone.compare.Chains.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChainsTests {

  private static List<Step> steps(String... told) {
    return List.of(told).stream()
        .map(step -> new Step(step.substring(0, 1), step.substring(1)))
        .toList();
  }

  private static List<String> shortest(
      List<Step> steps, String from, String to, int longest, int most) {
    return Chains.shortest(steps, from, to, longest, most).stream()
        .map(chain -> from + chain.stream().map(Step::loser).reduce("", String::concat))
        .toList();
  }

  @Test
  void onlyTheShortestChainsByKey() {
    var steps = steps("ab", "bd", "ac", "cd", "ae", "ef", "fd");

    assertThat(shortest(steps, "a", "d", 4, 10)).containsExactly("abd", "acd");
    assertThat(shortest(steps, "a", "d", 4, 1)).containsExactly("abd");
  }

  @Test
  void aDirectStepIsTheShortest() {
    assertThat(shortest(steps("ab", "ac", "cb"), "a", "b", 4, 10)).containsExactly("ab");
  }

  @Test
  void noChainIsLongerThanAllowed() {
    var steps = steps("ab", "bc", "cd");

    assertThat(shortest(steps, "a", "d", 3, 10)).containsExactly("abcd");
    assertThat(shortest(steps, "a", "d", 2, 10)).isEmpty();
  }

  @Test
  void stepsLeadFromWinnerToLoserOnly() {
    assertThat(shortest(steps("ab", "bc"), "c", "a", 4, 10)).isEmpty();
    assertThat(shortest(List.of(), "a", "b", 4, 10)).isEmpty();
  }

  @Test
  void aCycleIsNoTrapAndCanBeAskedFor() {
    var steps = steps("ab", "ba", "bc", "ca");

    assertThat(shortest(steps, "a", "c", 4, 10)).containsExactly("abc");
    assertThat(shortest(steps, "a", "a", 4, 10)).containsExactly("aba");
    assertThat(shortest(steps, "c", "c", 4, 10)).containsExactly("cabc");
    assertThat(shortest(steps("ab"), "a", "a", 4, 10)).isEmpty();
  }

  @Test
  void theOrderOfStepsDoesNotMatter() {
    var random = new Random(7);
    for (var round = 0; round < 20; round++) {
      var steps = new ArrayList<Step>();
      for (var i = 0; i < 25; i++) {
        steps.add(new Step("m" + random.nextInt(9), "m" + random.nextInt(9)));
      }
      var chains = Chains.shortest(steps, "m0", "m1", 5, 100);

      Collections.shuffle(steps, random);

      assertThat(Chains.shortest(steps, "m0", "m1", 5, 100)).isEqualTo(chains);
    }
  }
}
