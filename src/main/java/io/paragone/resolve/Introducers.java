package io.paragone.resolve;

import io.paragone.model.Kind;
import io.paragone.model.PaperFacts;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which paper a name belongs to. The paper that introduces a thing under a name first has the plain
 * key; a later paper's thing of that name gets a key of its own.
 */
final class Introducers {

  private final Map<String, String> contenders;
  private final Map<String, String> testbeds;

  Introducers(List<PaperFacts> papers, KnownGraph known) {
    Set<String> contenderKeys = new LinkedHashSet<>();
    Set<String> testbedKeys = new LinkedHashSet<>();
    for (var facts : papers) {
      for (var introduction : facts.introduces()) {
        var keys = introduction.kind().isContender() ? contenderKeys : testbedKeys;
        keys.add(NameKey.of(introduction.name()));
      }
    }
    contenders = new LinkedHashMap<>(known.contenderIntroducers(contenderKeys));
    testbeds = new LinkedHashMap<>(known.testbedIntroducers(testbedKeys));
    for (var facts : papers) {
      var titleKey = NameKey.of(facts.paper().title());
      for (var introduction : facts.introduces()) {
        if (!introduction.homonym()) {
          owners(introduction.kind()).putIfAbsent(NameKey.of(introduction.name()), titleKey);
        }
      }
    }
  }

  private Map<String, String> owners(Kind kind) {
    return kind.isContender() ? contenders : testbeds;
  }

  /** The key of a thing that a paper introduces. */
  String key(PaperFacts.Introduction introduction, String titleKey) {
    var nameKey = NameKey.of(introduction.name());
    return isHomonym(introduction, titleKey) ? nameKey + "~" + titleKey : nameKey;
  }

  /** Whether the name belongs to another paper's thing. */
  boolean isHomonym(PaperFacts.Introduction introduction, String titleKey) {
    return introduction.homonym()
        || !titleKey.equals(owners(introduction.kind()).get(NameKey.of(introduction.name())));
  }
}
