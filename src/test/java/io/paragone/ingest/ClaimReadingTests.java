package io.paragone.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.paragone.extract.ClaimExtractor;
import io.paragone.extract.ExtractionException;
import io.paragone.extract.ExtractorUnavailableException;
import io.paragone.ingest.PaperSource.Item;
import io.paragone.ingest.PaperSource.Read;
import io.paragone.model.PaperFacts;
import io.paragone.model.PaperRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimReadingTests {

  @Test
  void itemsKeepTheirOrderWhoeverIsReadFirst() throws IOException {
    var secondIsRead = new CountDownLatch(1);
    var extractor =
        new Scripted(
            paper -> {
              if (paper.title().equals("paper 0")) {
                await(secondIsRead);
              } else {
                secondIsRead.countDown();
              }
            });

    var titles =
        items(papers(100), extractor).stream()
            .map(item -> ((Read) item).facts().paper().title())
            .toList();

    assertThat(titles)
        .containsExactlyElementsOf(IntStream.range(0, 100).mapToObj(i -> "paper " + i).toList());
  }

  @Test
  void aPaperThatCouldNotBeReadIsLeftOutWithItsLineAndItsReason() throws IOException {
    var extractor =
        new Scripted(
            paper -> {
              if (paper.title().equals("paper 1")) {
                throw new ExtractionException("no answer within 60 s");
              }
            });

    var items = items(papers(3), extractor);

    assertThat(items).hasSize(3);
    assertThat(items.get(1)).hasToString("line 2: \"paper 1\": no answer within 60 s");
    assertThat(items.get(2))
        .isInstanceOfSatisfying(
            Read.class, read -> assertThat(read.extractor()).isEqualTo("scripted/1"));
  }

  @Test
  void whatWasReadBeforeTheExtractorGaveUpIsHandedOn() throws IOException {
    var extractor =
        new Scripted(
            paper -> {
              if (paper.title().equals("paper 2")) {
                throw new ExtractorUnavailableException("no more");
              }
            });
    var read = new ArrayList<Item>();

    assertThatThrownBy(() -> readInto(read, papers(5), extractor))
        .isInstanceOf(ExtractorUnavailableException.class)
        .hasMessage("no more");
    assertThat(read).hasSize(2);
  }

  @Test
  void factsAndSkippedLinesPassUnreadAndNeedNoExtractor() throws IOException {
    var lines = "{\"title\": \"T\", \"introduces\": []}\nnot JSON\n";
    try (var source = source(lines);
        var reading =
            new ClaimReading(
                source,
                1,
                () -> {
                  throw new IllegalStateException("nothing to read");
                })) {
      var items = new ArrayList<Item>();
      reading.forEachRemaining(items::add);

      assertThat(items.get(0)).isInstanceOf(PaperSource.Known.class);
      assertThat(items.get(1)).isInstanceOf(PaperSource.Skipped.class);
    }
  }

  @Test
  void theGrammarReadsWhereNothingElseIsSet() throws IOException {
    try (var source = source(papers(1));
        var reading =
            new Extractors(
                    new ExtractorConfig("grammar"),
                    new LlmConfig(null, null, null, "60s", "4", "4"))
                .read(source, List::of)) {
      assertThat(((Read) reading.next()).extractor()).startsWith("grammar/");
    }
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "gramar, -, -, 60s, 4, none of grammar",
        "llm, -, toy, 60s, 4, set PARAGONE_LLM_BASE_URL",
        "llm, http://localhost/v1, -, 60s, 4, set PARAGONE_LLM_BASE_URL",
        "llm, localhost:80, toy, 60s, 4, PARAGONE_LLM_BASE_URL: \"localhost:80\"",
        "llm, http://localhost/v1, toy, soon, 4, PARAGONE_LLM_TIMEOUT: \"soon\"",
        "llm, http://localhost/v1, toy, 0s, 4, PARAGONE_LLM_TIMEOUT: \"0s\"",
        "llm, http://localhost/v1, toy, 60s, 0, PARAGONE_LLM_CONCURRENCY: \"0\"",
        "llm, http://localhost/v1, toy, 60s, many, PARAGONE_LLM_CONCURRENCY: \"many\""
      })
  void aSettingThatMakesNoSenseIsNamed(
      String extractor,
      String baseUrl,
      String model,
      String timeout,
      String concurrency,
      String told)
      throws IOException {
    var config = new LlmConfig(baseUrl, model, "a-key", timeout, "4", concurrency);
    var extractors = new Extractors(new ExtractorConfig(extractor), config);

    try (var source = source(papers(1))) {
      assertThatThrownBy(() -> extractors.read(source, List::of))
          .isInstanceOf(SettingException.class)
          .hasMessageContaining(told);
    }
  }

  private static String papers(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "{\"title\": \"paper %d\", \"abstract\": \"Text.\"}".formatted(i))
        .collect(Collectors.joining("\n"));
  }

  private static PaperSource source(String lines) throws IOException {
    return PaperSources.open(
        new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), "input");
  }

  private static List<Item> items(String lines, ClaimExtractor extractor) throws IOException {
    var items = new ArrayList<Item>();
    readInto(items, lines, extractor);
    return items;
  }

  private static void readInto(List<Item> items, String lines, ClaimExtractor extractor)
      throws IOException {
    try (var source = source(lines);
        var reading = new ClaimReading(source, 2, () -> extractor)) {
      reading.forEachRemaining(items::add);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Does what it is told and finds nothing. */
  private record Scripted(Consumer<PaperRecord> script) implements ClaimExtractor {

    @Override
    public String name() {
      return "scripted/1";
    }

    @Override
    public PaperFacts extract(PaperRecord paper) {
      script.accept(paper);
      return PaperFacts.of(paper);
    }
  }
}
