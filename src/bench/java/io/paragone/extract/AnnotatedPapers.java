package io.paragone.extract;

import io.paragone.ingest.Inputs;
import io.paragone.ingest.PaperSource;
import io.paragone.model.PaperFacts;
import io.paragone.model.PaperRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** The papers of an annotation with their texts, which stand in another file. */
final class AnnotatedPapers {

  private AnnotatedPapers() {}

  /** Hands over the annotation of each paper, and the paper; says how many there are. */
  static void read(String annotations, String papers, BiConsumer<PaperFacts, PaperRecord> each)
      throws IOException {
    Map<String, PaperFacts> annotated = new HashMap<>();
    for (PaperSource.Item item : items(annotations)) {
      if (item instanceof PaperSource.Known known) {
        annotated.put(key(known.facts().paper()), known.facts());
      }
    }
    int read = 0;
    for (PaperSource.Item item : items(papers)) {
      if (item instanceof PaperSource.Found found && annotated.containsKey(key(found.paper()))) {
        each.accept(annotated.get(key(found.paper())), found.paper());
        read++;
      }
    }
    System.out.println(read + " of " + annotated.size() + " annotated papers are among the papers");
  }

  static String key(PaperRecord paper) {
    return Introductions.fold(paper.title());
  }

  private static List<PaperSource.Item> items(String location) throws IOException {
    List<PaperSource.Item> items = new ArrayList<>();
    try (var input = new Inputs(System.in).open(location);
        PaperSource source = input.papers()) {
      source.forEachRemaining(items::add);
    }
    return items;
  }
}
