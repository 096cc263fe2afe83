package io.paragone.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Compares the bundled catalogue with an annotated page of the same papers, where that is at hand.
 * Every row that only one of them has is explained in {@code catalogue/deviations.tsv}.
 */
class CatalogueGoldTests {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Map<String, String> LISTS =
      new TreeMap<>(
          Map.of(
              "methods", "METHOD",
              "baseModels", "BASE_MODEL",
              "benchmarks", "BENCHMARK",
              "datasets", "DATASET"));

  /** A row of the table of reasons. */
  private record Deviation(String paper, String side, String row, String reason) {
    static Deviation of(String line) {
      var fields = line.split("\t", -1);
      return new Deviation(fields[0], fields[1], fields[2], fields[3]);
    }

    boolean explains(Deviation other) {
      var pattern =
          Arrays.stream(row.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
      return paper.equals(other.paper) && side.equals(other.side) && other.row.matches(pattern);
    }
  }

  @Test
  void theCatalogueIsWhatWasAnnotatedOrAReasonIsGiven() throws IOException {
    var gold =
        Stream.of("../shared", "../../shared")
            .map(folder -> Path.of(folder, "gold", "page.jsonl"))
            .filter(Files::isReadable)
            .findFirst();
    assumeTrue(gold.isPresent(), "skipped: there is no annotated page beside the project");
    var annotated = Files.readAllLines(gold.orElseThrow());
    var catalogue = resource("/catalogue/daily-papers.jsonl");
    var reasons =
        resource("/catalogue/deviations.tsv").stream()
            .filter(line -> !line.startsWith("#"))
            .map(Deviation::of)
            .toList();

    assertThat(catalogue).hasSameSizeAs(annotated);
    List<Deviation> found = new ArrayList<>();
    for (var at = 0; at < annotated.size(); at++) {
      var one = JSON.readTree(annotated.get(at));
      var other = JSON.readTree(catalogue.get(at));
      assertThat(other.path("title").asText()).isEqualTo(one.path("title").asText());
      found.addAll(deviations(one.path("id").asText(), rows(one), rows(other)));
    }

    assertThat(found)
        .as("rows without a reason")
        .filteredOn(row -> reasons.stream().noneMatch(reason -> reason.explains(row)))
        .isEmpty();
    assertThat(reasons)
        .as("reasons without a row")
        .allSatisfy(
            reason -> {
              assertThat(reason.reason()).isNotBlank();
              assertThat(found).anyMatch(reason::explains);
            });
  }

  private static List<Deviation> deviations(
      String paper, TreeSet<String> annotated, TreeSet<String> catalogue) {
    List<Deviation> deviations = new ArrayList<>();
    annotated.stream()
        .filter(row -> !catalogue.contains(row))
        .forEach(row -> deviations.add(new Deviation(paper, "-", row, "")));
    catalogue.stream()
        .filter(row -> !annotated.contains(row))
        .forEach(row -> deviations.add(new Deviation(paper, "+", row, "")));
    return deviations;
  }

  private static TreeSet<String> rows(JsonNode paper) {
    var rows = new TreeSet<String>();
    for (var thing : paper.path("introduces")) {
      var name = thing.path("name").asText();
      rows.add("introduces " + thing.path("kind").asText() + " " + name);
      thing.path("aliases").forEach(alias -> rows.add("alias " + name + ": " + alias.asText()));
    }
    LISTS.forEach(
        (list, kind) ->
            paper.path(list).forEach(name -> rows.add("mentions " + kind + " " + name.asText())));
    for (var result : paper.path("results")) {
      rows.add(
          "result %s on %s by %s: %s%s"
              .formatted(
                  result.path("system").asText(),
                  text(result, "on"),
                  text(result, "metric"),
                  result.path("value").asDouble(),
                  result.path("unit").asText()));
    }
    paper.path("comparisons").forEach(claim -> rows.add(claim(claim)));
    if (paper.hasNonNull("codeUrl")) {
      rows.add("code " + paper.path("codeUrl").asText());
    }
    return rows;
  }

  private static String claim(JsonNode claim) {
    var on = new TreeSet<String>();
    claim.path("on").forEach(name -> on.add("'" + name.asText() + "'"));
    return "claim %s (%s) %s %s (%s) on [%s] by %s%s confidence %s"
        .formatted(
            claim.path("subject").asText(),
            claim.path("subjectKind").asText(),
            claim.path("outcome").asText(),
            claim.path("baseline").asText(),
            claim.path("baselineKind").asText(),
            String.join(", ", on),
            text(claim, "metric"),
            margin(claim.path("margin")),
            claim.path("confidence").asText());
  }

  private static String margin(JsonNode margin) {
    if (!margin.hasNonNull("value")) {
      return "";
    }
    return " by "
        + (margin.hasNonNull("qualifier") ? margin.path("qualifier").asText() + " " : "")
        + margin.path("value").asDouble()
        + (margin.hasNonNull("max") ? "-" + margin.path("max").asDouble() : "")
        + " "
        + text(margin, "unit");
  }

  private static String text(JsonNode node, String name) {
    return node.hasNonNull(name) ? node.path(name).asText() : "None";
  }

  private static List<String> resource(String path) throws IOException {
    try (var stream = CatalogueGoldTests.class.getResourceAsStream(path)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
