package io.paragone.ingest;

import io.paragone.extract.ClaimExtractor;
import io.paragone.extract.ExtractionException;
import io.paragone.ingest.PaperSource.Found;
import io.paragone.ingest.PaperSource.Item;
import io.paragone.ingest.PaperSource.Read;
import io.paragone.ingest.PaperSource.Skipped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The items of a source in its order, with each text read for claims: several at once, and never
 * more of them in memory than that takes. A paper that the extractor could not read becomes a
 * {@link Skipped} with the reason.
 */
public final class ClaimReading implements Iterator<Item>, AutoCloseable {

  private static final int AHEAD = 16;

  private final Iterator<Item> items;
  private final int atOnce;
  private final Supplier<ClaimExtractor> maker;
  private final Deque<CompletableFuture<Item>> pending = new ArrayDeque<>();
  private @Nullable ClaimExtractor extractor;
  private @Nullable ExecutorService threads;

  /**
   * @param atOnce how many texts are read at the same time
   * @param maker makes the extractor when the first text comes
   */
  ClaimReading(Iterator<Item> items, int atOnce, Supplier<ClaimExtractor> maker) {
    this.items = items;
    this.atOnce = atOnce;
    this.maker = maker;
  }

  @Override
  public boolean hasNext() {
    return !pending.isEmpty() || items.hasNext();
  }

  /**
   * The next item.
   *
   * @throws io.paragone.extract.ExtractorUnavailableException where the extractor can read no more
   */
  @Override
  public Item next() {
    while (pending.size() < atOnce * AHEAD && items.hasNext()) {
      pending.add(begin(items.next()));
    }
    try {
      return pending.remove().join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private CompletableFuture<Item> begin(Item item) {
    if (!(item instanceof Found found)) {
      return CompletableFuture.completedFuture(item);
    }
    ClaimExtractor reader = extractor == null ? maker.get() : extractor;
    extractor = reader;
    ExecutorService pool =
        threads == null ? Executors.newFixedThreadPool(atOnce, ClaimReading::thread) : threads;
    threads = pool;
    return CompletableFuture.supplyAsync(() -> read(found, reader), pool);
  }

  private static Item read(Found found, ClaimExtractor extractor) {
    try {
      return new Read(extractor.extract(found.paper()), extractor.name());
    } catch (ExtractionException e) {
      return new Skipped(
          found.line(),
          "\"" + Text.shortened(found.paper().title()) + "\"",
          String.valueOf(e.getMessage()));
    }
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "extract");
    thread.setDaemon(true);
    return thread;
  }

  /** Gives up what is still being read. */
  @Override
  public void close() {
    if (threads != null) {
      threads.shutdownNow();
    }
  }
}
