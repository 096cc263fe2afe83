package io.paragone.bench;

import io.paragone.model.PaperRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * How many papers a second.
 *
 * @param median of the rounds
 * @param slowest round
 * @param fastest round
 */
record Rate(double median, double slowest, double fastest) {

  private static final double NANOS = 1e9;

  /** One round before those that count. */
  static Rate median(
      int rounds, List<PaperRecord> papers, int threads, Consumer<PaperRecord> reader) {
    once(papers, threads, reader);
    List<Rate> rates = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      rates.add(once(papers, threads, reader));
    }
    return median(rates);
  }

  static Rate median(List<Rate> rounds) {
    List<Rate> sorted = rounds.stream().sorted(Comparator.comparingDouble(Rate::median)).toList();
    return new Rate(
        sorted.get(sorted.size() / 2).median(),
        sorted.get(0).slowest(),
        sorted.get(sorted.size() - 1).fastest());
  }

  /** A single round. */
  static Rate once(List<PaperRecord> papers, int threads, Consumer<PaperRecord> reader) {
    AtomicInteger next = new AtomicInteger();
    Runnable work =
        () -> {
          for (int i = next.getAndIncrement(); i < papers.size(); i = next.getAndIncrement()) {
            reader.accept(papers.get(i));
          }
        };
    long began = System.nanoTime();
    List<CompletableFuture<Void>> others = new ArrayList<>();
    for (int thread = 1; thread < threads; thread++) {
      others.add(CompletableFuture.runAsync(work, task -> new Thread(task).start()));
    }
    work.run();
    others.forEach(CompletableFuture::join);
    double rate = papers.size() / ((System.nanoTime() - began) / NANOS);
    return new Rate(rate, rate, rate);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%,.1f abstracts/s (%,.1f to %,.1f)", median, slowest, fastest);
  }
}
