package io.paragone.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * What one paper says of one thing, and at which node that is.
 *
 * @param at the key of the node
 */
record SaidMention(
    String paper,
    String titleKey,
    boolean introduced,
    String said,
    List<String> nameKeys,
    boolean curated,
    String at) {

  SaidMention {
    nameKeys = List.copyOf(nameKeys);
  }

  static List<SaidMention> of(Work work, Thing thing, Collection<String> papers) {
    return work.read("read/mentions", thing, Map.of("papers", List.copyOf(papers))).stream()
        .map(SaidMention::of)
        .toList();
  }

  private static SaidMention of(Record row) {
    return new SaidMention(
        row.get("paper").asString(),
        row.get("titleKey").asString(),
        row.get("introduced").asBoolean(),
        row.get("said").asString(),
        row.get("nameKeys").asList(Value::asString),
        row.get("curated").asBoolean(),
        row.get("at").asString());
  }
}
