package io.paragone.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one paper, names as its text writes them. One object of Paragone's JSON lines.
 *
 * @param paper what its source says of it
 * @param introduces what the paper brings into the world
 * @param methods named methods that it mentions besides the introduced ones
 * @param baseModels named pretrained models that it mentions, the introduced ones included
 * @param benchmarks named benchmarks, the introduced ones included
 * @param datasets named datasets that are not called benchmarks, the introduced ones included
 * @param results the numbers that it reports
 * @param claims its comparisons
 */
public record PaperFacts(
    PaperRecord paper,
    List<Introduction> introduces,
    List<String> methods,
    List<String> baseModels,
    List<String> benchmarks,
    List<String> datasets,
    List<ReportedResult> results,
    List<Claim> claims) {

  /** What a claim calls a paper's own method where the paper gives it no name. */
  public static final String OURS = "OURS";

  public PaperFacts {
    introduces = List.copyOf(introduces);
    methods = List.copyOf(methods);
    baseModels = List.copyOf(baseModels);
    benchmarks = List.copyOf(benchmarks);
    datasets = List.copyOf(datasets);
    results = List.copyOf(results);
    claims = List.copyOf(claims);
  }

  /** A paper of which nothing but its record is known. */
  public static PaperFacts of(PaperRecord paper) {
    return new PaperFacts(
        paper, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /**
   * A thing that a paper introduces.
   *
   * @param name its most complete mention
   * @param aliases its other forms in the text
   * @param buildsOn the base models that it is made from, as the text names them; empty where the
   *     text does not say so outright
   * @param homonym whether another paper's thing is known to bear this name too, so that this one
   *     never shares a node with it
   */
  public record Introduction(
      String name, Kind kind, List<String> aliases, List<String> buildsOn, boolean homonym) {
    public Introduction {
      aliases = List.copyOf(aliases);
      buildsOn = List.copyOf(buildsOn);
    }

    public Introduction(String name, Kind kind, List<String> aliases) {
      this(name, kind, aliases, List.of(), false);
    }
  }

  /**
   * One number that a paper reports.
   *
   * @param system what was measured, as the text names it
   * @param on the benchmark or dataset, null where the text names none
   * @param metric null where the text names none
   * @param unit as written, empty where there is none
   * @param evidence the sentence it stands in, null where the text was not at hand
   */
  public record ReportedResult(
      String system,
      @Nullable String on,
      @Nullable String metric,
      double value,
      String unit,
      @Nullable Evidence evidence,
      Status status) {}

  /**
   * One comparison that a paper makes.
   *
   * @param subject the side the claim is about, {@link #OURS} for a method without a name
   * @param baseline the other side's name, or the words for it where {@code baselineKind} is null
   * @param baselineKind null where the baseline has no name of its own ({@code UNNAMED} in JSON)
   * @param on the benchmarks or datasets, empty where none is named
   * @param metric several are joined by {@code ", "}; null where none is named
   * @param margin null where none is stated
   * @param evidence the paper's own words, null where they were not at hand
   * @param statement the claim in our own words, null where there is evidence
   * @param confidence from 0 to 1: 1 is explicit, 0.5 inferred
   * @param selfReported whether the paper speaks of what it introduces itself
   * @param extractor the program and its version, or the catalogue, that made the claim
   * @param decidedBy who confirmed or rejected it
   */
  public record Claim(
      String subject,
      Kind subjectKind,
      String baseline,
      @Nullable Kind baselineKind,
      Outcome outcome,
      List<String> on,
      @Nullable String metric,
      @Nullable Margin margin,
      @Nullable Evidence evidence,
      @Nullable String statement,
      double confidence,
      Status status,
      boolean selfReported,
      @Nullable String extractor,
      @Nullable String decidedBy,
      @Nullable Instant decidedAt) {

    public Claim {
      on = List.copyOf(on);
    }
  }
}
