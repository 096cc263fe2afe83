package io.paragone.graph;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Named statements in one transaction. */
record Work(TransactionContext transaction) {

  /**
   * How many nodes a statement made and took away.
   *
   * @param made how many nodes are new
   * @param gone how many nodes are no more
   */
  record Nodes(int made, int gone) {
    private static final Nodes NONE = new Nodes(0, 0);
  }

  Nodes write(String statement, List<Map<String, Object>> rows) {
    return rows.isEmpty() ? Nodes.NONE : write(statement, Map.of("rows", rows));
  }

  Nodes write(String statement, Map<String, Object> parameters) {
    return run(Statements.named(statement), parameters);
  }

  Nodes write(String statement, Thing thing, List<Map<String, Object>> rows) {
    return rows.isEmpty() ? Nodes.NONE : write(statement, thing, Map.of("rows", rows));
  }

  Nodes write(String statement, Thing thing, Map<String, Object> parameters) {
    return run(Statements.named(statement, thing), parameters);
  }

  private Nodes run(String cypher, Map<String, Object> parameters) {
    var counters = transaction.run(cypher, parameters).consume().counters();
    return new Nodes(counters.nodesCreated(), counters.nodesDeleted());
  }

  List<Record> read(String statement, Map<String, Object> parameters) {
    return transaction.run(Statements.named(statement), parameters).list();
  }

  List<Record> read(String statement, Thing thing, Map<String, Object> parameters) {
    return transaction.run(Statements.named(statement, thing), parameters).list();
  }
}
