package io.paragone.extract.llm;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Which model is asked, and how patiently.
 *
 * @param baseUrl the address below which {@code /chat/completions} lies, such as {@code
 *     http://localhost:11434/v1}
 * @param model its name there
 * @param apiKey sent as a bearer token; null where the address wants none
 * @param timeout how long one answer may take, from the question to its last byte
 * @param tries how often a paper is asked about at most, 1 or more
 */
public record LlmSettings(
    String baseUrl, String model, @Nullable String apiKey, Duration timeout, int tries) {

  /** Without the key, so that no log has it. */
  @Override
  public String toString() {
    return model + " at " + baseUrl;
  }
}
