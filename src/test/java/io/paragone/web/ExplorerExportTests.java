package io.paragone.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.w3c.dom.Element;

/** What is on the screen as a file. */
class ExplorerExportTests {

  @RegisterExtension static final Explorer EXPLORER = new Explorer();

  @Test
  void aPictureOfThePixels() throws IOException {
    var picture = ImageIO.read(new ByteArrayInputStream(saved("/contender/kestrel", "PNG")));

    assertThat(picture.getWidth()).isGreaterThan(200);
    assertThat(picture.getHeight()).isGreaterThan(200);
  }

  @Test
  void aPictureOfLinesAndNames() throws Exception {
    var svg = xml(saved("/contender/kestrel", "SVG"));

    assertThat(svg.getTagName()).isEqualTo("svg");
    var names = svg.getElementsByTagName("text");
    assertThat(names.getLength()).isEqualTo(4);
    assertThat(svg.getElementsByTagName("path").getLength()).isEqualTo(12);
  }

  @Test
  void graphml() throws Exception {
    var graph = xml(saved("/contender/kestrel", "GraphML"));

    assertThat(graph.getNamespaceURI()).isEqualTo("http://graphml.graphdrawing.org/xmlns");
    assertThat(graph.getElementsByTagName("node").getLength()).isEqualTo(4);
    assertThat(graph.getElementsByTagName("edge").getLength()).isEqualTo(6);
  }

  @Test
  void gexf() throws Exception {
    var graph = xml(saved("/testbed/toybank", "GEXF"));

    assertThat(graph.getNamespaceURI()).isEqualTo("http://www.gexf.net/1.2draft");
    assertThat(graph.getElementsByTagName("node").getLength()).isEqualTo(3);
    assertThat(((Element) graph.getElementsByTagName("node").item(0)).getAttribute("label"))
        .isNotEmpty();
  }

  @Test
  void csv() {
    var lines = text(saved("/testbed/toybank", "CSV")).lines().toList();

    assertThat(lines.get(0)).startsWith("winner,winnerName,loser,loserName,claimCount");
    assertThat(lines).anyMatch(line -> line.contains("<b>Bold</b>Net,heron,Heron,1,1"));
  }

  @Test
  void json() throws IOException {
    var graph = JsonMapper.builder().build().readTree(saved("/contender/kestrel", "JSON"));

    assertThat(graph.get("nodes")).hasSize(4);
    assertThat(graph.get("edges").get(0).get("claimCount").isInt()).isTrue();
  }

  @Test
  void onlyWhatTheFilterLeavesIsSaved() {
    var lines = text(saved("/contender/kestrel?self=no", "CSV")).lines().toList();

    assertThat(lines).hasSize(2);
  }

  @Test
  void allThatTheGraphIsAPartOfIsALinkAway() {
    var page = EXPLORER.open("/contender/kestrel?self=no");
    page.locator(".menu summary").click();
    var link = page.locator(".menu a").getByText("csv");

    assertThat(link).hasAttribute("href", "/export/csv?contender=kestrel&selfReported=false");
    assertThat(text(bytesOf(page.waitForDownload(link::click))).lines())
        .hasSize(2)
        .anyMatch(line -> line.contains("Aurora-7B"));
  }

  private static byte[] saved(String address, String format) {
    var page = EXPLORER.open(address);
    EXPLORER.drawn();
    page.locator(".menu summary").focus();
    page.keyboard().press("Enter");
    var button =
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(format).setExact(true));
    var download = page.waitForDownload(button::click);
    assertThat(download.suggestedFilename())
        .endsWith("." + format.toLowerCase(java.util.Locale.ROOT));
    assertThat(page.locator(".menu summary")).isFocused();
    return bytesOf(download);
  }

  private static byte[] bytesOf(Download download) {
    try {
      return Files.readAllBytes(download.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static Element xml(byte[] bytes) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)).getDocumentElement();
  }
}
