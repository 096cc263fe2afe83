package io.paragone.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.paragone.graphql.HttpServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplorerControllerTests {

  private static final Path SOURCES = Path.of("src/main/resources/web/explorer");
  private static final Pattern ADDRESS = Pattern.compile("(?:src|href)=\"(/assets/[^\"]*)\"");
  private static final Pattern WEBJAR = Pattern.compile("'(/webjars/[^']*)'");

  private static HttpServer server;

  @BeforeAll
  static void start() {
    server = new HttpServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/search?q=kestrel",
        "/contender/llama-2-7b",
        "/contender/method-of:some-title",
        "/testbed/humaneval+",
        "/paper/arxiv:2401.00001",
        "/paper/doi:10.1/some/thing",
        "/compare?a=x&b=y",
        "/table?contender=x",
        "/ranking",
        "/contradictions"
      })
  void everyViewHasAnAddress(String address) {
    var page = server.send(server.request(address).header("Accept", "text/html").GET());

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type")).get().asString().startsWith("text/html");
    assertThat(page.body()).contains("/assets/explorer/main.js");
  }

  @Test
  void thePageMayRunNothingThatIsNotAFileOfTheService() {
    var page = server.send(server.request("/").GET());

    assertThat(page.headers().firstValue("Content-Security-Policy"))
        .get()
        .asString()
        .contains("default-src 'none'", "script-src 'self';", "style-src 'self';")
        .doesNotContain("unsafe");
    assertThat(page.body())
        .doesNotContainPattern("<script(?![^>]*\\ssrc=)|<style|\\son\\w+=|style=");
  }

  @Test
  void whatThePageLoadsIsThere() throws IOException {
    var page = server.send(server.request("/").GET()).body();
    var libraries = Files.readString(SOURCES.resolve("graph/libraries.js"));

    assertThat(ADDRESS.matcher(page).results().map(match -> match.group(1)))
        .hasSizeGreaterThan(4)
        .allSatisfy(this::isServed);
    assertThat(WEBJAR.matcher(libraries).results().map(match -> match.group(1)))
        .hasSize(4)
        .allSatisfy(this::isServed);
  }

  @Test
  void noSourceReadsTextAsMarkUpOrNamesAnAddressElsewhere() throws IOException {
    try (var files = Files.walk(SOURCES)) {
      assertThat(files.filter(Files::isRegularFile))
          .hasSizeGreaterThan(30)
          .allSatisfy(
              file ->
                  assertThat(
                          Files.readString(file)
                              .replaceAll("http://(www\\.w3|graphml|www\\.gexf)", ""))
                      .as(file.toString())
                      .doesNotContain(
                          "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(")
                      .doesNotContainPattern("https?://[a-z]"));
    }
  }

  private void isServed(String address) {
    assertThat(server.send(server.request(address).GET()).statusCode()).as(address).isEqualTo(200);
  }
}
