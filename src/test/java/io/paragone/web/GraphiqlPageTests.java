package io.paragone.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.paragone.graph.SharedNeo4j;
import io.paragone.ingest.Catalogue;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page in a real browser: the system's Chromium. */
class GraphiqlPageTests {

  private static final double PATIENCE = 60_000;

  @Test
  void theFirstReadyQueryIsAnsweredByOneClick() {
    assumeTrue(Files.isExecutable(Chromium.PATH), "no browser at " + Chromium.PATH + ": not tried");
    SharedNeo4j.emptied();
    List<String> complaints = new ArrayList<>();
    try (var server = ApplicationContext.run(EmbeddedServer.class, SharedNeo4j.properties());
        var playwright = Playwright.create(withoutDownloads())) {
      server.getApplicationContext().getBean(Catalogue.class).load();
      var page = playwright.chromium().launch(Chromium.options()).newPage();
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error")) {
              complaints.add(message.text());
            }
          });
      page.onPageError(complaints::add);

      page.navigate(server.getURI() + "/graphiql");
      page.locator(".graphiql-execute-button").click();

      PlaywrightAssertions.assertThat(page.locator(".result-window"))
          .containsText(
              "CodeLlama-70B-Instruct",
              new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
      assertThat(complaints).isEmpty();
    }
  }

  private static Playwright.CreateOptions withoutDownloads() {
    return new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
  }
}
