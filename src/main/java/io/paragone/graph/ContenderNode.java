package io.paragone.graph;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stored method or base model. */
@MappedEntity("Contender")
public record ContenderNode(
    @Id String key,
    String name,
    List<String> aliases,
    @Nullable String family,
    @Nullable Double parameters) {}
