package io.paragone.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.paragone.graph.SharedNeo4j;
import io.paragone.graphql.HttpServer;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.summary.Plan;

class ExportTests {

  private static HttpServer server;

  @BeforeAll
  static void start() {
    OddGraph.load();
    server = new HttpServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> get(String path) {
    return server.send(server.request("/export/" + path).GET());
  }

  /** The keys of the claims that a file of comma-separated values holds. */
  private static String keys(String parameters) {
    var response = get("csv?" + parameters);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return String.join(
        " ",
        response
            .body()
            .lines()
            .skip(1)
            .filter(line -> line.contains(",c"))
            .map(line -> line.split(",")[2])
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "subject=PLAIN net | c1 c3",
        "baseline=odd+ | c1 c3",
        "contender=base 7b | c2",
        "testbed=tree-bench-2 | c1",
        "metric=Accuracy | c1",
        "outcome=BEATS | c1",
        "outcome=BEATS,TIES | c1 c3",
        "outcome=TIES&outcome=TRAILS | c2 c3",
        "status=REJECTED | c5",
        "status=CURATED,REJECTED | c2 c5",
        "minConfidence=0.8 | c1 c2",
        "paper=title:undated | c2",
        "publishedFrom=2024-01-05 | c1 c3",
        "publishedTo=2024-01-04 | ''",
        "selfReported=false | c2",
        "named=true | c1 c2 c3",
        "subject=plain&outcome=TIES | c3",
      })
  void aFilterLeavesTheClaimsThatItSays(String parameters, String expected) {
    var encoded = parameters.replace(" ", "%20").replace("+", "%2B");

    assertThat(keys(encoded)).isEqualTo(expected);
    var graphml = get("graphml?" + encoded).body();
    assertThat(graphml.lines().filter(line -> line.startsWith("<edge")).count())
        .isEqualTo(expected.isEmpty() ? 0 : expected.split(" ").length);
    assertThat(graphml.contains("id=\"plain\""))
        .isEqualTo(graphml.contains("source=\"plain\"") || graphml.contains("target=\"plain\""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "graphml | application/graphml+xml",
        "gexf | application/gexf+xml",
        "csv | text/csv;",
        "jsonld | application/ld+json",
        "dot | text/vnd.graphviz;",
      })
  void aFileSaysWhatItIsAndIsToBeSaved(String format, String type) {
    var response = get(format);

    assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(response.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"paragone." + format + "\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400 | csv?outcome=WINS | outcome: not \"WINS\", allowed: BEATS, TIES, TRAILS",
        "400 | csv?status=extracted | status: not \"extracted\", allowed: EXTRACTED, CURATED, CONFIRMED, REJECTED",
        "400 | csv?minConfidence=2 | minConfidence: not \"2\" but a number from 0 to 1 is needed",
        "400 | csv?minConfidence=NaN | minConfidence: not \"NaN\" but a number from 0 to 1 is needed",
        "400 | csv?publishedFrom=2024 | publishedFrom: not \"2024\" but a day such as 2024-10-31 is needed",
        "400 | csv?named=yes | named: not \"yes\" but true or false is needed",
        "400 | csv?subject= | subject: not \"\" but a name or key is needed",
        "400 | csv?paper=a&paper=b | paper: given 2 times, once is enough",
        "400 | csv?named=false | named: an edge of csv needs two named ends, allowed: true",
        "404 | csv?subject=Nobody | subject: nothing is called \"Nobody\"",
        "404 | xlsx | format: not \"xlsx\", allowed: graphml, gexf, csv, jsonld, dot",
      })
  void whatCannotBeUnderstoodIsOneLineThatSaysWhatCan(int status, String path, String message) {
    var response = get(path);

    assertThat(response.body()).isEqualTo(message + "\n");
    assertThat(response.statusCode()).isEqualTo(status);
  }

  @Test
  void anUnknownParameterIsNamedWithThoseThatThereAre() {
    var response = get("csv?" + URLEncoder.encode("colour\n", StandardCharsets.UTF_8) + "=red");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("no such parameter, allowed: subject, baseline, ");
    assertThat(response.body().lines()).hasSize(1);
  }

  @Test
  void aClaimWithoutANamedBaselineIsInJsonLdAlone() {
    assertThat(get("jsonld?named=false").body()).contains("claim:c4").doesNotContain("claim:c1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"export-contenders", "export-claims"})
  void rowsComeInTheOrderOfAnIndexAndAreNotCollectedFirst(String statement) throws Exception {
    var parameters = new HashMap<String, Object>();
    for (var name :
        List.of(
            "subject",
            "baseline",
            "contender",
            "testbed",
            "metric",
            "outcome",
            "minConfidence",
            "paper",
            "publishedFrom",
            "publishedTo",
            "selfReported",
            "named")) {
      parameters.put(name, null);
    }
    parameters.put("status", List.of("EXTRACTED"));
    var plan =
        SharedNeo4j.driver()
            .executableQuery(
                "EXPLAIN " + Files.readString(Path.of("cypher/read/" + statement + ".cypher")))
            .withParameters(parameters)
            .execute()
            .summary()
            .plan();

    var way = wayOfTheRows(plan, new java.util.ArrayList<>());

    // As the planner likes, by how much is stored: both go through the index in its order.
    assertThat(way.get(way.size() - 1)).containsAnyOf("IndexSeekByRange", "NodeIndexScan");
    assertThat(way)
        .noneMatch(operator -> operator.matches("(Sort|Top|Eager|.*Aggregation|Distinct).*"));
  }

  private static List<String> wayOfTheRows(Plan plan, List<String> operators) {
    operators.add(plan.operatorType());
    return plan.children().isEmpty() ? operators : wayOfTheRows(plan.children().get(0), operators);
  }

  @Test
  void aFileOfManyClaimsIsReadInPiecesAndGivenUpHalfway() throws Exception {
    SharedNeo4j.driver()
        .executableQuery(
            """
            MATCH (p:Paper {key: 'title:undated'})
            MATCH (a:Contender {key: 'plain'})
            MATCH (b:Contender {key: 'base-7b'})
            UNWIND range(1, 3000) AS i
            CREATE (p)-[:REPORTS]->(c:Comparison {key: 'many-' + i, outcome: 'BEATS', confidence: 0.1,
              status: 'EXTRACTED', selfReported: false, statement: $words}), (c)-[:SUBJECT]->(a), (c)-[:BASELINE]->(b)
            """)
        .withParameters(Map.of("words", "many words ".repeat(100)))
        .execute();
    try {
      for (var round = 0; round < 3; round++) {
        var response =
            server.stream(server.request("/export/csv?minConfidence=0.1&subject=plain").GET());
        try (var body = response.body()) {
          assertThat(body.readNBytes(6)).asString(StandardCharsets.UTF_8).isEqualTo("source");
        }
      }
      assertThat(get("csv?subject=plain").body().lines().filter(l -> l.contains(",many-")).count())
          .isEqualTo(3000);
    } finally {
      OddGraph.load();
    }
  }
}
