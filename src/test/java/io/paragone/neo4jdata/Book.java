package io.paragone.neo4jdata;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@MappedEntity("Work:Book")
record Book(
    @Id String isbn,
    String title,
    @MappedProperty("abstract") @Nullable String summary,
    List<String> authors,
    int pages,
    @Nullable LocalDate published,
    @Nullable Double price,
    @Nullable Boolean lent,
    @Nullable Binding binding,
    @Nullable Instant seen) {

  enum Binding {
    CLOTH,
    PAPER
  }

  static Book of(String isbn, String title, int pages) {
    return new Book(isbn, title, null, List.of(), pages, null, null, null, null, null);
  }
}
