package io.paragone.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.paragone.ingest.PaperFactsJson;
import io.paragone.model.PaperFacts;
import io.paragone.resolve.Resolver;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

class GraphWriterTests {

  private static final String TAGNET =
      """
      {"id":"arxiv:2401.00001","title":"TagNet: Fast Tagging","published":"2024-01-02",
      "introduces":[{"name":"TagNet","kind":"METHOD","aliases":["Tagging Network"],"buildsOn":["Llama-2-7B"]}],
      "methods":["BaseTag"],"baseModels":["Llama-2-7B"],"benchmarks":["ToyBank"],
      "comparisons":[{"subject":"TagNet","subjectKind":"METHOD","baseline":"BaseTag","baselineKind":"METHOD",
      "outcome":"BEATS","on":["ToyBank"],"metric":"F1","margin":{"value":1.3,"unit":"points"},
      "statement":"TagNet tags ToyBank better than BaseTag.","confidence":0.9,"status":"EXTRACTED","extractor":"grammar/1"}]}
      """;

  private static final ApplicationContext CONTEXT =
      ApplicationContext.run(SharedNeo4j.properties());

  private final Driver driver = SharedNeo4j.driver();
  private final GraphWriter writer = CONTEXT.getBean(GraphWriter.class);

  @BeforeEach
  void startEmpty() {
    SharedNeo4j.emptied();
  }

  @AfterAll
  static void close() {
    CONTEXT.close();
  }

  @Test
  void storingAPaperTwiceChangesNothing() {
    var first = write(facts(TAGNET));
    var once = GraphDump.of(driver);
    var second = write(facts(TAGNET));

    assertThat(first.newPapers()).isOne();
    assertThat(first.newNodes()).isEqualTo(7);
    assertThat(second).isEqualTo(new Written(1, 0, 1, 0, 0, 7));
    assertThat(GraphDump.of(driver)).isEqualTo(once);
  }

  @Test
  void whatIsStoredIsFoundByItsTextAtOnce() {
    write(facts(TAGNET));

    assertThat(
            one(
                "CALL db.index.fulltext.queryNodes('node_text_names', 'tagging') YIELD node RETURN node.key"))
        .isEqualTo("tagnet");
    assertThat(
            one(
                "CALL db.index.fulltext.queryNodes('node_text_papers', 'fast') YIELD node RETURN node.key"))
        .isEqualTo("arxiv:2401.00001");
    assertThat(
            one(
                "SHOW INDEXES YIELD type, options WHERE type = 'FULLTEXT'"
                    + " AND NOT options.indexConfig['fulltext.eventually_consistent'] RETURN toString(count(*))"))
        .isEqualTo("2");
  }

  @Test
  void aWinnerHasABeatsRelationshipToTheLoser() {
    write(facts(TAGNET));

    assertThat(
            one(
                "MATCH (:Method {key:'tagnet'})-[b:BEATS]->(:Method {key:'basetag'})"
                    + " RETURN b.claims + ' ' + b.papers + ' ' + b.testbeds + ' ' + b.since"))
        .isEqualTo("1 1 1 2024-01-02");
    assertThat(one("MATCH (:Method {key:'tagnet'})-[:BUILDS_ON]->(b:BaseModel) RETURN b.family"))
        .isEqualTo("llama-2");
  }

  @Test
  void anAliasLeadsToTheThing() {
    write(facts(TAGNET));

    assertThat(one("MATCH (:Name {key:'tagging-network'})-[:NAMES]->(c) RETURN c.name"))
        .isEqualTo("TagNet");
  }

  @Test
  void aClaimThatANewReadingOfTheTextDoesNotFindIsVoid() {
    write(facts(TAGNET), "grammar/1");
    write(facts("{\"id\":\"arxiv:2401.00001\",\"title\":\"TagNet: Fast Tagging\"}"), "grammar/2");

    assertThat(count("MATCH (c:Comparison) RETURN count(c)")).isZero();
    assertThat(count("MATCH ()-[b:BEATS]->() RETURN count(b)")).isZero();
    assertThat(count("MATCH (c:Contender) RETURN count(c)")).isZero();
    assertThat(count("MATCH (p:Paper) RETURN count(p)")).isOne();
  }

  @Test
  void whatPeopleVouchForOutlivesEveryReading() {
    var curated =
        TAGNET
            .replace("EXTRACTED", "CURATED")
            .replace("\"title\"", "\"source\":\"catalogue\",\"title\"");
    write(facts(curated));
    write(facts("{\"title\":\"TagNet: Fast Tagging\"}"), "grammar/2");

    assertThat(count("MATCH (c:Comparison {status:'CURATED'}) RETURN count(c)")).isOne();
    assertThat(count("MATCH (c:Contender)<-[m:INTRODUCES|MENTIONS]-() RETURN count(m)"))
        .isEqualTo(3);
  }

