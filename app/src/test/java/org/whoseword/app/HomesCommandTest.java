package org.whoseword.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomesCommandTest {

  private static final String TABLE =
      "outlet\tcountry\tadmin1\tarticles\tshare\nRiver Herald\tUSA\tTexas\t2\t100\n";

  private static final String REPORTS =
      """
      {"id":"a","outlet":"River Herald","text":"A man was shot in Lubbock, Texas, on Monday."}
      {"id":"b","outlet":"River Herald","text":"Police met in Amarillo, Texas, and in Waco, Texas."}
      {"id":"c","outlet":"Other Times","text":"The mayor visited Lubbock, Texas."}
      """;

  @Test
  void homesAreLearntFromReportsAndFromALedgerAlike(@TempDir Path folder) throws IOException {
    Path reports = folder.resolve("reports.jsonl");
    Files.writeString(reports, REPORTS);
    Cli learnt = Cli.run("homes", "--least", "2", reports.toString());
    assertEquals(TABLE, learnt.out());
    assertEquals(0, learnt.status());
    String ledger = folder.resolve("news.ledger").toString();
    assertEquals(0, Cli.run("ingest", ledger, reports.toString()).status());
    assertEquals(TABLE, Cli.run("homes", "--least", "2", ledger).out());
    assertTrue(Cli.run("homes", reports.toString()).out().endsWith("\tshare\n"));
  }

  @Test
  void aHomeTellsWhichOfManyTownsIsMeant(@TempDir Path folder) throws IOException {
    Path homes = folder.resolve("homes.tsv");
    Files.writeString(homes, TABLE);
    String report =
        "{\"id\":\"d\",\"outlet\":\"River Herald\",\"text\":\"Two men were shot in Paris.\"}\n";
    String without = Cli.withInput(report, "read", "--format", "jsonl", "-").out();
    assertTrue(without.contains("\"country\":\"FRA\""), without);
    String with =
        Cli.withInput(report, "read", "--format", "jsonl", "--homes", homes.toString(), "-").out();
    assertTrue(with.contains("\"reason\":\"home\"") || with.contains("\"home\":"), with);
    assertFalse(Cli.run("homes", "--least", "0", homes.toString()).err().isEmpty());
  }

  @Test
  void aTableThatIsNoneIsRefused(@TempDir Path folder) throws IOException {
    Path homes = folder.resolve("homes.tsv");
    Files.writeString(homes, "River Herald, Texas\n");
    Cli wrong = Cli.withInput("Nothing.", "read", "--homes", homes.toString(), "-");
    assertEquals(2, wrong.status());
    assertTrue(
        wrong.err().startsWith("--homes: " + homes + ": line 1 should name the columns"),
        wrong.err());
  }
}
