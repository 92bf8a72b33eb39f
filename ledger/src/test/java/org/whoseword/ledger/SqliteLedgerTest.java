package org.whoseword.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whoseword.ledger.LedgerError.Trouble;

/** The contract on a real file, and what only a file can suffer. */
class SqliteLedgerTest extends LedgerContract {

  private final Path folder;
  private int made;

  SqliteLedgerTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Override
  Ledger empty() {
    return Ledgers.openOrCreate(folder.resolve("ledger-" + made++).toString());
  }

  private Path filled() {
    Path file = folder.resolve("filled");
    try (Ledger ledger = Ledgers.openOrCreate(file.toString());
        RunWriter run = ledger.begin(START)) {
      for (int i = 0; i < 300; i++) {
        run.store(
            Samples.report("Report " + i + ": police arrested two editors.")
                .claim("COERCE", "arrested")
                .then()
                .entry());
      }
      run.finish("2026-01-01T00:00:00Z");
    }
    return file;
  }

  private static LedgerError error(Path file) {
    return assertThrows(LedgerError.class, () -> Ledgers.open(file.toString()).size());
  }

  private static void sql(Path file, String statement) {
    try (Session session = SqliteFile.open(file).writer()) {
      session.run(statement);
      session.commit();
    }
  }

  @Test
  void aLedgerThatIsNotThereIsNotMadeByReading() {
    Path missing = folder.resolve("missing");
    assertEquals(Trouble.MISSING, error(missing).trouble());
    assertTrue(Files.notExists(missing));
  }

  @Test
  void anotherFileIsNeverTouched() throws IOException {
    Path text = Files.writeString(folder.resolve("a.jsonl"), "{\"text\":\"Police left.\"}\n");
    LedgerError error =
        assertThrows(LedgerError.class, () -> Ledgers.openOrCreate(text.toString()));
    assertEquals(Trouble.NOT_A_LEDGER, error.trouble());
    assertTrue(error.getMessage().startsWith(text.toString()), error.getMessage());
    assertEquals("{\"text\":\"Police left.\"}\n", Files.readString(text));
    assertEquals(Trouble.NOT_A_LEDGER, error(folder).trouble());
  }

  @Test
  void anotherProgramsDatabaseIsNoLedger() {
    Path file = filled();
    sql(file, "PRAGMA application_id = 7");
    assertEquals(Trouble.NOT_A_LEDGER, error(file).trouble());
  }

  @Test
  void aNewerSchemaIsLeftAlone() {
    Path file = filled();
    sql(file, "PRAGMA user_version = 999");
    LedgerError error = error(file);
    assertEquals(Trouble.NEWER, error.trouble());
    assertTrue(error.getMessage().contains("later version"), error.getMessage());
  }

