package io.paragone.extract;

import io.paragone.extract.Abbreviations.Pair;
import io.paragone.model.Kind;
import io.paragone.model.PaperFacts.Introduction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The things that a paper introduces as they are found: each under all of its names. */
final class NewThings {

  private static final int SHORTEST = 4;

  private final Map<String, Thing> things = new LinkedHashMap<>();

  private static final class Thing {
    String name;
    Optional<NameKind> kind;
    final List<String> aliases = new ArrayList<>();

    Thing(String name, Optional<NameKind> kind) {
      this.name = name;
      this.kind = kind;
    }

    Introduction introduction() {
      return new Introduction(
          name, kind.flatMap(NameKind::kind).orElse(Titles.usualKind(name)), aliases);
    }
  }

  boolean have(String name) {
    return things.containsKey(Introductions.fold(name));
  }

  /** Whether a description has one of the names in it. */
  boolean areIn(String description) {
    String folded = Introductions.fold(description);
    return things.keySet().stream()
        .anyMatch(
            name -> folded.equals(name) || (name.length() >= SHORTEST && folded.contains(name)));
  }

  boolean haveContender() {
    return things.values().stream()
        .anyMatch(t -> t.kind.flatMap(NameKind::kind).orElse(Kind.METHOD).isContender());
  }

  void add(String name, Optional<NameKind> kind) {
    Thing known = things.get(Introductions.fold(name));
    if (known == null) {
      things.put(Introductions.fold(name), new Thing(name, kind));
    } else if (known.kind.isEmpty()) {
      known.kind = kind;
    }
  }

  /** The kind of a thing that is there already; empty where it is not told. */
  Optional<NameKind> kind(String name) {
    Thing thing = things.get(Introductions.fold(name));
    return thing == null ? Optional.empty() : thing.kind;
  }

  /**
   * Joins a name with its other half, "Long Form (LF)".
   *
   * @param isUsed whether the text goes on to use the short form, which then is the name
   */
  void join(Pair pair, boolean isUsed) {
    Thing shortForm = things.get(Introductions.fold(pair.shortForm()));
    Thing longForm = things.get(Introductions.fold(pair.longForm()));
    if (shortForm != null && longForm != null && shortForm != longForm) {
      things.remove(Introductions.fold(pair.longForm()));
      addAlias(shortForm, pair.longForm());
    } else if (shortForm != null) {
      addAlias(shortForm, pair.longForm());
    } else if (longForm != null && isUsed && longForm.name.equals(pair.longForm())) {
      longForm.name = pair.shortForm();
      things.putIfAbsent(Introductions.fold(pair.shortForm()), longForm);
      addAlias(longForm, pair.longForm());
    } else if (longForm != null) {
      addAlias(longForm, pair.shortForm());
    }
  }

  private void addAlias(Thing thing, String alias) {
    if (!alias.equals(thing.name) && !thing.aliases.contains(alias)) {
      thing.aliases.add(alias);
      things.putIfAbsent(Introductions.fold(alias), thing);
    }
  }

  /** Keeps nothing but these, and adds those that are not there yet. */
  void keep(List<NameCandidate> names) {
    Set<Thing> kept = new HashSet<>();
    for (NameCandidate name : names) {
      add(name.text(), name.testbed());
      kept.add(things.get(Introductions.fold(name.text())));
    }
    things.values().retainAll(kept);
  }

  /** In the order of their finding. */
  List<Introduction> all() {
    return things.values().stream().distinct().map(Thing::introduction).toList();
  }
}
