package io.paragone.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.paragone.graph.SharedNeo4j;
import io.paragone.ingest.LoadJob;
import io.paragone.ingest.PaperSource;
import io.paragone.ingest.PaperSources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
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

  private static final String BIRDS = "/explorer/birds.jsonl";

  private final List<String> complaints = new ArrayList<>();
  private Running running;
  private Page page;

  @Override
  public void beforeAll(ExtensionContext context) {
    assumeTrue(Files.isExecutable(Chromium.PATH), "no browser: not tried");
    running =
        context
            .getRoot()
            .getStore(ExtensionContext.Namespace.GLOBAL)
            .getOrComputeIfAbsent(Running.class, type -> new Running(), Running.class);
    loadBirds();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    complaints.clear();
    openWindow(new Browser.NewContextOptions().setViewportSize(1280, 900));
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
    page = running.browser.newContext(options).newPage();
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

  Page open(String address) {
    page.navigate(address(address));
    return page;
  }

  String address(String path) {
    return running.server.getURI() + path;
  }

  /** The path and the parameters that the window shows. */
  String shownAddress() {
    return page.url().substring(running.server.getURI().toString().length());
  }

  /** The complaints so far, which are forgotten: the test has provoked them. */
  List<String> expectComplaints() {
    var expected = List.copyOf(complaints);
    complaints.clear();
    return expected;
  }

  void loadBirds() {
    SharedNeo4j.emptied();
    try (var stream = Explorer.class.getResourceAsStream(BIRDS);
        var source = PaperSources.open(stream, BIRDS)) {
      running.server.getApplicationContext().getBean(LoadJob.class).load(source, new Complete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SharedNeo4j.awaitIndexes();
  }

  private record Complete() implements LoadJob.Listener {
    @Override
    public void stored(io.paragone.graph.Written soFar) {}

    @Override
    public void skipped(PaperSource.Skipped record) {
      throw new AssertionError(record.toString());
    }
  }

  private static final class Running implements ExtensionContext.Store.CloseableResource {
    private final EmbeddedServer server = started();
    private final Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright.chromium().launch(Chromium.options());

    private static EmbeddedServer started() {
      var properties = new java.util.LinkedHashMap<>(SharedNeo4j.properties());
      properties.put("micronaut.server.port", -1);
      return ApplicationContext.run(EmbeddedServer.class, properties);
    }

    @Override
    public void close() {
      playwright.close();
      server.getApplicationContext().close();
    }
  }
}
