package io.paragone.resolve;

import io.paragone.model.Kind;
import io.paragone.model.PaperFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the names in one paper stand for, and a {@link GraphBatch.Mention} for each thing named.
 *
 * <p>A name of something that the paper introduces, or an alias of it, stands for that thing; any
 * other name stands for the thing of that name.
 */
final class PaperNames {

  private final String paperKey;
  private final String titleKey;
  private final String title;
  private final boolean curated;
  private final Map<String, GraphBatch.Mention> contenders = new LinkedHashMap<>();
  private final Map<String, GraphBatch.Mention> testbeds = new LinkedHashMap<>();
  private final Map<String, String> contenderOfName = new LinkedHashMap<>();
  private final Map<String, String> testbedOfName = new LinkedHashMap<>();

  PaperNames(PaperFacts facts, String paperKey, boolean curated) {
    this.paperKey = paperKey;
    this.titleKey = NameKey.of(facts.paper().title());
    this.title = facts.paper().title();
    this.curated = curated;
    for (var introduction : facts.introduces()) {
      introduce(introduction);
    }
    longestFirst(facts.baseModels()).forEach(name -> contender(name, Kind.BASE_MODEL));
    longestFirst(facts.methods()).forEach(name -> contender(name, Kind.METHOD));
    longestFirst(facts.benchmarks()).forEach(name -> testbed(name, Kind.BENCHMARK));
    longestFirst(facts.datasets()).forEach(name -> testbed(name, Kind.DATASET));
  }

  /** "Long Form (LF)" before "LF", so that the list's order does not matter. */
  private static List<String> longestFirst(List<String> names) {
    return names.stream().sorted(Comparator.comparing(name -> -name.length())).toList();
  }

  private void introduce(PaperFacts.Introduction introduction) {
    var kind = introduction.kind();
    var key = NameKey.of(introduction.name());
    var spellings = NameForms.of(introduction.name(), introduction.aliases());
    var keyOfName = keysOfNames(kind);
    spellings.forEach(spelling -> keyOfName.putIfAbsent(NameKey.of(spelling), key));
    mentions(kind)
        .putIfAbsent(
            key,
            new GraphBatch.Mention(
                paperKey,
                key,
                kind,
                introduction.name(),
                introduction.aliases(),
                nameKeys(spellings),
                true,
                curated,
                false,
                introduction.homonym()));
  }

  /** The key of a contender by its name, {@link PaperFacts#OURS} included. */
  String contender(String name, Kind kind) {
    return name.equals(PaperFacts.OURS) ? ours() : mention(name, kind);
  }

  /** The key of a benchmark or dataset by its name. */
  String testbed(String name, Kind kind) {
    return mention(name, kind);
  }

  /** The key of the contender that the words for a measured system name; null where none is. */
  @Nullable String measured(String system) {
    if (system.equals(PaperFacts.OURS)) {
      return ours();
    }
    var words = "-" + NameKey.of(system) + "-";
    var exact = contenderOfName.get(NameKey.of(system));
    if (exact != null) {
      return exact;
    }
    return contenderOfName.entrySet().stream()
        .filter(name -> words.contains("-" + name.getKey() + "-"))
        .map(Map.Entry::getValue)
        .filter(key -> isIntroduced(contenders.get(key)))
        .findFirst()
        .orElse(null);
  }

  List<GraphBatch.Mention> mentions() {
    List<GraphBatch.Mention> all = new ArrayList<>(contenders.values());
    all.addAll(testbeds.values());
    return all;
  }

  private static boolean isIntroduced(GraphBatch.@Nullable Mention mention) {
    return mention != null && mention.introduced();
  }

  private String mention(String name, Kind kind) {
    var keyOfName = keysOfNames(kind);
    var nameKey = NameKey.of(name);
    var known = keyOfName.get(nameKey);
    if (known != null) {
      return known;
    }
    var forms = NameForms.of(name);
    for (var form : forms) {
      var key = keyOfName.get(NameKey.of(form));
      if (key != null) {
        keyOfName.put(nameKey, key);
        return key;
      }
    }
    forms.forEach(form -> keyOfName.putIfAbsent(NameKey.of(form), nameKey));
    mentions(kind)
        .put(
            nameKey,
            new GraphBatch.Mention(
                paperKey,
                nameKey,
                kind,
                name,
                List.of(),
                nameKeys(forms),
                false,
                curated,
                false,
                false));
    return nameKey;
  }

  private String ours() {
    var key = "method-of:" + titleKey;
    contenders.putIfAbsent(
        key,
        new GraphBatch.Mention(
            paperKey,
            key,
            Kind.METHOD,
            "method of “" + title + "”",
            List.of(),
            List.of(),
            true,
            curated,
            true,
            false));
    return key;
  }

  private Map<String, GraphBatch.Mention> mentions(Kind kind) {
    return kind.isContender() ? contenders : testbeds;
  }

  private Map<String, String> keysOfNames(Kind kind) {
    return kind.isContender() ? contenderOfName : testbedOfName;
  }

  private static List<String> nameKeys(List<String> spellings) {
    var keys = new TreeSet<String>();
    spellings.forEach(spelling -> keys.add(NameKey.of(spelling)));
    return List.copyOf(keys);
  }
}
