package org.whoseword.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whoseword.ledger.Ledger;
import org.whoseword.ledger.Ledgers;
import org.whoseword.ledger.StoredReading;

/** What made a ledger, and that it makes it again. */
class BundleCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final String ledger;
  private final String input;
  private final String actors;

  BundleCommandTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.ledger = folder.resolve("news.ledger").toString();
    this.actors =
        Files.writeString(
                Files.createDirectory(folder.resolve("mine")).resolve("actors.csv"),
                "name,aliases,country,sector,from,to\nZarb Brigade,Zarbists,SYR,REB,,\n")
            .toString();
    this.input =
        Files.writeString(
                folder.resolve("in put.jsonl"),
                "{\"id\":\"a\",\"text\":\"Police arrested two editors in Ankara on Friday.\"}\n"
                    + "{\"id\":\"b\",\"text\":\"Zarb Brigade killed 12 soldiers in Aleppo.\"}\n"
                    + "{\"id\":\"c\",\"text\":\"It rained in Orlo.\"}\n")
            .toString();
    Cli cli = Cli.run("ingest", "--actors", actors, "--published", "2016-10-16", ledger, input);
    assertEquals(0, cli.status(), cli.err());
  }

  private Path bundle(String of, String own, String name) {
    Path zip = folder.resolve(name);
    Cli cli = Cli.run("bundle", of, "--actors", own, "--output", zip.toString());
    assertEquals(0, cli.status(), cli.err());
    return zip;
  }

  private static void unpack(Path zip, Path into) throws IOException {
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Path file = into.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.write(file, in.readAllBytes());
      }
    }
  }

  private static String readings(String where) {
    try (Ledger opened = Ledgers.open(where);
        Stream<StoredReading> readings = opened.readings()) {
      return String.join("", readings.map(StoredReading::line).toList());
    }
  }

  @Test
  void whatItHoldsMakesTheSameReadingsElsewhere() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    unpack(bundle(ledger, actors, "news.zip"), elsewhere);
    String again = elsewhere.resolve("again.ledger").toString();
    String own = elsewhere.resolve("actors/1/actors.csv").toString();
    String codebook = elsewhere.resolve("codebook").toString();
    String readme = Files.readString(elsewhere.resolve("README.txt"));
    assertTrue(
        readme.contains(
            "whoseword ingest again.ledger --codebook codebook --actors actors/1/actors.csv"
                + " --published 2016-10-16 '"),
        readme);
    Cli cli =
        Cli.run(
            "ingest",
            again,
            "--codebook",
            codebook,
            "--actors",
            own,
            "--published",
            "2016-10-16",
            input);
    assertEquals(0, cli.status(), cli.err());
    assertEquals(readings(ledger), readings(again));
    assertTrue(readings(again).contains("SYRREB"), "the project's own actor");

    Path second = folder.resolve("second.zip");
    Cli other =
        Cli.run(
            "bundle",
            again,
            "--codebook",
            codebook,
            "--actors",
            own,
            "--output",
            second.toString());
    assertEquals(0, other.status(), other.err());
    Path there = Files.createDirectory(folder.resolve("there"));
    unpack(second, there);
    JsonNode one = JSON.readTree(elsewhere.resolve("bundle.json").toFile());
    JsonNode two = JSON.readTree(there.resolve("bundle.json").toFile());
    assertEquals(one.path("readings"), two.path("readings"));
    assertEquals(one.path("codebook"), two.path("codebook"), "wherever the files lie");
    assertEquals(one.path("gazetteer"), two.path("gazetteer"));
    assertEquals(3, one.path("readings").path("reports").asInt());
  }

  @Test
  void theSameLedgerGivesTheSameBytes() throws IOException {
    assertArrayEquals(
        Files.readAllBytes(bundle(ledger, actors, "a.zip")),
        Files.readAllBytes(bundle(ledger, actors, "b.zip")));
  }

  @Test
  void aRunSaysWhatCodedItsClaims() throws IOException {
    try (Ledger opened = Ledgers.open(ledger)) {
      JsonNode settings = JSON.readTree(opened.runs().get(0).start().settings());
      assertEquals(actors, settings.path("actors").path(0).path("file").asText());
      assertEquals(
          Sha256.of(Files.readAllBytes(Path.of(actors))),
          settings.path("actors").path(0).path("sha256").asText());
      assertTrue(settings.path("gazetteer").path("edition").asText().matches("[0-9a-f]{8}"));
      assertEquals("2016-10-16", settings.path("published").asText());
    }
  }

  @Test
  void anotherCodebookIsNotPackedForThisLedger() {
    Path zip = folder.resolve("wrong.zip");
    Cli cli = Cli.run("bundle", ledger, "--output", zip.toString());
    assertEquals(1, cli.status());
    assertTrue(cli.err().contains("was coded by the codebook"), cli.err());
    assertFalse(Files.exists(zip));
  }
}
