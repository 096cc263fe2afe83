package io.paragone.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.paragone.graph.SharedNeo4j;
import io.paragone.graph.Written;
import io.paragone.ingest.LoadJob;
import io.paragone.ingest.PaperSource;
import io.paragone.ingest.PaperSources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The explorer in a real browser over a made-up graph of birds: one server and one browser for all
 * tests of a run, a new window for each. A test fails where the browser's console has an error,
 * unless it says that it expects one.
 */
final class Explorer implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback {

  private static final String SCRIPTS = "/explorer/";
  private static final String BIRDS = "/explorer/birds.jsonl";

  private static final String ONLY_BIRDS =
      "MATCH (p:Paper) RETURN count(p) = 30 AND all(s IN collect(p.source) WHERE s = 'birds') AS birds";
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 900;
  private static final double PATIENCE_IN_MS = 60_000;

  private final List<String> complaints = new ArrayList<>();
  private Page page;

  static {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_IN_MS);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    assumeTrue(Files.isExecutable(Chromium.PATH), "no browser: not tried");
    loadBirds();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    complaints.clear();
    openWindow(new Browser.NewContextOptions().setViewportSize(WIDTH, HEIGHT));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    page.context().close();
    assertThat(complaints).as("errors in the browser's console").isEmpty();
  }

  /** A window of another sort in place of the test's own. */
  Page openWindow(Browser.NewContextOptions options) {
    if (page != null) {
      page.context().close();
    }
    page = Running.BROWSER.newContext(options).newPage();
    page.setDefaultTimeout(PATIENCE_IN_MS);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    return page;
  }

  Page page() {
    return page;
  }

  /** Goes to an address and waits until its view is there. */
  Page open(String address) {
    page.navigate(address(address));
    PlaywrightAssertions.assertThat(page.locator("body[data-view] #view:not([aria-busy])"))
        .isVisible();
    return page;
  }

  /** Waits until the graph of the view is drawn; answers with its box. */
  Locator drawn() {
    var box = page.locator(".canvas[data-ready=true]");
    box.waitFor();
    return box;
  }

  /** What an expression says of the drawn graph, which it finds as {@code cy}. */
  Object ofGraph(String expression) {
    return drawn().evaluate("box => { const cy = box._cyreg.cy; return " + expression + "; }");
  }

  /** A script of the test resources, for a page to run before its own. */
  static String script(String name) {
    try (var stream = Explorer.class.getResourceAsStream(SCRIPTS + name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String address(String path) {
    return Running.SERVER.getURI() + path;
  }

  /** The path and the parameters that the window shows. */
  String shownAddress() {
    return page.url().substring(Running.SERVER.getURI().toString().length());
  }

  /** The complaints so far, which are forgotten: the test has provoked them. */
  List<String> expectComplaints() {
    var expected = List.copyOf(complaints);
    complaints.clear();
    return expected;
  }

  /** Puts the birds in the place of whatever is stored, unless they are what is stored. */
  void loadBirds() {
    var stored = SharedNeo4j.driver().executableQuery(ONLY_BIRDS).execute();
    if (stored.records().get(0).get("birds").asBoolean()) {
      return;
    }
    SharedNeo4j.emptied();
    try (var stream = Explorer.class.getResourceAsStream(BIRDS);
        var source = PaperSources.open(stream, BIRDS)) {
      Running.SERVER.getApplicationContext().getBean(LoadJob.class).load(source, new Complete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SharedNeo4j.driver()
        .executableQuery("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()")
        .execute();
  }

  private record Complete() implements LoadJob.Listener {
    @Override
    public void stored(Written soFar) {}

    @Override
    public void skipped(PaperSource.Skipped record) {
      throw new AssertionError(record.toString());
    }
  }

  /** Started by the first test that wants it; surefire hands test classes over one by one. */
  private static final class Running {
    static final EmbeddedServer SERVER = server();
    static final Browser BROWSER = browser();

    private static EmbeddedServer server() {
      var properties = new LinkedHashMap<>(SharedNeo4j.properties());
      properties.put("micronaut.server.port", -1);
      properties.put("paragone.read-timeout", "60s");
      return ApplicationContext.run(EmbeddedServer.class, properties);
    }

    private static Browser browser() {
      var playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
      return playwright.chromium().launch(Chromium.options());
    }
  }
}
