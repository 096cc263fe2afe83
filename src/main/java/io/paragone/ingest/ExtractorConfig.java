package io.paragone.ingest;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * Who reads claims out of texts.
 *
 * @param extractor {@code grammar} or {@code llm} ({@code PARAGONE_EXTRACTOR})
 */
@ConfigurationProperties("paragone")
record ExtractorConfig(@Bindable(defaultValue = "grammar") String extractor) {}
