package org.whoseword.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static String ledger = "";

  @BeforeAll
  static void ingest(@TempDir Path folder) throws IOException {
    ledger = folder.resolve("news.ledger").toString();
    Path input =
        Files.writeString(
            folder.resolve("in.jsonl"),
            "{\"id\":\"a\",\"outlet\":\"=Orlo Post\",\"published\":\"2016-10-16\",\"text\":"
                + "\"Police arrested two editors in Ankara on Friday, residents told Reuters.\"}\n"
                + "{\"id\":\"b\",\"outlet\":\"Daily Mirror\",\"text\":"
                + "\"Rebels killed 12 soldiers in Aleppo. The army may shell the town.\"}\n");
    assertEquals(0, Cli.run("ingest", ledger, input.toString()).status());
  }

  @Test
  void peopleSeeTheActItsWordsAndOnWhoseWordItStands() {
    Cli cli = Cli.run("search", ledger, "type:coerce");
    assertEquals(0, cli.status(), cli.err());
    List<String> lines = cli.out().lines().toList();
    assertTrue(lines.get(0).startsWith("COERCE"), cli.out());
    assertTrue(lines.get(1).contains("→ [arrested] → "), cli.out());
    assertTrue(cli.out().contains("word of =Orlo Post ← "), cli.out());
    assertTrue(cli.out().contains("\"Police [arrested] two editors in Ankara"), cli.out());
    assertTrue(cli.out().endsWith("\n1 of 1 claims\n"), cli.out());
    assertEquals("no claims\n", Cli.run("search", ledger, "unicorn").out());
  }

  @Test
  void severalWordsAreOneQueryAndAllAreFoundWithoutOne() {
    assertEquals("1\n", Cli.run("search", "--count", ledger, "rebels", "deaths>=12").out());
    Cli all = Cli.run("claims", "--count", ledger);
    assertTrue(Integer.parseInt(all.out().strip()) >= 3, all.out());
  }

  @Test
  void pagesGoOnBehindTheLastClaim() {
    String first = Cli.run("search", "--limit", "1", ledger).out();
    String after = first.substring(first.indexOf("--after ") + 8).strip();
    String second = Cli.run("search", "--limit", "1", "--after", after, ledger).out();
    assertTrue(first.contains("[arrested]"), first);
    assertTrue(second.contains("[killed]"), second);
  }

  @Test
  void linesHoldTheReportAndTheClaimAsTheFormatSays() throws IOException {
    Cli cli = Cli.run("search", "--format", "jsonl", ledger, "rebels type:assault status:happened");
    JsonNode found = JSON.readTree(cli.out());
    assertEquals("b", found.path("report").path("id").asText());
    assertEquals(12, found.path("claim").path("deaths").path("low").asInt());
  }

  @Test
  void aTableIsSafeToOpen() {
    List<String> rows =
        Cli.run("search", "--format", "csv", ledger, "type:coerce").out().lines().toList();
    assertEquals(2, rows.size());
    assertTrue(rows.get(0).startsWith("claim,report,outlet,published,"), rows.get(0));
    assertTrue(rows.get(1).contains(",a,'=Orlo Post,2016-10-16,"), rows.get(1));
  }

  @Test
  void aQueryThatIsNotUnderstoodIsShownAtItsCharacter() {
    Cli cli = Cli.run("search", ledger, "rebels type:murder");
    assertEquals(2, cli.status());
    List<String> lines = cli.err().lines().toList();
    assertEquals("rebels type:murder", lines.get(0));
    assertTrue(lines.get(1).startsWith(" ".repeat(12) + "^ must be one of AGREE"), lines.get(1));
  }

  @Test
  void aLedgerThatIsNotThereIsNamed() {
    Cli cli = Cli.run("search", ledger + ".none", "x");
    assertEquals(1, cli.status());
    assertTrue(cli.err().endsWith(".none: no such ledger\n"), cli.err());
  }

  @Test
  void statusTellsWhatIsThereAndWhoWroteIt() {
    List<String> lines = Cli.run("status", ledger).out().lines().toList();
    assertTrue(lines.get(0).startsWith("2 reports, "), lines.get(0));
    assertTrue(lines.get(1).startsWith("1  2"), lines.get(1));
    assertTrue(lines.get(1).contains("  ingest  codebook "), lines.get(1));
    assertTrue(lines.get(1).contains("2 reports in = 2 coded + 0 no event"), lines.get(1));
  }
}
