package io.paragone.graph;

import io.micronaut.core.annotation.Introspected;

/** The key of a thing, and the key of the title of the paper that introduced it. */
@Introspected
record Introduced(String key, String titleKey) {}
