package io.paragone.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ExplorerGraphTests {

  @RegisterExtension static final Explorer EXPLORER = new Explorer();

  @Test
  void arrowsLeadFromWinnersToLosers() {
    EXPLORER.open("/contender/kestrel");

    assertThat(
            EXPLORER.ofGraph("cy.edges().map(e => e.source().id() + '>' + e.target().id()).sort()"))
        .isEqualTo(
            List.of(
                "heron>kestrel",
                "heron>osprey",
                "kestrel>aurora-7b",
                "kestrel>heron",
                "kestrel>osprey",
                "osprey>kestrel"));
  }

  @Test
  void winnersStandAboveLosersAndCirclesAreMarked() {
    var page = EXPLORER.open("/contender/kestrel");

    assertThat(
            EXPLORER.ofGraph("cy.$id('kestrel').position('y') < cy.$id('aurora-7b').position('y')"))
        .isEqualTo(true);
    assertThat(EXPLORER.ofGraph("cy.nodes('[?circling]').map(n => n.id()).sort()"))
        .isEqualTo(List.of("heron", "kestrel", "osprey"));
    assertThat(page.locator(".notices")).containsText("3 contenders beat one another in a circle");
  }

  @Test
  void linesTellHowManyClaimsAndHowSure() {
    EXPLORER.open("/contender/kestrel");

    assertThat(EXPLORER.ofGraph("cy.edges('[target=\"aurora-7b\"]').style('line-style')"))
        .isEqualTo("solid");
    assertThat(
            EXPLORER.ofGraph(
                "cy.edges('[?contradicted]').every(e => e.style('line-style') === 'dashed')"))
        .isEqualTo(true);
    assertThat(EXPLORER.ofGraph("cy.edges('[?contradicted]').length")).isEqualTo(4);
    assertThat(
            EXPLORER.ofGraph(
                "cy.$id('kestrel').style('background-color') !== cy.$id('aurora-7b').style('background-color')"))
        .isEqualTo(true);
  }

  @Test
  void theFreeLayoutIsOneButtonAwayAndInTheAddress() {
    var page = EXPLORER.open("/contender/kestrel");
    EXPLORER.drawn();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Free")).click();
    assertThat(page).hasURL(Pattern.compile("layout=free"));
    page.reload();
    EXPLORER.drawn();

    assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Free")))
        .hasAttribute("aria-pressed", "true");
    page.goBack();
    assertThat(
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Winners on top")))
        .hasAttribute("aria-pressed", "true");
  }

  @Test
  void aFilterCountsForTheGraphTheListsAndTheAddress() {
    var page = EXPLORER.open("/contender/kestrel");
    page.getByText("Filter claims").click();
    page.getByLabel("Reported by").selectOption("no");

    assertThat(page).hasURL(Pattern.compile("self=no"));
    assertThat(page.locator(".claim")).hasCount(1);
    assertThat(EXPLORER.ofGraph("cy.edges().map(e => e.target().id())"))
        .isEqualTo(List.of("aurora-7b"));
    assertThat(page.locator(".verdict")).hasText("Beats 1 Beaten by 0");
    assertThat(page.locator("ol.beats li")).hasCount(1);
    page.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take away: reported by others"))
        .click();
    assertThat(page.locator(".claim").nth(1)).isVisible();
    assertThat(page).hasURL(EXPLORER.address("/contender/kestrel"));
  }

  @Test
  void everyFilterOfTheAddressIsAskedFor() {
    var page =
        EXPLORER.open(
            "/contender/kestrel?testbed=leafbench&outcome=BEATS&from=2024&to=2024&confidence=0.7&status=EXTRACTED&self=yes");

    assertThat(page.locator(".claim")).hasCount(1);
    assertThat(page.locator(".claim")).containsText("by up to 12");
    assertThat(page.locator(".chips .chip")).hasCount(7);
  }

  @Test
  void aboveALimitMoreIsShownOnDemand() {
    var page = EXPLORER.open("/contender/magpie");
    EXPLORER.drawn();
    assertThat(page.locator(".notices")).containsText("60 nodes shown of 101");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show more")).click();

    assertThat(page).hasURL(Pattern.compile("expand=magpie"));
    assertThat(page.locator(".notices")).containsText("100 nodes shown of 101");
  }

  @Test
  void theGraphIsWalkedByKeyboardAndANodeExpanded() {
    var page = EXPLORER.open("/contender/aurora-13b");
    var box = EXPLORER.drawn();
    box.focus();
    page.keyboard().press("ArrowDown");
    assertThat(page.locator("#announcer")).containsText("Aurora-13B, selected");
    page.keyboard().press("ArrowDown");
    assertThat(page.locator(".node-card")).containsText("Aurora-7B");
    page.keyboard().press("e");
    assertThat(page).hasURL(Pattern.compile("expand=aurora-7b"));
    assertThat(EXPLORER.ofGraph("cy.$id('kestrel').length")).isEqualTo(1);
    EXPLORER.drawn().focus();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("n");
    page.keyboard().press("Enter");

    assertThat(page.locator("#drawer h2")).containsText("Aurora-13B against Aurora-7B");
  }

  @Test
  void theSameGraphCanBeReadAsATable() {
    var page = EXPLORER.open("/contender/kestrel");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Table").setExact(true))
        .click();

    assertThat(page).hasURL(Pattern.compile("show=table"));
    assertThat(page.locator(".graph-table tbody tr")).hasCount(6);
    var row =
        page.locator(".graph-table tbody tr")
            .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Aurora-7B"));
    assertThat(row).containsText("confirmed");
    row.getByText("evidence").click();
    assertThat(page.locator("#drawer h2")).containsText("Kestrel against Aurora-7B");
  }

  @Test
  void threeHundredNodesAndAThousandArrowsAreDrawn() {
    var page = EXPLORER.page();
    page.addInitScript(Explorer.script("big-graph.js"));
    EXPLORER.open("/contender/kestrel");

    assertThat(EXPLORER.ofGraph("[cy.nodes().length, cy.edges().length]"))
        .isEqualTo(List.of(300, 1000));
    assertThat(page.locator(".notices")).containsText("300 nodes shown of 5,000");
    assertThat(page.locator(".notices")).containsText("export all of it");
  }
}
