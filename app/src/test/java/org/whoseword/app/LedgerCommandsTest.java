package org.whoseword.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whoseword.ledger.Ledger;
import org.whoseword.ledger.Ledgers;
import org.whoseword.ledger.StoredReading;

/** What is done to a ledger once it is filled. */
class LedgerCommandsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final String ledger;

  LedgerCommandsTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.ledger = folder.resolve("news.ledger").toString();
    Path input =
        Files.writeString(
            folder.resolve("in.jsonl"),
            "{\"id\":\"a\",\"outlet\":\"Orlo Post\",\"published\":\"2016-10-16\",\"text\":"
                + "\"😀 Police arrested two editors in Ankara on Friday.\"}\n"
                + "{\"id\":\"b\",\"text\":\"Zarb Brigade killed 12 soldiers in Aleppo.\"}\n");
    assertEquals(0, Cli.run("ingest", ledger, input.toString()).status());
  }

  private JsonNode claim(String query) throws IOException {
    Cli cli = Cli.run("search", "--format", "jsonl", ledger, query);
    return JSON.readTree(cli.out()).path("claim");
  }

  @Test
  void aLedgerIsVerifiedAndReadAgain() {
    Cli cli = Cli.run("verify", ledger);
    assertEquals("2 readings checked, 2 read again: all is right\n", cli.out());
    assertEquals(0, cli.status());
  }

  @Test
  void aPageKeepsItsMapWhenItIsReadAgain() throws IOException {
    String pages = folder.resolve("pages.ledger").toString();
    Path page =
        Files.writeString(
            folder.resolve("page.html"),
            "<html><head><title>Arrests</title></head><body><article><h1>Arrests</h1><p>Police"
                + " arrested two editors in Ankara on Friday, the interior ministry said.</p><p>The"
                + " union of journalists condemned the arrests and demanded their release.</p>"
                + "</article></body></html>");
    assertEquals(0, Cli.run("ingest", pages, page.toString()).status());
    String before = Cli.run("search", "--format", "jsonl", pages, "").out();
    assertEquals(
        "1 readings checked, 1 read again: all is right\n", Cli.run("verify", pages).out());
    assertEquals(0, Cli.run("recode", "--apply", pages).status());
    assertEquals(
        "1 readings checked, 1 read again: all is right\n", Cli.run("verify", pages).out());
    assertEquals(before, Cli.run("search", "--format", "jsonl", pages, "").out());
    try (Ledger opened = Ledgers.open(pages);
        Stream<StoredReading> readings = opened.readings()) {
      assertTrue(readings.allMatch(reading -> reading.tree().path("page").has("sha256")));
    }
  }

  @Test
  void theSameCodebookChangesNothing() {
    assertEquals(
        "2 reports read again, 0 with changes, 0 claims added, 0 dropped, 0 changed;"
            + " nothing was replaced (--apply does)\n",
        Cli.run("recode", ledger).out());
  }

  @Test
  void anotherCodebookShowsWhatItWouldChangeAndChangesItWhenTold() throws IOException {
    Path own =
        Files.writeString(
            folder.resolve("own.csv"),
            "name,aliases,country,sector,from,to\nZarb Brigade,,MLI,REB,,\n");
    String[] dry = {"recode", "--actors", own.toString(), ledger};
    Cli shown = Cli.run(dry);
    assertTrue(
        shown.out().startsWith("b\n  ~ ASSAULT 190 HAPPENED Zarb Brigade → [killed] → "),
        shown.out());
    assertTrue(
        shown.out().contains("\n      actors: Zarb Brigade (SYRMIL) -> Zarb Brigade (MLIREB)\n"),
        shown.out());
    assertTrue(shown.out().contains("1 with changes, 0 claims added, 0 dropped, 1 changed"));
    assertEquals("SYR", claim("zarb type:assault").path("actors").path(0).path("country").asText());

    Cli applied = Cli.run("recode", "--apply", "--quiet", "--actors", own.toString(), ledger);
    assertTrue(applied.out().endsWith("1 changed; replaced\n"), applied.out());
    assertEquals("MLI", claim("zarb type:assault").path("actors").path(0).path("country").asText());
    assertTrue(
        Cli.run("recode", "--actors", own.toString(), ledger).out().contains("0 with changes"));
    Cli verified = Cli.run("verify", ledger);
    assertEquals(
        "2 readings checked, 0 read again: all is right\n",
        verified.out(),
        "another codebook coded it");
  }

  @Test
  void decisionsBecomeGold() throws IOException {
    String arrest = claim("type:coerce").path("id").asText();
    String killing = claim("zarb type:assault").path("id").asText();
    String[] correct = {
      "decide",
      ledger,
      arrest,
      "correct",
      "--set",
      "status=DENIED",
      "--author",
      "lh",
      "--note",
      "p. 2"
    };
    assertEquals(0, Cli.run(correct).status());
    assertEquals(0, Cli.run("decide", ledger, killing, "reject", "--author", "lh").status());
    assertEquals("HAPPENED", claim("type:coerce").path("status").asText(), "an overlay");

    List<String> shown = Cli.run("decisions", ledger).out().lines().toList();
    assertTrue(shown.get(0).startsWith("correct  COERCE 173 HAPPENED Police → [arrested] → "));
    assertTrue(shown.get(0).contains("{\"status\":\"DENIED\"}  (lh, 2"), shown.get(0));
    assertTrue(shown.get(0).endsWith(": p. 2; as it was coded)"), shown.get(0));

    List<String> gold = Cli.run("decisions", "--format", "gold", ledger).out().lines().toList();
    assertEquals(2, gold.size());
    JsonNode first = JSON.readTree(gold.get(0));
    assertEquals("a", first.path("id").asText());
    JsonNode claim = first.path("claims").get(0);
    assertEquals("DENIED", claim.path("status").asText());
    assertEquals("arrested", claim.path("trigger").path("text").asText());
    assertEquals(9, claim.path("trigger").path("start").asInt(), "characters, as Python counts");
    assertEquals("Police", claim.path("actor").get(0).path("text").asText());
    assertTrue(JSON.readTree(gold.get(1)).path("claims").isEmpty(), "what was rejected is no gold");
  }

  @Test
  void aDecisionThatMakesNoSenseIsNotTaken() throws IOException {
    String arrest = claim("type:coerce").path("id").asText();
    assertEquals(2, Cli.run("decide", ledger, arrest, "correct", "--author", "lh").status());
    assertEquals(
        2,
        Cli.run("decide", ledger, arrest, "correct", "--set", "colour=red", "--author", "lh")
            .status());
    assertEquals(2, Cli.run("decide", ledger, "none", "accept", "--author", "lh").status());
    assertEquals("", Cli.run("decisions", ledger).out());
  }

  @Test
  void aForgottenReportDoesNotComeBack() throws IOException {
    Cli cli = Cli.run("forget", ledger, "a", "nothing");
    assertEquals(1, cli.status());
    assertEquals("1 reports forgotten\n", cli.out());
    assertTrue(cli.err().contains("no report 'nothing'"), cli.err());
    Cli again = Cli.run("ingest", ledger, folder.resolve("in.jsonl").toString());
    assertEquals(
        "2 reports in = 0 coded + 0 no event + 1 duplicate + 1 filtered + 0 refused\n",
        again.out());
    assertEquals("no claims\n", Cli.run("search", ledger, "editors").out());
    assertFalse(
        Files.readString(Path.of(ledger), java.nio.charset.StandardCharsets.ISO_8859_1)
            .contains("editors"));
  }

  @Test
  void twoClaimsAreBoundAndTheLaterDecisionHolds() throws IOException {
    String arrest = claim("type:coerce").path("id").asText();
    String killing = claim("type:assault").path("id").asText();
    assertEquals(
        "decided: same\n",
        Cli.run("decide", ledger, "same", arrest, killing, "--author", "lh").out());
    Cli again =
        Cli.run(
            "decide", ledger, "not-same", killing, arrest, "--author", "lh", "--note", "two towns");
    assertEquals("decided: not-same\n", again.out());
    String[] lines = Cli.run("decisions", ledger).out().split("\n", -1);
    assertEquals(3, lines.length);
    assertTrue(lines[0].startsWith("same  "), lines[0]);
    assertTrue(lines[0].endsWith("; decided otherwise since)"), lines[0]);
    assertTrue(lines[1].startsWith("not-same  "), lines[1]);
    assertTrue(lines[1].endsWith(": two towns; holds)"), lines[1]);
    try (Ledger opened = Ledgers.open(ledger)) {
      assertEquals(1, org.whoseword.ledger.Bonds.in(opened).size());
      assertFalse(org.whoseword.ledger.Bonds.in(opened).get(0).same());
    }
    assertEquals(2, Cli.run("decide", ledger, "same", arrest, arrest, "--author", "lh").status());
    assertEquals(2, Cli.run("decide", ledger, "same", arrest, "--author", "lh").status());
  }
}
