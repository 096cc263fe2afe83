package io.paragone.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfNQuad;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.paragone.graphql.HttpServer;
import java.io.StringReader;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.dot.DOTImporter;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Other people's readers find in each file what the graph holds. */
class ReadBackTests {

  private static final String QUOTE_IN_XML = OddGraph.QUOTE.replace('\u0001', '\uFFFD');

  private static HttpServer server;

  private final Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
  private final Map<String, Map<String, String>> nodes = new TreeMap<>();
  private final Map<DefaultEdge, Map<String, String>> edges = new HashMap<>();

  @BeforeAll
  static void start() {
    OddGraph.load();
    server = new HttpServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String file(String path) {
    var response = server.send(server.request("/export/" + path).GET());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return response.body();
  }

  private void node(org.jgrapht.alg.util.Pair<String, String> key, Attribute value) {
    nodes
        .computeIfAbsent(key.getFirst(), k -> new LinkedHashMap<>())
        .put(key.getSecond(), value.getValue());
  }

  private void edge(org.jgrapht.alg.util.Pair<DefaultEdge, String> key, Attribute value) {
    if (value != null) {
      edges
          .computeIfAbsent(key.getFirst(), k -> new HashMap<>())
          .put(key.getSecond(), value.getValue());
    }
  }

  /** Winner, loser and outcome of each claim. */
  private List<String> claims() {
    return graph.edgeSet().stream()
        .map(
            edge ->
                graph.getEdgeSource(edge)
                    + " > "
                    + graph.getEdgeTarget(edge)
                    + " "
                    + edges.get(edge).get("outcome"))
        .sorted()
        .toList();
  }

  private void assertThatAllIsThere() {
    var odd = nodes.containsKey("odd+") ? "odd+" : "odd_2b_";
    assertThat(claims())
        .containsExactly(
            "base-7b > " + odd + " TRAILS",
            "plain > " + odd + " BEATS",
            "plain > " + odd + " TIES");
    assertThat(nodes.keySet()).containsExactly("base-7b", odd, "plain");
    assertThat(nodes.get(odd))
        .containsEntry("key", "odd+")
        .containsEntry("name", OddGraph.ODD)
        .containsEntry("kind", "METHOD");
    assertThat(nodes.get("plain"))
        .containsEntry("aliases", "Plain Net")
        .containsEntry("aliasCount", "1");
    assertThat(nodes.get("base-7b"))
        .containsEntry("kind", "BASE_MODEL")
        .containsEntry("parameters", "7.0E9");
    assertThat(theBeatingClaim())
        .containsEntry("subject", "plain")
        .containsEntry("tie", "false")
        .containsEntry("margin", "3.2")
        .containsEntry("marginUnit", "POINTS")
        .containsEntry("marginQualifier", "UP_TO")
        .containsEntry("confidence", "0.9")
        .containsEntry("status", "EXTRACTED")
        .containsEntry("testbeds", "LeafSet|Tree\\|Bench, 2")
        .containsEntry("metrics", "accuracy")
        .containsEntry("paper", "arxiv:2401.00001")
        .containsEntry("title", "On \"Plain\" & more")
        .containsEntry("published", "2024-01-05");
  }

  private Map<String, String> theBeatingClaim() {
    return edges.values().stream()
        .filter(claim -> claim.get("outcome").equals("BEATS"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void graphmlIsReadByJgraphtAgainstItsSchema() {
    var importer = new GraphMLImporter<String, DefaultEdge>();
    importer.setVertexFactory(id -> id);
    importer.addVertexAttributeConsumer(this::node);
    importer.addEdgeAttributeConsumer(this::edge);

    importer.importGraph(graph, new StringReader(file("graphml")));

    assertThatAllIsThere();
    assertThat(theBeatingClaim()).containsEntry("evidence", QUOTE_IN_XML);
  }

  @Test
  void gexfIsReadByJgraphtAgainstItsSchema() {
    var importer = new SimpleGEXFImporter<String, DefaultEdge>();
    importer.setVertexFactory(id -> id);
    importer.addVertexAttributeConsumer(this::node);
    importer.addEdgeAttributeConsumer(this::edge);

    importer.importGraph(graph, new StringReader(file("gexf")));

    assertThatAllIsThere();
    assertThat(theBeatingClaim())
        .containsEntry("evidence", QUOTE_IN_XML.replace('\n', ' ').replace('\t', ' '));
  }

  @Test
  void dotIsReadByJgrapht() {
    var importer = new DOTImporter<String, DefaultEdge>();
    importer.setVertexFactory(id -> id);
    importer.addVertexAttributeConsumer(this::node);
    importer.addEdgeAttributeConsumer(this::edge);

    importer.importGraph(graph, new StringReader(file("dot")));

    assertThatAllIsThere();
    assertThat(theBeatingClaim()).containsEntry("evidence", OddGraph.QUOTE);
  }

  @Test
  void csvIsReadByJackson() throws Exception {
    var lines =
        new CsvMapper()
            .readerFor(Map.class)
            .with(CsvSchema.emptySchema().withHeader())
            .<Map<String, String>>readValues(file("csv"))
            .readAll();

    assertThat(lines)
        .extracting(claim -> claim.get("source") + " > " + claim.get("target"))
        .containsExactly("plain > odd+", "base-7b > odd+", "plain > odd+");
    assertThat(lines.get(0))
        .containsEntry("loser", OddGraph.ODD)
        .containsEntry("testbeds", "LeafSet|Tree\\|Bench, 2")
        .containsEntry("evidence", OddGraph.QUOTE)
        .containsEntry("marginMax", "");
  }

  @Test
  void jsonLdIsReadAsRdf() throws Exception {
    var rdf =
        JsonLd.toRdf(JsonDocument.of(new StringReader(file("jsonld")))).get().toList().stream()
            .map(ReadBackTests::triple)
            .toList();

    assertThat(rdf)
        .contains(
            "urn:paragone:contender:odd%2B https://schema.org/name " + OddGraph.ODD,
            "urn:paragone:claim:c1 urn:paragone:vocabulary:winner urn:paragone:contender:plain",
            "urn:paragone:claim:c1 urn:paragone:vocabulary:outcome urn:paragone:vocabulary:BEATS",
            "urn:paragone:claim:c1 https://schema.org/text " + OddGraph.QUOTE,
            "urn:paragone:claim:c1 https://schema.org/appearance urn:paragone:paper:arxiv%3A2401.00001",
            "urn:paragone:paper:arxiv%3A2401.00001 https://schema.org/datePublished 2024-01-05",
            "urn:paragone:testbed:tree-bench-2 https://schema.org/name " + OddGraph.TREE,
            "urn:paragone:claim:c2 urn:paragone:vocabulary:winner urn:paragone:contender:base-7b",
            "urn:paragone:claim:c4 urn:paragone:vocabulary:baselineText earlier work");
    assertThat(rdf).noneMatch(triple -> triple.contains(":c5") || triple.contains("lonely"));
    assertThat(rdf)
        .noneMatch(
            triple -> triple.startsWith("urn:paragone:claim:c3 urn:paragone:vocabulary:winner"));
  }

  private static String triple(RdfNQuad quad) {
    return quad.getSubject().getValue()
        + " "
        + quad.getPredicate().getValue()
        + " "
        + quad.getObject().getValue();
  }
}
