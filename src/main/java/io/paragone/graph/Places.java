package io.paragone.graph;

import io.paragone.model.Decision;
import io.paragone.resolve.Identity;
import io.paragone.resolve.Join;
import io.paragone.resolve.NameKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Brings what papers say of one sort of things to the nodes where it belongs: all that can change
 * when some names are introduced, mentioned, merged or split, and nothing else.
 */
final class Places {

  private final Work work;
  private final Thing thing;
  private final List<Decision> decisions;
  private final Set<String> names = new TreeSet<>();
  private final Set<String> spelled = new TreeSet<>();
  private final Map<String, Introduction> introductions = new TreeMap<>();
  private final Set<String> touched = new TreeSet<>();
  private final Map<String, Map<String, Object>> moves = new LinkedHashMap<>();
  private long nodes;

  Places(Work work, Thing thing, List<Decision> decisions) {
    this.work = work;
    this.thing = thing;
    this.decisions = decisions;
  }

  /** The names that were looked at. */
  Set<String> names() {
    return names;
  }

  /** The keys of nodes that something was moved from or to. */
  Set<String> touched() {
    return touched;
  }

  /** How many nodes were made less how many went. */
  long nodes() {
    return nodes;
  }

  /** Settles some names, and what some papers say by them. */
  void settle(Set<String> some, List<SaidMention> mentions) {
    var rulings = Rulings.of(decisions);
    close(some, rulings);
    var identity =
        new Identity(
            introductions.values().stream().map(Introduction::thing).toList(), spelled, rulings);
    var joined = joined(work, thing, names);
    moveMentions(identity, joined);
    moveIntroductions(identity);
    moveOwnWords(identity, mentions);
    var moved = work.write("write/move-mentions", thing, List.copyOf(moves.values()));
    nodes = moved.made() - moved.gone();
    for (var move : moves.values()) {
      touched.add(String.valueOf(move.get("to")));
    }
    record(identity);
    link(identity);
  }

  /** Where names that are part of another thing lead. */
  static Map<String, String> joined(Work work, Thing thing, Set<String> names) {
    var keys = names.stream().map(thing::joinKey).toList();
    Map<String, String> joined = new TreeMap<>();
    for (var row : work.read("read/joined", thing, Map.of("keys", keys))) {
      joined.put(row.get("of").asString(), row.get("into").asString());
    }
    return joined;
  }

  /** Every name whose thing depends on these, with all that introduces one of them. */
  private void close(Set<String> some, Map<String, String> rulings) {
    Set<String> open = new TreeSet<>();
    some.forEach(name -> open.add(plain(name)));
    while (names.addAll(open)) {
      read(open);
      var spellings = spellings(open);
      spelled.addAll(spellings);
      open.clear();
      open.addAll(spellings);
      for (var introduction : introductions.values()) {
        if (names.contains(introduction.thing().said())) {
          open.addAll(introduction.thing().nameKeys());
        }
      }
      rulings.forEach(
          (of, into) -> {
            if (names.contains(plain(of)) || names.contains(plain(into))) {
              open.add(plain(of));
              open.add(plain(into));
            }
          });
      open.removeAll(names);
    }
    Set<String> owners = new TreeSet<>();
    introductions.values().forEach(introduction -> owners.add(introduction.thing().said()));
    owners.removeAll(names);
    read(owners);
  }

  private Set<String> spellings(Set<String> some) {
    var letters = some.stream().map(NameKey::letters).distinct().toList();
    Set<String> spellings = new TreeSet<>();
    for (var row : work.read("read/spellings", thing, Map.of("letters", letters))) {
      spellings.add(row.get("key").asString());
    }
    return spellings;
  }

  private void read(Set<String> keys) {
    if (keys.isEmpty()) {
      return;
    }
    for (var row : work.read("read/introductions", thing, Map.of("keys", new ArrayList<>(keys)))) {
      var introduction = Introduction.of(row);
      introductions.put(introduction.paper() + " " + introduction.thing().said(), introduction);
    }
  }

