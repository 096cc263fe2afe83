package io.paragone.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds of names and things whatever papers introduce and people decide. */
class IdentityPropertyTests {

  private static final List<String> NAMES =
      List.of(
          "TagNet",
          "Tag-Net",
          "Tagging Adapted Networks",
          "TAN",
          "LoRA",
          "Low-Rank Adaptation",
          "PlorNet2",
          "DPO",
          "Direct Preference Optimization",
          "our adapter",
          "SSA",
          "Vexer");

  private static final Set<String> USED =
      NAMES.stream().map(NameKey::of).collect(Collectors.toCollection(TreeSet::new));

  @Test
  void namesThatDifferInAHyphenAloneAreOneWhetherSomebodyIntroducesOneOrNobody() {
    var used = Set.of("alpaca-eval", "alpacaeval", "gpt-4", "t-net", "tnet");
    var nobody = new Identity(List.of(), used, Map.of());
    assertThat(nobody.place("alpacaeval"))
        .isEqualTo("alpaca-eval")
        .isEqualTo(nobody.place("alpaca-eval"));
    assertThat(nobody.place("t-net")).isNotEqualTo(nobody.place("tnet"));

    var introduced = thing("p", null, "AlpacaEval", List.of(), true);
    var somebody = new Identity(List.of(introduced), used, Map.of());
    assertThat(somebody.place("alpaca-eval")).isEqualTo("alpacaeval");
  }

  @ParameterizedTest
  @CsvSource({
    "LoRA, Low-Rank Adaptation, Low-Rank Adaptation, LONG_FORM",
    "Low-Rank Adaptation, LoRA, LoRA, ABBREVIATION",
    "Direct Preference Optimization, DPO, DPO,",
    "DPO, Direct Preference Optimization, Direct Preference Optimization, LONG_FORM",
    "SelfInstruct, Self-Instruct, Self-Instruct, SPELLING",
    "Stable Drops, SD, SD,",
    "Sharp Attention, SSA, SSA,",
    "Data Augmentation for Trees, DA, DA,",
    "Conditional Transformer, CTRL, CTRL,",
    "Neural Adapters, NA, NA,",
    "TagNet, our network, our network,",
    "TagNet, tagger, tagger,",
    "TagNet, the full model of this paper, the full model of this paper,",
    "Diffusion Tagger, DiffTag, DiffTag, ABBREVIATION",
    "Multimodal Benchmark, MMBENCH, MMBENCH, ABBREVIATION",
  })
  void onlyADistinctiveAliasMeansTheSameElsewhere(
      String name, String alias, String mentioned, Join.Rule rule) {
    var identity =
        new Identity(List.of(thing("p", null, name, List.of(alias), true)), Set.of(), Map.of());
    var key = NameKey.of(mentioned);

    assertThat(identity.place(key)).isEqualTo(rule == null ? key : NameKey.of(name));
    assertThat(Stream.ofNullable(identity.join(key)).map(Join::rule).toList())
        .isEqualTo(rule == null ? List.of() : List.of(rule));
  }

  @Test
  void nothingDependsOnTheOrderInWhichThingsAreTold() {
    for (var seed = 0; seed < 2_000; seed++) {
      var random = new Random(seed);
      var things = things(random);
      var rulings = rulings(random, things);
      var places = places(new Identity(things, USED, rulings), things);
      Collections.shuffle(things, random);

      assertThat(places(new Identity(things, USED, rulings), things))
          .as("seed %s", seed)
          .isEqualTo(places);
    }
  }

  @Test
  void whatANameLeadsToLeadsNowhereElse() {
    for (var seed = 0; seed < 2_000; seed++) {
      var random = new Random(seed);
      var things = things(random);
      var identity = new Identity(things, USED, rulings(random, things));
      for (var place : places(identity, things).values()) {
        assertThat(identity.place(place)).as("seed %s", seed).isEqualTo(place);
        assertThat(identity.join(identity.home(place))).as("seed %s", seed).isNull();
      }
    }
  }

  @Test
  void mergedIsOneWhicheverOfTheTwoWasMergedIntoTheOther() {
    for (var seed = 0; seed < 500; seed++) {
      var random = new Random(seed);
      var things = things(random);
      var one = NameKey.of(NAMES.get(random.nextInt(NAMES.size())));
      var other = NameKey.of(NAMES.get(random.nextInt(NAMES.size())));
      var apart = new Identity(things, USED, Map.of());
      var into =
          new Identity(things, USED, Map.of(apart.home(apart.place(one)), apart.place(other)));

      assertThat(into.place(one)).as("seed %s", seed).isEqualTo(into.place(other));
    }
  }

  private static Map<String, String> places(Identity identity, List<Identity.Introduced> things) {
    Map<String, String> places = new TreeMap<>();
    NAMES.forEach(name -> places.put(name, identity.place(NameKey.of(name))));
    things.forEach(thing -> places.put(thing.id(), identity.place(thing)));
    return places;
  }

  private static List<Identity.Introduced> things(Random random) {
    List<Identity.Introduced> things = new ArrayList<>();
    var taken = new TreeSet<String>();
    for (var papers = 1 + random.nextInt(5); papers > 0; papers--) {
      var name = NAMES.get(random.nextInt(NAMES.size()));
      var aliases =
          Stream.generate(() -> NAMES.get(random.nextInt(NAMES.size()))).limit(2).toList();
      var published = random.nextBoolean() ? LocalDate.of(2020 + random.nextInt(3), 1, 1) : null;
      var thing = thing("p" + random.nextInt(4), published, name, aliases, random.nextBoolean());
      if (taken.add(thing.id())) {
        things.add(thing);
      }
    }
    return things;
  }

  private static Map<String, String> rulings(Random random, List<Identity.Introduced> things) {
    var ids = new ArrayList<>(NAMES.stream().map(NameKey::of).toList());
    things.forEach(thing -> ids.add(thing.id()));
    Map<String, String> rulings = new TreeMap<>();
    for (var count = random.nextInt(3); count > 0; count--) {
      rulings.put(ids.get(random.nextInt(ids.size())), ids.get(random.nextInt(ids.size())));
    }
    return rulings;
  }

  private static Identity.Introduced thing(
      String titleKey, LocalDate published, String name, List<String> aliases, boolean curated) {
    var keys =
        Stream.concat(Stream.of(name), aliases.stream()).map(NameKey::of).distinct().toList();
    return new Identity.Introduced(
        titleKey, published, NameKey.of(name), name, aliases, keys, curated, false, false);
  }
}
