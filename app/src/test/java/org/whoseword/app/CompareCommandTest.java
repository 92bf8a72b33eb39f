package org.whoseword.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

  private static final String TEXT =
      "Turkish jets bombed a depot near Mosul on Friday, killing 12 soldiers, witnesses said. The"
          + " planes came in low over the eastern bank of the river shortly before dawn, and the"
          + " fire that they left burned until noon, when rain put it out.";

  private static Path folder = Path.of("");
  private static String ledger = "";

  /** Two outlets print one text. */
  @BeforeAll
  static void ingest(@TempDir Path empty) throws IOException {
    folder = empty;
    ledger = folder.resolve("news.ledger").toString();
    StringBuilder lines = new StringBuilder();
    for (String outlet : List.of("Orlo Post", "Daily Lantern")) {
      lines.append("{\"id\":\"").append(outlet).append("\",\"outlet\":\"").append(outlet);
      lines.append("\",\"published\":\"2016-10-16\",\"text\":\"").append(TEXT).append("\"}\n");
    }
    Path input = Files.writeString(folder.resolve("in.jsonl"), lines.toString());
    assertEquals(0, Cli.run("ingest", ledger, input.toString()).status());
  }

  @Test
  void copiesOfOneTextCountOnceWhenAskedFor() {
    Cli cli = Cli.run("aggregate", ledger, "--once", "--by", "year", "type:assault");
    assertEquals(0, cli.status(), cli.err());
    assertEquals(
        "period,actor,recipient,type,status,claims,reports,once\n"
            + "2016,TUR,IRQ,ASSAULT,HAPPENED,2,2,1\n",
        cli.out());
    assertEquals(
        "period,actor,recipient,type,status,claims,reports\n,TUR,IRQ,,,2,2\n",
        Cli.run("aggregate", ledger, "--by", "all", "--split", "type", "type:assault")
            .out()
            .replace("ASSAULT", ""));
  }

  @Test
  void aLedgerBesideADataSetOfOthers() throws IOException {
    Path acled =
        Files.writeString(
            folder.resolve("acled.csv"),
            "event_id_cnty,event_date,event_type,sub_event_type,country,latitude,longitude,"
                + "fatalities\n"
                + "IRQ1,2016-10-14,Explosions/Remote violence,Air/drone strike,Iraq,36.34,43.13,9\n"
                + "IRQ2,2016-10-14,Protests,Peaceful protest,Iraq,30.5,47.8,0\n");
    Cli cli = Cli.run("compare", ledger, acled.toString());
    assertEquals(0, cli.status(), cli.err());
    assertTrue(
        cli.out()
            .startsWith("2 in A, 2 in B: 1 matched (1 of them differ), 1 only in A, 1 only in B\n"),
        cli.out());
    assertTrue(cli.out().contains("\ndeaths                    1        0"), cli.out());
    List<String> lines =
        Cli.run("compare", "--format", "jsonl", ledger, acled.toString()).out().lines().toList();
    assertTrue(
        lines.get(0).endsWith("\"b\":\"IRQ1\",\"differ\":{\"deaths\":[\"12\",\"9\"]}}"),
        lines.get(0));
    assertEquals("{\"found\":\"b\",\"b\":\"IRQ2\"}", lines.get(2));
  }

  @Test
  void aLedgerAgreesWithItself() {
    Cli cli = Cli.run("compare", ledger, ledger, "--days", "0");
    assertTrue(cli.out().startsWith("2 in A, 2 in B: 2 matched (0 of them differ)"), cli.out());
  }

  @Test
  void whatIsNeitherALedgerNorAKnownTableIsRefused() throws IOException {
    Path table = Files.writeString(folder.resolve("table.csv"), "name,number\nx,1\n");
    Cli cli = Cli.run("compare", ledger, table.toString());
    assertEquals(2, cli.status());
    assertTrue(cli.err().contains("neither a ledger nor a table"), cli.err());
    assertEquals(1, Cli.run("compare", ledger, folder.resolve("none").toString()).status());
  }

  /** Two outlets, one text, one root: one independent source. */
  @Test
  void incidentsOnceGatheredFillTheirColumns() throws IOException {
    assertEquals(0, Cli.run("incidents", ledger).status());
    Path out = folder.resolve("claims");
    assertEquals(
        0, Cli.run("export", ledger, "--format", "jsonl", "--output", out.toString()).status());
    String line = Files.readAllLines(out.resolve("claims.jsonl")).get(0);
    assertTrue(line.matches(".*\"incident\":\"[0-9a-f]{64}\",\"independent\":1,.*"), line);
    Path ucdp = folder.resolve("ged.csv");
    Cli.run("export", ledger, "--format", "ucdp", "--output", ucdp.toString());
    assertTrue(
        Files.readAllLines(ucdp).get(1).contains(",2,\"\"\"Orlo Post"), "two reports tell of it");
    assertTrue(Cli.run("aggregate", ledger, "independent>=2").out().lines().count() == 1);
  }
}
