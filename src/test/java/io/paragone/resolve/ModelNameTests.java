package io.paragone.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelNameTests {

  @ParameterizedTest
  @CsvSource({
    "LLaMA-2, llama-2,",
    "Llama 2, llama-2,",
    "LLaMA2, llama-2,",
    "LLaMA-2-7B, llama-2, 7.0e9",
    "LLaMA-2-7B-chat, llama-2, 7.0e9",
    "Llama 2 13B, llama-2, 1.3e10",
    "Llama-3.1-70B-Instruct, llama-3.1, 7.0e10",
    "BERT-base, bert,",
    "BERT-large, bert,",
    "BERT, bert,",
    "Mixtral 8x7B, mixtral,",
    "Mixtral-8x7B-Instruct, mixtral,",
    "Qwen2.5-0.5B, qwen-2.5, 5.0e8",
    "Pythia-70M, pythia, 7.0e7",
    "MPT-30B, mpt, 3.0e10",
    "GPT-4, gpt-4,",
    "GPT-4o, gpt-4o,",
  })
  void aNameTellsItsFamilyAndItsSize(String name, String family, Double parameters) {
    assertThat(ModelName.of(NameKey.of(name))).isEqualTo(new ModelName(family, parameters));
  }

  @Test
  void versionsAndPlusSignsTellThingsApart() {
    assertThat(NameKey.of("SQuAD 1.1")).isNotEqualTo(NameKey.of("SQuAD 2.0"));
    assertThat(NameKey.of("HumanEval+")).isNotEqualTo(NameKey.of("HumanEval"));
    assertThat(NameKey.of("BERT-base")).isNotEqualTo(NameKey.of("BERT-large"));
    assertThat(NameKey.of("Llama 2 13B")).isNotEqualTo(NameKey.of("Llama 2 7B"));
  }
}
