package io.paragone.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.paragone.extract.evaluation.Band;
import io.paragone.extract.evaluation.Band.Reliability;
import io.paragone.extract.evaluation.Evaluation;
import io.paragone.extract.evaluation.Figures;
import io.paragone.extract.evaluation.PaperScore;
import io.paragone.extract.evaluation.PaperScore.MadeClaim;
import io.paragone.extract.evaluation.Row;
import io.paragone.extract.evaluation.RuleFigures;
import io.paragone.model.PaperFacts.Claim;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation as one JSON object, its fields always there and in this order:
 *
 * <ul>
 *   <li>{@code papers}: how many are annotated
 *   <li>{@code unanswered}: titles of those that the system says nothing of
 *   <li>{@code figures}: for each row, by its name, {@code precision}, {@code recall}, {@code f1},
 *       {@code hit}, {@code system}, {@code gold}; then {@code margins right where stated} with
 *       {@code share} (null where none is stated) and {@code of}
 *   <li>{@code reliability}: a list of {@code confidence}, {@code claims}, {@code right}, {@code
 *       share} (null where there are no claims)
 *   <li>{@code phrases}: a list of {@code kind} (of phrase), {@code annotated}, {@code found},
 *       {@code recall}
 *   <li>{@code kinds}: a list of {@code kind} (of phrase), {@code claims}, {@code right}, {@code
 *       wrong}
 *   <li>{@code rules}: a list of {@code rule}, {@code claims}, {@code right}, {@code wrong}
 *   <li>{@code worst}: a list of {@code title}, {@code missed}, {@code invented}; these are lists
 *       of {@code subject}, {@code outcome}, {@code baseline}, {@code baselineKind} ({@code
 *       UNNAMED} for one without a name), {@code on}, {@code confidence}, {@code evidence} (null
 *       where none is given), and an invented one tells its {@code rule} behind them
 * </ul>
 */
final class EvaluationJson {

  private final Evaluation evaluation;

  EvaluationJson(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /**
   * Prints the object and a line break.
   *
   * @param worst how many papers at most
   */
  void print(PrintWriter out, int worst) throws IOException {
    var unix = new DefaultIndenter("  ", "\n");
    try (var json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(unix));
      json.writeStartObject();
      json.writeNumberField("papers", evaluation.papers().size());
      texts(json, "unanswered", evaluation.unanswered());
      figures(json);
      reliability(json);
      phrases(json);
      rules(json, "kinds", "kind", evaluation.kinds());
      rules(json, "rules", "rule", evaluation.rules());
      json.writeArrayFieldStart("worst");
      for (var paper : evaluation.worst(worst)) {
        paper(json, paper);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.println();
  }

  private void figures(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("figures");
    for (Map.Entry<Row, Figures> row : evaluation.rows().entrySet()) {
      var figures = row.getValue();
      json.writeObjectFieldStart(row.getKey().label());
      json.writeNumberField("precision", figures.precision());
      json.writeNumberField("recall", figures.recall());
      json.writeNumberField("f1", figures.f1());
      json.writeNumberField("hit", figures.hit());
      json.writeNumberField("system", figures.system());
      json.writeNumberField("gold", figures.gold());
      json.writeEndObject();
    }
    json.writeObjectFieldStart("margins right where stated");
    share(json, evaluation.margins().share());
    json.writeNumberField("of", evaluation.margins().stated());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void reliability(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("reliability");
    for (Map.Entry<Band, Reliability> band : evaluation.bands().entrySet()) {
      json.writeStartObject();
      json.writeStringField("confidence", band.getKey().label());
      json.writeNumberField("claims", band.getValue().claims());
      json.writeNumberField("right", band.getValue().right());
      share(json, band.getValue().share());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void phrases(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("phrases");
    for (var phrase : evaluation.phrases()) {
      json.writeStartObject();
      json.writeStringField("kind", phrase.kind());
      json.writeNumberField("annotated", phrase.annotated());
      json.writeNumberField("found", phrase.found());
      json.writeNumberField("recall", phrase.recall());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void rules(JsonGenerator json, String field, String name, List<RuleFigures> rules)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (var rule : rules) {
      json.writeStartObject();
      json.writeStringField(name, rule.rule());
      json.writeNumberField("claims", rule.made());
      json.writeNumberField("right", rule.right());
      json.writeNumberField("wrong", rule.wrong());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void paper(JsonGenerator json, PaperScore paper) throws IOException {
    json.writeStartObject();
    json.writeStringField("title", paper.title());
    json.writeArrayFieldStart("missed");
    for (Claim claim : paper.missed()) {
      json.writeStartObject();
      claim(json, claim);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("invented");
    for (MadeClaim made : paper.invented()) {
      json.writeStartObject();
      claim(json, made.claim());
      json.writeStringField("rule", made.rule());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void claim(JsonGenerator json, Claim claim) throws IOException {
    var kind = claim.baselineKind();
    json.writeStringField("subject", claim.subject());
    json.writeStringField("outcome", claim.outcome().name());
    json.writeStringField("baseline", claim.baseline());
    json.writeStringField("baselineKind", kind == null ? "UNNAMED" : kind.name());
    texts(json, "on", claim.on());
    json.writeNumberField("confidence", claim.confidence());
    json.writeStringField("evidence", claim.evidence() == null ? null : claim.evidence().quote());
  }

  private static void texts(JsonGenerator json, String name, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (var text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private static void share(JsonGenerator json, @Nullable Double share) throws IOException {
    if (share == null) {
      json.writeNullField("share");
    } else {
      json.writeNumberField("share", share);
    }
  }
}
