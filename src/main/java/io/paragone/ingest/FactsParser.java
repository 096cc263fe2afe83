package io.paragone.ingest;

import io.paragone.model.Evidence;
import io.paragone.model.Kind;
import io.paragone.model.Outcome;
import io.paragone.model.PaperFacts;
import io.paragone.model.PaperFacts.Claim;
import io.paragone.model.PaperFacts.Introduction;
import io.paragone.model.PaperFacts.ReportedResult;
import io.paragone.model.PaperRecord;
import io.paragone.model.Status;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The reading half of {@link PaperFactsJson}. */
final class FactsParser {

  static final Map<String, Kind> KINDS = JsonFields.byName(Kind.values(), Kind::name);
  static final Map<String, Optional<Kind>> BASELINE_KINDS = contenderKinds();
  static final Map<String, Outcome> OUTCOMES = JsonFields.byName(Outcome.values(), Outcome::name);
  private static final Map<String, Status> STATUSES =
      JsonFields.byName(Status.values(), Status::name);

  private final JsonFields fields;
  private final PaperRecord paper;
  private final List<Introduction> introduces;
  private final Map<String, Kind> kinds = new LinkedHashMap<>();

  private FactsParser(JsonFields fields) {
    this.fields = fields;
    this.paper = paper(fields);
    this.introduces = fields.objects("introduces").stream().map(FactsParser::introduction).toList();
  }

  static PaperFacts parse(JsonFields fields) {
    return new FactsParser(fields).facts();
  }

  /** What a line says of the paper itself. */
  static PaperRecord paper(JsonFields fields) {
    return new PaperRecord(
        PaperIds.normalise(fields.text("id")),
        fields.requiredText("title"),
        fields.text("abstract"),
        fields.parsed("published", "a date such as 2024-05-31", orNull(LocalDate::parse)),
        fields.text("url"),
        fields.text("codeUrl"),
        fields.text("venue"),
        fields.texts("authors"),
        fields.text("source"));
  }

  private PaperFacts facts() {
    List<String> methods = fields.texts("methods");
    List<String> baseModels = fields.texts("baseModels");
    for (Introduction introduced : introduces) {
      if (introduced.kind().isContender()) {
        kinds.putIfAbsent(introduced.name(), introduced.kind());
        introduced.aliases().forEach(alias -> kinds.putIfAbsent(alias, introduced.kind()));
      }
    }
    baseModels.forEach(name -> kinds.putIfAbsent(name, Kind.BASE_MODEL));
    methods.forEach(name -> kinds.putIfAbsent(name, Kind.METHOD));
    return new PaperFacts(
        paper,
        introduces,
        methods,
        baseModels,
        fields.texts("benchmarks"),
        fields.texts("datasets"),
        fields.objects("results").stream().map(this::result).toList(),
        fields.objects("comparisons").stream().map(this::claim).toList());
  }

  private static Introduction introduction(JsonFields fields) {
    Kind kind = fields.choice("kind", KINDS);
    return new Introduction(
        fields.requiredText("name"),
        kind == null ? Kind.METHOD : kind,
        fields.texts("aliases"),
        fields.texts("buildsOn"),
        Boolean.TRUE.equals(fields.flag("homonym")));
  }

  private ReportedResult result(JsonFields fields) {
    Double value = fields.number("value");
    if (value == null) {
      throw new InvalidRecordException(fields.path() + "value is missing");
    }
    String unit = fields.text("unit");
    return new ReportedResult(
        fields.requiredText("system"),
        fields.text("on"),
        fields.text("metric"),
        value,
        unit == null ? "" : unit,
        evidence(fields),
        status(fields));
  }

  private Claim claim(JsonFields fields) {
    String subject = fields.requiredText("subject");
    String baseline = fields.requiredText("baseline");
    Outcome outcome = fields.choice("outcome", OUTCOMES);
    if (outcome == null) {
      throw new InvalidRecordException(fields.path() + "outcome is missing");
    }
    Optional<Kind> baselineKind = fields.choice("baselineKind", BASELINE_KINDS);
    Double confidence = fields.number("confidence");
    if (confidence != null && (confidence < 0 || confidence > 1)) {
      throw new InvalidRecordException(
          fields.path() + "confidence: " + confidence + " is not from 0 to 1");
    }
    Boolean selfReported = fields.flag("selfReported");
    return new Claim(
        subject,
        subjectKind(fields, subject),
        baseline,
        baselineKind == null ? kinds.get(baseline) : baselineKind.orElse(null),
        outcome,
        fields.texts("on"),
        fields.text("metric"),
        MarginJson.read(fields.object("margin")),
        evidence(fields),
        fields.text("statement"),
        confidence == null ? 1 : confidence,
        status(fields),
        selfReported == null ? isOwn(subject) : selfReported,
        fields.text("extractor"),
        fields.text("decidedBy"),
        fields.parsed("decidedAt", "a time such as 2024-05-31T12:00:00Z", orNull(Instant::parse)));
  }

  private Kind subjectKind(JsonFields fields, String subject) {
    Kind kind = fields.choice("subjectKind", KINDS);
    if (kind == null) {
      return kinds.getOrDefault(subject, Kind.METHOD);
    }
    if (!kind.isContender()) {
      throw new InvalidRecordException(
          fields.path() + "subjectKind: \"" + kind + "\" is none of METHOD, BASE_MODEL");
    }
    return kind;
  }

  private boolean isOwn(String subject) {
    return subject.equals(PaperFacts.OURS)
        || introduces.stream()
            .anyMatch(own -> own.name().equals(subject) || own.aliases().contains(subject));
  }

  private @Nullable Evidence evidence(JsonFields fields) {
    String quote = fields.text("evidence");
    Integer start = fields.integer("evidenceStart");
    Integer end = fields.integer("evidenceEnd");
    if (quote == null) {
      return null;
    }
    String text = paper.abstractText();
    boolean placed =
        start != null && end != null && start >= 0 && (long) end - start == quote.length();
    if (placed && start != null && (text == null || text.startsWith(quote, start))) {
      return new Evidence(quote, start, end);
    }
    int found = text == null ? -1 : text.indexOf(quote);
    return found < 0
        ? Evidence.withoutPlace(quote)
        : new Evidence(quote, found, found + quote.length());
  }

  private static Status status(JsonFields fields) {
    Status status = fields.choice("status", STATUSES);
    return status == null ? Status.EXTRACTED : status;
  }

  private static Map<String, Optional<Kind>> contenderKinds() {
    Map<String, Optional<Kind>> kinds = new LinkedHashMap<>();
    kinds.put("METHOD", Optional.of(Kind.METHOD));
    kinds.put("BASE_MODEL", Optional.of(Kind.BASE_MODEL));
    kinds.put(FactsWriter.UNNAMED, Optional.empty());
    return kinds;
  }

  static <T> Function<String, @Nullable T> orNull(Function<String, T> parse) {
    return text -> {
      try {
        return parse.apply(text);
      } catch (DateTimeException e) {
        return null;
      }
    };
  }
}
