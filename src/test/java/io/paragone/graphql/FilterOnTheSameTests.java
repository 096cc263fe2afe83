package io.paragone.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Filters that ask for what the list is of anyway. */
class FilterOnTheSameTests {

  private static Asking asking;

  @BeforeAll
  static void load() {
    SampleGraph.load();
    asking = new Asking();
  }

  @AfterAll
  static void close() {
    asking.close();
  }

  @Test
  void theTestbedOfATestbedsClaims() {
    assertThat(
            asking.data(
                "{testbed(name: \"TreeBench\") {comparisons(where: {testbed: \"TreeBench\"}) {totalCount}}}"))
        .hasToString("{testbed={comparisons={totalCount=2}}}");
  }

  @Test
  void oneSideOfAHeadToHead() {
    assertThat(
            asking.data(
                "{headToHead(a: \"TagNet\", b: \"ParseNet\") {aBeatsB(where: {contender: \"TagNet\"}) {totalCount}}}"))
        .hasToString("{headToHead={aBeatsB={totalCount=2}}}");
  }
}
