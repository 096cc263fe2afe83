package io.paragone.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ExplorerEvidenceTests {

  @RegisterExtension static final Explorer EXPLORER = new Explorer();

  @Test
  void aClickOnAnArrowShowsTheClaimsBehindIt() {
    var page = EXPLORER.open("/contender/kestrel");
    @SuppressWarnings("unchecked")
    var middle =
        (Map<String, Number>)
            EXPLORER.ofGraph("cy.edges('[target=\"aurora-7b\"]').renderedMidpoint()");
    var box = EXPLORER.drawn().boundingBox();
    page.mouse()
        .click(box.x + middle.get("x").doubleValue(), box.y + middle.get("y").doubleValue());

    var drawer = page.locator("#drawer");
    assertThat(drawer.locator("h2")).hasText("Kestrel against Aurora-7B");
    assertThat(drawer.locator(".claim")).containsText("by 6.5 points");
    assertThat(drawer.locator(".claim")).containsText("LeafBench");
    assertThat(drawer.locator(".claim")).containsText("accuracy");
    assertThat(drawer.locator(".claim")).containsText("90 % sure");
    assertThat(drawer.locator(".claim")).containsText("entered by hand");
    assertThat(drawer.locator(".claim")).containsText("reported by others");
    assertThat(drawer.locator(".claim .source a").first())
        .hasAttribute("href", "/paper/arxiv:2306.00006");
  }

  @Test
  void namesAndMarginAreMarkedInTheSentence() {
    var page = EXPLORER.open("/contender/kestrel?winner=kestrel&loser=heron");
    var quote = page.locator("#drawer .evidence").first();

    assertThat(quote).hasText("Kestrel beats Heron on ToyBank by 3.2 points in accuracy.");
    assertThat(quote.locator("mark").allTextContents())
        .isEqualTo(List.of("Kestrel", "Heron", "ToyBank", "3.2 points", "accuracy"));
    assertThat(quote.locator(".mark-winner")).hasText("Kestrel");
    assertThat(quote.locator(".mark-loser")).hasText("Heron");
  }

  @Test
  void claimsThatContradictStandSideBySide() {
    var page = EXPLORER.open("/contender/kestrel?winner=kestrel&loser=heron");
    var sides = page.locator("#drawer .sides > section");

    assertThat(page.locator("#drawer")).containsText("Papers contradict each other");
    assertThat(sides).hasCount(2);
    var one = sides.nth(0).boundingBox();
    var other = sides.nth(1).boundingBox();
    assertThat(one.y).isEqualTo(other.y);
    assertThat(one.x + one.width).isLessThanOrEqualTo(other.x);
  }

  @Test
  void theDrawerTakesTheFocusAndEscapeGivesItBack() {
    var page = EXPLORER.open("/contender/kestrel");
    var opener = page.getByLabel("Evidence: 1 claim about Heron").first();
    opener.focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("#drawer h2")).isFocused();
    assertThat(page).hasURL(EXPLORER.address("/contender/kestrel?winner=kestrel&loser=heron"));
    page.keyboard().press("Escape");

    assertThat(page.locator("#drawer")).isHidden();
    assertThat(opener).isFocused();
    assertThat(page).hasURL(EXPLORER.address("/contender/kestrel"));
  }

  @Test
  void backClosesTheDrawerAndForwardOpensItAgain() {
    var page = EXPLORER.open("/contender/kestrel");
    page.getByLabel("Evidence: 1 claim about Heron").first().click();
    assertThat(page.locator("#drawer h2")).isVisible();
    page.goBack();
    assertThat(page.locator("#drawer")).isHidden();
    page.goForward();

    assertThat(page.locator("#drawer h2")).hasText("Kestrel against Heron");
  }

  @Test
  void thePaperShowsItsSentencesWhereTheyStand() {
    var page = EXPLORER.open("/paper/arxiv:2401.00001");
    var sentences = page.locator(".abstract .sentence");

    assertThat(page.locator(".abstract"))
        .hasText(
            "We present Kestrel, built on Aurora-7B. Kestrel beats Heron on ToyBank by 3.2 points in accuracy."
                + " It also outperforms Osprey on LeafBench by up to 12%. Kestrel is on a par with Aurora-13B.");
    assertThat(sentences).hasCount(3);
    assertThat(sentences.nth(1)).hasText("It also outperforms Osprey on LeafBench by up to 12%.");
  }

  @Test
  void aClickOnASentenceGoesToItsClaimAndLoadsNothingAnew() {
    var page = EXPLORER.open("/paper/arxiv:2401.00001");
    var sentence = page.locator(".abstract .sentence").nth(1);
    assertThat(sentence).isVisible();
    var questions = new ArrayList<String>();
    page.onRequest(
        request -> {
          if (request.url().endsWith("/graphql")) {
            questions.add(request.postData());
          }
        });
    sentence.click();

    assertThat(page.locator(".claim:target")).containsText("by up to 12");
    assertThat(questions).isEmpty();
  }

  @Test
  void theAddressOfAClaimShowsIt() {
    var page = EXPLORER.open("/paper/arxiv:2401.00001");
    var claim = page.locator(".abstract .sentence").nth(1).getAttribute("href");

    EXPLORER.open("/paper/arxiv:2401.00001?opened=anew" + claim);

    assertThat(page.locator(".claim:target")).containsText("by up to 12");
  }

  @Test
  void theServiceAwayLeavesARetryInTheDrawer() {
    var page = EXPLORER.open("/contender/kestrel");
    page.route("**/graphql", route -> route.abort());
    page.getByLabel("Evidence: 1 claim about Heron").first().click();
    assertThat(page.locator("#drawer")).containsText("The service does not answer");
    assertThat(EXPLORER.expectComplaints()).isNotEmpty();
    page.unroute("**/graphql");
    page.locator("#drawer")
        .getByRole(
            AriaRole.BUTTON,
            new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Try again"))
        .click();

    assertThat(page.locator("#drawer h2")).hasText("Kestrel against Heron");
    assertThat(
            page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Kestrel method")))
        .isVisible();
  }
}
