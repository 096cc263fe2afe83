package io.paragone.neo4jdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@RepositoryTest
class EventTests {
  private final VisitRepository visits;
  private final VisitListener listener;
  private final Driver driver;

  EventTests(VisitRepository visits, VisitListener listener, Driver driver) {
    this.visits = visits;
    this.listener = listener;
    this.driver = driver;
  }

  @BeforeEach
  void empty() {
    driver.executableQuery("MATCH (n) DETACH DELETE n").execute();
    listener.heard().clear();
  }

  @Test
  void savingFillsInTheIdAndTheTimes() {
    Visit saved = visits.save(Visit.of("Ann"));

    assertThat(saved.id()).isNotNull();
    assertThat(saved.created()).isNotNull().isEqualTo(saved.updated());
    assertThat(visits.findById(idOf(saved))).contains(saved);
    assertThat(visits.findByIdIn(List.of(idOf(saved)))).containsExactly(saved);
  }

  @Test
  void aBatchGetsIdsOfItsOwn() {
    List<Visit> saved = visits.saveAll(List.of(Visit.of("Ann"), Visit.of("Bo")));

    assertThat(saved).extracting(Visit::id).doesNotContainNull().doesNotHaveDuplicates();
    assertThat(visits.count()).isEqualTo(2);
  }

  @Test
  void updatingMovesOnlyTheTimeOfUpdate() {
    Visit saved = visits.save(Visit.of("Ann"));
    Instant longAgo = Instant.parse("2001-02-03T04:05:06Z");
    Visit old = new Visit(saved.id(), "Ann", longAgo, longAgo);

    Visit updated = visits.update(old);

    assertThat(updated.created()).isEqualTo(longAgo);
    assertThat(updated.updated()).isAfter(longAgo);
    assertThat(visits.findById(idOf(saved))).contains(updated);
  }

  @Test
  void anUpdateOfOnePropertyMovesTheTimeToo() {
    driver
        .executableQuery(
            "CREATE (:Visit {id: $id, guest: 'Ann', updated: datetime('2001-02-03T04:05:06Z')})")
        .withParameters(java.util.Map.of("id", new UUID(0, 1).toString()))
        .execute();

    visits.update(new UUID(0, 1), "Bo");

    Visit found = visits.findById(new UUID(0, 1)).orElseThrow();
    assertThat(found.guest()).isEqualTo("Bo");
    assertThat(found.updated()).isAfter(Instant.parse("2001-02-03T04:05:06Z"));
  }

  @Test
  void listenersHearOfEveryStepAndMayRefuse() {
    List<Visit> saved = visits.saveAll(List.of(Visit.of("Ann"), Visit.of("Nobody")));
    Visit ann = saved.get(0);
    visits.update(ann);
    visits.findById(idOf(ann));
    visits.delete(ann);

    assertThat(listener.heard())
        .containsExactly(
            "comes Ann", "comes Nobody", "came Ann", "changes Ann", "seen Ann", "goes Ann");
    assertThat(visits.count()).isZero();
  }

  @Test
  void whatAListenerRefusedIsGivenBackAsItWas() {
    Visit nobody = visits.save(Visit.of("Nobody"));

    assertThat(nobody.guest()).isEqualTo("Nobody");
    assertThat(visits.count()).isZero();
  }

  private static UUID idOf(Visit visit) {
    return Objects.requireNonNull(visit.id());
  }
}
