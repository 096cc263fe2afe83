package io.paragone.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper as a source tells of it, before anything is read out of its text.
 *
 * @param id a known identifier with its scheme ({@code arxiv:2310.00160}, {@code doi:…}, {@code
 *     acl:…}), null where the source has none
 * @param title the title on one line
 * @param abstractText the abstract with line breaks turned into spaces, null where the source has
 *     none
 * @param published the first date of publication
 * @param url the address of the paper's page
 * @param codeUrl the address of the code
 * @param venue where it appeared, as the source writes it
 * @param authors in the paper's order, empty where the source has none
 * @param source which kind of source it came from, such as {@code arxiv} or {@code catalogue}
 */
public record PaperRecord(
    @Nullable String id,
    String title,
    @Nullable String abstractText,
    @Nullable LocalDate published,
    @Nullable String url,
    @Nullable String codeUrl,
    @Nullable String venue,
    List<String> authors,
    @Nullable String source) {

  public PaperRecord {
    authors = List.copyOf(authors);
  }

  /** A record of a title and an abstract, with nothing else known. */
  public static PaperRecord of(String title, String abstractText) {
    return new PaperRecord(null, title, abstractText, null, null, null, null, List.of(), null);
  }
}
