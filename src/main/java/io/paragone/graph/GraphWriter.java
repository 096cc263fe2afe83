package io.paragone.graph;

import io.paragone.model.KnownName;
import io.paragone.resolve.GraphBatch;
import io.paragone.resolve.KnownGraph;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.summary.SummaryCounters;

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
    try (var session = driver.session()) {
      return session.executeWrite(transaction -> new Writing(transaction).write(batch));
    } catch (ServiceUnavailableException | SessionExpiredException e) {
      throw new GraphUnavailableException("Neo4j went away: " + e.getMessage(), e);
    }
  }

  /** One batch on its way into one transaction. */
  private static final class Writing {
    private final TransactionContext transaction;
    private final Set<String> contenders = new TreeSet<>();
    private final Set<String> testbeds = new TreeSet<>();
    private final Set<Pair> pairs = new LinkedHashSet<>();

    /** Two contenders in the order of their keys. */
    private record Pair(String one, String other) {
      static Pair of(String a, String b) {
        return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
      }
    }

    Writing(TransactionContext transaction) {
      this.transaction = transaction;
    }

    Written write(GraphBatch batch) {
      run("write/rename-papers", Rows.papersWithIdentifiers(batch));
      var papers = run("write/papers", Rows.papers(batch)).nodesCreated();
      var nodes = papers;
      nodes +=
          run("write/contender-mentions", Rows.mentions(batch, m -> m.kind().isContender()))
              .nodesCreated();
      nodes +=
          run("write/testbed-mentions", Rows.mentions(batch, m -> !m.kind().isContender()))
              .nodesCreated();
      nodes += run("write/metrics", Rows.metrics(batch)).nodesCreated();
      run("write/foundations", Rows.foundations(batch));
      voidEarlierReadings(batch);
      var claims = run("write/comparisons", Rows.comparisons(batch)).nodesCreated();
      nodes += claims;
      nodes += run("write/results", Rows.results(batch)).nodesCreated();
      settle(batch);
      return new Written(
          batch.papers().size(),
          papers,
          batch.comparisons().size(),
          claims,
          nodes,
          distinctNodes(batch) - nodes);
    }

    private static long distinctNodes(GraphBatch batch) {
      return batch.papers().size()
          + batch.mentions().stream()
              .map(mention -> mention.kind().isContender() + mention.key())
              .distinct()
              .count()
          + batch.metrics().size()
          + batch.comparisons().size()
          + batch.results().size();
    }

    private void voidEarlierReadings(GraphBatch batch) {
      var readings = Rows.readings(batch);
      if (readings.isEmpty()) {
        return;
      }
      var result =
          transaction.run(Statements.named("write/void-extracted"), Map.of("rows", readings));
      for (var row : result.list()) {
        var touched = row.get("touched");
        if (!touched.get("baseline").isNull() && !touched.get("subject").isNull()) {
          pairs.add(Pair.of(touched.get("subject").asString(), touched.get("baseline").asString()));
        }
        addKey(contenders, touched.get("contender"));
        addKey(testbeds, touched.get("testbed"));
      }
    }

    private static void addKey(Set<String> keys, Value key) {
      if (!key.isNull()) {
        keys.add(key.asString());
      }
    }

    private void settle(GraphBatch batch) {
      for (var mention : batch.mentions()) {
        (mention.kind().isContender() ? contenders : testbeds).add(mention.key());
      }
      for (var claim : batch.comparisons()) {
        var baseline = claim.baseline();
        if (baseline != null) {
          pairs.add(Pair.of(claim.subject(), baseline));
        }
      }
      run("write/settle-contenders", contenders.stream().map(Rows::contender).toList());
      run("write/settle-testbeds", testbeds.stream().map(key -> Rows.row("key", key)).toList());
      transaction
          .run(
              Statements.named("write/settle-variants"),
              Map.of("keys", new ArrayList<>(contenders)))
          .consume();
      run(
          "write/settle-beats",
          pairs.stream().map(pair -> Rows.row("one", pair.one(), "other", pair.other())).toList());
    }

    private SummaryCounters run(String statement, List<Map<String, Object>> rows) {
      return transaction
          .run(Statements.named(statement), Map.of("rows", rows))
          .consume()
          .counters();
    }
  }
}
