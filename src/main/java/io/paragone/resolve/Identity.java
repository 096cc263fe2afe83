package io.paragone.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which thing a name stands for, told from what papers introduce and what people decided, in
 * whatever order those came.
 *
 * <p>Every introduced thing has an id of its own: the key of its name, {@code ~} and the key of the
 * paper's title. Of several things with one name the first one published owns the plain key, a name
 * that nobody introduces is its own id. An id leads to another one where a person merged them,
 * where people know a paper's thing by another of the paper's names, or where a name that nobody
 * introduces is a {@linkplain SharedAlias distinctive alias} of one introduced thing and of no
 * other, or differs from another name in hyphens alone.
 */
public final class Identity {

  private static final Comparator<Introduced> FIRST =
      Comparator.comparing((Introduced thing) -> !thing.curated())
          .thenComparing(
              Introduced::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Introduced::titleKey);

  private final Map<String, Introduced> byId = new TreeMap<>();
  private final Map<String, Introduced> owners = new LinkedHashMap<>();
  private final Map<String, List<Introduced>> byName = new LinkedHashMap<>();
  private final Map<String, List<Introduced>> vouched = new LinkedHashMap<>();
  private final Map<String, Set<String>> spellings = new LinkedHashMap<>();
  private final Map<String, String> rulings;

  /**
   * A thing as a paper introduces it.
   *
   * @param said the key of its name
   * @param homonym whether it is known that it never owns its plain name
   */
  public record Introduced(
      String titleKey,
      @Nullable LocalDate published,
      String said,
      String name,
      List<String> aliases,
      List<String> nameKeys,
      boolean curated,
      boolean unnamed,
      boolean homonym) {

    public Introduced {
      aliases = List.copyOf(aliases);
      nameKeys = List.copyOf(nameKeys);
    }

    /** What tells this thing from every other. */
    public String id() {
      return unnamed ? said : said + "~" + titleKey;
    }
  }

  /**
   * @param introductions all that introduce or state one of the names in question
   * @param names the names in question that papers have for things
   * @param rulings what people decided of ids: the id that one was merged into, or itself where it
   *     was split off
   */
  public Identity(List<Introduced> introductions, Set<String> names, Map<String, String> rulings) {
    this.rulings = new TreeMap<>(rulings);
    for (var name : new TreeSet<>(names)) {
      spellings.computeIfAbsent(NameKey.letters(name), key -> new TreeSet<>()).add(name);
    }
    for (var thing : introductions) {
      byId.put(thing.id(), thing);
      if (thing.curated()) {
        vouched.computeIfAbsent(thing.titleKey(), key -> new ArrayList<>()).add(thing);
      }
    }
    for (var thing : byId.values()) {
      if (absorbing(thing) != null) {
        continue;
      }
      for (var nameKey : new TreeSet<>(thing.nameKeys())) {
        byName.computeIfAbsent(nameKey, key -> new ArrayList<>()).add(thing);
      }
      if (!thing.homonym() && !thing.unnamed()) {
        owners.merge(
            thing.said(), thing, (one, other) -> FIRST.compare(one, other) <= 0 ? one : other);
      }
    }
  }

  /** The key of the thing that a plain name stands for. */
  public String place(String name) {
    return key(end(home(name)));
  }

  /** The key of what a paper introduces. */
  public String place(Introduced thing) {
    return key(end(thing.id()));
  }

  /** The id of the thing that has a key on its own. */
  public String home(String key) {
    var owner = owners.get(key);
    return owner == null ? key : owner.id();
  }

  /** The key that an id has as long as it leads nowhere else. */
  public String key(String id) {
    var thing = byId.get(id);
    return thing != null && thing.equals(owners.get(thing.said())) ? thing.said() : id;
  }

  /** Why an id leads to another thing; null where it does not. */
  public @Nullable Join join(String id) {
    var place = key(end(id));
    var own = key(id);
    var edge = edge(id);
    return edge == null || place.equals(own)
        ? null
        : new Join(own, place, edge.rule(), edge.alias(), edge.titleKey());
  }

  private record Edge(
      String to, Join.Rule rule, @Nullable String alias, @Nullable String titleKey) {}

  private String end(String id) {
    Set<String> visited = new LinkedHashSet<>();
    var at = id;
    while (visited.add(at)) {
      var edge = edge(at);
      if (edge == null) {
        return at;
      }
      at = edge.to();
    }
    var cycle = new ArrayList<>(visited);
    return cycle.subList(cycle.indexOf(at), cycle.size()).stream()
        .min(Comparator.naturalOrder())
        .orElse(at);
  }

  private @Nullable Edge edge(String id) {
    var thing = byId.get(id);
    var ruling = rulings.get(id);
    if (ruling == null && thing != null && thing.equals(owners.get(thing.said()))) {
      ruling = rulings.get(thing.said());
    }
    if (ruling != null) {
      var to = home(ruling);
      return to.equals(id) ? null : new Edge(to, Join.Rule.MERGED, null, null);
    }
    if (thing != null) {
      var known = absorbing(thing);
      return known == null
          ? null
          : new Edge(known.id(), Join.Rule.SAME_PAPER, thing.name(), known.titleKey());
    }
    var stated = byAlias(id);
    return stated == null ? bySpelling(id) : stated;
  }

  /** Names that nobody introduces and that differ in hyphens alone go together. */
  private @Nullable Edge bySpelling(String name) {
    var same = spellings.getOrDefault(NameKey.letters(name), Set.of());
    var introduced = same.stream().filter(owners::containsKey).toList();
    if (introduced.size() > 1) {
      return null;
    }
    if (introduced.size() == 1) {
      var owner = owners.get(introduced.get(0));
      return owner == null
          ? null
          : new Edge(owner.id(), Join.Rule.SPELLING, owner.name(), owner.titleKey());
    }
    var first =
        same.stream()
            .filter(other -> byAlias(other) != null)
            .findFirst()
            .or(() -> same.stream().findFirst())
            .orElse(name);
    return first.equals(name) ? null : new Edge(first, Join.Rule.SPELLING, first, null);
  }

  /** Where an id leads among introduced things alone. */
  private String introduced(String id) {
    Set<String> visited = new LinkedHashSet<>();
    var at = id;
    while (visited.add(at)) {
      var edge = byId.containsKey(at) ? edge(at) : null;
      if (edge == null) {
        return at;
      }
      at = edge.to();
    }
    return at;
  }

  private @Nullable Edge byAlias(String name) {
    var stated = byName.getOrDefault(name, List.of());
    var things =
        stated.stream()
            .map(thing -> introduced(thing.id()))
            .collect(Collectors.toCollection(TreeSet::new));
    if (things.size() != 1) {
      return null;
    }
    return stated.stream()
        .sorted(FIRST.thenComparing(Introduced::said))
        .map(thing -> byAlias(name, thing))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Edge byAlias(String name, Introduced thing) {
    var match = SharedAlias.match(name, NameForms.of(thing.name(), thing.aliases()));
    return match == null
        ? null
        : new Edge(thing.id(), match.rule(), match.alias(), thing.titleKey());
  }

  /** What people call the thing, where a program read one of its other names as its main one. */
  private @Nullable Introduced absorbing(Introduced thing) {
    if (thing.curated() || thing.unnamed()) {
      return null;
    }
    return vouched.getOrDefault(thing.titleKey(), List.of()).stream()
        .filter(other -> other.nameKeys().contains(thing.said()))
        .min(FIRST.thenComparing(Introduced::said))
        .orElse(null);
  }
}
