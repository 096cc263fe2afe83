package io.paragone.ingest;

import io.paragone.graph.Written;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The papers that come with Paragone, so that a new graph can answer at once. */
@Singleton
public final class Catalogue {

  private static final String RESOURCE = "/catalogue/daily-papers.jsonl";

  private final LoadJob job;

  Catalogue(LoadJob job) {
    this.job = job;
  }

  /** Stores the catalogue. */
  public Written load() {
    try (var stream = Catalogue.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("the build has no " + RESOURCE);
      }
      try (var source = PaperSources.open(stream, "the bundled catalogue")) {
        return job.load(source, new Complete());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Complete implements LoadJob.Listener {
    @Override
    public void stored(Written soFar) {}

    @Override
    public void skipped(PaperSource.Skipped record) {
      throw new IllegalStateException("the bundled catalogue is broken, " + record);
    }
  }
}
