package io.paragone.web.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.paragone.graph.ExportedClaim;
import io.paragone.graph.ExportedClaim.Named;
import io.paragone.graph.ExportedContender;
import io.paragone.model.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * JSON-LD 1.1 with its context inside. Names, papers and claims are schema.org's; what that has no
 * word for is in a vocabulary of our own, which {@code docs/export.md} explains.
 */
final class JsonLd implements GraphFile {

  private static final String IDS = "urn:paragone:";
  private static final JsonNode CONTEXT = context();

  private final JsonGenerator json;

  JsonLd(Writer out) {
    try {
      json =
          new JsonFactory()
              .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
              .createGenerator(out)
              .setCodec(JsonMapper.builder().build())
              .setRootValueSeparator(null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode context() {
    try {
      return JsonMapper.builder()
          .build()
          .readTree(
              """
              {
                "schema": "https://schema.org/",
                "xsd": "http://www.w3.org/2001/XMLSchema#",
                "paragone": "urn:paragone:vocabulary:",
                "@vocab": "urn:paragone:vocabulary:",
                "id": "@id",
                "type": "@type",
                "name": "schema:name",
                "alternateName": "schema:alternateName",
                "parameters": {"@type": "xsd:double"},
                "subject": {"@type": "@id"},
                "baseline": {"@type": "@id"},
                "winner": {"@type": "@id"},
                "loser": {"@type": "@id"},
                "outcome": {"@type": "@vocab"},
                "status": {"@type": "@vocab"},
                "margin": {"@type": "xsd:double"},
                "marginMax": {"@type": "xsd:double"},
                "confidence": {"@type": "xsd:double"},
                "evidence": "schema:text",
                "paper": "schema:appearance",
                "published": {"@id": "schema:datePublished", "@type": "xsd:date"},
                "url": "schema:url"
              }
              """);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void begin() throws IOException {
    json.writeStartObject();
    json.writeFieldName("@context");
    json.writeTree(CONTEXT);
    json.writeArrayFieldStart("@graph");
    json.flush();
  }

  @Override
  public void contender(ExportedContender contender) throws IOException {
    start(
        id("contender", contender.key()),
        contender.kind() == Kind.BASE_MODEL ? "BaseModel" : "Method");
    json.writeStringField("name", contender.name());
    json.writeArrayFieldStart("alternateName");
    for (var alias : contender.aliases()) {
      json.writeString(alias);
    }
    json.writeEndArray();
    text("family", contender.family());
    number("parameters", contender.parameters());
    json.writeBooleanField("unnamed", contender.unnamed());
    entry();
  }

  @Override
  public void endOfContenders() {}

  @Override
  public void claim(ExportedClaim claim) throws IOException {
    start(id("claim", claim.key()), "schema:Claim", "Comparison");
    contender("subject", claim.subject());
    contender("baseline", claim.baseline());
    text("baselineText", claim.baselineText());
    json.writeStringField("outcome", claim.outcome().name());
    switch (claim.outcome()) {
      case BEATS, TRAILS -> {
        contender("winner", claim.winner());
        contender("loser", claim.loser());
      }
      case TIES -> {}
    }
    var margin = claim.margin();
    if (margin != null) {
      number("margin", margin.value());
      number("marginMax", margin.max());
      text("marginUnit", margin.unit());
      text("marginQualifier", margin.qualifier());
    }
    number("confidence", claim.confidence());
    json.writeStringField("status", claim.status().name());
    json.writeBooleanField("selfReported", claim.selfReported());
    things("testbed", "Testbed", claim.testbeds());
    things("metric", "Metric", claim.metrics());
    text("evidence", claim.evidence());
    text("statement", claim.statement());
    text("extractor", claim.extractor());
    paper(claim.paper());
    entry();
  }

  private void paper(ExportedClaim.Source paper) throws IOException {
    json.writeFieldName("paper");
    start(id("paper", paper.key()), "schema:ScholarlyArticle");
    json.writeStringField("name", paper.title());
    text("published", paper.published() == null ? null : paper.published().toString());
    text("url", paper.url());
    json.writeEndObject();
  }

  private void things(String field, String type, List<Named> things) throws IOException {
    json.writeArrayFieldStart(field);
    for (var thing : things) {
      start(id(field, thing.key()), type);
      json.writeStringField("name", thing.name());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void contender(String field, @Nullable Named side) throws IOException {
    text(field, side == null ? null : id("contender", side.key()));
  }

  private void start(String id, String... types) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeArrayFieldStart("type");
    for (var type : types) {
      json.writeString(type);
    }
    json.writeEndArray();
  }

  private void entry() throws IOException {
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  private void text(String field, @Nullable String text) throws IOException {
    if (text != null) {
      json.writeStringField(field, text);
    }
  }

  private void number(String field, @Nullable Double number) throws IOException {
    if (number != null) {
      json.writeNumberField(field, number);
    }
  }

  private static String id(String sort, String key) {
    return IDS + sort + ":" + URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Override
  public void end() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }
}
