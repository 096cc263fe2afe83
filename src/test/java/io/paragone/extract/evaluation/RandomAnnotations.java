package io.paragone.extract.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Papers whose few names keep meeting one another in forms that are easy to get wrong. */
final class RandomAnnotations {

  private static final List<String> NAMES =
      List.of(
          "TagNet",
          "Tag-Net",
          "the TagNet model",
          "Tagging Network (TagNet)",
          "Tagging Network",
          "our tagging network (TN, ours)",
          "TN",
          "TagNet (large) framework",
          "(TagNet)",
          "TagNet (a) (TN)",
          "Tag (Net (deep)) method",
          "a) TagNet (b",
          "ＴａｇＮｅｔ",
          "Tagger-7B",
          "Tagger (7B)",
          "Tagger 7b models",
          "Tag\u00a0Net\u2003model",
          "Tag\u0085model",
          "\u001cthe\u001dTN",
          "BaseTag",
          "BaseTag+",
          "BaseTag v1.5.",
          "OldTag²",
          "Ölftag",
          "K-Tag",
          "TAG\u0130NET",
          "ours",
          "OURS",
          "we",
          "Our Method",
          "ourmethod",
          "our-approach",
          "標注",
          "標注 (TN)",
          "!",
          "()",
          "the",
          "model",
          "the model",
          "x".repeat(41) + " (" + "x".repeat(41) + ")",
          "TagNet (" + "y".repeat(40) + ")");
  private static final List<String> ALWAYS_WITH_A_FORM = List.of("TagNet", "TN", "BaseTag", "Tag");
  private static final List<String> UNITS = List.of("%", "points", "x", "ms");

  private static final int NAMES_OF_A_PAPER = 5;

  private final JsonNodeFactory json = JsonNodeFactory.instance;
  private final Random random;
  private List<String> names = NAMES;

  RandomAnnotations(Random random) {
    this.random = random;
  }

  /** The papers from now on are about other names than the ones before. */
  void turnToOtherNames() {
    List<String> shuffled = new ArrayList<>(NAMES);
    Collections.shuffle(shuffled, random);
    names = List.copyOf(shuffled.subList(0, NAMES_OF_A_PAPER));
  }

  /** A paper in the form of Paragone's JSON lines. */
  String paper(String title) {
    ObjectNode paper = json.objectNode().put("title", title);
    ArrayNode introduces = paper.putArray("introduces");
    for (int i = random.nextInt(3); i > 0; i--) {
      ObjectNode introduced = introduces.addObject().put("name", pick(names)).put("kind", "METHOD");
      introduced.set("aliases", names(3).add(pick(ALWAYS_WITH_A_FORM)));
    }
    for (String field : List.of("methods", "baseModels", "benchmarks", "datasets")) {
      paper.set(field, names(4));
    }
    ArrayNode results = paper.putArray("results");
    for (int i = random.nextInt(4); i > 0; i--) {
      ObjectNode result = results.addObject().put("system", "TagNet").put("unit", "");
      result.put("value", random.nextInt(4) / 2.0);
      result.put("on", random.nextInt(4) == 0 ? null : pick(names));
    }
    ArrayNode comparisons = paper.putArray("comparisons");
    for (int i = random.nextInt(17); i > 0; i--) {
      comparison(comparisons.addObject());
    }
    return paper.toString();
  }

  private void comparison(ObjectNode comparison) {
    comparison
        .put("subject", pick(names))
        .put("subjectKind", "METHOD")
        .put("baseline", pick(names))
        .put("baselineKind", pick(List.of("METHOD", "BASE_MODEL", "UNNAMED")))
        .put("outcome", pick(List.of("BEATS", "BEATS", "BEATS", "TIES", "TRAILS")))
        .put("confidence", random.nextInt(101) / 100.0);
    comparison.set("on", names(3));
    ObjectNode margin = comparison.putObject("margin");
    if (random.nextBoolean()) {
      margin.put("value", random.nextInt(3) / 2.0);
      margin.put("max", random.nextInt(3) == 0 ? (Integer) random.nextInt(2) : null);
      margin.put("unit", random.nextInt(3) == 0 ? null : pick(UNITS));
    }
  }

  private ArrayNode names(int bound) {
    ArrayNode some = json.arrayNode();
    for (int i = random.nextInt(bound); i > 0; i--) {
      some.add(pick(names));
    }
    return some;
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
