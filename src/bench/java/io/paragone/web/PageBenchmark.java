package io.paragone.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Measures the explorer of a running service in the system's browser: how long after its first byte
 * a page can be used, and whether a picture of 300 nodes and 1,000 arrows stays smooth while it is
 * dragged. Every round has a window of its own, with nothing kept from the one before.
 */
final class PageBenchmark {

  private static final int ROUNDS = 9;
  private static final int FRAMES = 120;
  private static final String HOME = "/";
  private static final String TIMES = Explorer.script("page-times.js");
  private static final String BIG_GRAPH = Explorer.script("big-graph.js");
  private static final String WINNER =
      """
      async () => {
        const answer = await fetch('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: '{ contenders(orderBy: MOST_COMPARED, first: 50) { nodes { key beats { totalCount } } } }' }),
        });
        const { nodes } = (await answer.json()).data.contenders;
        return nodes.sort((a, b) => b.beats.totalCount - a.beats.totalCount)[0].key;
      }
      """;

  private final Browser browser;
  private final String service;

  private PageBenchmark(Browser browser, String service) {
    this.browser = browser;
    this.service = service.replaceAll("/+$", "");
  }

  /** Argument: the address of the service. */
  public static void main(String[] arguments) {
    if (arguments.length != 1 || arguments[0].isBlank()) {
      System.err.println("usage: mvn -Pbench … exec:exec@pages [-Dservice=http://localhost:8080/]");
      System.exit(2);
    }
    var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    try (var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        var browser = playwright.chromium().launch(Chromium.options())) {
      new PageBenchmark(browser, arguments[0]).run();
    }
  }

  private void run() {
    var contender = "/contender/" + winner();
    say("ms from the first byte until usable, median of %d new windows:", ROUNDS);
    say("  %-50s %5.0f", HOME, median(HOME, "view"));
    say("  %-50s %5.0f", contender, median(contender, "view"));
    say("  %-50s %5.0f", contender + ", graph drawn", median(contender, "graph"));
    say("300 nodes and 1,000 arrows, median of %d new windows:", ROUNDS);
    var drags = rounds(() -> drag(contender));
    say("  %-50s %5.0f", "ms from the first byte until drawn", median(drags, "drawn"));
    say("  %-50s %5.0f", "frames a second while dragged", median(drags, "rate"));
    say("  %-50s %5.0f", "ms that 95 of 100 frames stay under", median(drags, "slow"));
  }

  private String winner() {
    return in(HOME, List.of(), page -> (String) page.evaluate(WINNER));
  }

  private double median(String path, String part) {
    return median(
        rounds(
            () ->
                in(
                    path,
                    List.of(TIMES),
                    page -> number(page.evaluate("part => pageTimes.after(part)", part)))));
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> drag(String path) {
    return in(
        path,
        List.of(TIMES, BIG_GRAPH),
        page -> (Map<String, Object>) page.evaluate("frames => pageTimes.drag(frames)", FRAMES));
  }

  /** What a new window says of a page, in which scripts run before the page's own. */
  private <T> T in(String path, List<String> scripts, Function<Page, T> question) {
    try (var window = browser.newContext()) {
      var page = window.newPage();
      scripts.forEach(page::addInitScript);
      page.navigate(service + path);
      return question.apply(page);
    }
  }

  private static <T> List<T> rounds(Supplier<T> round) {
    return Stream.generate(round).limit(ROUNDS).toList();
  }

  private static double median(List<Map<String, Object>> drags, String figure) {
    return median(drags.stream().map(drag -> number(drag.get(figure))).toList());
  }

  private static double median(List<Double> figures) {
    return figures.stream().sorted().toList().get(figures.size() / 2);
  }

  private static double number(Object figure) {
    return ((Number) figure).doubleValue();
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
