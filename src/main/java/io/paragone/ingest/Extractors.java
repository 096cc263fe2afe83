package io.paragone.ingest;

import io.paragone.extract.GrammarExtractor;
import io.paragone.extract.llm.LlmExtractor;
import io.paragone.extract.llm.LlmSettings;
import io.paragone.model.KnownName;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.function.Supplier;

/** Reads texts for claims with the extractor that the settings name. */
@Singleton
public final class Extractors {

  private static final String GRAMMAR = "grammar";
  private static final String LLM = "llm";

  private final ExtractorConfig config;
  private final LlmConfig llm;

  Extractors(ExtractorConfig config, LlmConfig llm) {
    this.config = config;
    this.llm = llm;
  }

  /**
   * The items of a source with their texts read.
   *
   * @param known names that people vouch for; asked for when the first text comes
   * @throws SettingException where the settings name no extractor
   */
  public ClaimReading read(PaperSource source, Supplier<Collection<KnownName>> known) {
    return switch (config.extractor()) {
      case GRAMMAR ->
          new ClaimReading(
              source,
              Runtime.getRuntime().availableProcessors(),
              () -> new GrammarExtractor(known.get()));
      case LLM -> {
        LlmSettings settings = llm.settings();
        yield new ClaimReading(source, llm.atOnce(), () -> new LlmExtractor(settings));
      }
      default ->
          throw new SettingException(
              "PARAGONE_EXTRACTOR: \"" + config.extractor() + "\" is none of grammar, llm");
    };
  }
}
