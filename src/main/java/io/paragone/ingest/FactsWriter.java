package io.paragone.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.paragone.model.Evidence;
import io.paragone.model.Kind;
import io.paragone.model.PaperFacts;
import io.paragone.model.PaperFacts.Claim;
import io.paragone.model.PaperFacts.Introduction;
import io.paragone.model.PaperFacts.ReportedResult;
import io.paragone.model.PaperRecord;
import io.paragone.model.Status;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The writing half of {@link PaperFactsJson}. */
final class FactsWriter {

  /** The kind that JSON lines give a baseline without a name of its own. */
  static final String UNNAMED = "UNNAMED";

  static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator json;

  private FactsWriter(JsonGenerator json) {
    this.json = json;
  }

  static String write(PaperFacts facts) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      new FactsWriter(json).facts(facts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  private void facts(PaperFacts facts) throws IOException {
    PaperRecord paper = facts.paper();
    json.writeStartObject();
    optional("id", paper.id());
    json.writeStringField("title", paper.title());
    optional("abstract", paper.abstractText());
    optional("published", paper.published());
    optional("url", paper.url());
    optional("venue", paper.venue());
    if (!paper.authors().isEmpty()) {
      texts("authors", paper.authors());
    }
    optional("source", paper.source());
    json.writeArrayFieldStart("introduces");
    for (Introduction introduced : facts.introduces()) {
      introduction(introduced);
    }
    json.writeEndArray();
    texts("methods", facts.methods());
    texts("baseModels", facts.baseModels());
    texts("benchmarks", facts.benchmarks());
    texts("datasets", facts.datasets());
    json.writeArrayFieldStart("results");
    for (ReportedResult result : facts.results()) {
      result(result);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("comparisons");
    for (Claim claim : facts.claims()) {
      claim(claim);
    }
    json.writeEndArray();
    json.writeStringField("codeUrl", paper.codeUrl());
    json.writeEndObject();
  }

  private void introduction(Introduction introduced) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", introduced.name());
    json.writeStringField("kind", introduced.kind().name());
    texts("aliases", introduced.aliases());
    if (!introduced.buildsOn().isEmpty()) {
      texts("buildsOn", introduced.buildsOn());
    }
    if (introduced.homonym()) {
      json.writeBooleanField("homonym", true);
    }
    json.writeEndObject();
  }

  private void result(ReportedResult result) throws IOException {
    json.writeStartObject();
    json.writeStringField("system", result.system());
    json.writeStringField("on", result.on());
    json.writeStringField("metric", result.metric());
    MarginJson.number(json, "value", result.value());
    json.writeStringField("unit", result.unit());
    Evidence evidence = result.evidence();
    if (evidence != null) {
      json.writeStringField("evidence", evidence.quote());
      place(evidence);
    }
    if (result.status() != Status.EXTRACTED) {
      json.writeStringField("status", result.status().name());
    }
    json.writeEndObject();
  }

  private void claim(Claim claim) throws IOException {
    Kind baselineKind = claim.baselineKind();
    Evidence evidence = claim.evidence();
    json.writeStartObject();
    json.writeStringField("subject", claim.subject());
    json.writeStringField("subjectKind", claim.subjectKind().name());
    json.writeStringField("baseline", claim.baseline());
    json.writeStringField("baselineKind", baselineKind == null ? UNNAMED : baselineKind.name());
    json.writeStringField("outcome", claim.outcome().name());
    texts("on", claim.on());
    json.writeStringField("metric", claim.metric());
    MarginJson.write(json, claim.margin());
    json.writeStringField("evidence", evidence == null ? null : evidence.quote());
    if (evidence != null) {
      place(evidence);
    }
    optional("statement", claim.statement());
    MarginJson.number(json, "confidence", claim.confidence());
    json.writeStringField("status", claim.status().name());
    json.writeBooleanField("selfReported", claim.selfReported());
    optional("extractor", claim.extractor());
    optional("decidedBy", claim.decidedBy());
    optional("decidedAt", claim.decidedAt());
    json.writeEndObject();
  }

  private void place(Evidence evidence) throws IOException {
    if (evidence.start() != null && evidence.end() != null) {
      json.writeNumberField("evidenceStart", evidence.start());
      json.writeNumberField("evidenceEnd", evidence.end());
    }
  }

  private void texts(String name, List<String> texts) throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private void optional(String name, @Nullable Object value) throws IOException {
    if (value != null) {
      json.writeStringField(name, value.toString());
    }
  }
}
