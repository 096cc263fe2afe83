package io.paragone.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.paragone.model.PaperFacts;
import io.paragone.model.PaperFacts.Claim;
import io.paragone.model.PaperFacts.Introduction;
import io.paragone.model.PaperRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Measures the reading on an annotated page of 55 papers, where that is at hand, and holds the
 * figures reached so far. Names count as equal without case and punctuation, an alias as its name.
 */
class AnnotatedPageTests {

  private static final Path SHARED =
      Stream.of(Path.of("../shared"), Path.of("../../shared"))
          .filter(Files::exists)
          .findFirst()
          .orElse(Path.of("../shared"));
  private static final Path GOLD = SHARED.resolve("gold/page.jsonl");
  private static final Path PAGE = SHARED.resolve("seeds/daily-papers-page.txt");

  private static final Tally NAMED = new Tally();
  private static final Tally ALL = new Tally();
  private static final Tally INTRODUCED = new Tally();

  private static final class Tally {
    int hits;
    int gold;
    int found;

    void add(Set<String> expected, Set<String> actual) {
      gold += expected.size();
      found += actual.size();
      hits += (int) actual.stream().filter(expected::contains).count();
    }

    double precision() {
      return (double) hits / found;
    }

    double recall() {
      return (double) hits / gold;
    }
  }

  @BeforeAll
  static void read() throws IOException {
    assumeTrue(Files.exists(GOLD) && Files.exists(PAGE), "no annotated page beside the project");
    var extractor = new GrammarExtractor(List.of());
    List<String> lines = Files.readAllLines(PAGE).stream().filter(l -> !l.isBlank()).toList();
    var mapper = new ObjectMapper();
    for (String line : Files.readAllLines(GOLD)) {
      JsonNode gold = mapper.readTree(line);
      String title = gold.get("title").asText();
      int at = lines.indexOf(title);
      assertThat(at).as(title).isNotNegative();
      compare(gold, extractor.extract(PaperRecord.of(title, lines.get(at + 1))));
    }
  }

  private static void compare(JsonNode gold, PaperFacts facts) {
    Map<String, String> names = new HashMap<>();
    for (JsonNode introduced : gold.get("introduces")) {
      List<String> forms = new ArrayList<>(List.of(introduced.get("name").asText()));
      introduced.get("aliases").forEach(alias -> forms.add(alias.asText()));
      join(names, forms);
    }
    for (Introduction introduction : facts.introduces()) {
      List<String> forms = new ArrayList<>(List.of(introduction.name()));
      forms.addAll(introduction.aliases());
      join(names, forms);
    }
    for (String field : List.of("methods", "baseModels", "benchmarks", "datasets")) {
      gold.get(field).forEach(entity -> join(names, List.of(entity.asText())));
    }
    Set<String> expected = new HashSet<>();
    for (JsonNode c : gold.get("comparisons")) {
      boolean named = !c.get("baselineKind").asText().equals("UNNAMED");
      expected.add(
          key(
              names,
              c.get("subject").asText(),
              c.get("outcome").asText(),
              named ? c.get("baseline").asText() : "*"));
    }
    Set<String> actual = new HashSet<>();
    for (Claim c : facts.claims()) {
      actual.add(
          key(
              names,
              c.subject(),
              c.outcome().name(),
              c.baselineKind() == null ? "*" : c.baseline()));
    }
    ALL.add(expected, actual);
    expected.removeIf(key -> key.endsWith(" *"));
    actual.removeIf(key -> key.endsWith(" *"));
    NAMED.add(expected, actual);
    Set<String> introduced = new HashSet<>();
    gold.get("introduces").forEach(i -> introduced.add(name(names, i.get("name").asText())));
    Set<String> found = new HashSet<>();
    facts.introduces().forEach(i -> found.add(name(names, i.name())));
    INTRODUCED.add(introduced, found);
  }

  private static void join(Map<String, String> names, List<String> forms) {
    String canonical =
        forms.stream()
            .map(Introductions::fold)
            .map(names::get)
            .filter(known -> known != null)
            .findFirst()
            .orElse(Introductions.fold(forms.get(0)));
    for (String form : forms) {
      names.putIfAbsent(Introductions.fold(form), canonical);
      int open = form.indexOf('(');
      if (open > 0) {
        names.putIfAbsent(Introductions.fold(form.substring(0, open)), canonical);
        names.putIfAbsent(Introductions.fold(form.substring(open)), canonical);
      }
    }
  }

  private static String key(
      Map<String, String> names, String subject, String outcome, String baseline) {
    return name(names, subject)
        + " "
        + outcome
        + " "
        + (baseline.equals("*") ? "*" : name(names, baseline));
  }

  private static String name(Map<String, String> names, String written) {
    String folded = Introductions.fold(written);
    return names.getOrDefault(folded, folded);
  }

  @Test
  void namedClaimsAreRight() {
    assertThat(NAMED.precision()).as("precision").isGreaterThan(0.95);
    assertThat(NAMED.recall()).as("recall").isGreaterThan(0.67);
  }

  @Test
  void claimsAgainstAnybodyAreRight() {
    assertThat(ALL.precision()).as("precision").isGreaterThan(0.90);
    assertThat(ALL.recall()).as("recall").isGreaterThan(0.64);
  }

  @Test
  void introducedNamesAreRight() {
    assertThat(INTRODUCED.precision()).as("precision").isGreaterThan(0.92);
    assertThat(INTRODUCED.recall()).as("recall").isGreaterThan(0.70);
  }
}
