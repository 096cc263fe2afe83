package io.paragone.neo4jdata;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.neo4j.driver.types.IsoDuration;

/** The times that the driver reads, as the Java type that is asked for. */
final class StoredTimes {
  private static final long SECONDS_OF_A_DAY = 86_400;

  private StoredTimes() {}

  /** The value as that type where it is a time that can be, else the value itself. */
  static Object as(Class<?> type, Object value) {
    if (value instanceof ZonedDateTime time) {
      if (type == Instant.class) {
        return time.toInstant();
      }
      if (type == OffsetDateTime.class) {
        return time.toOffsetDateTime();
      }
      if (type == LocalDateTime.class) {
        return time.withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
      }
    }
    if (type == Duration.class && value instanceof IsoDuration time && time.months() == 0) {
      return Duration.ofSeconds(
          time.days() * SECONDS_OF_A_DAY + time.seconds(), time.nanoseconds());
    }
    return value;
  }
}
