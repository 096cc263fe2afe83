package io.paragone.graph;

import io.micronaut.context.ApplicationContext;
import io.paragone.ingest.PaperFactsJson;
import io.paragone.model.PaperFacts;
import io.paragone.resolve.Resolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/** The shared server with all that loads, decides and writes out. */
final class LoadedGraph implements AutoCloseable {

  private final ApplicationContext context = ApplicationContext.run(SharedNeo4j.properties());
  final Driver driver = SharedNeo4j.driver();
  final GraphWriter writer = context.getBean(GraphWriter.class);
  final Curation curation = new Curation(driver, new Ticking());
  final Decisions decisions = new Decisions(driver);

  /** A second passes each time somebody looks. */
  private static final class Ticking extends Clock {
    private Instant now = Instant.parse("2025-01-01T00:00:00Z");

    @Override
    public Instant instant() {
      now = now.plusSeconds(1);
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  static PaperFacts facts(String json) {
    return PaperFactsJson.read(json.replace("\n", ""));
  }

  Written load(String... papers) {
    var written = Written.NOTHING;
    for (var paper : papers) {
      written = written.plus(load(facts(paper), null));
    }
    return written;
  }

  Written load(PaperFacts facts, @Nullable String extractor) {
    return load(List.of(facts), extractor);
  }

  Written load(List<PaperFacts> papers, @Nullable String extractor) {
    var readings = papers.stream().map(facts -> new Resolver.Reading(facts, extractor)).toList();
    return writer.write(new Resolver().resolve(readings, writer.known()));
  }

  List<PaperFacts> writtenOut() {
    List<PaperFacts> all = new ArrayList<>();
    new StoredFacts(driver)
        .forEach(facts -> all.add(PaperFactsJson.read(PaperFactsJson.write(facts))));
    return all;
  }

  static List<PaperFacts> catalogue() {
    try (var stream = LoadedGraph.class.getResourceAsStream("/catalogue/daily-papers.jsonl")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(PaperFactsJson::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> dump() {
    return GraphDump.of(driver);
  }

  /** The first column of all rows, in their order. */
  List<String> all(String cypher) {
    return driver.executableQuery(cypher).execute().records().stream()
        .map(row -> row.get(0).isNull() ? "null" : String.valueOf(row.get(0).asObject()))
        .toList();
  }

  String one(String cypher) {
    var rows = all(cypher);
    if (rows.size() != 1) {
      throw new AssertionError(cypher + " gives " + rows);
    }
    return rows.get(0);
  }

  @Override
  public void close() {
    context.close();
  }
}
