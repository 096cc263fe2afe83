package io.paragone.graph;

import io.paragone.model.KnownName;
import io.paragone.resolve.GraphBatch;
import io.paragone.resolve.KnownGraph;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/**
 * Stores batches of papers. Each batch is one transaction that is retried where it collides with
 * another; storing a batch again changes nothing.
 */
@Singleton
public final class GraphWriter {

  private final Driver driver;
  private final StoredNames known;

  GraphWriter(Driver driver, StoredNames known) {
    this.driver = driver;
    this.known = known;
  }

  /** What is stored already, for resolving names. */
  public KnownGraph known() {
    return known;
  }

  /** The names that people vouch for and that no text uses for anything else, for extraction. */
  public List<KnownName> vouchedNames() {
    return known.vouchedNames();
  }

  /**
   * Stores a batch in which no paper stands twice.
   *
   * @throws GraphUnavailableException where the server goes away; nothing of the batch is stored
   */
  public Written write(GraphBatch batch) {
    return inTransaction(driver, work -> write(work, batch));
  }

  static <T> T inTransaction(Driver driver, Function<Work, T> change) {
    try (var session = driver.session(writing(driver))) {
      return session.executeWrite(transaction -> change.apply(new Work(transaction)));
    } catch (ServiceUnavailableException | SessionExpiredException e) {
      throw new GraphUnavailableException("Neo4j went away: " + e.getMessage(), e);
    }
  }

  /**
   * Lets every later read of this process see the change, whichever server of a cluster it asks.
   */
  private static SessionConfig writing(Driver driver) {
    return SessionConfig.builder()
        .withBookmarkManager(driver.executableQueryBookmarkManager())
        .build();
  }

  private static Written write(Work work, GraphBatch batch) {
    work.write("write/rename-papers", Rows.papersWithIdentifiers(batch));
    var keys = batch.papers().stream().map(GraphBatch.Paper::key).sorted().toList();
    var papers = work.write("write/papers", Rows.papers(batch)).made();
    var allNew = papers == keys.size();
    var settlement = allNew ? Settlement.ofNew(work, keys) : Settlement.begin(work, keys);
    var decisions = new ClaimDecisions(work, keys);
    var anyDecided = decisions.lift();
    long nodes = papers;
    for (var thing : Thing.values()) {
      nodes += writeMentions(work, batch, thing);
    }
    nodes += work.write("write/metrics", Rows.metrics(batch)).made();
    work.write("write/foundations", Rows.foundations(batch));
    if (!allNew) {
      work.write("write/void-extracted", Rows.readings(batch));
    }
    var claims = work.write("write/comparisons", Rows.comparisons(batch)).made();
    nodes += claims;
    nodes += work.write("write/results", Rows.results(batch)).made();
    voidOtherSort(work, allNew ? ofTwoMinds(batch) : keys);
    if (anyDecided) {
      decisions.lay();
    }
    nodes += settlement.settle();
    return new Written(
        batch.papers().size(),
        papers,
        batch.comparisons().size(),
        claims,
        nodes,
        Math.max(0, distinctNodes(batch) - nodes));
  }

  private static void voidOtherSort(Work work, List<String> papers) {
    if (!papers.isEmpty()) {
      for (var thing : Thing.values()) {
        work.write("write/void-other-sort", thing, Map.of("papers", papers));
      }
    }
  }

  /** The papers of which a batch holds both what people vouch for and what a program read. */
  private static List<String> ofTwoMinds(GraphBatch batch) {
    return batch.mentions().stream()
        .collect(
            Collectors.groupingBy(
                GraphBatch.Mention::paper,
                TreeMap::new,
                Collectors.mapping(GraphBatch.Mention::curated, Collectors.toSet())))
        .entrySet()
        .stream()
        .filter(curated -> curated.getValue().size() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static int writeMentions(Work work, GraphBatch batch, Thing thing) {
    var said = Rows.of(batch, thing).stream().map(GraphBatch.Mention::said);
    var joined = Places.joined(work, thing, said.collect(Collectors.toCollection(TreeSet::new)));
    return work.write("write/mentions", thing, Rows.mentions(batch, thing, joined)).made();
  }

  private static long distinctNodes(GraphBatch batch) {
    return batch.papers().size()
        + batch.mentions().stream()
            .map(mention -> mention.kind().isContender() + mention.said())
            .distinct()
            .count()
        + batch.metrics().size()
        + batch.comparisons().size()
        + batch.results().size();
  }
}
