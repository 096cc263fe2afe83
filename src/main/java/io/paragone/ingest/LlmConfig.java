package io.paragone.ingest;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import io.paragone.extract.llm.LlmSettings;
import java.net.URI;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which language model reads claims, where one does.
 *
 * @param baseUrl an address that speaks OpenAI's interface ({@code PARAGONE_LLM_BASE_URL})
 * @param model its name there ({@code PARAGONE_LLM_MODEL})
 * @param apiKey null where the address wants none ({@code PARAGONE_LLM_API_KEY})
 * @param timeout for one answer ({@code PARAGONE_LLM_TIMEOUT}, such as {@code 90s})
 * @param tries how often a paper is asked about at most ({@code PARAGONE_LLM_TRIES})
 * @param concurrency how many papers are asked about at once ({@code PARAGONE_LLM_CONCURRENCY})
 */
@ConfigurationProperties("paragone.llm")
record LlmConfig(
    @Nullable String baseUrl,
    @Nullable String model,
    @Nullable String apiKey,
    @Bindable(defaultValue = "60s") String timeout,
    @Bindable(defaultValue = "4") String tries,
    @Bindable(defaultValue = "4") String concurrency) {

  private static final int MOST = 64;
  private static final Pattern SECONDS = Pattern.compile("(\\d{1,5})s?");

  /**
   * What the model is asked with.
   *
   * @throws SettingException where something is missing or makes no sense
   */
  LlmSettings settings() {
    if (baseUrl == null || model == null || baseUrl.isBlank() || model.isBlank()) {
      throw new SettingException(
          "PARAGONE_EXTRACTOR is llm: set PARAGONE_LLM_BASE_URL and PARAGONE_LLM_MODEL too");
    }
    if (!isAddress(baseUrl)) {
      throw new SettingException(
          "PARAGONE_LLM_BASE_URL: \"" + baseUrl + "\" is not an address such as http://host/v1");
    }
    boolean hasKey = apiKey != null && !apiKey.isBlank();
    return new LlmSettings(
        baseUrl, model, hasKey ? apiKey : null, patience(), within("PARAGONE_LLM_TRIES", tries));
  }

  /** How many papers are asked about at once. */
  int atOnce() {
    return within("PARAGONE_LLM_CONCURRENCY", concurrency);
  }

  private Duration patience() {
    Matcher seconds = SECONDS.matcher(timeout);
    if (!seconds.matches() || Integer.parseInt(seconds.group(1)) == 0) {
      throw new SettingException(
          "PARAGONE_LLM_TIMEOUT: \"" + timeout + "\" is not a time in seconds such as 90s");
    }
    return Duration.ofSeconds(Integer.parseInt(seconds.group(1)));
  }

  private static boolean isAddress(String text) {
    try {
      URI uri = URI.create(text);
      return uri.getHost() != null
          && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static int within(String name, String value) {
    for (int number = 1; number <= MOST; number++) {
      if (value.equals(Integer.toString(number))) {
        return number;
      }
    }
    throw new SettingException(
        name + ": \"" + value + "\" is not a whole number from 1 to " + MOST);
  }

  /** Without the key, so that no log has it. */
  @Override
  public String toString() {
    return "LlmConfig";
  }
}
