package io.paragone.graph;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Where the embedded graph is, and how long any graph may take.
 *
 * @param data its folder ({@code PARAGONE_DATA})
 * @param boltPort its port ({@code PARAGONE_BOLT_PORT}); where it is taken any free one is used
 * @param readTimeout how long a question may take the database ({@code PARAGONE_READ_TIMEOUT})
 */
@ConfigurationProperties("paragone")
record GraphConfig(
    @Bindable(defaultValue = "data") Path data,
    @Bindable(defaultValue = "7687") int boltPort,
    @Bindable(defaultValue = "10s") Duration readTimeout) {}
