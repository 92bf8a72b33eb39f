package org.whoseword.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page as a person uses it. */
class PageTest extends InChromium {

  @Test
  void aReportIsReadWithItsClaimsLitUp() throws IOException {
    openReport("Shells hit fish market");
    Locator text = page.locator(".report");
    see(page.locator(".entry.open .chain"));
    assertEquals(1, page.locator(".report [data-role=did]").count());
    page.locator(".entry button", new Page.LocatorOptions().setHasText("Soldiers of the army"))
        .first()
        .click();
    PlaywrightAssertions.assertThat(page.locator(".report [data-role=who]"))
        .hasText("Soldiers of the army's 4th Brigade");
    PlaywrightAssertions.assertThat(page.locator(".report [data-role=did]")).hasText("fired");
    PlaywrightAssertions.assertThat(page.locator(".report [data-role=source]"))
        .hasText("five witnesses");
    PlaywrightAssertions.assertThat(page.locator(".entry.open .chain li").last())
        .containsText("five witnesses");
    assertTrue(page.url().matches(".*#claim-\\d+"), page.url());
    assertTrue(text.innerText().contains("the provincial health office said."));
    shoot("reading");
  }

  @Test
  void selectingAClaimMovesNoLetter() {
    openReport("Shells hit fish market");
    Locator last = page.locator(".report > p").last();
    double before = Objects.requireNonNull(last.boundingBox()).y;
    for (int i = 0; i < 5; i++) {
      page.keyboard().press("j");
      assertEquals(before, Objects.requireNonNull(last.boundingBox()).y, 0.01);
    }
  }

  @Test
  void keysGoFromClaimToClaimAndShowTheRules() {
    openReport("Shells hit fish market");
    Locator open = page.locator(".entry.open");
    PlaywrightAssertions.assertThat(open).hasAttribute("id", "claim-1");
    page.keyboard().press("j");
    PlaywrightAssertions.assertThat(open).hasAttribute("id", "claim-2");
    page.keyboard().press("k");
    PlaywrightAssertions.assertThat(open).hasAttribute("id", "claim-1");
    assertEquals(0, page.locator(".entry.open .rule").count());
    page.keyboard().press("r");
    see(page.locator(".entry.open .rule").first());
  }

  @Test
  void aClaimHasAnAddressOfItsOwn() {
    openReport("Shells hit fish market");
    page.locator("#claim-3 > button").click();
    page.locator("#claim-3").getByText("Copy a link").click();
    String address = (String) page.evaluate("navigator.clipboard.readText()");
    page.navigate("about:blank");
    page.navigate(address);
    PlaywrightAssertions.assertThat(page.locator(".entry.open")).hasAttribute("id", "claim-3");
    requests.remove("about:blank");
  }

  @Test
  void theReportsWordsAreShownAsTheyAre() {
    openReport("Shells hit fish market");
    String shown =
        (String)
            page.evaluate(
                "[...document.querySelectorAll('.report > p:not(.about)')].map(p => { const c ="
                    + " p.cloneNode(true); c.querySelectorAll('.no').forEach(n => n.remove());"
                    + " return c.textContent }).join('\\n\\n')");
    String id = page.url().replaceAll(".*/reports/([0-9a-f]+).*", "$1");
    String stored = ledger.text(id).orElseThrow();
    for (String paragraph : shown.split("\n\n")) {
      assertTrue(stored.contains(paragraph.strip()), paragraph);
    }
  }

  @Test
  void aSearchIsNarrowedByABoxAndWidenedAgain() throws IOException {
    go("explore");
    Locator count = page.locator(".results h2");
    PlaywrightAssertions.assertThat(count).containsText("claims");
    String all = count.innerText();
    page.locator("#q").fill("type:assault");
    page.keyboard().press("Enter");
    PlaywrightAssertions.assertThat(count).not().hasText(all);
    String assaults = count.innerText();
    page.getByLabel("denied").check();
    PlaywrightAssertions.assertThat(count).not().hasText(assaults);
    assertTrue(page.url().contains("f=status%3ADENIED"), page.url());
    page.goBack();
    PlaywrightAssertions.assertThat(count).hasText(assaults);
    page.locator("a.hit").first().click();
    see(page.locator(".entry.open"));
    assertTrue(page.url().contains("#claim-"), page.url());
  }

