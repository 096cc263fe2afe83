package io.paragone.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTests {

  @ParameterizedTest
  @CsvSource({
    "LLaMA-2, llama-2",
    "Llama 2, llama-2",
    "LLaMA2, llama-2",
    "LLaMA-2-7B-chat, llama-2-7b-chat",
    "GPT4, gpt-4",
    "GPT-4o, gpt-4o",
    "Qwen2.5, qwen-2.5",
    "Qwen-2.5, qwen-2.5",
    "HumanEval, humaneval",
    "HumanEval+, humaneval+",
    "SQuAD 1.1, squad-1.1",
    "SQuAD1.1, squad-1.1",
    "CIFAR10, cifar-10",
    "S^3A, s3a",
    "$S^3$A, s3a",
    "R^3, r3",
    "T5, t5",
    "Self-Positioning, self-positioning",
    "Self Positioning, self-positioning",
    "Poincaré, poincare",
    "the CLIP, clip",
    "\\textsc{Mag}, mag",
    "C++, c++",
    "LoRA, lora",
    "LoRA-, lora-minus",
    "LoRA\u207b, lora-minus",
    "LoRA$^-$, lora-minus",
    "LoRA$^{-}$, lora-minus",
    "-LoRA --, lora",
    "A*, a*",
    "et al., et-al",
    "\u2207, u-2207",
  })
  void spellingsOfOneNameShareAKeyAndOtherNamesDoNot(String name, String key) {
    assertThat(NameKey.of(name)).isEqualTo(key);
  }

  @Test
  void aKeyIsTheKeyOfItself() {
    var random = new Random(7);
    var alphabet = "aBcLxyz019 .-_+*#^${}\\'é(),/∇α".codePoints().toArray();
    for (var i = 0; i < 20_000; i++) {
      var name = new StringBuilder();
      for (var length = 1 + random.nextInt(14); length > 0; length--) {
        name.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
      }
      var key = NameKey.of(name.toString());
      assertThat(key).isNotEmpty();
      assertThat(NameKey.of(key)).as("key of the key of '%s'", name).isEqualTo(key);
    }
  }
}
