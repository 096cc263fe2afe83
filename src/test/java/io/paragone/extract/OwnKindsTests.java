package io.paragone.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.paragone.model.Kind;
import io.paragone.model.PaperFacts.Introduction;
import io.paragone.model.PaperRecord;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnKindsTests {

  private static final GrammarExtractor EXTRACTOR = new GrammarExtractor(List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wounds | We present WoundPix and describe it. The WoundPix corpus is large. | WoundPix"
            + " | DATASET",
        "Wounds | We construct a new dataset, WoundPix, for nurses. | WoundPix | DATASET",
        "Wounds | We propose WoundPix as a benchmark for nurses. | WoundPix | BENCHMARK",
        "WoundPix: Large-Scale Wound Dataset for Nurses | WoundPix is what nurses want."
            + " | WoundPix | DATASET",
        "WoundPix: Benchmarking Nurses | We present WoundPix for nurses. | WoundPix | BENCHMARK",
        "Wounds | We propose Salve, a Careful Reward Model, meeting these challenges. | Salve"
            + " | BASE_MODEL",
        "Wounds | We introduce Salve, a suite of efficient, talkative language models (LLMs). |"
            + " Salve | BASE_MODEL",
      })
  void theWholeTextTellsWhatAThingIs(String title, String text, String name, Kind kind) {
    assertThat(introduced(title, text, name)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wounds | We propose Salve. On the PigSkin dataset, Salve heals faster. | Salve",
        "Wounds | We propose Salve. Two Salve benchmarks exist. | Salve",
        "Salve: Using a Skin Database | We propose Salve. Salve heals wounds. | Salve",
        "Wounds | We propose Salve. Salve outperforms others, and the Salve dataset helps. | Salve",
      })
  void aDatasetBesideAMethodLeavesTheMethodOne(String title, String text, String name) {
    assertThat(introduced(title, text, name)).isEqualTo(Kind.METHOD);
  }

  private static Kind introduced(String title, String text, String name) {
    return EXTRACTOR.extract(PaperRecord.of(title, text)).introduces().stream()
        .filter(introduction -> introduction.name().equals(name))
        .map(Introduction::kind)
        .findFirst()
        .orElseThrow();
  }
}
