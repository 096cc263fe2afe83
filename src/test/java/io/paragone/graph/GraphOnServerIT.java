package io.paragone.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micronaut.context.ApplicationContext;
import io.paragone.ingest.Catalogue;
import java.util.Map;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.driver.Driver;
import org.testcontainers.containers.Neo4jContainer;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;

/**
 * The graph on a Neo4j server that runs in a process of its own, as {@code NEO4J_URI} names one.
 */
@Testcontainers(disabledWithoutDocker = true)
class GraphOnServerIT {

  private static final String PASSWORD = "only-for-this-test";

  @Container
  private static final Neo4jContainer<?> SERVER =
      new Neo4jContainer<>("neo4j:5.26-community").withAdminPassword(PASSWORD);

  @BeforeEach
  void empty() {
    try (var context = context()) {
      context
          .getBean(Driver.class)
          .executableQuery("MATCH (n:!__Neo4jMigration&!__Neo4jMigrationsLock) DETACH DELETE n")
          .execute();
    }
  }

  @Test
  void anEmptyServerGetsTheSchema() {
    try (var context = context()) {
      assertThat(
              context
                  .getBean(Driver.class)
                  .executableQuery("SHOW CONSTRAINTS YIELD name RETURN name")
                  .execute()
                  .records())
          .extracting(row -> row.get("name").asString())
          .contains("node_unique_paper_key");
    }
  }

  @Test
  void theCatalogueLoadedAgainAddsNothing() {
    try (var context = context()) {
      var first = context.getBean(Catalogue.class).load();
      var once = GraphDump.of(context.getBean(Driver.class));
      var second = context.getBean(Catalogue.class).load();

      assertThat(first.papers()).isPositive().isEqualTo(first.newPapers());
      assertThat(first.newClaims()).isPositive();
      assertThat(second.papers()).isEqualTo(first.papers());
      assertThat(second.newPapers() + second.newClaims() + second.newNodes()).isZero();
      assertThat(GraphDump.of(context.getBean(Driver.class))).isEqualTo(once);
    }
  }

  @Test
  void whatWasLoadedIsThereForTheNextService() {
    long papers;
    try (var context = context()) {
      papers = context.getBean(Catalogue.class).load().newPapers();
    }
    try (var context = context()) {
      var paper = Cypher.node("Paper").named("p");
      var count = Cypher.match(paper).returning(Cypher.count(paper).as("papers")).build();
      assertThat(context.getBean(GraphReader.class).read(count).toCompletableFuture().join())
          .containsExactly(Map.of("papers", papers));
    }
  }

  @Test
  void aWrongPasswordIsToldInOneLine() {
    thatOpeningFails(SERVER.getBoltUrl(), "not-the-password")
        .contains(SERVER.getBoltUrl(), "unauthorized");
  }

  @Test
  void aServerThatDoesNotAnswerIsToldInOneLine() {
    thatOpeningFails("bolt://127.0.0.1:1", PASSWORD).contains("bolt://127.0.0.1:1");
  }

  private static AbstractStringAssert<?> thatOpeningFails(String uri, String password) {
    return assertThatExceptionOfType(GraphUnavailableException.class)
        .isThrownBy(() -> OpenGraph.at(uri, "neo4j", password).close())
        .extracting(Throwable::getMessage, InstanceOfAssertFactories.STRING)
        .startsWith("cannot reach Neo4j at ")
        .hasLineCount(1);
  }

  private static ApplicationContext context() {
    return ApplicationContext.run(
        Map.of("neo4j.uri", SERVER.getBoltUrl(), "neo4j.password", PASSWORD));
  }
}
