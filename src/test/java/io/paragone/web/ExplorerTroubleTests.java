package io.paragone.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.paragone.graph.SharedNeo4j;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ExplorerTroubleTests {

  @RegisterExtension static final Explorer EXPLORER = new Explorer();

  @Test
  void anUnknownNameHasItsNearestNames() {
    var page = EXPLORER.open("/contender/kestrell");

    assertThat(page.locator("#view h1")).hasText("No method or base model is called “kestrell”");
    page.locator(".nearest a").first().click();
    assertThat(page).hasURL(EXPLORER.address("/contender/kestrel"));
  }

  @Test
  void unknownTestbedsPapersAndSidesAreSaidToBeUnknown() {
    assertThat(EXPLORER.open("/testbed/toybnak").locator("#view h1"))
        .hasText("No benchmark or dataset is called “toybnak”");
    assertThat(EXPLORER.open("/paper/arxiv:9999.99999").locator("#view h1"))
        .hasText("No paper is called “arxiv:9999.99999”");
    assertThat(EXPLORER.open("/compare?a=kestrel&b=heronn").locator("#view h1"))
        .hasText("No method or base model is called “heronn”");
    assertThat(EXPLORER.open("/table?contender=kestrel&contender=nobody").locator("#view"))
        .containsText("Nothing is called “nobody”");
  }

  @Test
  void aNameWithNothingLikeItSaysSo() {
    var page = EXPLORER.open("/contender/%F0%9F%A6%86");

    assertThat(page.locator("#view")).containsText("Nothing here has a name like it");
  }

  @Test
  void theServiceAwayIsSaidAndTriedAgain() {
    var page = EXPLORER.open("/");
    page.route("**/graphql", route -> route.abort());
    page.locator(".ranked a").getByText("Kestrel").click();
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("The service does not answer");
    assertThat(EXPLORER.expectComplaints()).isNotEmpty();
    page.unroute("**/graphql");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Try again")).click();

    assertThat(page.locator("#view h1")).containsText("Kestrel");
    assertThat(page).hasURL(EXPLORER.address("/contender/kestrel"));
  }

  @Test
  void aFilterThatCannotBeAskedForIsSaid() {
    var page = EXPLORER.open("/contender/kestrel?outcome=WHATEVER");
    EXPLORER.expectComplaints();

    assertThat(page.getByRole(AriaRole.ALERT)).containsText("That did not work");
  }

  @Test
  void markUpInPapersIsText() {
    for (var address :
        new String[] {
          "/",
          "/search?q=BoldNet",
          "/testbed/toybank",
          "/paper/arxiv:2405.00005",
          "/contender/heron?winner=b-bold-b-net&loser=heron",
          "/compare?a=b-bold-b-net&b=heron"
        }) {
      var page = EXPLORER.open(address);
      page.locator("#view :text('<'):visible").first().waitFor();

      assertThat(page.locator("#view img, #view script, #view b, #drawer script")).hasCount(0);
      assertThat(page).not().hasTitle("owned");
    }
    var paper = EXPLORER.open("/paper/arxiv:2405.00005");
    assertThat(paper.locator("#view h1"))
        .containsText("<img src=x onerror=\"document.title='owned'\">BoldNet & \"friends\"");
    assertThat(paper.locator(".abstract mark").first()).hasText("<b>Bold</b>Net");
    assertThat(paper.locator("a[href^='javascript']")).hasCount(0);
  }

  @Test
  void anEmptyGraphTellsHowToLoad() {
    SharedNeo4j.emptied();
    try {
      var page = EXPLORER.open("/");
      assertThat(page.locator("#view")).containsText("The graph is empty");
      assertThat(page.locator("#view")).containsText("paragone.jar load papers.jsonl");
      for (var address : new String[] {"/ranking", "/contradictions", "/compare", "/table"}) {
        assertThat(EXPLORER.open(address).locator("#view h1")).isVisible();
      }
    } finally {
      EXPLORER.loadBirds();
    }
  }

  @Test
  void anAddressThatLeadsNowhereInsideThePageIsSaid() {
    var page = EXPLORER.open("/");
    page.evaluate(
        "() => { history.pushState(null, '', '/nowhere'); dispatchEvent(new PopStateEvent('popstate')); }");

    assertThat(page.locator("#view h1")).hasText("There is no such page");
    assertThat(page).hasTitle(Pattern.compile("No such page"));
  }
}
