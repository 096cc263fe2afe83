package io.paragone.extract.evaluation;

import io.paragone.ingest.PaperFactsJson;
import io.paragone.model.PaperFacts;
import java.util.List;
import java.util.stream.Stream;

/** Small annotations and answers, written as JSON lines are, with single quotes. */
final class Papers {

  private Papers() {}

  /** The facts of a paper named {@code Tagging Text}. */
  static PaperFacts paper(String fields) {
    return titled("Tagging Text", fields);
  }

  static PaperFacts titled(String title, String fields) {
    return PaperFactsJson.read(
        "{'title': '%s'%s}"
            .formatted(title, fields.isBlank() ? "" : ", " + fields)
            .replace('\'', '"'));
  }

  /**
   * A field with comparisons, each written {@code subject > baseline} or {@code = } or {@code <}.
   */
  static String comparisons(String... claims) {
    return "'comparisons': ["
        + String.join(", ", Stream.of(claims).map(claim -> comparison(claim, "")).toList())
        + "]";
  }

  /** One comparison; a baseline in brackets has no name. */
  static String comparison(String claim, String moreFields) {
    String[] words = claim.split(" (?=[<>=] )|(?<= [<>=]) ");
    String baseline = words[2];
    boolean named = !baseline.startsWith("(");
    return "{'subject': '%s', 'outcome': '%s', 'baseline': '%s', 'baselineKind': '%s'%s}"
        .formatted(
            words[0],
            switch (words[1]) {
              case ">" -> "BEATS";
              case "=" -> "TIES";
              default -> "TRAILS";
            },
            named ? baseline : baseline.substring(1, baseline.length() - 1),
            named ? "METHOD" : "UNNAMED",
            moreFields.isBlank() ? "" : ", " + moreFields);
  }

  static Evaluation evaluate(PaperFacts gold, PaperFacts system) {
    return new Annotation(List.of(gold)).evaluate(List.of(Answer.asGiven(system)));
  }

  /** Hits, and how many the system and the annotation have, of one row for two texts of fields. */
  static Figures figures(Row row, String gold, String system) {
    Figures figures = evaluate(paper(gold), paper(system)).rows().get(row);
    return figures == null ? Figures.NONE : figures;
  }
}
