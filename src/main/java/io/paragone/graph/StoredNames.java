package io.paragone.graph;

import io.paragone.resolve.KnownGraph;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.RoutingControl;
import org.neo4j.driver.Driver;

/** What the stored graph knows of papers and names. */
final class StoredNames implements KnownGraph {

  private final Driver driver;

  StoredNames(Driver driver) {
    this.driver = driver;
  }

  @Override
  public Map<String, String> papersByTitle(Collection<String> titleKeys) {
    return lookup("read/papers-by-title", "titleKeys", titleKeys, "titleKey", "key");
  }

  @Override
  public Map<String, String> contenderIntroducers(Collection<String> keys) {
    return lookup("read/contender-introducers", "keys", keys, "key", "titleKey");
  }

  @Override
  public Map<String, String> testbedIntroducers(Collection<String> keys) {
    return lookup("read/testbed-introducers", "keys", keys, "key", "titleKey");
  }

  private Map<String, String> lookup(
      String statement, String parameter, Collection<String> asked, String from, String to) {
    Map<String, String> found = new TreeMap<>();
    if (!asked.isEmpty()) {
      driver
          .executableQuery(Statements.named(statement))
          .withParameters(Map.of(parameter, List.copyOf(asked)))
          .withConfig(QueryConfig.builder().withRouting(RoutingControl.READ).build())
          .execute()
          .records()
          .forEach(row -> found.put(row.get(from).asString(), row.get(to).asString()));
    }
    return found;
  }
}
