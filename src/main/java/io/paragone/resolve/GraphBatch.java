package io.paragone.resolve;

import io.paragone.model.Evidence;
import io.paragone.model.Kind;
import io.paragone.model.Margin;
import io.paragone.model.Outcome;
import io.paragone.model.PaperRecord;
import io.paragone.model.Status;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What some papers say, with a key in place of every name, ready to be stored. A contender or
 * testbed is told by what its paper says: the {@linkplain NameKey key} of the name, of several
 * names of one thing that of the main one. Which node that leads to is settled among all papers, by
 * {@link Identity}.
 *
 * @param papers one for each paper, however many records tell of it
 * @param mentions what the papers introduce or mention
 * @param foundations which contender is made from which base model
 */
public record GraphBatch(
    List<Paper> papers,
    List<Mention> mentions,
    List<Foundation> foundations,
    List<Metric> metrics,
    List<Comparison> comparisons,
    List<Result> results) {

  public GraphBatch {
    papers = List.copyOf(papers);
    mentions = List.copyOf(mentions);
    foundations = List.copyOf(foundations);
    metrics = List.copyOf(metrics);
    comparisons = List.copyOf(comparisons);
    results = List.copyOf(results);
  }

  /**
   * A paper.
   *
   * @param key its identifier with its scheme, else {@code title:} and the key of its title
   * @param titleKey the key of its title
   * @param record what its source says of it
   * @param extractor the program that read all its claims from the text just now, so that claims of
   *     an earlier reading which it did not find again are void; null where the facts only add
   */
  public record Paper(
      String key, String titleKey, PaperRecord record, @Nullable String extractor) {}

  /**
   * A named thing as one paper speaks of it.
   *
   * @param paper the key of the paper
   * @param said the key of the name that the paper has for the contender or testbed
   * @param kind what the paper takes it for
   * @param name its spelling there; for a method without a name what to show in its place
   * @param aliases its other spellings there
   * @param nameKeys the keys of all these spellings, by which it can be looked up
   * @param introduced whether the paper brings it into the world
   * @param curated whether people vouch for this
   * @param unnamed whether it is a paper's own method without a name
   * @param homonym whether the source says that another thing bears its name
   */
  public record Mention(
      String paper,
      String said,
      Kind kind,
      String name,
      List<String> aliases,
      List<String> nameKeys,
      boolean introduced,
      boolean curated,
      boolean unnamed,
      boolean homonym) {

    public Mention {
      aliases = List.copyOf(aliases);
      nameKeys = List.copyOf(nameKeys);
    }
  }

  /**
   * A contender is made from a base model.
   *
   * @param titleKey the key of the title of the paper that says so
   * @param contender what the paper calls the one
   * @param baseModel what it calls the other
   */
  public record Foundation(String paper, String titleKey, String contender, String baseModel) {}

  /** A measure. */
  public record Metric(String key, String name, boolean lowerIsBetter) {}

  /**
   * One claim.
   *
   * @param key the hash of paper, subject, baseline or its text, testbeds, metrics, outcome, margin
   * @param baseline null where it has no name of its own; {@code baselineText} tells it then
   */
  public record Comparison(
      String key,
      String paper,
      String subject,
      @Nullable String baseline,
      @Nullable String baselineText,
      Outcome outcome,
      List<String> on,
      List<String> metrics,
      @Nullable Margin margin,
      @Nullable Evidence evidence,
      @Nullable String statement,
      double confidence,
      Status status,
      boolean selfReported,
      @Nullable String extractor,
      @Nullable String decidedBy,
      @Nullable Instant decidedAt) {

    public Comparison {
      on = List.copyOf(on);
      metrics = List.copyOf(metrics);
    }
  }

  /**
   * One reported number.
   *
   * @param contender null where the text's words for the system name no contender
   */
  public record Result(
      String key,
      String paper,
      @Nullable String contender,
      @Nullable String testbed,
      @Nullable String metric,
      double value,
      String unit,
      String system,
      @Nullable Evidence evidence,
      Status status) {}
}
