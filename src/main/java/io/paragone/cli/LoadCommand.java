package io.paragone.cli;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Prototype;
import io.paragone.extract.ExtractorUnavailableException;
import io.paragone.graph.Written;
import io.paragone.ingest.LoadJob;
import io.paragone.ingest.PaperSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Takes papers into the graph. */
@Prototype
@Command(
    name = "load",
    description = "Take papers into the graph, whether the service runs or not.")
final class LoadCommand implements Callable<Integer> {

  private static final double NANOS = 1e9;

  private final BeanProvider<LoadJob> job;

  @Mixin private InputArguments inputs = new InputArguments();

  @Spec private CommandSpec spec = CommandSpec.create();

  LoadCommand(BeanProvider<LoadJob> job) {
    this.job = job;
  }

  @Override
  public Integer call() throws IOException {
    return inputs.forEach(this::load);
  }

  private void load(PaperSource papers, long bytes) {
    var out = spec.commandLine().getOut();
    var loader = job.get();
    var began = System.nanoTime();
    var heard = new Heard();
    try {
      heard.load(loader, papers, bytes, spec.commandLine().getErr());
    } catch (ExtractorUnavailableException e) {
      report(out, papers, heard.written, heard.skipped, (System.nanoTime() - began) / NANOS);
      throw e;
    }
    report(out, papers, heard.written, heard.skipped, (System.nanoTime() - began) / NANOS);
  }

  /** What has been heard of a load so far. */
  private static final class Heard {
    private final List<PaperSource.Skipped> skipped = new ArrayList<>();
    private Written written = Written.NOTHING;

    void load(LoadJob job, PaperSource papers, long bytes, PrintWriter err) {
      try (var progress = Progress.of(papers, bytes, err)) {
        job.load(
            papers,
            new LoadJob.Listener() {
              @Override
              public void stored(Written soFar) {
                written = soFar;
                progress.update(soFar.papers());
              }

              @Override
              public void skipped(PaperSource.Skipped record) {
                skipped.add(record);
              }
            });
      }
    }
  }

  private static void report(
      PrintWriter out,
      PaperSource papers,
      Written written,
      List<PaperSource.Skipped> skipped,
      double seconds) {
    out.println(papers.name() + ": " + papers.format());
    out.println("  " + Counts.of(written));
    out.printf(
        Locale.ROOT,
        "  %s new, %,d already known%n",
        Counts.of(written.newNodes(), "node"),
        written.knownNodes());
    out.println(
        "  " + Counts.of(skipped.size(), "record") + " left out" + (skipped.isEmpty() ? "" : ":"));
    skipped.forEach(record -> out.println("    " + record));
    out.printf(
        Locale.ROOT,
        "  %.1f s, %,.0f papers per second%n",
        seconds,
        written.papers() / Math.max(seconds, 1 / NANOS));
    out.flush();
  }
}
