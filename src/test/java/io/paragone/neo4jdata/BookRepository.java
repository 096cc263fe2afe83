package io.paragone.neo4jdata;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.Slice;
import io.micronaut.data.model.Sort;
import io.micronaut.data.repository.PageableRepository;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Neo4jRepository
interface BookRepository extends PageableRepository<Book, String> {

  List<Book> findByTitle(String title);

  List<Book> findByPagesGreaterThanOrderByTitleDesc(int pages);

  List<Book> findByPagesBetween(int from, int to, Sort sort);

  List<Book> findByIsbnIn(Collection<String> isbns);

  List<Book> findByIsbnNotIn(Collection<String> isbns);

  List<Book> findByTitleContains(String part);

  List<Book> findByTitleStartsWith(String start);

  List<Book> findByTitleEndsWith(String end);

  List<Book> findByTitleIgnoreCase(String title);

  List<Book> findByTitleNotEqual(String title);

  List<Book> findBySummaryIsNull();

  List<Book> findBySummaryIsNotNull();

  List<Book> findBySummary(String summary);

  List<Book> findByTitleOrPagesLessThan(String title, int pages);

  List<Book> findByBindingAndLentTrue(Book.Binding binding);

  List<Book> findByPublishedBefore(LocalDate day);

  List<Book> findTop2OrderByPages();

  Slice<Book> findByPagesLessThan(int pages, Pageable pageable);

  Page<Book> findByPagesGreaterThan(int pages, Pageable pageable);

  Page<TitleAndPages> findByTitleNotEqual(String title, Pageable pageable);

  Stream<Book> findByPagesGreaterThanEquals(int pages);

  List<TitleAndPages> findByPages(int pages);

  Optional<String> findTitleByIsbn(String isbn);

  List<Integer> findDistinctPages();

  int findMaxPages();

  @Nullable Book findByIsbnAndTitle(String isbn, String title);

  long countByPagesGreaterThan(int pages);

  boolean existsByTitle(String title);

  long deleteByPagesLessThan(int pages);

  long update(@Id String isbn, String title);

  long updateByPages(int pages, @Nullable Double price);

  @Query("MATCH (b:Work:Book) WHERE b.pages > $pages RETURN b // the long ones")
  List<Book> longOnes(int pages, Sort sort);

  @Query(
      value = "MATCH (b:Book) WHERE b.pages > $pages RETURN b;",
      countQuery = "MATCH (b:Book) WHERE b.pages > $pages RETURN count(b)")
  Page<Book> pageOfLongOnes(int pages, Pageable pageable);

  @Query(
      value = "MATCH (b:Book) RETURN b.title AS title, b.pages AS pages",
      countQuery = "MATCH (b:Book) RETURN count(b)")
  Page<TitleAndPages> titles(Pageable pageable);

  @Query("MATCH (b:Book) RETURN b.title AS title, b.pages AS pages ORDER BY pages")
  List<TitleAndPages> titlesByPages(Sort sort);

  @Query("MATCH (b:Book {isbn: $isbn}) RETURN b")
  Optional<Book> byIsbn(String isbn);

  @Query("MATCH (b:Book) RETURN sum(b.pages)")
  long totalPages();

  @Query("MATCH (b:Book) RETURN b.isbn AS isbn, b AS book ORDER BY isbn")
  List<Map<String, Object>> rows();

  @Query("MATCH (b:Book) WHERE b.isbn IN $isbns RETURN b.title ORDER BY b.title")
  List<String> titlesOf(List<String> isbns);

  @Query("MATCH (b:Book {isbn: $isbn}) SET b.lent = $lent")
  void lend(String isbn, boolean lent);

  @Query("MATCH (b:Book {isbn: $isbn}) SET b.lent = $lent RETURN count(b)")
  long countLent(String isbn, boolean lent);

  @Query("MATCH (b:Book {isbn: $isbn}) DETACH DELETE b")
  boolean discard(String isbn);

  @WriteQuery("MERGE (b:Work:Book {isbn: $isbn}) SET b.title = $title, b.pages = $pages RETURN b")
  Book merge(String isbn, String title, int pages);

  @WriteQuery(
      "UNWIND $books AS each MERGE (b:Work:Book {isbn: each.isbn}) SET b += each RETURN b.isbn")
  List<String> mergeAll(List<Book> books);

  @WriteQuery("MATCH (b:Book {isbn: $isbn}) MERGE (r:Reader {name: $name}) MERGE (r)-[:HAS]->(b)")
  long give(String isbn, String name);

  @Query(
      "MATCH (r:Reader)-[:HAS]->(b:Book) WITH r, collect(b) AS all UNWIND all AS b"
          + " RETURN b AS book, r.name AS reader, [o IN all WHERE o <> b] AS others"
          + " ORDER BY b.isbn")
  List<Lending> lendings();

  @Query("RETURN 1 / $by")
  long divide(int by);

  @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
  List<Book> findByLentTrue();
}
