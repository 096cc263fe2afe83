package io.paragone.graph;

import io.paragone.model.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contender as it is written out.
 *
 * @param family of a base model; null where it has none
 * @param parameters of a base model, such as 7.0e9; null where its name does not say
 * @param unnamed whether its paper gives it no name
 */
public record ExportedContender(
    String key,
    Kind kind,
    String name,
    List<String> aliases,
    @Nullable String family,
    @Nullable Double parameters,
    boolean unnamed) {}
