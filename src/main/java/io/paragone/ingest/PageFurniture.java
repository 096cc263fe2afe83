package io.paragone.ingest;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The lines of a saved web page that belong to the site and not to a paper. */
final class PageFurniture {

  private static final Set<String> LINES = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  static {
    LINES.addAll(
        Set.of(
            "new",
            "hot",
            "trending",
            "subscribe",
            "search",
            "daily papers",
            "trending papers",
            "papers",
            "models",
            "datasets",
            "spaces",
            "buckets",
            "community",
            "docs",
            "posts",
            "enterprise",
            "pricing",
            "log in",
            "sign up",
            "previous",
            "next",
            "daily",
            "weekly",
            "monthly",
            "today",
            "upvote",
            "view all",
            "hugging face",
            "github",
            "arxiv page",
            "company",
            "tos",
            "privacy",
            "about",
            "careers",
            "jobs",
            "website",
            "system theme",
            "ai-generated summary",
            "abstract",
            "collections",
            "organizations"));
  }

  private static final String MONTH =
      "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
  private static final Pattern DATE =
      Pattern.compile(
          "(?:published on |submitted on )?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?"
              + "(?:%1$s \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}\\.? %1$s(?:,? \\d{4})?"
                  .formatted(MONTH)
              + "|\\d{4}-\\d{2}-\\d{2})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern COUNT =
      Pattern.compile(
          "[^\\p{L}]*|[\\d.,]+ ?[km]?|(?:· ?)?\\+?[\\d.,]+[km]? (?:authors?|comments?|upvotes?|likes?|stars?)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:submitted by\\b|upvote |by ?ak\\b|get trending papers|©|https?://\\S+$).*",
          Pattern.CASE_INSENSITIVE);

  private PageFurniture() {}

  static boolean isFurniture(String line) {
    return LINES.contains(line)
        || DATE.matcher(line).matches()
        || COUNT.matcher(line).matches()
        || OPENING.matcher(line).matches();
  }
}
