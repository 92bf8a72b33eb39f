package org.whoseword.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

  private static Path folder = Path.of("");
  private static String ledger = "";

  @BeforeAll
  static void ingest(@TempDir Path empty) throws IOException {
    folder = empty;
    ledger = folder.resolve("news.ledger").toString();
    Path input =
        Files.writeString(
            folder.resolve("in.jsonl"),
            "{\"id\":\"a\",\"outlet\":\"Orlo Post\",\"published\":\"2016-10-16\",\"text\":"
                + "\"Police arrested two editors in Ankara on Friday, residents told Reuters.\"}\n"
                + "{\"id\":\"b\",\"outlet\":\"Daily Mirror\",\"text\":"
                + "\"Rebels killed 12 soldiers in Aleppo. The army may shell the town.\"}\n");
    assertEquals(0, Cli.run("ingest", ledger, input.toString()).status());
  }

  private static Cli export(String format, String name, String... more) {
    String[] args = new String[6 + more.length];
    args[0] = "export";
    args[1] = ledger;
    args[2] = "--format";
    args[3] = format;
    args[4] = "--output";
    args[5] = folder.resolve(name).toString();
    System.arraycopy(more, 0, args, 6, more.length);
    return Cli.run(args);
  }

  @Test
  void everyClaimThatTheQueryFindsIsWrittenAndCounted() throws IOException {
    Cli cli = export("csv", "claims", "type:coerce");
    assertEquals(0, cli.status(), cli.err());
    assertEquals(folder.resolve("claims") + ": 1 claims\n", cli.err());
    assertEquals(2, Files.readAllLines(folder.resolve("claims/claims.csv")).size());
    assertTrue(
        Files.readString(folder.resolve("claims/datapackage.json")).contains("\"type:coerce\""));
  }

  @Test
  void whatTheFormatHasNoPlaceForIsCountedToo() {
    Cli cli = export("acled", "acled.csv");
    assertEquals(0, cli.status(), cli.err());
    assertTrue(cli.err().endsWith("acled.csv: 2 claims; 1 found and left out\n"), cli.err());
  }

  @Test
  void redactionLeavesNoNames() throws IOException {
    assertEquals(0, export("plover", "open.jsonl", "--redact").status());
    String text = Files.readString(folder.resolve("open.jsonl"));
    assertFalse(text.contains("Rebels") || text.contains("Ankara"), text);
    Cli wrong = export("plover", "open.jsonl", "--redact=7");
    assertEquals(2, wrong.status());
    assertTrue(wrong.err().contains("--redact: a grid of 7 degrees"), wrong.err());
  }

  @Test
  void aWrongQueryOrPlaceIsToldAndNothingIsWritten() {
    assertEquals(2, export("csv", "none", "type:murder").status());
    assertFalse(Files.exists(folder.resolve("none")));
    Cli cli = export("geojson", "");
    assertEquals(1, cli.status());
    assertTrue(cli.err().contains("cannot be written"), cli.err());
  }
}