  @Test
  void exploringShowsMapMonthsAndPairs() throws IOException {
    go("explore");
    see(page.locator("svg .bar").first());
    see(page.locator(".pairs tr").first());
    see(page.locator(".maplibregl-canvas"));
    page.getByText("The same as a list").click();
    see(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Mosul")));
    see(page.locator(".map[data-drawn=true]"));
    shoot("explore");
  }

  @Test
  void aWrongQueryIsToldWhatIsWrong() {
    go("explore?q=tipe:assault");
    PlaywrightAssertions.assertThat(page.locator("#means")).containsText("no such field");
    // The browser itself notes that the server answered 400.
    complaints.removeIf(complaint -> complaint.contains("400"));
  }

  @Test
  void goingOnBehindAClaimThatIsNotThereIsRefused() {
    APIResponse answer = page.request().get(server.url() + "api/v1/claims?after=nobody");
    assertEquals(400, answer.status());
    assertTrue(answer.text().contains("claim.unknown"), answer.text());
  }

  @Test
  void whatIsShownIsTakenAway() throws IOException {
    go("explore?q=type:assault");
    see(page.locator("a.hit").first());
    String count = page.locator(".results h2").innerText().replaceAll("\\D", "");
    Download download = page.waitForDownload(() -> page.getByText("as JSON Lines").click());
    assertEquals("claims.jsonl", download.suggestedFilename());
    assertEquals(count, String.valueOf(Files.readAllLines(download.path()).size()));
  }

  @Test
  void aSearchIsSavedAndFoundAgain() {
    go("explore?q=type:assault&f=status:DENIED");
    see(page.locator("a.hit").first());
    String found = page.locator(".results h2").innerText();
    page.getByText("Save this search").click();
    page.getByLabel("Name of this search").fill("Denied attacks");
    page.keyboard().press("Enter");
    go("explore");
    page.getByText("Saved searches (1)").click();
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Denied attacks")).click();
    PlaywrightAssertions.assertThat(page.locator(".results h2")).hasText(found);
    page.getByLabel("Remove Denied attacks").click();
    see(page.getByText("Save this search"));
  }

  @Test
  void anIncidentIsFollowedToItsSources() throws IOException {
    go("reports");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Incidents")).click();
    see(page.locator("a.hit").first());
    shoot("incidents");
    page.locator("a.hit").first().click();
    PlaywrightAssertions.assertThat(page.locator(".lede .count"))
        .containsText(Pattern.compile("independent sources?"));
    see(page.locator("aside .roots li").first());
    shoot("incident");
    page.locator("main a.hit").first().click();
    see(page.locator(".entry.open .chain"));
    page.goBack();
    see(page.locator(".lede h1"));
  }

  @Test
  void aPastedReportIsReadAtOnceAndNotStored() throws IOException {
    long before = ledger.size().reports();
    go("add");
    page.getByLabel("Paste a report")
        .fill("Rebels shelled the village and killed three people, a spokesman for the army said.");
    page.getByLabel("Outlet").fill("Example Post");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Read it")).click();
    see(page.locator(".entry.open .chain"));
    PlaywrightAssertions.assertThat(page.locator(".entry.open .chain li").first())
        .containsText("Example Post");
    assertEquals(before, ledger.size().reports());
    shoot("add");
  }

  @Test
  void hostileWordsStayWords() throws IOException {
    go("explore?q=deaths:5");
    page.locator("a.hit").first().click();
    see(page.locator(".report"));
    PlaywrightAssertions.assertThat(page.locator(".report"))
        .containsText("<script>window.harmed = 1</script>");
    assertEquals(0, page.locator(".report img, .report script").count());
    assertEquals("undefined", page.evaluate("typeof window.harmed"));
    assertEquals("", page.evaluate(TOO_WIDE));
    shoot("hostile");
  }

  @Test
  void narrowScreensAndDarkOnesAreServedToo() throws IOException {
    page.setViewportSize(390, 844);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    openReport("Shells hit fish market");
    see(page.locator(".peek"));
    assertEquals("", page.evaluate(TOO_WIDE));
    shoot("reading-390-dark");
  }

  @Test
  void assistiveTechnologyFindsNothingSerious() throws IOException {
    String axe = Files.readString(Path.of("..", "web", "node_modules", "axe-core", "axe.min.js"));
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      for (String path : List.of("reports", "incidents", "explore", "add")) {
        go(path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertAccessible(axe, path);
      }
      openReport("Shells hit fish market");
      assertAccessible(axe, "reading");
    }
  }

  @Test
  void theWordAboveIsNeitherCopiedNorRead() {
    openReport("Shells hit fish market");
    String text = page.locator(".report").innerText();
    assertFalse(Pattern.compile("\\bto whom\\b").matcher(text).find(), text);
  }
}
