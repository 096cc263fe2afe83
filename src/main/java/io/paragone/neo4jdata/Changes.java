package io.paragone.neo4jdata;

import java.util.List;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.SummaryCounters;
import org.neo4j.driver.types.TypeSystem;

/** How much a statement that writes has changed. */
final class Changes {

  private Changes() {}

  /** The one number that it returns, else the sum of what the server counted. */
  static Number of(Result result) {
    List<Record> rows = result.list();
    if (rows.size() == 1 && rows.get(0).size() == 1) {
      Value only = rows.get(0).get(0);
      if (only.hasType(TypeSystem.getDefault().NUMBER())) {
        return only.asNumber();
      }
    }
    SummaryCounters counters = result.consume().counters();
    return (long) counters.nodesCreated()
        + counters.nodesDeleted()
        + counters.relationshipsCreated()
        + counters.relationshipsDeleted()
        + counters.labelsAdded()
        + counters.labelsRemoved()
        + counters.propertiesSet();
  }
}