  @Test
  void aDamagedFileIsNamedAndNotWritten() throws IOException {
    Path file = filled();
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 4096; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31);
    }
    Files.write(file, bytes);
    LedgerError error = error(file);
    assertEquals(Trouble.CORRUPT, error.trouble(), error.getMessage());
    assertTrue(error.getMessage().contains("damaged"), error.getMessage());
  }

  @Test
  void aSecondWriterIsToldThatSomebodyWrites() {
    Path file = filled();
    try (Ledger ledger = Ledgers.open(file.toString());
        RunWriter first = ledger.begin(START)) {
      first.store(Samples.report("One.").entry());
      LedgerError error = assertThrows(LedgerError.class, () -> ledger.begin(START));
      assertEquals(Trouble.LOCKED, error.trouble(), error.getMessage());
      first.finish("2026-01-01T00:00:00Z");
      assertEquals(301, ledger.size().reports());
    }
  }

  @Test
  void aFullDiskLosesNothingThatWasCommitted() {
    Path file = filled();
    SqliteFile small = SqliteFile.open(file);
    Session session = small.writer();
    long pages = session.number("PRAGMA page_count").orElseThrow();
    session.run("PRAGMA max_page_count = " + (pages + 20));
    LedgerError error =
        assertThrows(
            LedgerError.class,
            () -> {
              try (RunWriter run = new SqlRun(small, session, START)) {
                for (int i = 0; i < 5_000; i++) {
                  run.store(Samples.report("Another " + i).entry());
                }
              }
            });
    assertEquals(Trouble.FULL, error.trouble(), error.getMessage());
    try (Ledger ledger = Ledgers.open(file.toString())) {
      assertTrue(ledger.size().reports() >= 300);
      assertEquals(300, ledger.count(QueryReader.read("editors")));
      try (RunWriter run = ledger.begin(START)) {
        run.store(Samples.report("There is room again.").entry());
        run.finish("2026-01-01T00:00:00Z");
      }
    }
  }

  @Test
  void aFinishedLedgerIsOneFile() throws IOException {
    Path file = filled();
    try (var files = Files.list(folder)) {
      assertEquals(java.util.List.of(file), files.toList());
    }
  }

  @Test
  void nothingOfAForgottenReportIsLeftInTheFile() throws IOException {
    Path file = filled();
    try (Ledger ledger = Ledgers.open(file.toString())) {
      try (RunWriter run = ledger.begin(START)) {
        run.store(
            Samples.report("Zebulonia's envoy Quarnaby met rebels.")
                .id("secret")
                .from("Xanthippe Herald", "2016-01-01")
                .claim("CONSULT", "met")
                .actor("Quarnaby", "Otto Quarnaby", null, "GOV")
                .then()
                .says("Wilmslowe")
                .entry());
        run.finish("2026-01-01T00:00:00Z");
      }
      assertTrue(holds(file, "Quarnaby"));
      assertTrue(ledger.forget("secret", "2026-01-02T00:00:00Z"));
      ledger.compact();
    }
    for (String word :
        java.util.List.of("uarnaby", "ebulonia", "anthippe", "ilmslowe", "secret\"")) {
      org.junit.jupiter.api.Assertions.assertFalse(holds(file, word), word);
    }
  }

  /** Looks for a word in the bytes of the ledger's files, in any case. */
  private boolean holds(Path file, String word) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path each : files.filter(f -> f.toString().startsWith(file.toString())).toList()) {
        String bytes = Files.readString(each, java.nio.charset.StandardCharsets.ISO_8859_1);
        if (bytes
            .toLowerCase(java.util.Locale.ROOT)
            .contains(word.toLowerCase(java.util.Locale.ROOT))) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void whateverIsAlteredBehindItsBackIsFound() {
    Path file = filled();
    assertEquals(java.util.List.of(), problems(file));
    sql(file, "UPDATE claim SET type = 'ASSAULT' WHERE n = (SELECT min(n) FROM claim)");
    assertTrue(problems(file).get(0).contains("is found by other than what it says"));
    sql(file, "UPDATE claim SET type = 'COERCE'");
    sql(file, "UPDATE audit SET act = 'nothing' WHERE n = 1");
    assertEquals(java.util.List.of("the log of acts was altered at its entry 1"), problems(file));
    sql(file, "UPDATE audit SET act = 'ingest' WHERE n = 1");
    sql(file, "DELETE FROM reading WHERE report = 3");
    assertTrue(problems(file).get(0).contains("has no reading"), problems(file).toString());
  }

  @Test
  void anIndexThatLostAReportIsFound() {
    Path file = filled();
    sql(
        file,
        "INSERT INTO report_text(report_text, rowid, text)"
            + " SELECT 'delete', n, text FROM report WHERE n = 5");
    assertEquals(
        java.util.List.of("the index report_text does not hold what it indexes"), problems(file));
  }

  private static java.util.List<String> problems(Path file) {
    try (Ledger ledger = Ledgers.open(file.toString())) {
      return ledger.problems();
    }
  }
}
