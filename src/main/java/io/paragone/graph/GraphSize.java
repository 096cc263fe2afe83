package io.paragone.graph;

import io.micronaut.transaction.annotation.Transactional;
import io.paragone.model.Status;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;

/** Counts what the graph holds. */
@Singleton
public class GraphSize {

  private final PaperRepository papers;
  private final ContenderRepository contenders;
  private final TestbedRepository testbeds;
  private final ComparisonRepository comparisons;

  GraphSize(
      PaperRepository papers,
      ContenderRepository contenders,
      TestbedRepository testbeds,
      ComparisonRepository comparisons) {
    this.papers = papers;
    this.contenders = contenders;
    this.testbeds = testbeds;
    this.comparisons = comparisons;
  }

  /**
   * Numbers of nodes at one moment.
   *
   * @param claims by status, each status present
   */
  public record Counts(long papers, long contenders, long testbeds, Map<Status, Long> claims) {}

  /** All counts, of one and the same state of the graph. */
  @Transactional(readOnly = true)
  public Counts count() {
    Map<Status, Long> claims = new EnumMap<>(Status.class);
    for (var status : Status.values()) {
      claims.put(status, comparisons.countByStatus(status));
    }
    return new Counts(papers.count(), contenders.count(), testbeds.count(), claims);
  }

  /** Whether it holds no paper. */
  @Transactional(readOnly = true)
  public boolean isEmpty() {
    return papers.count() == 0;
  }
}
