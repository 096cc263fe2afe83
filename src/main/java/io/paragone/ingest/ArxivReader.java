package io.paragone.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import io.paragone.ingest.PaperSource.Found;
import io.paragone.ingest.PaperSource.Item;
import io.paragone.model.PaperRecord;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * arXiv records, one JSON object a line, in two forms: as client libraries of the arXiv API write
 * them ({@code summary}), and as the OAI snapshot that arXiv publishes ({@code abstract}, {@code
 * update_date}, {@code versions}).
 */
final class ArxivReader implements PaperReader {

  private static final Set<String> SNAPSHOT =
      Set.of("categories", "authors_parsed", "versions", "update_date", "submitter", "journal-ref");
  private static final Pattern BETWEEN_AUTHORS = Pattern.compile(",\\s*(?:and\\s+)?|\\s+and\\s+");

  @Override
  public String format() {
    return "arXiv records as JSON lines";
  }

  @Override
  public boolean recognises(Opening opening) {
    return opening.objects().anyMatch(ArxivReader::isArxiv);
  }

  @Override
  public Iterator<Item> read(InputStream in) {
    return new JsonLines(in, ArxivReader::item);
  }

  private static boolean isArxiv(Set<String> names) {
    boolean hasText =
        names.contains("summary")
            || (names.contains("abstract") && names.stream().anyMatch(SNAPSHOT::contains));
    return names.contains("id")
        && names.contains("title")
        && hasText
        && names.stream().noneMatch(ParagoneReader.FACTS::contains);
  }

  private static Item item(JsonFields fields) {
    Set<String> names = new LinkedHashSet<>();
    fields.node().fieldNames().forEachRemaining(names::add);
    if (!isArxiv(names)) {
      throw new InvalidRecordException("not an arXiv record: it needs id, title and summary");
    }
    String id = PaperIds.normalise(fields.text("id"));
    String summary = fields.text(names.contains("summary") ? "summary" : "abstract");
    return new Found(
        new PaperRecord(
            id,
            Text.oneLine(fields.requiredText("title")),
            summary == null || summary.isBlank() ? null : Text.oneLine(summary),
            published(fields),
            url(fields, id),
            null,
            oneLine(fields.text("journal-ref")),
            authors(fields),
            "arxiv"));
  }

  private static @Nullable String url(JsonFields fields, @Nullable String id) {
    String url = fields.text("abs");
    if (url != null) {
      return url;
    }
    return id != null && id.startsWith("arxiv:")
        ? "https://arxiv.org/abs/" + id.substring("arxiv:".length())
        : null;
  }

  /** The date of the first version, else that of the last change to the record. */
  private static @Nullable LocalDate published(JsonFields fields) {
    String first = fields.node().path("versions").path(0).path("created").asText("");
    LocalDate created = date(first, DateTimeFormatter.RFC_1123_DATE_TIME);
    if (created != null) {
      return created;
    }
    String other = fields.text("published");
    String date = other == null ? fields.text("update_date") : other;
    return date == null || date.length() < 10
        ? null
        : date(date.substring(0, 10), DateTimeFormatter.ISO_LOCAL_DATE);
  }

  private static @Nullable LocalDate date(String text, DateTimeFormatter format) {
    try {
      return LocalDate.parse(text, format);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static List<String> authors(JsonFields fields) {
    JsonNode parsed = fields.node().path("authors_parsed");
    if (parsed.isArray() && !parsed.isEmpty()) {
      List<String> authors = new ArrayList<>();
      parsed.forEach(name -> authors.add(author(name)));
      return authors;
    }
    if (fields.node().path("authors").isTextual()) {
      String written = Text.oneLine(fields.requiredText("authors"));
      return Arrays.stream(BETWEEN_AUTHORS.split(written)).filter(name -> !name.isBlank()).toList();
    }
    return fields.texts("authors").stream().map(Text::oneLine).toList();
  }

  /** From last name, first names, suffix to the name as one says it. */
  private static String author(JsonNode parts) {
    String name = parts.path(1).asText("") + " " + parts.path(0).asText("");
    return Text.oneLine(name + " " + parts.path(2).asText(""));
  }

  private static @Nullable String oneLine(@Nullable String text) {
    return text == null ? null : Text.oneLine(text);
  }
}
