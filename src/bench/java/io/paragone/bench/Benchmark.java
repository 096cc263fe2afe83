package io.paragone.bench;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.paragone.extract.ClaimExtractor;
import io.paragone.extract.GrammarExtractor;
import io.paragone.ingest.Inputs;
import io.paragone.ingest.PaperSource;
import io.paragone.model.PaperRecord;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Consumer;

/**
 * Measures the grammar over a file of papers, and in the same run Stanford CoreNLP's dependency
 * parse over a sample of them. Every figure is the median of several rounds after a warm-up.
 */
final class Benchmark {

  private static final int ROUNDS = 7;
  private static final int PARSER_ROUNDS = 3;
  private static final int PASSES = 3;
  private static final double MEGABYTE = 1024.0 * 1024;

  private final ClaimExtractor grammar = new GrammarExtractor(List.of());
  private final String location;
  private final int sampleSize;

  private Benchmark(String location, int sampleSize) {
    this.location = location;
    this.sampleSize = sampleSize;
  }

  /** Arguments: a file of papers, and how many of them CoreNLP parses. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2 || arguments[0].isBlank()) {
      System.err.println("usage: mvn -Pbench … -Dpapers=FILE [-Dsample=100]");
      System.exit(2);
    }
    new Benchmark(arguments[0], Integer.parseInt(arguments[1])).run();
  }

  private void run() throws IOException {
    say("Java %s, %d cores", Runtime.version(), Runtime.getRuntime().availableProcessors());
    heapOverPasses();

    List<PaperRecord> papers = papers();
    List<PaperRecord> sample = sample(papers);
    say("%,d abstracts; grammar, median of %d rounds each:", papers.size(), ROUNDS);
    for (int threads = 1; threads <= Runtime.getRuntime().availableProcessors(); threads++) {
      Rate rate = Rate.median(ROUNDS, papers, threads, grammar::extract);
      say("  %d thread%s: %s", threads, threads == 1 ? "" : "s", rate);
    }

    Consumer<PaperRecord> parser = parser();
    sample.stream().limit(Math.max(1, sampleSize / 5)).forEach(parser);
    say("%,d of them, one thread, rounds taken in turn:", sample.size());
    List<Rate> read = new ArrayList<>();
    List<Rate> parsed = new ArrayList<>();
    for (int round = 0; round < PARSER_ROUNDS; round++) {
      read.add(Rate.median(ROUNDS, sample, 1, grammar::extract));
      parsed.add(Rate.once(sample, 1, parser));
    }
    Rate grammarRate = Rate.median(read);
    Rate parserRate = Rate.median(parsed);
    say("  grammar, claims:                     %s", grammarRate);
    say("  Stanford CoreNLP, dependency parses: %s", parserRate);
    say("  the grammar is %.0f times as fast", grammarRate.median() / parserRate.median());
  }

  /** Memory must not grow with the number of papers: the file is read several times as a stream. */
  private void heapOverPasses() throws IOException {
    say("heap after a collection, while the file is read %d times:", PASSES);
    long count = 0;
    for (int pass = 0; pass < PASSES; pass++) {
      try (var input = new Inputs(System.in).open(location);
          PaperSource source = input.papers()) {
        while (source.hasNext()) {
          if (source.next() instanceof PaperSource.Found found) {
            grammar.extract(found.paper());
            count++;
            if (count % 10_000 == 0) {
              say("  %,7d abstracts: %5.1f MB", count, heapAfterCollection());
            }
          }
        }
      }
    }
    String endless = "TagNet outperforms BaseTag on ToyBank by 1.3 points and ";
    for (int kilobytes = 64; kilobytes <= 4096; kilobytes *= 8) {
      String text = endless.repeat(kilobytes * 1024 / endless.length());
      long began = System.nanoTime();
      grammar.extract(PaperRecord.of("Endless", text));
      double seconds = (System.nanoTime() - began) / 1e9;
      say(
          "  one sentence of %,d kB: %.2f s, then %.1f MB",
          kilobytes, seconds, heapAfterCollection());
    }
  }

  private static double heapAfterCollection() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
  }

  private List<PaperRecord> papers() throws IOException {
    List<PaperRecord> papers = new ArrayList<>();
    try (var input = new Inputs(System.in).open(location);
        PaperSource source = input.papers()) {
      source.forEachRemaining(
          item -> {
            if (item instanceof PaperSource.Found found && found.paper().abstractText() != null) {
              papers.add(found.paper());
            }
          });
    }
    return papers;
  }

  /** Papers at equal distances, so that a file sorted by date gives all of its dates. */
  private List<PaperRecord> sample(List<PaperRecord> papers) {
    int size = Math.min(sampleSize, papers.size());
    List<PaperRecord> sample = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      sample.add(papers.get((int) ((long) i * papers.size() / size)));
    }
    return sample;
  }

  private static Consumer<PaperRecord> parser() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,depparse");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    return paper -> pipeline.annotate(new CoreDocument(paper.abstractText()));
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
