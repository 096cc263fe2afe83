package io.paragone.graph;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.nio.file.Path;

/**
 * Where the embedded graph is.
 *
 * @param data its folder ({@code PARAGONE_DATA})
 * @param boltPort its port ({@code PARAGONE_BOLT_PORT}); where it is taken any free one is used
 */
@ConfigurationProperties("paragone")
record GraphConfig(
    @Bindable(defaultValue = "data") Path data, @Bindable(defaultValue = "7687") int boltPort) {}
