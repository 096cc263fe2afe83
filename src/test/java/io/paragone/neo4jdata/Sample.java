package io.paragone.neo4jdata;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One property of each kind that can be stored. */
@MappedEntity
record Sample(
    @Id long key,
    short small,
    float single,
    char letter,
    boolean yes,
    UUID uuid,
    URI address,
    BigDecimal exact,
    Duration duration,
    LocalTime time,
    LocalDateTime local,
    OffsetDateTime offset,
    ZonedDateTime zoned,
    Set<String> words,
    List<Book.Binding> bindings,
    List<Double> numbers,
    Optional<String> note) {}
