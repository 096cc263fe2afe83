package io.paragone.neo4jdata;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.Slice;
import io.micronaut.data.model.Sort;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.Driver;

@RepositoryTest
class DerivedFinderTests {
  private final BookRepository books;
  private final Driver driver;

  DerivedFinderTests(BookRepository books, Driver driver) {
    this.books = books;
    this.driver = driver;
  }

  @BeforeEach
  void threeBooks() {
    driver.executableQuery("MATCH (n) DETACH DELETE n").execute();
    books.saveAll(
        List.of(
            new Book(
                "1",
                "Apples",
                "On apples.",
                List.of("Ada"),
                10,
                LocalDate.of(2001, 1, 1),
                null,
                true,
                Book.Binding.CLOTH,
                null),
            Book.of("2", "Bears", 20),
            Book.of("3", "Cedars", 30)));
  }

  @TestFactory
  List<DynamicTest> aFinderFindsWhatItsNameSays() {
    return List.of(
        finds("By", () -> books.findByTitle("Bears"), "2"),
        finds("GreaterThan", () -> books.findByPagesGreaterThanOrderByTitleDesc(10), "3", "2"),
        finds(
            "Between",
            () -> books.findByPagesBetween(10, 20, Sort.of(Sort.Order.desc("pages"))),
            "2",
            "1"),
        finds("In", () -> books.findByIsbnIn(List.of("1", "3")), "1", "3"),
        finds("In nothing", () -> books.findByIsbnIn(List.of())),
        finds("NotIn", () -> books.findByIsbnNotIn(List.of("1", "3")), "2"),
        finds("NotIn nothing", () -> books.findByIsbnNotIn(List.of()), "1", "2", "3"),
        finds("Contains", () -> books.findByTitleContains("ear"), "2"),
        finds("Contains a per cent sign", () -> books.findByTitleContains("%")),
        finds("StartsWith", () -> books.findByTitleStartsWith("Ce"), "3"),
        finds("EndsWith", () -> books.findByTitleEndsWith("ars"), "2", "3"),
        finds("IgnoreCase", () -> books.findByTitleIgnoreCase("bEARS"), "2"),
        finds("NotEqual", () -> books.findByTitleNotEqual("Bears"), "1", "3"),
        finds("IsNull", books::findBySummaryIsNull, "2", "3"),
        finds("IsNotNull", books::findBySummaryIsNotNull, "1"),
        finds("a property named otherwise", () -> books.findBySummary("On apples."), "1"),
        finds("Or", () -> books.findByTitleOrPagesLessThan("Cedars", 20), "1", "3"),
        finds("And", () -> books.findByBindingAndLentTrue(Book.Binding.CLOTH), "1"),
        finds("Before", () -> books.findByPublishedBefore(LocalDate.of(2002, 1, 1)), "1"),
        finds("Top2", books::findTop2OrderByPages, "1", "2"),
        finds("Stream", () -> books.findByPagesGreaterThanEquals(20).toList(), "2", "3"));
  }

  private static DynamicTest finds(String name, Supplier<List<Book>> finder, String... isbns) {
    return DynamicTest.dynamicTest(
        name,
        () -> assertThat(finder.get()).extracting(Book::isbn).containsExactlyInAnyOrder(isbns));
  }

  @Test
  void aStaticOrderIsKept() {
    assertThat(books.findByPagesGreaterThanOrderByTitleDesc(0))
        .extracting(Book::isbn)
        .containsExactly("3", "2", "1");
  }

  @Test
  void projectionsGiveSinglePropertiesAndRecords() {
    assertThat(books.findTitleByIsbn("2")).contains("Bears");
    assertThat(books.findTitleByIsbn("9")).isEmpty();
    assertThat(books.findByPages(20)).containsExactly(new TitleAndPages("Bears", 20));
    assertThat(books.findDistinctPages()).containsExactlyInAnyOrder(10, 20, 30);
    assertThat(books.findMaxPages()).isEqualTo(30);
    assertThat(books.findByIsbnAndTitle("2", "Cedars")).isNull();
  }

  @Test
  void countingAndAskingWhetherThereIsOne() {
    assertThat(books.countByPagesGreaterThan(10)).isEqualTo(2);
    assertThat(books.existsByTitle("Bears")).isTrue();
    assertThat(books.existsByTitle("Bees")).isFalse();
  }

  @Test
  void updatesAndDeletesSayHowManyNodesTheyFound() {
    assertThat(books.update("2", "Bees")).isEqualTo(1);
    assertThat(books.updateByPages(20, 3.5)).isEqualTo(1);
    assertThat(books.findById("2").orElseThrow())
        .satisfies(
            b -> {
              assertThat(b.title()).isEqualTo("Bees");
              assertThat(b.price()).isEqualTo(3.5);
            });
    assertThat(books.deleteByPagesLessThan(25)).isEqualTo(2);
    assertThat(books.findAll()).extracting(Book::isbn).containsExactly("3");
  }

  @Test
  void pagesAndSlicesOfFindersAreCut() {
    Pageable firstOne = Pageable.from(0, 1, Sort.of(Sort.Order.desc("title")));

    Slice<Book> slice = books.findByPagesLessThan(30, firstOne);
    Page<Book> page = books.findByPagesGreaterThan(10, firstOne);
    Page<TitleAndPages> records = books.findByTitleNotEqual("Cedars", firstOne);

    assertThat(slice.getContent()).extracting(Book::isbn).containsExactly("2");
    assertThat(page.getContent()).extracting(Book::isbn).containsExactly("3");
    assertThat(page.getTotalSize()).isEqualTo(2);
    assertThat(records.getContent()).containsExactly(new TitleAndPages("Bears", 20));
    assertThat(records.getTotalSize()).isEqualTo(2);
  }
}
