package io.paragone.graph;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.List;

/** A stored benchmark or dataset. */
@MappedEntity("Testbed")
public record TestbedNode(@Id String key, String name, List<String> aliases) {}
