package io.paragone.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Makes the picture of the README; no build runs it by itself. */
class ExplorerScreenshot {

  private static final Path PICTURE = Path.of("docs/explorer.png");

  @RegisterExtension static final Explorer EXPLORER = new Explorer();

  @Test
  void theExplorerWithEvidenceOpen() {
    EXPLORER.openWindow(new Browser.NewContextOptions().setViewportSize(1200, 860));
    var page = EXPLORER.open("/contender/kestrel?winner=kestrel&loser=heron");
    EXPLORER.drawn();
    page.locator("#drawer .claim").first().waitFor();
    page.screenshot(new Page.ScreenshotOptions().setPath(PICTURE));
  }
}
