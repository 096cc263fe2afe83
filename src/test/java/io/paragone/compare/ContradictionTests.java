package io.paragone.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.paragone.compare.Contradiction.Group;
import io.paragone.compare.Contradiction.Scope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ContradictionTests {

  private static Opposition claim(
      String key, boolean aAhead, List<String> testbeds, List<String> metrics) {
    return new Opposition("a", "b", key, aAhead, testbeds, metrics);
  }

  private static List<Group> groups(Opposition... claims) {
    return Contradiction.among(List.of(claims)).get(0).groups();
  }

  @Test
  void oneSideAloneIsNoContradiction() {
    assertThat(
            Contradiction.among(
                List.of(
                    claim("c1", true, List.of("t"), List.of("m")),
                    claim("c2", true, List.of("t"), List.of("m")))))
        .isEmpty();
  }

  @Test
  void claimsOnTheSameTestbedByTheSameMetricAreTheClosest() {
    assertThat(
            groups(
                claim("c1", true, List.of("t", "u"), List.of("m")),
                claim("c2", false, List.of("t"), List.of("m", "n"))))
        .containsExactly(
            new Group(Scope.SAME_TESTBED_AND_METRIC, "t", "m", List.of("c1"), List.of("c2")));
  }

  @Test
  void anotherMetricOrNoneIsTheSameTestbedOnly() {
    assertThat(
            groups(
                claim("c1", true, List.of("t"), List.of("m")),
                claim("c2", false, List.of("t"), List.of("n")),
                claim("c3", false, List.of("t"), List.of())))
        .containsExactly(
            new Group(Scope.SAME_TESTBED, "t", null, List.of("c1"), List.of("c2", "c3")));
    assertThat(
            groups(
                claim("c1", true, List.of("t"), List.of()),
                claim("c2", false, List.of("t"), List.of())))
        .extracting(Group::scope)
        .containsExactly(Scope.SAME_TESTBED);
  }

  @Test
  void claimsThatShareNoTestbedMayBothBeTrue() {
    assertThat(
            groups(
                claim("c1", true, List.of("t"), List.of("m")),
                claim("c2", false, List.of("u"), List.of("m")),
                claim("c3", false, List.of(), List.of("m"))))
        .containsExactly(
            new Group(Scope.ELSEWHERE, null, null, List.of("c1"), List.of("c2", "c3")));
  }

  @Test
  void eachTwoOppositeClaimsAreInTheClosestGroupThatTheyShare() {
    assertThat(
            groups(
                claim("c1", true, List.of("t"), List.of("m")),
                claim("c2", true, List.of("u"), List.of()),
                claim("c3", false, List.of("t"), List.of("m"))))
        .containsExactly(
            new Group(Scope.SAME_TESTBED_AND_METRIC, "t", "m", List.of("c1"), List.of("c3")),
            new Group(Scope.ELSEWHERE, null, null, List.of("c2"), List.of("c3")));
  }

  @Test
  void theClosestComeFirstThenThoseOfTheMostClaims() {
    var claims = new ArrayList<Opposition>();
    claims.add(new Opposition("p", "q", "1", true, List.of(), List.of()));
    claims.add(new Opposition("p", "q", "2", false, List.of(), List.of()));
    claims.add(new Opposition("r", "s", "3", true, List.of(), List.of()));
    claims.add(new Opposition("r", "s", "4", false, List.of(), List.of()));
    claims.add(new Opposition("r", "s", "5", false, List.of(), List.of()));
    claims.add(new Opposition("x", "y", "6", true, List.of("t"), List.of()));
    claims.add(new Opposition("x", "y", "7", false, List.of("t"), List.of()));
    var contradictions = Contradiction.among(claims);

    assertThat(contradictions).extracting(Contradiction::a).containsExactly("x", "r", "p");
    Collections.shuffle(claims, new Random(3));
    assertThat(Contradiction.among(claims)).isEqualTo(contradictions);
  }
}
