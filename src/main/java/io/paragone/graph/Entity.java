package io.paragone.graph;

import io.paragone.graph.CurationException.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Value;

/**
 * A contender or testbed that nobody else can decide on until the transaction ends.
 *
 * @param key of its node
 * @param version how many steps were about it
 */
record Entity(Thing thing, String key, int version) {

  /** What becomes part, and the whole. */
  record Pair(Entity part, Entity whole) {}

  /** A contender, else a testbed. */
  static Entity lock(Work work, String key) {
    return all(work, key).get(0);
  }

  /** Two things of one sort. */
  static Pair lockPair(Work work, String key, String into) {
    var first = key.compareTo(into) <= 0 ? key : into;
    var second = first.equals(key) ? into : key;
    var ofFirst = all(work, first);
    var ofSecond = all(work, second);
    for (var one : ofFirst) {
      for (var other : ofSecond) {
        if (one.thing() == other.thing()) {
          return first.equals(key) ? new Pair(one, other) : new Pair(other, one);
        }
      }
    }
    throw new CurationException(
        Reason.NOT_MERGEABLE,
        "of "
            + key
            + " and "
            + into
            + " one compares and the other is compared on:"
            + " a method or base model cannot be a benchmark or dataset");
  }

  private static List<Entity> all(Work work, String key) {
    List<Entity> found = new ArrayList<>();
    for (var thing : Thing.values()) {
      for (var row : work.read("read/lock-thing", thing, Map.of("key", key))) {
        found.add(new Entity(thing, key, row.get("version").asInt()));
      }
    }
    if (found.isEmpty()) {
      throw new CurationException(
          Reason.UNKNOWN_KEY, "no contender and no testbed has the key " + key);
    }
    return found;
  }

  /** What tells it from every other, whatever else is loaded later. */
  String id(Work work) {
    for (var row : work.read("read/ids", thing, Map.of("keys", List.of(key)))) {
      var ids = row.get("ids").asList(Value::asString);
      if (!ids.isEmpty()) {
        return ids.get(0);
      }
    }
    return key;
  }

  /** The id of a name that is part of this thing through a rule or a step. */
  String joinedId(Work work, String nameKey, String name) {
    var parameters = Map.<String, Object>of("prefix", thing.joinKey(nameKey), "into", key);
    for (var row : work.read("read/joins-of", thing, parameters)) {
      var of = row.get("of").asString();
      return of.contains("~") ? of : introducedId(work, of);
    }
    throw new CurationException(
        Reason.NOT_JOINED,
        "“"
            + name
            + "” did not become part of "
            + key
            + " through a rule or a merge, so there is nothing to split");
  }

  private String introducedId(Work work, String said) {
    var parameters =
        Map.<String, Object>of("said", said, "at", key, "joinPrefix", thing.joinKey(""));
    for (var row : work.read("read/joined-introductions", thing, parameters)) {
      return row.get("id").asString();
    }
    return said;
  }
}
