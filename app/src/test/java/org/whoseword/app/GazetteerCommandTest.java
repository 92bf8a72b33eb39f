package org.whoseword.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerCommandTest {

  /** A village that no list of large places holds; its id and position are invented. */
  private static final String LINES =
      "9000001\tQuelbrook\tQuelbrook\tQuelbruk\t12.5\t19.25\tP\tPPL\tTD\t\t04\t\t\t\t812\t\t0"
          + "\tAfrica/Ndjamena\t2026-01-01\n"
          + "9000002\tBatha\tBatha\t\t14\t19\tA\tADM1\tTD\t\t04\t\t\t\t527031\t\t0"
          + "\tAfrica/Ndjamena\t2026-01-01\n";

  private static String index(Path folder) throws IOException {
    Path dump = folder.resolve("TD.txt");
    Files.writeString(dump, LINES);
    String out = folder.resolve("places.index").toString();
    Cli imported = Cli.run("gazetteer", "import", "--out", out, dump.toString());
    assertEquals("", imported.err());
    assertEquals(out + ": 2 places under 3 names\n", imported.out());
    assertEquals(0, imported.status());
    return out;
  }

  @Test
  void whatWasImportedIsRead(@TempDir Path folder) throws IOException {
    String index = index(folder);
    Cli checked = Cli.run("gazetteer", "check", index);
    assertEquals(
        index
            + " is sound: 2 places under 3 names\n"
            + "0 of 1 towns lie more than 10 km beyond their country's border, 0 more than 100"
            + " km\n",
        checked.out());
    String report = "Rebels attacked a market in Quelbrook on Monday, killing four people.\n";
    assertFalse(Cli.withInput(report, "read", "--format", "jsonl", "-").out().contains("TCD"));
    Cli read = Cli.withInput(report, "read", "--format", "jsonl", "--gazetteer", index, "-");
    assertTrue(
        read.out().contains("\"country\":\"TCD\",\"admin1\":\"Batha\",\"feature\":\"PPL\""),
        read.out());
  }

  @Test
  void aTownFarFromItsCountryHasThatOfTheMap(@TempDir Path folder) throws IOException {
    Path dump = folder.resolve("TD.txt");
    Files.writeString(dump, LINES.replace("12.5\t19.25\tP\tPPL\tTD", "46.5\t2.5\tP\tPPL\tTD"));
    String out = folder.resolve("places.index").toString();
    Cli imported = Cli.run("gazetteer", "import", "--out", out, dump.toString());
    assertEquals(
        out
            + ": 2 places under 3 names\n"
            + "1 places were in a country far away: they have that of the map of the world\n",
        imported.out());
    String report = "Rebels attacked a market in Quelbrook on Monday, killing four people.\n";
    Cli read = Cli.withInput(report, "read", "--format", "jsonl", "--gazetteer", out, "-");
    assertTrue(read.out().contains("\"country\":\"FRA\",\"admin1\""), read.out());
  }

  @Test
  void aPointInDegreesHasItsCountry() {
    String report = "The frigate sank at 33.51° N, 36.29° E on Monday, the navy said.\n";
    Cli read = Cli.withInput(report, "read", "--format", "jsonl", "-");
    assertTrue(
        read.out()
            .contains(
                "\"name\":\"33.51° N, 36.29° E\",\"lat\":33.51,\"lon\":36.29,\"country\":\"SYR\""),
        read.out());
  }

  @Test
  void aFileThatIsNoIndexIsRefusedByName(@TempDir Path folder) throws IOException {
    Path other = folder.resolve("other");
    Files.writeString(other, "Paris\n");
    String missing = folder.resolve("missing").toString();
    for (String command : new String[] {"read", "explain"}) {
      Cli wrong = Cli.run(command, "--gazetteer", other.toString(), "-");
      assertEquals(2, wrong.status());
      assertTrue(wrong.err().startsWith("--gazetteer: " + other + " is no index of places\n"));
      Cli none = Cli.run(command, "--gazetteer", missing, "-");
      assertTrue(none.err().startsWith("--gazetteer: " + missing + " is not there\n"));
    }
    Cli checked = Cli.run("gazetteer", "check", other.toString());
    assertEquals(1, checked.status());
    assertEquals("whoseword: " + other + " is no index of places\n", checked.err());
  }

  @Test
  void whatIsNoDumpOrNoOptionIsRefused(@TempDir Path folder) throws IOException {
    Path dump = folder.resolve("TD.txt");
    Files.writeString(dump, LINES);
    Cli wrong = Cli.run("gazetteer", "import", "--kinds", "PX", dump.toString());
    assertEquals(2, wrong.status());
    assertTrue(wrong.err().startsWith("--kinds takes letters of AHLPRSTUV, not 'PX'\n"));
    Path other = folder.resolve("other.txt");
    Files.writeString(other, "id,name\n");
    Cli none = Cli.run("gazetteer", "import", other.toString());
    assertEquals(1, none.status());
    assertTrue(none.err().contains(other + " is no file of GeoNames' dump"), none.err());
    assertTrue(Cli.run("gazetteer").err().startsWith("say which command: import or check\n"));
  }

  @Test
  void progressIsShownToAPersonAndToNobodyElse(@TempDir Path folder) throws IOException {
    Path dump = folder.resolve("TD.txt");
    Files.writeString(dump, LINES);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams person =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            false,
            true);
    String out = folder.resolve("places.index").toString();
    assertEquals(0, Whoseword.run(person, "gazetteer", "import", "--out", out, dump.toString()));
    assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("\rsorting the names"));
  }
}
