package io.paragone.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.paragone.graphql.LocalGraphql.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that asks one ready document of {@code graphql/commands/} and prints its answer. */
abstract class QuestionCommand implements Callable<Integer> {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final ObjectWriter PRETTY =
      JSON.writer(
          new DefaultPrettyPrinter()
              .withObjectIndenter(new DefaultIndenter("  ", "\n"))
              .withArrayIndenter(new DefaultIndenter("  ", "\n")));

  private final Questions questions;

  @Option(names = "--json", description = "Print the data of the GraphQL answer.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  QuestionCommand(Questions questions) {
    this.questions = questions;
  }

  /** The variables of the document, which is called as the command is. */
  abstract Map<String, Object> variables();

  /**
   * Names that were given and that nothing is called by, as the answer tells; none where the
   * question names nothing.
   */
  List<String> unknown(JsonNode data) {
    return List.of();
  }

  /** The filter among the options; an empty one where there is none. */
  FilterOptions filter() {
    return new FilterOptions();
  }

  abstract void print(JsonNode data, Printout out);

  @Override
  public final Integer call() {
    if (questions.graphIsEmpty()) {
      tell(
          "the graph in "
              + questions.place()
              + " is empty; paragone serve fills it with the bundled catalogue, "
              + "paragone load FILE with your papers");
      return ExitCode.UNKNOWN_NAME;
    }
    var reply = questions.graphql().ask(document(spec.name()), variables());
    if (!reply.problems().isEmpty()) {
      reply.problems().forEach(problem -> tell(problem.message()));
      return exitCode(reply.problems().get(0));
    }
    JsonNode data = JSON.valueToTree(Objects.requireNonNull(reply.data()));
    var out = spec.commandLine().getOut();
    if (json) {
      printJson(data, out);
    }
    var unknown = new ArrayList<>(unknown(data));
    unknown.addAll(unknownInFilter("contender", filter().contenders()));
    unknown.addAll(unknownInFilter("testbed", filter().testbeds()));
    if (!unknown.isEmpty()) {
      unknown.forEach(this::tellNearest);
      return ExitCode.UNKNOWN_NAME;
    }
    if (!json) {
      print(data, new Printout(out, questions.terminal()));
    }
    out.flush();
    return ExitCode.DONE;
  }

  /** An answer does not tell a filter that names nothing from one that leaves nothing. */
  private List<String> unknownInFilter(String kind, List<String> names) {
    return names.stream().filter(name -> asked("known", "name", name).path(kind).isNull()).toList();
  }

  private JsonNode asked(String document, String variable, String value) {
    return JSON.valueToTree(
        questions.graphql().ask(document(document), Map.of(variable, value)).data());
  }

  private void tellNearest(String name) {
    var hits = asked("nearest", "text", name).path("search");
    var names =
        StreamSupport.stream(hits.spliterator(), false)
            .map(hit -> hit.path("name").asText())
            .toList();
    tell(
        "nothing is called \""
            + name
            + "\""
            + (names.isEmpty()
                ? "; paragone search finds names by their parts"
                : ", the nearest: " + String.join(", ", names)));
  }

  private static int exitCode(Problem problem) {
    return switch (Objects.requireNonNullElse(problem.code(), "")) {
      case "DATABASE_UNAVAILABLE" -> ExitCode.UNAVAILABLE;
      case "INTERNAL_ERROR" -> ExitCode.FAILED;
      default -> ExitCode.BAD_INPUT;
    };
  }

  private static void printJson(JsonNode data, PrintWriter out) {
    try {
      out.println(PRETTY.writeValueAsString(data));
      out.flush();
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void tell(String message) {
    var err = spec.commandLine().getErr();
    err.println(spec.name() + ": " + message);
    err.flush();
  }

  private static String document(String name) {
    var place = "/graphql/commands/" + name + ".graphql";
    try (var stream = QuestionCommand.class.getResourceAsStream(place)) {
      if (stream == null) {
        throw new IllegalStateException("not on the class path: " + place);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
