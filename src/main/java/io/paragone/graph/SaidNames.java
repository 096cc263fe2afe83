package io.paragone.graph;

import io.paragone.model.Kind;
import io.paragone.model.PaperFacts;
import java.util.LinkedHashMap;
import java.util.Map;
import org.neo4j.driver.Value;

/** How one paper writes the names that its claims are stored with. */
final class SaidNames {

  private final Map<String, Value> contenders = new LinkedHashMap<>();
  private final Map<String, Value> testbeds = new LinkedHashMap<>();

  SaidNames(Iterable<Value> mentions) {
    for (var mention : mentions) {
      var mentioned = mention.get("contends").asBoolean() ? contenders : testbeds;
      mentioned.put(mention.get("said").asString(), mention);
    }
  }

  /** The name of a contender, {@link PaperFacts#OURS} for a paper's own method without one. */
  String contender(String said) {
    var mention = contenders.get(said);
    return mention != null && mention.get("unnamed").asBoolean()
        ? PaperFacts.OURS
        : name(contenders, said);
  }

  Kind kind(String said) {
    var mention = contenders.get(said);
    return mention == null ? Kind.METHOD : Kind.valueOf(mention.get("kind").asString());
  }

  String testbed(String said) {
    return name(testbeds, said);
  }

  private static String name(Map<String, Value> mentions, String said) {
    var mention = mentions.get(said);
    return mention == null ? said : mention.get("name").asString();
  }
}
