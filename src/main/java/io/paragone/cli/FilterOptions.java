package io.paragone.cli;

import io.paragone.model.Outcome;
import io.paragone.model.Status;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that are the schema's {@code ComparisonFilter}. */
final class FilterOptions {

  @Option(names = "--subject", paramLabel = "NAME", description = "Only claims about it.")
  private @Nullable String subject;

  @Option(
      names = "--baseline",
      paramLabel = "NAME",
      description = "Only claims that compare with it.")
  private @Nullable String baseline;

  @Option(
      names = "--contender",
      paramLabel = "NAME",
      description = "Only claims in which it is either side.")
  private @Nullable String contender;

  @Option(
      names = "--testbed",
      paramLabel = "NAME",
      description = "Only claims on that benchmark or dataset.")
  private @Nullable String testbed;

  @Option(names = "--metric", paramLabel = "NAME", description = "Only claims measured by it.")
  private @Nullable String metric;

  @Option(
      names = "--outcome",
      split = ",",
      paramLabel = "OUTCOME",
      description = "Only claims with that outcome: ${COMPLETION-CANDIDATES}.")
  private @Nullable List<Outcome> outcome;

  @Option(
      names = "--status",
      split = ",",
      paramLabel = "STATUS",
      description =
          "Only claims of that status: ${COMPLETION-CANDIDATES} (default: all but REJECTED).")
  private @Nullable List<Status> status;

  @Option(
      names = "--min-confidence",
      paramLabel = "0..1",
      description = "Only claims that are at least that sure.")
  private @Nullable Double minConfidence;

  @Option(
      names = "--paper",
      paramLabel = "KEY",
      description = "Only claims of that paper, such as arxiv:2410.24198.")
  private @Nullable String paper;

  @Option(
      names = "--published-from",
      paramLabel = "DAY",
      description = "Only claims of papers of that day or later, such as 2024-10-31.")
  private @Nullable LocalDate publishedFrom;

  @Option(
      names = "--published-to",
      paramLabel = "DAY",
      description = "Only claims of papers of that day or earlier.")
  private @Nullable LocalDate publishedTo;

  @Option(
      names = "--self-reported",
      arity = "1",
      paramLabel = "true|false",
      description = "Whether the paper speaks of what it introduces itself.")
  private @Nullable Boolean selfReported;

  @Option(
      names = "--named",
      arity = "1",
      paramLabel = "true|false",
      description = "Whether the baseline has a name or is only described.")
  private @Nullable Boolean named;

  /** The filter as GraphQL takes it; what was not given is left out. */
  Map<String, Object> where() {
    var where = new LinkedHashMap<String, Object>();
    put(where, "subject", subject);
    put(where, "baseline", baseline);
    put(where, "contender", contender);
    put(where, "testbed", testbed);
    put(where, "metric", metric);
    put(where, "outcome", outcome == null ? null : outcome.stream().map(Outcome::name).toList());
    put(where, "status", status == null ? null : status.stream().map(Status::name).toList());
    put(where, "minConfidence", minConfidence);
    put(where, "paper", paper);
    put(where, "publishedFrom", publishedFrom == null ? null : publishedFrom.toString());
    put(where, "publishedTo", publishedTo == null ? null : publishedTo.toString());
    put(where, "selfReported", selfReported);
    put(where, "named", named);
    return where;
  }

  /** The names that were given for contenders. */
  List<String> contenders() {
    return Stream.of(subject, baseline, contender).filter(Objects::nonNull).toList();
  }

  /** The name that was given for a testbed, as a list of one or none. */
  List<String> testbeds() {
    return Stream.ofNullable(testbed).toList();
  }

  private static void put(Map<String, Object> where, String field, @Nullable Object value) {
    if (value != null) {
      where.put(field, value);
    }
  }
}
