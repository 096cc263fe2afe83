package io.paragone.neo4jdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.Sort;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@RepositoryTest
class BookRepositoryTests {
  private static final Book FULL =
      new Book(
          "1",
          "On Scales",
          "How to weigh.",
          List.of("Ada", "Bo"),
          120,
          LocalDate.of(2021, 3, 4),
          12.5,
          true,
          Book.Binding.CLOTH,
          Instant.parse("2024-05-06T07:08:09.123456789Z"));

  private final BookRepository books;
  private final Driver driver;

  BookRepositoryTests(BookRepository books, Driver driver) {
    this.books = books;
    this.driver = driver;
  }

  @BeforeEach
  void empty() {
    driver.executableQuery("MATCH (n) DETACH DELETE n").execute();
  }

  @Test
  void whatWasSavedIsReadBackWithEveryType() {
    Book saved = books.save(FULL);

    assertThat(saved).isEqualTo(FULL);
    assertThat(books.findById("1")).contains(FULL);
    assertThat(labelsOf("1")).containsExactly("Book", "Work");
  }

  @Test
  void savingTwiceKeepsOneNodeAndRemovesWhatBecameNull() {
    books.save(FULL);
    books.save(Book.of("1", "On Scales", 121));

    assertThat(books.count()).isEqualTo(1);
    assertThat(books.findById("1")).contains(Book.of("1", "On Scales", 121));
  }

  @Test
  void savingKeepsPropertiesThatTheEntityDoesNotKnow() {
    driver.executableQuery("CREATE (:Work:Book {isbn: '1', shelf: 'B7'})").execute();

    books.save(FULL);

    assertThat(driver.executableQuery("MATCH (b:Book) RETURN b.shelf").execute().records())
        .singleElement()
        .satisfies(row -> assertThat(row.get(0).asString()).isEqualTo("B7"));
  }

  @Test
  void updatingChangesTheNode() {
    books.save(FULL);

    books.update(Book.of("1", "On Weights", 130));

    assertThat(books.findById("1")).contains(Book.of("1", "On Weights", 130));
  }

  @Test
  void updatingANodeThatIsNotThereIsReportedAndChangesNothing() {
    books.save(FULL);

    assertThatThrownBy(
            () -> books.updateAll(List.of(Book.of("1", "New", 1), Book.of("9", "No", 1))))
        .isInstanceOf(OptimisticLockException.class)
        .hasMessage("Of 2 Book to update, 1 are there");
    assertThat(books.findById("1")).contains(FULL);
    assertThat(books.update("9", "Nothing")).isZero();
  }

  @Test
  void deletingTakesTheNodeAndItsRelationships() {
    books.saveAll(List.of(FULL, Book.of("2", "B", 2), Book.of("3", "C", 3), Book.of("4", "D", 4)));
    books.give("1", "Ann");

    books.delete(FULL);
    books.deleteById("2");
    books.deleteAll(List.of(Book.of("3", "C", 3)));

    assertThat(books.findAll()).extracting(Book::isbn).containsExactly("4");
    books.deleteAll();
    assertThat(books.count()).isZero();
    assertThat(books.existsById("4")).isFalse();
  }

  @Test
  void pagesAreOrderedCutAndCounted() {
    books.saveAll(List.of(Book.of("1", "A", 10), Book.of("2", "B", 20), Book.of("3", "C", 30)));

    Page<Book> first = books.findAll(Pageable.from(0, 2, Sort.of(Sort.Order.desc("title"))));
    Page<Book> second = books.findAll(Pageable.from(1, 2, Sort.of(Sort.Order.desc("title"))));

    assertThat(first.getContent()).extracting(Book::title).containsExactly("C", "B");
    assertThat(first.getTotalSize()).isEqualTo(3);
    assertThat(second.getContent()).extracting(Book::title).containsExactly("A");
  }

  @Test
  void queriesGiveEntitiesRecordsScalarsAndRows() {
    books.saveAll(List.of(FULL, Book.of("2", "B", 20)));
    books.give("1", "Ann");
    books.give("2", "Ann");

    assertThat(books.byIsbn("1")).contains(FULL);
    assertThat(books.byIsbn("9")).isEmpty();
    assertThat(books.totalPages()).isEqualTo(140);
    assertThat(books.titlesOf(List.of("1", "2"))).containsExactly("B", "On Scales");
    assertThat(books.titlesByPages(Sort.unsorted()))
        .containsExactly(new TitleAndPages("B", 20), new TitleAndPages("On Scales", 120));
    assertThat(books.rows()).hasSize(2);
    assertThat(books.rows().get(1))
        .containsEntry("isbn", "2")
        .extractingByKey("book")
        .hasToString("{authors=[], isbn=2, pages=20, title=B}");
    assertThat(books.lendings())
        .containsExactly(
            new Lending(FULL, "Ann", List.of(Book.of("2", "B", 20))),
            new Lending(Book.of("2", "B", 20), "Ann", List.of(FULL)));
  }

  @Test
  void aWritingQueryReturnsWhatItWroteOrHowMuch() {
    assertThat(books.merge("1", "A", 5)).isEqualTo(Book.of("1", "A", 5));
    assertThat(books.mergeAll(List.of(FULL, Book.of("2", "B", 2)))).containsExactly("1", "2");
    assertThat(books.findById("1")).contains(FULL);
    assertThat(books.give("1", "Ann")).isEqualTo(4);
    assertThat(books.countLent("1", false)).isEqualTo(1);
    books.lend("2", true);
    assertThat(books.findById("2").orElseThrow().lent()).isTrue();
    assertThat(books.discard("2")).isTrue();
    assertThat(books.discard("2")).isFalse();
  }

  private List<String> labelsOf(String isbn) {
    return driver
        .executableQuery(
            "MATCH (b {isbn: $isbn}) UNWIND labels(b) AS label RETURN label ORDER BY label")
        .withParameters(java.util.Map.of("isbn", isbn))
        .execute()
        .records()
        .stream()
        .map(row -> row.get(0).asString())
        .toList();
  }
}
