package io.paragone.neo4jdata.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.data.model.Pageable;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import org.junit.jupiter.api.Test;

@MicronautTest(startApplication = false, transactional = false)
@Property(name = "neo4jdata.tests", value = "true")
class OtherPackageTests {
  private final NoteRepository notes;

  OtherPackageTests(NoteRepository notes) {
    this.notes = notes;
  }

  @Test
  void aRepositoryOfAnyPackageReachesItsOperations() {
    notes.deleteAll();
    notes.save(new Note("1", "a"));

    assertThat(notes.shout(new Note("2", "b"))).isEqualTo(new Note("2", "B"));
    assertThat(notes.findAll(Pageable.from(0, 1)).getTotalSize()).isEqualTo(2);
  }
}