  @Test
  void aPersonsDecisionOutlivesALaterLoad() {
    write(facts(TAGNET));
    driver
        .executableQuery("MATCH (c:Comparison) SET c.status = 'REJECTED', c.decidedBy = 'ada'")
        .execute();
    write(facts(TAGNET));

    assertThat(one("MATCH (c:Comparison) RETURN c.status + ' ' + c.decidedBy"))
        .isEqualTo("REJECTED ada");
    assertThat(count("MATCH ()-[b:BEATS]->() RETURN count(b)")).isZero();
  }

  @Test
  void aPaperKnownByItsTitleGetsItsIdentifierLater() {
    write(facts(TAGNET.replace("\"id\":\"arxiv:2401.00001\",", "")));
    write(facts(TAGNET));

    assertThat(one("MATCH (p:Paper) RETURN p.key")).isEqualTo("arxiv:2401.00001");
    assertThat(count("MATCH (c:Comparison) RETURN count(c)")).isOne();
  }

  @Test
  void aSecondThingOfATakenNameIsKeptApart() {
    var other =
        TAGNET
            .replace("arxiv:2401.00001", "arxiv:2402.00002")
            .replace("TagNet: Fast Tagging", "Tags for Graphs");
    write(facts(TAGNET));
    write(facts(other));

    assertThat(count("MATCH (:Name {key:'tagnet'})-[:NAMES]->(c) RETURN count(c)")).isEqualTo(2);
    assertThat(one("MATCH (:Paper {key:'arxiv:2402.00002'})-[:INTRODUCES]->(c) RETURN c.key"))
        .isEqualTo("tagnet~tags-for-graphs");
  }

  @Test
  void aKindThatMostPapersGiveWinsWhateverTheOrder() {
    var papers = new ArrayList<>(List.of("METHOD", "BASE_MODEL", "BASE_MODEL"));
    for (var seed = 0; seed < 3; seed++) {
      SharedNeo4j.emptied();
      Collections.shuffle(papers, new Random(seed));
      for (var i = 0; i < papers.size(); i++) {
        var field = papers.get(i).equals("METHOD") ? "methods" : "baseModels";
        write(
            facts(
                "{\"title\":\"Paper "
                    + papers.get(i)
                    + i
                    + "\",\""
                    + field
                    + "\":[\"Florp-3B\"]}"));
      }
      assertThat(
              one(
                  "MATCH (c:Contender {key:'florp-3b'}) RETURN head([l IN labels(c) WHERE l <> 'Contender'])"))
          .isEqualTo("BaseModel");
      assertThat(one("MATCH (c:BaseModel {key:'florp-3b'}) RETURN toString(c.parameters)"))
          .isEqualTo("3.0E9");
    }
  }

  @Test
  void theCatalogueWrittenOutAndReadIntoAnEmptyGraphIsTheSameGraph() throws IOException {
    var catalogue = catalogue();
    write(catalogue.toArray(PaperFacts[]::new));
    write(facts(TAGNET), "grammar/1");
    var before = GraphDump.of(driver);
    List<String> lines = new ArrayList<>();
    new StoredFacts(driver).forEach(facts -> lines.add(PaperFactsJson.write(facts)));

    SharedNeo4j.emptied();
    for (var line : lines) {
      write(PaperFactsJson.read(line));
    }

    assertThat(lines).hasSize(56);
    assertThat(GraphDump.of(driver)).isEqualTo(before);
  }

  private static List<PaperFacts> catalogue() throws IOException {
    List<PaperFacts> papers = new ArrayList<>();
    try (var stream = GraphWriterTests.class.getResourceAsStream("/catalogue/daily-papers.jsonl");
        var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        papers.add(PaperFactsJson.read(line));
      }
    }
    return papers;
  }

  private static PaperFacts facts(String json) {
    return PaperFactsJson.read(json.replace("\n", ""));
  }

  private Written write(PaperFacts... papers) {
    var readings =
        List.of(papers).stream().map(facts -> new Resolver.Reading(facts, null)).toList();
    return writer.write(new Resolver().resolve(readings, writer.known()));
  }

  private Written write(PaperFacts facts, @Nullable String extractor) {
    return writer.write(
        new Resolver().resolve(List.of(new Resolver.Reading(facts, extractor)), writer.known()));
  }

  private String one(String cypher) {
    return driver.executableQuery(cypher).execute().records().get(0).get(0).asString();
  }

  private long count(String cypher) {
    return driver.executableQuery(cypher).execute().records().get(0).get(0).asLong();
  }
}
