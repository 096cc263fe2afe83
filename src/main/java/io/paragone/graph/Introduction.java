package io.paragone.graph;

import io.paragone.resolve.Identity;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A thing as a paper introduces it, and at which node that is.
 *
 * @param paper the key of the paper
 * @param at the key of the node
 */
record Introduction(String paper, Identity.Introduced thing, String at) {

  static Introduction of(Record row) {
    var told = row.get("introduction");
    var published = row.get("published");
    return new Introduction(
        row.get("paper").asString(),
        new Identity.Introduced(
            row.get("titleKey").asString(),
            published.isNull() ? null : published.asLocalDate(),
            told.get("said").asString(),
            told.get("name").asString(),
            told.get("aliases").asList(Value::asString),
            told.get("nameKeys").asList(Value::asString),
            told.get("curated").asBoolean(),
            told.get("unnamed").asBoolean(),
            told.get("homonym").asBoolean()),
        row.get("at").asString());
  }
}
