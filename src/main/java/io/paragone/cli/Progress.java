package io.paragone.cli;

import io.paragone.ingest.PaperSource;
import java.io.PrintWriter;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a load has come: a bar on a terminal, a line now and then elsewhere. */
sealed interface Progress extends AutoCloseable {

  /** So many papers have been stored. */
  void update(long papers);

  @Override
  void close();

  /**
   * Progress through a source.
   *
   * @param bytes the length of the source, -1 where nobody knows
   */
  static Progress of(PaperSource source, long bytes, PrintWriter err) {
    return System.console() == null ? new Lines(source, err) : Bar.of(source, bytes);
  }

  /** A bar that fills with the bytes read. */
  record Bar(PaperSource source, ProgressBar bar) implements Progress {

    private static final int KILOBYTE = 1024;
    private static final int WIDTH = 79;

    private static Bar of(PaperSource source, long bytes) {
      return new Bar(
          source,
          new ProgressBarBuilder()
              .setTaskName(source.name().substring(source.name().lastIndexOf('/') + 1))
              .setInitialMax(bytes)
              .setUnit("KiB", KILOBYTE)
              .setMaxRenderedLength(WIDTH)
              .setStyle(ProgressBarStyle.ASCII)
              .build());
    }

    @Override
    public void update(long papers) {
      bar.stepTo(source.bytesRead());
      bar.setExtraMessage(String.format(Locale.ROOT, " %,d papers", papers));
    }

    @Override
    public void close() {
      bar.close();
    }
  }

  /** A line for each five hundred papers. */
  final class Lines implements Progress {
    private static final long STEP = 500;

    private final PaperSource source;
    private final PrintWriter err;
    private long told;

    private Lines(PaperSource source, PrintWriter err) {
      this.source = source;
      this.err = err;
    }

    @Override
    public void update(long papers) {
      if (papers / STEP > told / STEP) {
        err.printf(Locale.ROOT, "%s: %,d papers%n", source.name(), papers);
        err.flush();
        told = papers;
      }
    }

    @Override
    public void close() {}
  }
}
