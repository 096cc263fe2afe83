package io.paragone.graph;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stored paper. */
@MappedEntity("Paper")
public record PaperNode(
    @Id String key,
    String titleKey,
    String title,
    @MappedProperty("abstract") @Nullable String abstractText,
    @Nullable LocalDate published,
    @Nullable String url,
    @Nullable String codeUrl,
    @Nullable String venue,
    @Nullable List<String> authors,
    @Nullable String source) {}
