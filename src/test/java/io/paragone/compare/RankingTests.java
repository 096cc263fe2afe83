package io.paragone.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.paragone.model.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankingTests {

  private static final int ALL = 1000;

  private static Encounter beats(String winner, String loser) {
    return new Encounter(winner, loser, Outcome.BEATS, 1);
  }

  private static Encounter ties(String one, String other) {
    return new Encounter(one, other, Outcome.TIES, 1);
  }

  private static Map<String, Double> strengths(List<Encounter> encounters) {
    var strengths = new LinkedHashMap<String, Double>();
    for (var component : Ranking.of(encounters, ALL).components()) {
      component.strongest().forEach(entry -> strengths.put(entry.contender(), entry.strength()));
    }
    return strengths;
  }

  /** Claims among a dozen contenders. */
  private static List<Encounter> some(Random random, boolean withTies) {
    var encounters = new ArrayList<Encounter>();
    for (var i = 0; i < 5 + random.nextInt(30); i++) {
      var outcome = withTies ? Outcome.values()[random.nextInt(3)] : Outcome.BEATS;
      encounters.add(
          new Encounter(
              "m" + random.nextInt(12), "m" + random.nextInt(12), outcome, 1 + random.nextInt(3)));
    }
    return encounters;
  }

  @Test
  void nothingComparedIsNoComponent() {
    assertThat(Ranking.of(List.of(), 10)).isEqualTo(new Ranking(0, 0, 0, List.of()));
    assertThat(Ranking.of(List.of(beats("a", "a")), 10).claims()).isZero();
  }

  @Test
  void whoeverNeverLostIsFiniteAndFirst() {
    var component =
        Ranking.of(List.of(beats("a", "b"), beats("a", "c"), beats("b", "c")), 10)
            .components()
            .get(0);

    assertThat(component.strongest()).extracting(Ranked::contender).containsExactly("a", "b", "c");
    assertThat(component.strongest()).extracting(Ranked::rank).containsExactly(1, 2, 3);
    var first = component.strongest().get(0);
    assertThat(first.strength()).isBetween(0.5, 3.0);
    assertThat(first.low()).isLessThan(first.strength());
    assertThat(first.high() - first.strength())
        .isCloseTo(first.strength() - first.low(), within(1e-9));
    assertThat(first.wins()).isEqualTo(2);
    assertThat(component.strongest().get(2).losses()).isEqualTo(2);
  }

  @Test
  void aCycleMakesEquals() {
    var component =
        Ranking.of(List.of(beats("a", "b"), beats("b", "c"), beats("c", "a")), 10)
            .components()
            .get(0);

    assertThat(component.strongest()).extracting(Ranked::rank).containsExactly(1, 1, 1);
    assertThat(component.strongest())
        .allSatisfy(entry -> assertThat(entry.strength()).isCloseTo(0, within(1e-9)));
  }

  @Test
  void tiesAloneMakeEqualsAndAFiniteParameter() {
    var component = Ranking.of(List.of(ties("a", "b"), ties("b", "c")), 10).components().get(0);

    assertThat(component.strongest()).extracting(Ranked::rank).containsExactly(1, 1, 1);
    assertThat(component.strongest()).extracting(Ranked::ties).containsExactly(1, 2, 1);
    assertThat(component.tieParameter()).isBetween(1.0, 100.0);
  }

  @Test
  void unconnectedContendersAreRankedApartAndTheLargestComponentIsFirst() {
    var ranking =
        Ranking.of(List.of(beats("a", "b"), beats("p", "q"), beats("q", "r"), beats("x", "y")), 2);

    assertThat(ranking.claims()).isEqualTo(4);
    assertThat(ranking.contenders()).isEqualTo(7);
    assertThat(ranking.componentCount()).isEqualTo(3);
    assertThat(ranking.components()).extracting(RankedComponent::contenders).containsExactly(3, 2);
    assertThat(ranking.components().get(0).strongest())
        .extracting(Ranked::contender)
        .containsExactly("p", "q");
    assertThat(ranking.components().get(1).strongest())
        .extracting(Ranked::contender)
        .containsExactly("a", "b");
  }

  @Test
  void whoTheSubjectIsDoesNotMatter() {
    assertThat(Ranking.of(List.of(new Encounter("b", "a", Outcome.TRAILS, 2), ties("b", "a")), 10))
        .isEqualTo(
            Ranking.of(List.of(new Encounter("a", "b", Outcome.BEATS, 2), ties("a", "b")), 10));
  }

  @Test
  void moreClaimsMakeItSurer() {
    var few = Ranking.of(List.of(beats("a", "b"), beats("b", "a")), 10);
    var many =
        Ranking.of(
            List.of(
                new Encounter("a", "b", Outcome.BEATS, 10),
                new Encounter("b", "a", Outcome.BEATS, 10)),
            10);

    assertThat(width(many)).isLessThan(width(few) / 2);
  }

  private static double width(Ranking ranking) {
    var entry = ranking.components().get(0).strongest().get(0);
    return entry.high() - entry.low();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void theOrderOfClaimsDoesNotMatter(long seed) {
    var random = new Random(seed);
    var encounters = some(random, true);
    var ranking = Ranking.of(encounters, ALL);

    Collections.shuffle(encounters, random);

    assertThat(Ranking.of(encounters, ALL)).isEqualTo(ranking);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void namesDoNotMatter(long seed) {
    var encounters = some(new Random(seed), true);
    UnaryOperator<String> renamed = name -> (name.hashCode() * 31 % 97) + name;
    var others =
        encounters.stream()
            .map(
                e ->
                    new Encounter(
                        renamed.apply(e.subject()),
                        renamed.apply(e.baseline()),
                        e.outcome(),
                        e.claims()))
            .toList();

    var strengths = strengths(encounters);
    var ofOthers = strengths(others);

    assertThat(ofOthers).hasSameSizeAs(strengths);
    strengths.forEach(
        (name, strength) ->
            assertThat(ofOthers.get(renamed.apply(name))).isCloseTo(strength, within(1e-6)));
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
  void oneMoreWinNeverMakesTheWinnerWeakerOrTheLoserStronger(long seed) {
    var random = new Random(seed);
    var encounters = some(random, seed % 2 == 0);
    var before = strengths(encounters);
    for (var again : List.copyOf(encounters)) {
      if (again.subject().equals(again.baseline())) {
        continue;
      }
      encounters.add(beats(again.subject(), again.baseline()));
      var after = strengths(encounters);
      encounters.remove(encounters.size() - 1);

      assertThat(after.get(again.subject()))
          .isGreaterThanOrEqualTo(before.get(again.subject()) - 1e-9);
      assertThat(after.get(again.baseline()))
          .isLessThanOrEqualTo(before.get(again.baseline()) + 1e-9);
    }
  }

  @Test
  void theStrengthsOfAComponentAreZeroOnAverage() {
    for (var seed = 31; seed < 41; seed++) {
      for (var component : Ranking.of(some(new Random(seed), true), ALL).components()) {
        assertThat(component.strongest().stream().mapToDouble(Ranked::strength).sum())
            .isCloseTo(0, within(1e-7));
      }
    }
  }
}
