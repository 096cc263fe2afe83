package io.paragone.graph;

import io.paragone.model.Decision;
import io.paragone.resolve.ModelName;
import io.paragone.resolve.NameKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Makes everything that follows from what papers say follow again, after what some papers say was
 * changed: begun before the change, settled after it.
 */
final class Settlement {

  private final Work work;
  private final List<String> papers;
  private final Map<Thing, List<SaidMention>> before = new EnumMap<>(Thing.class);
  private final Set<Pair> pairs = new LinkedHashSet<>();

  /** Two contenders in the order of their keys. */
  private record Pair(String one, String other) {
    static Pair of(Record row) {
      return new Pair(row.get("one").asString(), row.get("other").asString());
    }
  }

  private Settlement(Work work, Collection<String> papers) {
    this.work = work;
    this.papers = List.copyOf(papers);
  }

  /** For papers that say nothing yet. */
  static Settlement ofNew(Work work, Collection<String> papers) {
    return new Settlement(work, papers);
  }

  /** Remembers what the papers say now. */
  static Settlement begin(Work work, Collection<String> papers) {
    var settlement = new Settlement(work, papers);
    for (var thing : Thing.values()) {
      settlement.before.put(thing, SaidMention.of(work, thing, papers));
    }
    settlement.addPairs(List.of());
    return settlement;
  }

  /**
   * Settles what the papers said and say now.
   *
   * @param contenders ids of contenders that people decided on just now
   * @param testbeds ids of testbeds that people decided on just now
   * @return how many nodes of contenders and testbeds were made less how many were put into another
   */
  long settle(Set<String> contenders, Set<String> testbeds) {
    var nodes = settleThings(Thing.CONTENDER, contenders) + settleThings(Thing.TESTBED, testbeds);
    var rows =
        pairs.stream().map(pair -> Rows.row("one", pair.one(), "other", pair.other())).toList();
    work.write("write/settle-beats", rows);
    work.write("write/settle-conflicts", rows);
    work.write("write/settle-own-conflicts", Map.of("papers", papers));
    return nodes;
  }

  long settle() {
    return settle(Set.of(), Set.of());
  }

  long settle(Thing thing, Set<String> decided) {
    return switch (thing) {
      case CONTENDER -> settle(decided, Set.of());
      case TESTBED -> settle(Set.of(), decided);
    };
  }

  private long settleThings(Thing thing, Set<String> decided) {
    Set<String> names = new TreeSet<>(decided);
    Set<String> keys = new TreeSet<>();
    for (var mention : before.getOrDefault(thing, List.of())) {
      note(mention, names, keys);
    }
    var now = SaidMention.of(work, thing, papers);
    writeNames(thing, now);
    now.forEach(mention -> note(mention, names, keys));
    var decisions =
        work.read("read/thing-decisions", Map.of("about", thing.about().name())).stream()
            .map(row -> StoredDecision.of(row.get("decision")))
            .toList();
    var places = new Places(work, thing, decisions);
    places.settle(names, now);
    keys.addAll(places.touched());
    decided.forEach(id -> keys.add(Places.plain(id)));
    keys.addAll(decided);
    describe(thing, keys, decisions);
    names.addAll(places.names());
    work.write("write/forget-names", Map.of("keys", List.copyOf(names)));
    if (thing == Thing.CONTENDER) {
      work.write("write/settle-variants", Map.of("keys", List.copyOf(keys)));
      addPairs(places.touched());
    }
    return places.nodes();
  }

  private void writeNames(Thing thing, List<SaidMention> mentions) {
    Set<NameOfThing> names = new TreeSet<>();
    for (var mention : mentions) {
      mention.nameKeys().forEach(key -> names.add(new NameOfThing(key, mention.at())));
    }
    var rows = names.stream().map(NameOfThing::row).toList();
    work.write("write/names", thing, rows);
  }

  private record NameOfThing(String key, String thing) implements Comparable<NameOfThing> {
    @Override
    public int compareTo(NameOfThing other) {
      var byKey = key.compareTo(other.key);
      return byKey == 0 ? thing.compareTo(other.thing) : byKey;
    }

    Map<String, Object> row() {
      return Rows.row("key", key, "letters", NameKey.letters(key), "thing", thing);
    }
  }

  private static void note(SaidMention mention, Set<String> names, Set<String> keys) {
    names.add(mention.said());
    if (mention.introduced()) {
      names.addAll(mention.nameKeys());
    }
    keys.add(mention.at());
  }

  private void describe(Thing thing, Set<String> keys, List<Decision> decisions) {
    Map<String, List<String>> ids = new HashMap<>();
    if (!decisions.isEmpty()) {
      for (var row : work.read("read/ids", thing, Map.of("keys", List.copyOf(keys)))) {
        ids.put(row.get("key").asString(), row.get("ids").asList(Value::asString));
      }
    }
    List<Map<String, Object>> rows = new ArrayList<>();
    for (var key : keys) {
      Set<String> known = new TreeSet<>(ids.getOrDefault(key, List.of()));
      known.add(key);
      var row = Renames.row(known, decisions);
      row.put("key", key);
      var model = ModelName.of(Places.plain(key));
      row.putAll(Rows.row("family", model.family(), "parameters", model.parameters()));
      rows.add(row);
    }
    work.write("write/settle-things", thing, rows);
  }

  private void addPairs(Collection<String> contenders) {
    var touched = Map.<String, Object>of("papers", papers, "contenders", List.copyOf(contenders));
    work.read("read/pairs", touched).forEach(row -> pairs.add(Pair.of(row)));
  }
}
