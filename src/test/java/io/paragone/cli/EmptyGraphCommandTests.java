package io.paragone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.paragone.graph.SharedNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that ask a graph that nothing was loaded into. */
class EmptyGraphCommandTests {

  @BeforeAll
  static void empty() {
    SharedNeo4j.emptied();
  }

  @ParameterizedTest
  @ValueSource(strings = {"beats DPO", "ranking --json", "search DPO", "contradictions"})
  void tellHowToFillIt(String command) {
    try (var context = Asked.context(new Terminal(false, 0))) {
      var outcome = Asked.run(context, command.split(" "));

      assertThat(outcome.exitCode()).isEqualTo(ExitCode.UNKNOWN_NAME);
      assertThat(outcome.out()).isEmpty();
      assertThat(outcome.err().lines())
          .singleElement()
          .asString()
          .contains(" is empty; ", "paragone serve", "paragone load FILE");
    }
  }
}
