package io.paragone.neo4jdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.exceptions.DataAccessException;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@RepositoryTest
class BasicTypeTests {
  private static final Sample SAMPLE =
      new Sample(
          7,
          (short) 3,
          1.5f,
          'x',
          true,
          new UUID(1, 2),
          URI.create("https://example.org/a"),
          new BigDecimal("0.10"),
          Duration.ofMillis(90_061_001),
          LocalTime.of(1, 2, 3),
          LocalDateTime.of(2024, 1, 2, 3, 4),
          OffsetDateTime.parse("2024-01-02T03:04:05+02:00"),
          ZonedDateTime.parse("2024-01-02T03:04:05+01:00[Europe/Rome]"),
          Set.of("one"),
          List.of(Book.Binding.PAPER, Book.Binding.CLOTH),
          List.of(0.5, 2.0),
          Optional.of("noted"));

  private final SampleRepository samples;
  private final Driver driver;

  BasicTypeTests(SampleRepository samples, Driver driver) {
    this.samples = samples;
    this.driver = driver;
  }

  @BeforeEach
  void oneSample() {
    driver.executableQuery("MATCH (n) DETACH DELETE n").execute();
    samples.save(SAMPLE);
  }

  @Test
  void everyKindOfPropertyIsReadBackAsItWas() {
    assertThat(samples.findById(7L)).contains(SAMPLE);
  }

  @Test
  void valuesThatAreStoredAsTextAreFoundByTheirValue() {
    assertThat(samples.findByUuid(new UUID(1, 2))).hasSize(1);
    assertThat(samples.uuids()).containsExactly(new UUID(1, 2));
    assertThat(samples.countOf(new UUID[] {new UUID(1, 2), new UUID(3, 4)})).isEqualTo(2);
  }

  @Test
  void aPropertyThatIsMissingIsNamed() {
    driver.executableQuery("MATCH (s:Sample) REMOVE s.exact").execute();

    assertThatThrownBy(() -> samples.findById(7L))
        .isInstanceOf(DataAccessException.class)
        .hasMessageStartingWith("No Sample can be made of {")
        .hasMessageEndingWith("'exact' is missing");
  }

  @Test
  void listsAndOptionalsThatAreMissingAreEmpty() {
    driver.executableQuery("MATCH (s:Sample) REMOVE s.words, s.note").execute();

    Sample found = samples.findById(7L).orElseThrow();

    assertThat(found.words()).isEmpty();
    assertThat(found.note()).isEmpty();
  }

  @Test
  void aColumnOfAnotherTypeIsNamed() {
    assertThatThrownBy(samples::notANumber)
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("can be made of many (String)");
  }
}
