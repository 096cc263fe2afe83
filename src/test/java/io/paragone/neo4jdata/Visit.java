package io.paragone.neo4jdata;

import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.DateCreated;
import io.micronaut.data.annotation.DateUpdated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity
record Visit(
    @Id @AutoPopulated @Nullable UUID id,
    String guest,
    @DateCreated @Nullable Instant created,
    @DateUpdated @Nullable Instant updated) {

  static Visit of(String guest) {
    return new Visit(null, guest, null, null);
  }
}
