package io.paragone.neo4jdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.Sort;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@RepositoryTest
class SortingTests {
  private static final Sort INJECTION = Sort.of(Sort.Order.asc("title DETACH DELETE b"));

  private final BookRepository books;
  private final Driver driver;

  SortingTests(BookRepository books, Driver driver) {
    this.books = books;
    this.driver = driver;
  }

  @BeforeEach
  void books() {
    driver.executableQuery("MATCH (n) DETACH DELETE n").execute();
    books.saveAll(List.of(Book.of("1", "b", 10), Book.of("2", "A", 10), Book.of("3", "C", 30)));
  }

  @Test
  void severalOrdersAreAppliedInTurn() {
    assertThat(books.findAll(Sort.of(Sort.Order.desc("pages"), Sort.Order.asc("title"))))
        .extracting(Book::isbn)
        .containsExactly("3", "2", "1");
  }

  @Test
  void caseIsIgnoredOnDemand() {
    assertThat(books.findAll(Sort.of(new Sort.Order("title", Sort.Order.Direction.ASC, true))))
        .extracting(Book::isbn)
        .containsExactly("2", "1", "3");
  }

  @Test
  void theIdAndARenamedPropertyCanBeSortedBy() {
    assertThat(books.findAll(Sort.of(Sort.Order.desc("isbn"), Sort.Order.asc("summary"))))
        .extracting(Book::isbn)
        .containsExactly("3", "2", "1");
  }

  @Test
  void aCallersOrderFollowsTheOneOfTheName() {
    assertThat(books.findByPagesBetween(0, 50, Sort.of(Sort.Order.desc("title"))))
        .extracting(Book::isbn)
        .containsExactly("1", "3", "2");
  }

  @Test
  void aQueryThatReturnsTheNodeIsSortedByItsProperties() {
    assertThat(books.longOnes(5, Sort.of(Sort.Order.desc("title"))))
        .extracting(Book::isbn)
        .containsExactly("1", "3", "2");
  }

  @Test
  void aPageOfAQueryIsSortedCutAndCounted() {
    Page<Book> page =
        books.pageOfLongOnes(5, Pageable.from(1, 2, Sort.of(Sort.Order.asc("title"))));

    assertThat(page.getContent()).extracting(Book::isbn).containsExactly("1");
    assertThat(page.getTotalSize()).isEqualTo(3);
    assertThat(page.getTotalPages()).isEqualTo(2);
  }

  @Test
  void aQueryThatReturnsColumnsIsSortedByThem() {
    assertThat(books.titles(Pageable.from(0, 2, Sort.of(Sort.Order.desc("title")))))
        .extracting(TitleAndPages::title)
        .containsExactly("b", "C");
  }

  @Test
  void whatIsNoPropertyIsRefusedAndNothingRuns() {
    assertThatThrownBy(() -> books.findAll(INJECTION))
        .isInstanceOf(DataAccessException.class)
        .hasMessage("No property or column 'title DETACH DELETE b' to sort by");
    assertThatThrownBy(() -> books.longOnes(1, INJECTION)).isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> books.titles(Pageable.from(0, 2, INJECTION)))
        .isInstanceOf(DataAccessException.class);
    assertThat(books.count()).isEqualTo(3);
  }

  @Test
  void aQueryWithAnOrderOfItsOwnTakesNoOther() {
    assertThatThrownBy(() -> books.titlesByPages(Sort.of(Sort.Order.asc("title"))))
        .isInstanceOf(DataAccessException.class)
        .hasMessageStartingWith("The query orders its rows itself and takes no Sort: MATCH");
  }
}
