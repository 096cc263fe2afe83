package io.paragone.graph;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.paragone.model.Outcome;
import io.paragone.model.Status;
import org.jspecify.annotations.Nullable;

/** A stored claim, without what it is about. */
@MappedEntity("Comparison")
public record ComparisonNode(
    @Id String key,
    Outcome outcome,
    @Nullable String evidence,
    @Nullable String statement,
    @Nullable String baselineText,
    double confidence,
    Status status,
    boolean selfReported) {}
