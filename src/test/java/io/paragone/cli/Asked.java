package io.paragone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micronaut.context.ApplicationContext;
import io.paragone.graph.SharedNeo4j;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** Calls commands in the process, over the shared graph. */
final class Asked {

  private Asked() {}

  static ApplicationContext context(Terminal terminal) {
    var context = ApplicationContext.builder().properties(SharedNeo4j.properties()).build();
    context.registerSingleton(Terminal.class, terminal);
    return context.start();
  }

  record Outcome(int exitCode, String out, String err) {
    List<String> lines() {
      return out.lines().toList();
    }

    JsonNode json() throws IOException {
      return JsonMapper.builder().build().readTree(out);
    }
  }

  static Outcome run(ApplicationContext context, String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var exitCode =
        ParagoneCommand.in(context)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(arguments);
    return new Outcome(exitCode, out.toString(), err.toString());
  }

  static Outcome answered(ApplicationContext context, String... arguments) {
    var outcome = run(context, arguments);
    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    return outcome;
  }
}
