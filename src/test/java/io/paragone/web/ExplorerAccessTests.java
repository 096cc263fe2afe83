package io.paragone.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** For everybody: WCAG 2.2 AA as far as axe can tell, narrow windows, keyboards. */
class ExplorerAccessTests {

  private static final int NARROW = 390;

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final List<String> VIEWS =
      List.of(
          "/",
          "/search?q=kestrel",
          "/contender/kestrel",
          "/contender/kestrel?winner=kestrel&loser=heron&self=yes&from=2023",
          "/contender/magpie?show=table",
          "/contender/nobody",
          "/testbed/toybank",
          "/paper/arxiv:2401.00001",
          "/compare?a=kestrel&b=heron",
          "/table?contender=kestrel&contender=heron",
          "/ranking",
          "/contradictions");

  @RegisterExtension static final Explorer EXPLORER = new Explorer();

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void noViewHasAnythingThatAxeObjectsTo(ColorScheme scheme) {
    EXPLORER.openWindow(
        new Browser.NewContextOptions()
            .setColorScheme(scheme)
            .setReducedMotion(ReducedMotion.REDUCE));
    for (var view : VIEWS) {
      var page = EXPLORER.open(view);
      page.locator("h1:visible").first().waitFor();
      if (view.contains("winner=")) {
        page.locator("#drawer .claim").first().waitFor();
        page.getByText("Filter claims").click();
      }
      assertThat(objections(page)).as(view).isEmpty();
    }
  }

  @Test
  void openSuggestionsAndMenusAreNoObstacle() {
    var page = EXPLORER.open("/contender/kestrel");
    page.locator("#search input").pressSequentially("her");
    assertThat(page.locator("#search [role=option]").first()).isVisible();
    page.keyboard().press("ArrowDown");
    assertThat(objections(page)).isEmpty();
    page.keyboard().press("Escape");
    EXPLORER.drawn();
    page.locator(".menu summary").click();
    page.getByText("How to read it").click();

    assertThat(objections(page)).isEmpty();
  }

  @Test
  void nothingIsWiderThanAPhone() {
    EXPLORER.openWindow(new Browser.NewContextOptions().setViewportSize(NARROW, 844));
    for (var view : VIEWS) {
      var page = EXPLORER.open(view);
      page.locator("h1:visible").first().waitFor();

      assertThat(page.evaluate("document.documentElement.scrollWidth")).as(view).isEqualTo(NARROW);
    }
  }

  @Test
  void theFirstStopOfTheKeyboardSkipsToTheContent() {
    var page = EXPLORER.open("/contender/kestrel");
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip")).isFocused();
    page.keyboard().press("Enter");

    assertThat(page.locator("#view")).isFocused();
  }

  @Test
  void everyControlOfAViewIsReachedByTab() {
    var page = EXPLORER.open("/contender/aurora-13b");
    EXPLORER.drawn();
    var unreached =
        page.evaluate(
            """
            () => [...document.querySelectorAll('#view button, #view a, #view summary, #view .canvas')]
              .filter((each) => each.checkVisibility() && each.tabIndex < 0).length
            """);

    assertThat(unreached).isEqualTo(0);
    assertThat(page.locator(".canvas"))
        .hasAttribute("aria-label", "Who beats whom around Aurora-13B");
  }

  private static List<String> objections(Page page) {
    return new AxeBuilder(page)
        .withTags(RULES).analyze().getViolations().stream()
            .flatMap(
                rule ->
                    rule.getNodes().stream()
                        .map(
                            node ->
                                rule.getId()
                                    + ": "
                                    + node.getHtml()
                                    + " "
                                    + node.getFailureSummary()))
            .toList();
  }
}
