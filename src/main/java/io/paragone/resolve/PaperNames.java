package io.paragone.resolve;

import io.paragone.model.Kind;
import io.paragone.model.PaperFacts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the names in one paper stand for, and a {@link GraphBatch.Mention} for each thing named.
 *
 * <p>A name of something that the paper introduces, or an alias of it, stands for that thing; any
 * other name stands for the thing of that name.
 */
final class PaperNames {

  private static final Pattern BRACKETED = Pattern.compile("^(.{2,}?)\\s*\\(([^()]{1,40})\\)$");

  private final String paperKey;
  private final String titleKey;
  private final String title;
  private final boolean curated;
  private final Map<String, GraphBatch.Mention> contenders = new LinkedHashMap<>();
  private final Map<String, GraphBatch.Mention> testbeds = new LinkedHashMap<>();
  private final Map<String, String> contenderOfName = new LinkedHashMap<>();
  private final Map<String, String> testbedOfName = new LinkedHashMap<>();

  PaperNames(PaperFacts facts, String paperKey, boolean curated, Introducers introducers) {
    this.paperKey = paperKey;
    this.titleKey = NameKey.of(facts.paper().title());
    this.title = facts.paper().title();
    this.curated = curated;
    for (var introduction : facts.introduces()) {
      introduce(
          introduction,
          introducers.key(introduction, titleKey),
          introducers.isHomonym(introduction, titleKey));
    }
    facts.baseModels().forEach(name -> contender(name, Kind.BASE_MODEL));
    facts.methods().forEach(name -> contender(name, Kind.METHOD));
    facts.benchmarks().forEach(name -> testbed(name, Kind.BENCHMARK));
    facts.datasets().forEach(name -> testbed(name, Kind.DATASET));
  }

  private void introduce(PaperFacts.Introduction introduction, String key, boolean homonym) {
    var kind = introduction.kind();
    List<String> spellings = new ArrayList<>(forms(introduction.name()));
    introduction.aliases().forEach(alias -> spellings.addAll(forms(alias)));
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
                homonym));
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
    for (var form : forms(name)) {
      var key = keyOfName.get(NameKey.of(form));
      if (key != null) {
        keyOfName.put(nameKey, key);
        return key;
      }
    }
    keyOfName.put(nameKey, nameKey);
    mentions(kind)
        .put(
            nameKey,
            new GraphBatch.Mention(
                paperKey,
                nameKey,
                kind,
                name,
                List.of(),
                nameKeys(forms(name)),
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

  /** A name, and both halves of "Long Form (LF)". */
  private static List<String> forms(String name) {
    var bracketed = BRACKETED.matcher(name);
    return bracketed.matches()
        ? List.of(name, bracketed.group(1), bracketed.group(2))
        : List.of(name);
  }
}
