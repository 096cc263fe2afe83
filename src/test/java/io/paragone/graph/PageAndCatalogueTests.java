package io.paragone.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.paragone.extract.GrammarExtractor;
import io.paragone.ingest.PaperSource;
import io.paragone.ingest.PaperSources;
import io.paragone.model.PaperFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue and what is read from the very page that it was made from. */
class PageAndCatalogueTests {

  private static final String NAMES =
      """
      MATCH (p:Paper)-[m:INTRODUCES|MENTIONS]->(n)
      RETURN p.titleKey + ' ' + m.said + ' -> ' + n.key ORDER BY p.titleKey, m.said, n.key
      """;
  private static final String COUNTS =
      "MATCH (n) UNWIND labels(n) AS label WITH label, count(*) AS nodes RETURN label + ' ' + nodes AS line ORDER BY line";
  private static final String SAME_LETTERS =
      """
      MATCH (n:Contender|Testbed)
      WITH replace(n.key, '-', '') AS letters, n.key AS key
      WITH letters, collect(DISTINCT key) AS keys WHERE size(keys) > 1
      RETURN letters + ': ' + reduce(all = '', key IN keys | all + key + ' ') AS line ORDER BY line
      """;
  private static final String BOTH_SORTS =
      "MATCH (c:Contender), (t:Testbed {key: c.key}) RETURN c.key ORDER BY c.key";

  @Test
  void inEitherOrderTheyGiveTheSameEntitiesAndNoTwoForOneThing() throws IOException {
    var read = readPage();
    var catalogue = LoadedGraph.catalogue();
    try (var graph = new LoadedGraph()) {
      SharedNeo4j.emptied();
      var extractor = new GrammarExtractor(List.of()).name();
      graph.load(read, extractor);
      graph.load(catalogue, null);
      var names = graph.all(NAMES);
      var counts = graph.all(COUNTS);

      assertThat(graph.one("MATCH (p:Paper) RETURN count(p)")).isEqualTo("55");
      assertThat(graph.all(SAME_LETTERS)).as("one thing in two spellings").isEmpty();
      assertThat(graph.all(BOTH_SORTS)).as("one thing of both sorts").isEmpty();

      SharedNeo4j.emptied();
      graph.load(catalogue, null);
      graph.load(read, extractor);
      assertThat(graph.all(NAMES)).isEqualTo(names);
      assertThat(graph.all(COUNTS)).isEqualTo(counts);
    }
  }

  private static List<PaperFacts> readPage() throws IOException {
    var page =
        Stream.of("../shared", "../../shared")
            .map(folder -> Path.of(folder, "seeds", "daily-papers-page.txt"))
            .filter(Files::isReadable)
            .findFirst();
    assumeTrue(page.isPresent(), "skipped: the page does not lie beside the project");
    var extractor = new GrammarExtractor(List.of());
    List<PaperFacts> read = new ArrayList<>();
    try (var stream = Files.newInputStream(page.orElseThrow());
        var papers = PaperSources.open(stream, "the page")) {
      papers.forEachRemaining(
          item -> {
            if (item instanceof PaperSource.Found found) {
              read.add(extractor.extract(found.paper()));
            }
          });
    }
    return read;
  }
}
