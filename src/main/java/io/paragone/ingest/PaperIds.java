package io.paragone.ingest;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Brings the identifiers that sources write into the one form that Paragone keeps: {@code
 * arxiv:2310.00160} (never with a version), {@code doi:10.…} (in lower case, since DOIs ignore
 * case), {@code acl:N19-1001}.
 */
final class PaperIds {

  private static final Pattern ARXIV =
      Pattern.compile(
          "(?:(\\d{4}\\.\\d{4,5})|([a-z]+(?:-[a-z]+)*(?:\\.[A-Z]{2})?/\\d{7}))(?:v\\d+)?");
  private static final Pattern ARXIV_ADDRESS =
      Pattern.compile("https?://(?:[a-z]+\\.)?arxiv\\.org/(?:abs|pdf|html)/(.+?)(?:\\.pdf)?");
  private static final Pattern DOI_ADDRESS =
      Pattern.compile("https?://(?:dx\\.)?doi\\.org/(10\\..+)");
  private static final Pattern DOI_OF_ARXIV = Pattern.compile("10\\.48550/arxiv\\.(.+)");
  private static final Pattern SCHEMED =
      Pattern.compile("(arxiv|doi|acl):\\s*(\\S+)", Pattern.CASE_INSENSITIVE);

  private PaperIds() {}

  /** The identifier in Paragone's form, null where it is of no scheme that Paragone knows. */
  static @Nullable String normalise(@Nullable String written) {
    if (written == null) {
      return null;
    }
    String id = written.strip();
    Matcher schemed = SCHEMED.matcher(id);
    if (schemed.matches()) {
      String rest = schemed.group(2);
      return switch (schemed.group(1).toLowerCase(Locale.ROOT)) {
        case "arxiv" -> "arxiv:" + arxivNumber(rest);
        case "doi" -> doi(rest);
        default -> "acl:" + rest;
      };
    }
    Matcher arxivAddress = ARXIV_ADDRESS.matcher(id);
    if (arxivAddress.matches()) {
      return normalise(arxivAddress.group(1));
    }
    Matcher doiAddress = DOI_ADDRESS.matcher(id);
    if (doiAddress.matches()) {
      return doi(doiAddress.group(1));
    }
    return ARXIV.matcher(id).matches() ? "arxiv:" + arxivNumber(id) : null;
  }

  private static String doi(String written) {
    String doi = written.toLowerCase(Locale.ROOT);
    Matcher arxiv = DOI_OF_ARXIV.matcher(doi);
    return arxiv.matches() ? "arxiv:" + arxivNumber(arxiv.group(1)) : "doi:" + doi;
  }

  private static String arxivNumber(String written) {
    Matcher arxiv = ARXIV.matcher(written);
    if (!arxiv.matches()) {
      return written;
    }
    return arxiv.group(1) != null ? arxiv.group(1) : arxiv.group(2);
  }
}
