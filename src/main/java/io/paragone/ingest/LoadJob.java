package io.paragone.ingest;

import io.paragone.extract.ClaimExtractor;
import io.paragone.extract.GrammarExtractor;
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
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

  LoadJob(GraphWriter writer, Decisions restored) {
    this.writer = writer;
    this.restored = restored;
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
   */
  public Written load(PaperSource source, Listener listener) {
    var loading = new Loading(listener);
    while (source.hasNext()) {
      loading.take(source.next());
    }
    loading.store();
    return loading.written;
  }

  private final class Loading {
    private final Listener listener;
    private final List<PaperSource.Item> batch = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final Set<String> titles = new HashSet<>();
    private @Nullable ClaimExtractor extractor;
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
      if (item instanceof PaperSource.Found && extractor == null) {
        extractor = new GrammarExtractor(writer.vouchedNames());
      }
      var titleKey = NameKey.of(title(item));
      if (batch.size() == BATCH || titles.contains(titleKey)) {
        store();
      }
      batch.add(item);
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
      var readings = batch.parallelStream().map(this::reading).toList();
      written = written.plus(writer.write(new Resolver().resolve(readings, writer.known())));
      batch.clear();
      titles.clear();
      listener.stored(written);
    }

    private Resolver.Reading reading(PaperSource.Item item) {
      if (item instanceof PaperSource.Found found) {
        var reader = Objects.requireNonNull(extractor, "made with the first text");
        return new Resolver.Reading(reader.extract(found.paper()), reader.name());
      }
      return new Resolver.Reading(((PaperSource.Known) item).facts(), null);
    }
  }

  private static String title(PaperSource.Item item) {
    if (item instanceof PaperSource.Found found) {
      return found.paper().title();
    }
    return item instanceof PaperSource.Known known ? known.facts().paper().title() : "";
  }
}
