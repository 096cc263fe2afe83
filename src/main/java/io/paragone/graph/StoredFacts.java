package io.paragone.graph;

import io.paragone.model.PaperFacts;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;

/** Writes the whole graph out as facts that, loaded into an empty graph, give the same again. */
@Singleton
public final class StoredFacts {

  private static final int PAGE = 200;
  private static final SessionConfig READING =
      SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

  private final Driver driver;

  StoredFacts(Driver driver) {
    this.driver = driver;
  }

  /**
   * Hands on what is known of every paper, in the order of their keys. A paper of the catalogue of
   * which a program read more comes twice: what people vouch for, then the rest.
   */
  public void forEach(Consumer<PaperFacts> consumer) {
    try (var session = driver.session(READING)) {
      var after = "";
      List<String> page;
      do {
        var parameters = Map.<String, Object>of("after", after, "limit", PAGE);
        page =
            session.executeRead(
                transaction ->
                    transaction
                        .run(Statements.named("read/paper-keys"), parameters)
                        .list(row -> row.get("key").asString()));
        var papers = Map.<String, Object>of("papers", page);
        session
            .executeRead(
                transaction -> transaction.run(Statements.named("read/facts"), papers).list())
            .forEach(row -> FactsRow.facts(row).forEach(consumer));
        after = page.isEmpty() ? after : page.get(page.size() - 1);
      } while (page.size() == PAGE);
    }
  }
}
