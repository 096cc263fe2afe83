package io.paragone.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ExplorerViewTests {

  @RegisterExtension static final Explorer EXPLORER = new Explorer();

  @Test
  void aContenderShowsWhatItBeatsWhatBeatsItItsClaimsResultsLineageAndRank() {
    var page = EXPLORER.open("/contender/kestrel");

    assertThat(page.locator(".verdict")).hasText("Beats 3 Beaten by 2");
    assertThat(part(page, "Beats")).containsText("Aurora-7B");
    assertThat(part(page, "Beaten by")).containsText("Osprey");
    assertThat(part(page, "Claims")).containsText("earlier taggers");
    assertThat(part(page, "Results")).containsText("91.4");
    assertThat(part(page, "Lineage")).containsText("Aurora-7B");
    assertThat(part(page, "Rank among its rivals").locator("tr.marked")).containsText("Kestrel");
  }

  @Test
  void aBaseModelShowsWhatIsBuiltOnItAndWhatThatGained() {
    var page = EXPLORER.open("/contender/aurora-7b");

    assertThat(part(page, "Lineage"))
        .containsText("Kestrel is built on Aurora-7B and ahead of it by 6.5 points");
  }

  @Test
  void aTestbedShowsItsLeaderboardItsClaimsAndWhoIsUnbeaten() {
    var page = EXPLORER.open("/testbed/leafbench");
    assertThat(part(page, "Unbeaten")).containsText("Kestrel");
    assertThat(part(page, "Claims")).containsText("Aurora-13B beats Aurora-7B");
    page = EXPLORER.open("/testbed/toybank");

    var rows = part(page, "Leaderboard").locator("tbody tr");
    assertThat(rows.first()).containsText("Kestrel");
    assertThat(rows.first()).containsText("91.4");
    assertThat(rows.first().getByRole(AriaRole.LINK).last())
        .hasAttribute("href", "/paper/arxiv:2401.00001");
  }

  @Test
  void twoContendersStandHeadToHead() {
    var page = EXPLORER.open("/compare?a=kestrel&b=heron");

    assertThat(page.locator(".scores")).containsText("Kestrel ahead");
    assertThat(part(page, "Kestrel ahead (1)")).containsText("3.2 points");
    assertThat(part(page, "Heron ahead (1)")).containsText("1.5 points");
    assertThat(part(page, "Testbed by testbed")).containsText("ToyBank");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Swap")).click();
    assertThat(page).hasURL(EXPLORER.address("/compare?a=heron&b=kestrel"));
  }

  @Test
  void twoThatNobodyComparedHaveChainsAndRivalsInCommon() {
    var page = EXPLORER.open("/compare?a=heron&b=aurora-7b");

    assertThat(page.locator("#view")).containsText("No paper compares Heron with Aurora-7B.");
    assertThat(part(page, "Chains of wins")).containsText("Kestrel");
    assertThat(part(page, "Rivals in common")).containsText("Kestrel");
  }

  @Test
  void theOtherSideIsChosenByKeyboard() {
    var page = EXPLORER.open("/compare?a=kestrel");
    var other = chooser(page, "The other");
    other.pressSequentially("her");
    assertThat(page.locator(".choosers [role=option]").first()).containsText("Heron");
    other.press("ArrowDown");
    other.press("Enter");

    assertThat(page).hasURL(EXPLORER.address("/compare?a=kestrel&b=heron"));
    assertThat(page.locator("#view h1")).containsText("Kestrel against Heron");
  }

  @Test
  void aTableOfChosenRowsAndColumnsCanBeTakenAlong() {
    var page = EXPLORER.open("/table");
    for (var name : new String[] {"Kestrel", "Heron"}) {
      chooser(page, "Add a method or model").fill(name);
      chooser(page, "Add a method or model").press("Enter");
      assertThat(page.locator(".matrix tbody")).containsText(name);
    }
    chooser(page, "Add a benchmark or dataset").fill("ToyBank");
    chooser(page, "Add a benchmark or dataset").press("Enter");

    assertThat(page)
        .hasURL(EXPLORER.address("/table?contender=kestrel&contender=heron&testbed=toybank"));
    assertThat(page.locator(".matrix thead th")).hasCount(2);
    assertThat(page.locator(".matrix tbody tr").first()).containsText("91.4");
    assertThat(page.getByLabel("The table as LaTeX")).containsText("\\begin{tabular}");
    assertThat(page.getByLabel("The table as Markdown")).containsText("| Kestrel |");
    assertThat(page.getByLabel("The table as CSV")).containsText("Kestrel,");
    var saved = page.waitForDownload(() -> page.getByText("Save as .tex").click());
    assertThat(saved.suggestedFilename()).isEqualTo("paragone-table.tex");
  }

  @Test
  void theRankingIsDrawnWithItsIntervals() {
    var page = EXPLORER.open("/ranking");
    var first = page.locator(".ranking").first().locator("tbody tr").first();

    assertThat(page.locator("#view")).containsText("sets that no claim connects");
    assertThat(first.locator("svg .whisker")).hasCount(1);
    assertThat(first.locator(".interval"))
        .hasText(Pattern.compile("-?\\d+\\.\\d\\d, from -?\\d+\\.\\d\\d to"));
  }

  @Test
  void contradictionsStandSideBySide() {
    var page = EXPLORER.open("/contradictions");
    var pair =
        page.locator(".contradictions > li")
            .filter(new Locator.FilterOptions().setHasText("Heron"));

    assertThat(pair.first()).containsText("ToyBank");
    assertThat(pair.first().locator(".sides > section")).hasCount(2);
  }

  @Test
  void backAndForwardWalkThroughTheViews() {
    var page = EXPLORER.open("/");
    page.locator(".ranked a").getByText("Kestrel").click();
    assertThat(page.locator("#view h1")).containsText("Kestrel");
    part(page, "Beats").getByText("Heron").click();
    assertThat(page.locator("#view h1")).containsText("Heron");
    assertThat(page.locator("#view")).isFocused();
    page.goBack();
    assertThat(page.locator("#view h1")).containsText("Kestrel");
    page.goBack();
    assertThat(page.locator(".examples")).isVisible();
    page.goForward();

    assertThat(page.locator("#view h1")).containsText("Kestrel");
  }

  @Test
  void anotherNameLeadsToTheAddressOfTheThing() {
    var page = EXPLORER.open("/contender/Fish%20Hawk");

    assertThat(page).hasURL(EXPLORER.address("/contender/osprey"));
    assertThat(page.locator("#view h1")).containsText("Osprey");
    EXPLORER.drawn();
  }

  @Test
  void aLongListShowsItsFirstPageAndTheRestOnDemand() {
    var page = EXPLORER.open("/contender/magpie");
    var claims = part(page, "Claims");
    assertThat(claims.locator(".claims > li")).hasCount(20);
    assertThat(claims).containsText("20 of 100 shown");
    claims.getByText("More claims").click();

    assertThat(claims.locator(".claims > li")).hasCount(70);
    assertThat(claims.locator(".claims > li").nth(20)).isFocused();
    claims.getByText("More claims").click();
    assertThat(claims.locator(".claims > li")).hasCount(100);
    assertThat(claims.getByText("More claims")).isHidden();
  }

  @Test
  void oneViewIsOneRequest() {
    var asked = new java.util.concurrent.atomic.AtomicInteger();
    EXPLORER
        .page()
        .onRequest(
            request -> {
              if (request.url().endsWith("/graphql")) {
                asked.incrementAndGet();
              }
            });
    EXPLORER.open("/contender/kestrel?expand=heron&expand=osprey");
    EXPLORER.drawn();

    assertThat(asked).hasValue(1);
  }

  private static Locator chooser(Page page, String label) {
    return page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label));
  }

  private static Locator part(Page page, String heading) {
    return page.locator("section.part")
        .filter(
            new Locator.FilterOptions()
                .setHas(
                    page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(heading).setExact(true))));
  }
}
