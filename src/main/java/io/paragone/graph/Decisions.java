package io.paragone.graph;

import io.paragone.model.Decision;
import io.paragone.resolve.ContentKey;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/** The steps that people took, written out and taken over from another graph. */
@Singleton
public final class Decisions {

  private static final int PAGE = 1000;

  private final Driver driver;

  Decisions(Driver driver) {
    this.driver = driver;
  }

  /** Hands on every step, in the order of their keys. */
  public void forEach(Consumer<Decision> consumer) {
    var after = "";
    List<Decision> page;
    do {
      var parameters = Map.<String, Object>of("after", after, "limit", PAGE);
      page =
          GraphWriter.inTransaction(
              driver,
              work ->
                  work.read("read/decisions", parameters).stream()
                      .map(row -> StoredDecision.of(row.get("decision")))
                      .toList());
      page.forEach(consumer);
      after = page.isEmpty() ? after : page.get(page.size() - 1).key();
    } while (page.size() == PAGE);
  }

  /**
   * Takes over steps, whether what they are about is stored already or comes later. Steps that are
   * known change nothing.
   */
  public void restore(List<Decision> decisions) {
    if (!decisions.isEmpty()) {
      GraphWriter.inTransaction(
          driver,
          work -> {
            restore(work, decisions);
            return null;
          });
    }
  }

  private static void restore(Work work, List<Decision> decisions) {
    Set<String> titles = new TreeSet<>();
    for (var decision : decisions) {
      add(titles, decision.paper());
    }
    List<String> papers = new ArrayList<>();
    for (var title : titles) {
      work.read("read/lock-paper", Map.of("key", title))
          .forEach(row -> papers.add(row.get("paper").asString()));
    }
    var settlement = Settlement.begin(work, papers);
    var claims = new ClaimDecisions(work, papers);
    claims.lift();
    work.write("write/decisions", decisions.stream().map(StoredDecision::row).toList());
    claims.lay();
    settlement.settle(ids(decisions, Thing.CONTENDER), ids(decisions, Thing.TESTBED));
  }

  private static Set<String> ids(List<Decision> decisions, Thing thing) {
    Set<String> ids = new TreeSet<>();
    for (var decision : decisions) {
      if (decision.about() == thing.about()) {
        ids.add(decision.of());
        add(ids, decision.into());
      }
    }
    return ids;
  }

  private static void add(Set<String> keys, @Nullable String key) {
    if (key != null) {
      keys.add(key);
    }
  }

  /** A step with the key that it has by what it says. */
  static Decision keyed(Decision decision) {
    var key =
        ContentKey.of(
            decision.step(),
            decision.about(),
            decision.of(),
            decision.paper(),
            decision.into(),
            decision.name(),
            decision.undoes(),
            decision.correction(),
            decision.note(),
            decision.by(),
            decision.at(),
            decision.number());
    return new Decision(
        key,
        decision.step(),
        decision.about(),
        decision.of(),
        decision.paper(),
        decision.into(),
        decision.name(),
        decision.undoes(),
        decision.correction(),
        decision.note(),
        decision.by(),
        decision.at(),
        decision.number());
  }
}
