package io.paragone.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ExplorerSearchTests {

  @RegisterExtension static final Explorer EXPLORER = new Explorer();

  @Test
  void whatTheGraphHoldsIsToldBeforeAnythingIsTyped() {
    var page = EXPLORER.open("/");

    assertThat(page.getByLabel("What the graph holds")).containsText("30 papers");
    assertThat(page.locator(".ranked li").first()).containsText("Magpie");
    assertThat(page.locator(".claim").first()).containsText("Magpie beats Sparrow");
    assertThat(page.locator(".examples a")).hasCount(3);
  }

  @Test
  void theExampleQuestionsAreAnswered() {
    for (var i = 0; i < 3; i++) {
      var page = EXPLORER.open("/");
      page.locator(".examples a").nth(i).click();

      assertThat(page.locator("#view h1")).isVisible();
      assertThat(page.locator("#view .message")).hasCount(0);
    }
  }

  @Test
  void namesAreSuggestedAsOneTypesOtherNamesToo() {
    var page = EXPLORER.open("/");
    box(page).pressSequentially("fish h");

    assertThat(options(page).first()).containsText("Osprey also called Fish Hawk");
    assertThat(options(page).first()).containsText("method");
  }

  @Test
  void papersBenchmarksDatasetsAndModelsAreSuggestedToo() {
    var page = EXPLORER.open("/");
    for (var name : new String[] {"ToyBank", "MossSet", "Aurora-13B", "Heron stands still"}) {
      box(page).fill(name);
      assertThat(options(page).first()).containsText(name);
    }
  }

  @Test
  void aNameIsFoundAndOpenedByKeyboardAlone() {
    var page = EXPLORER.open("/ranking");
    page.keyboard().press("/");
    assertThat(box(page)).isFocused();
    page.keyboard().type("kestr");
    assertThat(options(page).first()).containsText("Kestrel");
    page.keyboard().press("ArrowDown");
    assertThat(box(page)).hasAttribute("aria-activedescendant", Pattern.compile(".+"));
    assertThat(page.locator("[role=option][aria-selected=true]")).containsText("Kestrel");
    page.keyboard().press("Enter");

    assertThat(page).hasURL(EXPLORER.address("/contender/kestrel"));
    assertThat(page.locator("#view h1")).containsText("Kestrel");
    assertThat(page).hasTitle("Kestrel · Paragone");
  }

  @Test
  void whatIsChosenStaysChosenWhenSlowSuggestionsArrive() {
    var page = EXPLORER.open("/ranking");
    var held = new ArrayList<Route>();
    page.route(
        "**/graphql",
        route -> {
          if (route.request().postData().contains("\"kestr\"")) {
            held.add(route);
          } else {
            route.resume();
          }
        });
    box(page).pressSequentially("kest");
    assertThat(options(page).first()).containsText("Kestrel");
    box(page).press("r");
    page.waitForCondition(() -> !held.isEmpty());
    box(page).press("ArrowDown");
    page.waitForResponse("**/graphql", () -> held.get(0).resume());
    assertThat(page.locator("[role=listbox]").first()).hasAttribute("data-text", "kestr");
    box(page).press("Enter");

    assertThat(page).hasURL(EXPLORER.address("/contender/kestrel"));
  }

  @Test
  void aPastedNameAndEnterLeadStraightToIt() {
    var page = EXPLORER.open("/");
    box(page).fill("fish-hawk");
    box(page).press("Enter");

    assertThat(page).hasURL(EXPLORER.address("/contender/osprey"));
  }

  @Test
  void whatIsNoNameIsLookedForEverywhere() {
    var page = EXPLORER.open("/");
    box(page).fill("sparrows part");
    box(page).press("Enter");

    assertThat(page).hasURL(EXPLORER.address("/search?q=sparrows+part"));
    assertThat(page.locator(".hits li").first()).containsText("Magpie against the sparrows");
  }

  @Test
  void escapeClosesTheSuggestionsAndThenEmptiesTheBox() {
    var page = EXPLORER.open("/");
    box(page).pressSequentially("heron");
    assertThat(options(page).first()).isVisible();
    box(page).press("Escape");
    assertThat(page.getByRole(AriaRole.LISTBOX)).hasCount(0);
    assertThat(box(page)).hasAttribute("aria-expanded", "false");
    assertThat(box(page)).hasValue("heron");
    box(page).press("Escape");

    assertThat(box(page)).hasValue("");
  }

  @Test
  void whatWasTypedSurvivesTheServiceBeingAway() {
    var page = EXPLORER.open("/");
    page.route("**/graphql", route -> route.abort());
    box(page).pressSequentially("kestrel");
    assertThat(page.locator("#search .box-note")).containsText("The service does not answer");
    assertThat(EXPLORER.expectComplaints()).allMatch(text -> text.contains("ERR_FAILED"));
    assertThat(box(page)).hasValue("kestrel");

    page.unroute("**/graphql");
    page.locator("#search .box-note button").click();
    assertThat(options(page).first()).containsText("Kestrel");
  }

  private static Locator box(Page page) {
    return page.locator("#search [role=combobox]");
  }

  private static Locator options(Page page) {
    return page.locator("#search [role=option]");
  }
}
