package io.paragone.extract.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.paragone.extract.GrammarExtractor;
import io.paragone.ingest.PaperFactsJson;
import io.paragone.ingest.PaperSource;
import io.paragone.ingest.PaperSources;
import io.paragone.model.PaperFacts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds every total to that of the reference implementation, a script, where that is at hand. */
class ScoreToolTests {

  private static final Path SHARED =
      Path.of(System.getProperty("paragone.shared", "../shared")).toAbsolutePath();
  private static final Path TOOL = SHARED.resolve("tools/score");
  private static final int PAPERS = 40;

  @TempDir private Path folder = Path.of(".");

  @BeforeEach
  void theToolIsHere() {
    assumeTrue(Files.isReadable(TOOL), () -> "skipped: " + TOOL + " is not here");
    assumeTrue(hasPython(), "skipped: no python3 on the path");
  }

  @Test
  void theTotalsOfTheAnnotatedPageAgree() throws Exception {
    Path annotation = SHARED.resolve("gold/page.jsonl");
    Path page = SHARED.resolve("seeds/daily-papers-page.txt");
    assumeTrue(Files.isReadable(annotation) && Files.isReadable(page), "skipped: no page");
    var extractor = new GrammarExtractor(List.of());
    List<PaperFacts> answers = new ArrayList<>();
    for (PaperSource.Item item : items(page)) {
      if (item instanceof PaperSource.Found found) {
        answers.add(extractor.extract(found.paper()));
      }
    }

    Evaluation evaluation = evaluate(facts(annotation), answers);

    assertThat(evaluation.unanswered()).isEmpty();
    assertAgree(evaluation, score(annotation, write("system.jsonl", answers)));
  }

  @Test
  void theTotalsOfAnAnnotationHeldAgainstItselfAgree() throws Exception {
    Path annotation = SHARED.resolve("gold/page.jsonl");
    assumeTrue(Files.isReadable(annotation), "skipped: no page");

    Evaluation evaluation = evaluate(facts(annotation), facts(annotation));

    assertThat(evaluation.worst(1)).isEmpty();
    assertAgree(evaluation, score(annotation, annotation));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void theTotalsOfRandomAnnotationsAgree(long seed) throws Exception {
    var random = new RandomAnnotations(new Random(seed));
    List<PaperFacts> gold = new ArrayList<>();
    List<PaperFacts> system = new ArrayList<>();
    for (int paper = 0; paper < PAPERS; paper++) {
      random.turnToOtherNames();
      gold.add(PaperFactsJson.read(random.paper("A Text on Tags " + paper)));
      if (paper % 10 != 0) {
        system.add(PaperFactsJson.read(random.paper("a text: on tags " + paper + " (long)")));
      }
    }

    Evaluation evaluation = evaluate(gold, system);

    assertThat(evaluation.unanswered()).hasSize(PAPERS / 10);
    assertThat(evaluation.rows().get(Row.ALL_CLAIMS).hit()).as("anything to compare").isPositive();
    assertAgree(evaluation, score(write("gold.jsonl", gold), write("system.jsonl", system)));
  }

  private static Evaluation evaluate(List<PaperFacts> gold, List<PaperFacts> system) {
    return new Annotation(gold).evaluate(system.stream().map(Answer::asGiven).toList());
  }

  private static void assertAgree(Evaluation evaluation, JsonNode figures) {
    evaluation
        .rows()
        .forEach(
            (row, ours) -> {
              JsonNode theirs = figures.path(row.label());
              assertThat(ours)
                  .as(row.label())
                  .isEqualTo(
                      new Figures(
                          theirs.path("hit").asInt(),
                          theirs.path("system").asInt(),
                          theirs.path("gold").asInt()));
              assertThat(List.of(ours.precision(), ours.recall(), ours.f1()))
                  .as(row.label())
                  .containsExactly(
                      theirs.path("precision").asDouble(),
                      theirs.path("recall").asDouble(),
                      theirs.path("f1").asDouble());
            });
    JsonNode margins = figures.path("margins right where stated");
    assertThat(evaluation.margins().stated()).isEqualTo(margins.path("of").asInt(-1));
    assertThat(evaluation.margins().share())
        .isEqualTo(margins.path("share").isNull() ? null : margins.path("share").asDouble(-1));
    Figures all = evaluation.rows().get(Row.ALL_CLAIMS);
    assertThat(evaluation.rules().stream().mapToInt(RuleFigures::made).sum())
        .isEqualTo(all.system());
    assertThat(evaluation.bands().values().stream().mapToInt(Band.Reliability::right).sum())
        .isEqualTo(all.hit());
  }

  private JsonNode score(Path gold, Path system) throws Exception {
    Path out = folder.resolve("figures.json");
    Path err = folder.resolve("err.txt");
    Process process =
        new ProcessBuilder("python3", TOOL.toString(), gold.toString(), system.toString(), "--json")
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(err)).isZero();
    return new ObjectMapper().readTree(out.toFile());
  }

  private Path write(String name, List<PaperFacts> papers) throws IOException {
    return Files.write(folder.resolve(name), papers.stream().map(PaperFactsJson::write).toList());
  }

  private static List<PaperFacts> facts(Path file) throws IOException {
    List<PaperFacts> facts = new ArrayList<>();
    for (PaperSource.Item item : items(file)) {
      facts.add(((PaperSource.Known) item).facts());
    }
    return facts;
  }

  private static List<PaperSource.Item> items(Path file) throws IOException {
    List<PaperSource.Item> items = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        PaperSource source = PaperSources.open(in, file.toString())) {
      source.forEachRemaining(items::add);
    }
    return items;
  }

  private static boolean hasPython() {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