  static String plain(String id) {
    var paper = id.indexOf('~');
    return paper < 0 ? id : id.substring(0, paper);
  }

  private void moveMentions(Identity identity, Map<String, String> joined) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (var name : names) {
      var from = joined.getOrDefault(name, name);
      var to = identity.place(name);
      if (!from.equals(to)) {
        rows.add(Rows.row("said", name, "at", from, "to", to));
        touched.add(from);
      }
    }
    if (rows.isEmpty()) {
      return;
    }
    for (var row : work.read("read/mentioning", thing, Map.of("rows", rows))) {
      move(row.get("paper").asString(), row.get("said").asString(), row.get("to").asString());
    }
  }

  private void moveIntroductions(Identity identity) {
    for (var introduction : introductions.values()) {
      var told = introduction.thing();
      if (names.contains(told.said())) {
        var to = identity.place(told);
        if (!to.equals(introduction.at())) {
          touched.add(introduction.at());
          move(introduction.paper(), told.said(), to);
        }
      }
    }
  }

  /** A paper means by an alias what it introduces under it. */
  private void moveOwnWords(Identity identity, List<SaidMention> mentions) {
    Map<String, List<Introduction>> own = new LinkedHashMap<>();
    introductions
        .values()
        .forEach(told -> own.computeIfAbsent(told.paper(), key -> new ArrayList<>()).add(told));
    for (var mention : mentions) {
      if (mention.introduced()) {
        continue;
      }
      var meant = meant(mention, own.getOrDefault(mention.paper(), List.of()));
      var to = meant == null ? identity.place(mention.said()) : identity.place(meant.thing());
      if (!to.equals(mention.at())) {
        touched.add(mention.at());
        move(mention.paper(), mention.said(), to);
      }
    }
  }

  private static @Nullable Introduction meant(SaidMention mention, List<Introduction> own) {
    return own.stream()
        .filter(told -> told.thing().nameKeys().contains(mention.said()))
        .filter(told -> told.thing().curated() || !mention.curated())
        .min(
            Comparator.comparing((Introduction told) -> !told.thing().curated())
                .thenComparing(told -> told.thing().said()))
        .orElse(null);
  }

  private void move(String paper, String said, String to) {
    moves.put(paper + " " + said, Rows.row("paper", paper, "said", said, "to", to));
  }

  /** Writes down what is part of what, and why. */
  private void record(Identity identity) {
    Map<String, Map<String, Object>> rows = new TreeMap<>();
    for (var introduction : introductions.values()) {
      var told = introduction.thing();
      if (names.contains(told.said())) {
        rows.put(told.id(), row(told.id(), null));
        var join = identity.join(told.id());
        if (join != null) {
          rows.put(join.of(), row(join.of(), join));
        }
      }
    }
    for (var name : names) {
      var join = identity.join(identity.home(name));
      rows.put(name, row(name, join));
    }
    work.write("write/joins", thing, List.copyOf(rows.values()));
  }

  private Map<String, Object> row(String of, @Nullable Join join) {
    var key = thing.joinKey(of);
    if (join == null) {
      return Rows.row("key", key, "into", null);
    }
    return Rows.row(
        "key", key,
        "into", join.into(),
        "properties",
            Rows.row(
                "key", key,
                "of", of,
                "rule", join.rule().name(),
                "alias", join.alias(),
                "titleKey", join.titleKey()));
  }

  private void link(Identity identity) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (var decision : decisions) {
      if (names.contains(plain(decision.of()))) {
        var id = decision.of().contains("~") ? decision.of() : identity.home(decision.of());
        rows.add(Rows.row("decision", decision.key(), "thing", identity.place(id)));
      }
    }
    if (!rows.isEmpty()) {
      work.write("write/link-decisions", thing, rows);
    }
  }
}
