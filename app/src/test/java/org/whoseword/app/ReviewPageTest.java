package org.whoseword.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.whoseword.ledger.Decision;
import org.whoseword.ledger.Standing;

/** Reviewing, as a person does it: with keys, one claim at a time. */
class ReviewPageTest extends InChromium {

  private Locator progress() {
    return page.locator(".where-am-i span").last();
  }

  private Locator said() {
    return page.locator(".said");
  }

  /** Opens a queue as somebody who has decided nothing yet. */
  private void review(String name, String query) {
    go("review?" + query);
    page.getByLabel("Your name").fill(name);
    page.locator(".who").getByText("Begin").click();
    see(page.locator(".acts"));
    see(page.locator(".claim [data-role=did]"));
  }

  private static List<Decision> made(String author) {
    try (Stream<Decision> decisions = ledger.decisions()) {
      return decisions.filter(each -> each.author().equals(author)).toList();
    }
  }

  @Test
  void keysDecideAndTakeBackAndNothingIsLost() throws IOException {
    review("Ada", "queue=sample&n=6&seed=7");
    PlaywrightAssertions.assertThat(progress()).hasText("0 of 6");
    page.keyboard().press("a");
    PlaywrightAssertions.assertThat(progress()).hasText("1 of 6");
    page.keyboard().press("x");
    PlaywrightAssertions.assertThat(progress()).hasText("2 of 6");
    PlaywrightAssertions.assertThat(page.locator(".figure")).hasText(".50");
    see(page.getByText("95 % interval .09 to .91, from 1 right of 2"));
    shoot("review");
    page.keyboard().press("u");
    PlaywrightAssertions.assertThat(progress()).hasText("1 of 6");
    page.keyboard().press("u");
    PlaywrightAssertions.assertThat(progress()).hasText("0 of 6");
    page.keyboard().press("u");
    PlaywrightAssertions.assertThat(said()).containsText("Nothing to take back");
    assertEquals(List.of(), Standing.of(made("Ada")), "everything was taken back");
    assertEquals(4, made("Ada").size(), "and everything is kept");
  }

  @Test
  void aFieldIsCorrectedByPointingAtWords() throws IOException {
    review("Ben", "queue=query&n=1&q=type:assault");
    String before = page.locator(".claim .text").innerText();
    page.keyboard().press("c");
    page.keyboard().press("1");
    // The fields that were not told come up and move what is below: pointing waits for that.
    see(page.locator(".says .chosen"));
    Locator deed = page.locator(".claim [data-role=did]").first();
    // Where a double click's selection ends between two pieces of the text the page takes nothing.
    deed.evaluate(
        "deed => { const words = document.createTreeWalker(deed, NodeFilter.SHOW_TEXT).nextNode();"
            + " getSelection().setBaseAndExtent(words, 0, words, Math.min(4, words.length)); }");
    see(page.locator(".says .now"));
    String words = page.locator(".says .now").innerText();
    page.keyboard().press("4");
    page.keyboard().press("0");
    assertEquals(2, page.locator(".says .now").count());
    shoot("review-correct");
    page.keyboard().press("Enter");
    PlaywrightAssertions.assertThat(progress()).hasText("1 of 1");
    Decision decision = made("Ben").get(0);
    assertEquals(Decision.Verdict.CORRECT, decision.verdict());
    assertEquals(
        words.strip(),
        decision.correction().orElseThrow().path("actors").path(0).path("text").asText().strip());
    assertTrue(decision.correction().orElseThrow().path("place").isNull());
    assertTrue(before.contains(words.strip()), before);
    go("reports/" + decision.report());
    int n = decision.claim().path("n").asInt();
    page.locator("#claim-" + n + " > button").click();
    PlaywrightAssertions.assertThat(page.locator("#claim-" + n + " .decided"))
        .containsText("Corrected by Ben");
  }

  @Test
  void twoReviewersAreCompared() {
    review("Cleo", "queue=sample&n=3&seed=2");
    for (String key : List.of("a", "a", "x")) {
      String now = progress().innerText();
      page.keyboard().press(key);
      PlaywrightAssertions.assertThat(progress()).not().hasText(now);
    }
    page.getByText("Change name").click();
    page.getByLabel("Your name").fill("Dora");
    page.locator(".who").getByText("Begin").click();
    PlaywrightAssertions.assertThat(progress()).hasText("0 of 3");
    for (String key : List.of("a", "x", "x")) {
      String now = progress().innerText();
      page.keyboard().press(key);
      PlaywrightAssertions.assertThat(progress()).not().hasText(now);
    }
    Locator pair = page.getByText("Cleo and Dora: 2 of 3 alike");
    see(pair);
    // Chance agrees on (2*1 + 1*2) of 9: kappa = (6 - 4) / (9 - 4).
    PlaywrightAssertions.assertThat(pair.locator("xpath=..")).containsText("kappa .40");
    page.getByLabel("Where reviewers differ").check();
    page.locator("aside form").getByText("Begin").click();
    PlaywrightAssertions.assertThat(progress()).containsText(" of 1");
  }

  @Test
  void skippedClaimsComeAgain() {
    review("Emil", "queue=sample&n=2&seed=3");
    page.keyboard().press("s");
    page.keyboard().press("s");
    see(page.getByText("Every claim of this queue is decided or skipped."));
    page.keyboard().press("u");
    see(page.locator(".claim [data-role=did]"));
    page.keyboard().press("s");
    page.getByText("See the skipped ones again").click();
    see(page.locator(".claim [data-role=did]"));
    assertEquals(List.of(), made("Emil"));
  }

  @Test
  void keysInAFieldAreLetters() {
    review("Finn", "queue=sample&n=2&seed=4");
    page.getByLabel("Only claims that a query finds").fill("");
    page.getByLabel("Only claims that a query finds").pressSequentially("axs");
    assertEquals(List.of(), made("Finn"));
  }

  @Test
  void queuesByRuleAndByDoubtHoldWhatTheySay() {
    review("Gus", "queue=rule&rule=assault&n=5&seed=1");
    page.getByLabel("Left open by the reader").check();
    page.locator("aside form").getByText("Begin").click();
    PlaywrightAssertions.assertThat(page.locator(".where-am-i span").first())
        .hasText("Left open by the reader");
    see(page.locator(".claim [data-role=did]"));
  }

  @Test
  void assistiveTechnologyFindsNothingSerious() throws IOException {
    String axe = Files.readString(Path.of("..", "web", "node_modules", "axe-core", "axe.min.js"));
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      go("review?queue=sample&n=4&seed=9");
      if (page.getByLabel("Your name").isVisible()) {
        assertAccessible(axe, "asked for a name");
      }
      page.evaluate("localStorage.setItem('author', 'Hanna')");
      page.reload();
      see(page.locator(".claim [data-role=did]"));
      assertAccessible(axe, "review");
      page.keyboard().press("c");
      page.keyboard().press("6");
      assertAccessible(axe, "correcting");
    }
    page.setViewportSize(390, 844);
    assertEquals("", page.evaluate(TOO_WIDE));
    shoot("review-390-dark");
    assertEquals(0, page.getByRole(AriaRole.ALERT).count(), "nothing went wrong on the way");
  }
}
