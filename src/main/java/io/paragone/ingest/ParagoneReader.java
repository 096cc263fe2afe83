package io.paragone.ingest;

import io.paragone.ingest.PaperSource.Decided;
import io.paragone.ingest.PaperSource.Found;
import io.paragone.ingest.PaperSource.Item;
import io.paragone.ingest.PaperSource.Known;
import java.io.InputStream;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Paragone's own JSON lines ({@link PaperFactsJson}, {@link DecisionJson}). A line with none of the
 * fields that hold facts is a paper still to be read: that is how one writes down papers by hand.
 */
final class ParagoneReader implements PaperReader {

  /** The fields that hold facts; a line with one of them is never extracted from. */
  static final Set<String> FACTS =
      Set.of(
          "introduces",
          "methods",
          "baseModels",
          "benchmarks",
          "datasets",
          "results",
          "comparisons");

  private static final Set<String> UNMISTAKABLE = Set.of("introduces", "baseModels", "comparisons");
  private static final Set<String> PAPER =
      Set.of(
          "id", "title", "abstract", "published", "url", "venue", "authors", "source", "codeUrl");

  @Override
  public String format() {
    return "Paragone's JSON lines";
  }

  @Override
  public boolean recognises(Opening opening) {
    return opening.objects().anyMatch(ParagoneReader::isOwn);
  }

  @Override
  public Iterator<Item> read(InputStream in) {
    return new JsonLines(in, ParagoneReader::item);
  }

  private static Item item(JsonFields fields) {
    if (fields.has(DecisionJson.KEY)) {
      return new Decided(DecisionJson.read(fields));
    }
    return FACTS.stream().anyMatch(fields.node()::has)
        ? new Known(FactsParser.parse(fields))
        : new Found(FactsParser.paper(fields));
  }

  private static boolean isOwn(Set<String> names) {
    if (names.contains(DecisionJson.KEY) && names.contains("step")) {
      return true;
    }
    if (!names.contains("title")) {
      return false;
    }
    Set<String> facts = new LinkedHashSet<>(names);
    facts.removeAll(PAPER);
    boolean ownFieldsOnly = FACTS.containsAll(facts);
    return names.stream().anyMatch(UNMISTAKABLE::contains)
        || (ownFieldsOnly && (names.contains("abstract") || !facts.isEmpty()));
  }
}
