package io.paragone.ingest;

import io.paragone.extract.ExtractorUnavailableException;
import io.paragone.graph.Decisions;
import io.paragone.graph.GraphWriter;
import io.paragone.graph.Written;
import io.paragone.model.Decision;
import io.paragone.resolve.NameKey;
import io.paragone.resolve.Resolver;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes papers from a source to the graph: read, extract, resolve, store. Papers are stored in
 * batches, so memory does not grow with the source; a load that breaks off leaves whole batches,
 * and loading the source again completes it.
 */
@Singleton
public final class LoadJob {

  private static final int BATCH = 250;

  private final GraphWriter writer;
  private final Decisions restored;
  private final Extractors extractors;

  LoadJob(GraphWriter writer, Decisions restored, Extractors extractors) {
    this.writer = writer;
    this.restored = restored;
    this.extractors = extractors;
  }

  /** Hears of a load while it runs. */
  public interface Listener {
    /** A batch has been stored; what has been stored so far. */
    void stored(Written soFar);

    /** A record has been left out. */
    void skipped(PaperSource.Skipped record);
  }

  /**
   * Loads all papers of a source.
   *
   * @return what has been stored
   * @throws io.paragone.graph.GraphUnavailableException where the graph goes away; what was
   *     reported as stored stays
   * @throws ExtractorUnavailableException where no more texts can be read; those that were are
   *     stored
   */
  public Written load(PaperSource source, Listener listener) {
    var loading = new Loading(listener);
    try (var items = extractors.read(source, writer::vouchedNames)) {
      items.forEachRemaining(loading::take);
    } catch (ExtractorUnavailableException e) {
      loading.store();
      throw e;
    }
    loading.store();
    return loading.written;
  }

  private final class Loading {
    private final Listener listener;
    private final List<Resolver.Reading> batch = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final Set<String> titles = new HashSet<>();
    private Written written = Written.NOTHING;

    Loading(Listener listener) {
      this.listener = listener;
    }

    void take(PaperSource.Item item) {
      if (item instanceof PaperSource.Skipped skipped) {
        listener.skipped(skipped);
        return;
      }
      if (item instanceof PaperSource.Decided decided) {
        decisions.add(decided.decision());
        if (decisions.size() == BATCH) {
          store();
        }
        return;
      }
      var reading = reading(item);
      var titleKey = NameKey.of(reading.facts().paper().title());
      if (batch.size() == BATCH || titles.contains(titleKey)) {
        store();
      }
      batch.add(reading);
      titles.add(titleKey);
    }

    void store() {
      storePapers();
      restored.restore(decisions);
      decisions.clear();
    }

    private void storePapers() {
      if (batch.isEmpty()) {
        return;
      }
      written = written.plus(writer.write(new Resolver().resolve(batch, writer.known())));
      batch.clear();
      titles.clear();
      listener.stored(written);
    }
  }

  private static Resolver.Reading reading(PaperSource.Item item) {
    return item instanceof PaperSource.Read read
        ? new Resolver.Reading(read.facts(), read.extractor())
        : new Resolver.Reading(((PaperSource.Known) item).facts(), null);
  }
}
