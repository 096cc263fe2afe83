package io.paragone.graph;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.summary.SummaryCounters;

/** Named statements in one transaction. */
record Work(TransactionContext transaction) {

  SummaryCounters write(String statement, List<Map<String, Object>> rows) {
    return write(statement, Map.of("rows", rows));
  }

  SummaryCounters write(String statement, Map<String, Object> parameters) {
    return transaction.run(Statements.named(statement), parameters).consume().counters();
  }

  SummaryCounters write(String statement, Thing thing, List<Map<String, Object>> rows) {
    return write(statement, thing, Map.of("rows", rows));
  }

  SummaryCounters write(String statement, Thing thing, Map<String, Object> parameters) {
    return transaction.run(Statements.named(statement, thing), parameters).consume().counters();
  }

  List<Record> read(String statement, Map<String, Object> parameters) {
    return transaction.run(Statements.named(statement), parameters).list();
  }

  List<Record> read(String statement, Thing thing, Map<String, Object> parameters) {
    return transaction.run(Statements.named(statement, thing), parameters).list();
  }
}
