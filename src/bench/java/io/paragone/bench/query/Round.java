package io.paragone.bench.query;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * What clients saw that asked one after the other as fast as answers came.
 *
 * @param rate answers per second of all of them together
 * @param p50 milliseconds that half of the answers took at most
 * @param p99 the same for 99 of 100
 */
record Round(double rate, double p50, double p99) {

  private static final double NANOS = 1e9;
  private static final double NANOS_PER_MILLISECOND = 1e6;

  /** One round of several clients; they take the bodies in turn. */
  static Round of(int clients, double seconds, URI address, List<byte[]> bodies) {
    var next = new AtomicInteger();
    var began = System.nanoTime();
    var end = began + (long) (seconds * NANOS);
    Callable<List<Long>> client =
        () -> {
          var took = new ArrayList<Long>();
          for (var asked = System.nanoTime(); asked < end; ) {
            var body = bodies.get(Math.floorMod(next.getAndIncrement(), bodies.size()));
            Client.ask(address, body);
            var answered = System.nanoTime();
            took.add(answered - asked);
            asked = answered;
          }
          return took;
        };
    var threads = Executors.newFixedThreadPool(clients);
    try {
      var times = new ArrayList<Long>();
      for (var one :
          threads.invokeAll(IntStream.range(0, clients).mapToObj(i -> client).toList())) {
        times.addAll(one.get());
      }
      var lasted = (System.nanoTime() - began) / NANOS;
      times.sort(null);
      return new Round(times.size() / lasted, percentile(times, 50), percentile(times, 99));
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      threads.shutdown();
    }
  }

  /** Of each figure the median over the rounds. */
  static Round median(List<Round> rounds) {
    return new Round(
        median(rounds, Comparator.comparingDouble(Round::rate)).rate(),
        median(rounds, Comparator.comparingDouble(Round::p50)).p50(),
        median(rounds, Comparator.comparingDouble(Round::p99)).p99());
  }

  private static Round median(List<Round> rounds, Comparator<Round> order) {
    return rounds.stream().sorted(order).toList().get(rounds.size() / 2);
  }

  private static double percentile(List<Long> sorted, int percent) {
    var place = Math.min(sorted.size() - 1, sorted.size() * percent / 100);
    return sorted.get(place) / NANOS_PER_MILLISECOND;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%,6.0f/s  p50 %6.1f ms  p99 %6.1f ms", rate, p50, p99);
  }
}
