package org.whoseword.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files of every schema that was ever on main, as the program of that day wrote them ({@code
 * schema-N.ledger.gz}), are brought up to date and lose nothing.
 */
class OldFilesTest {

  private final Path folder;

  OldFilesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path old(int schema) throws IOException {
    Path file = folder.resolve("old.ledger");
    String name = "schema-" + schema + ".ledger.gz";
    try (InputStream in = OldFilesTest.class.getResourceAsStream(name)) {
      Files.copy(new GZIPInputStream(java.util.Objects.requireNonNull(in, name)), file);
    }
    return file;
  }

  @ParameterizedTest
  @ValueSource(ints = 1)
  void whatAnOldProgramStoredIsAllThere(int schema) throws IOException {
    try (Ledger ledger = Ledgers.open(old(schema).toString())) {
      assertEquals(new Ledger.Size(2, 2, 1), ledger.size());
      assertEquals(List.of(), ledger.problems());
      assertEquals(1, ledger.count(QueryReader.read("editors root:witnesses type:coerce")));
      assertEquals(1, ledger.count(QueryReader.read("actor:\"zarb brigade\" near:36.2,37.16,20")));
      assertEquals(0, ledger.count(QueryReader.read("rained")));
      assertEquals(2, ledger.overview(Query.ALL).pairs().size());
      try (Stream<Decision> decisions = ledger.decisions();
          Stream<StoredClaim> claims = ledger.claims(Search.ALL)) {
        Decision decision = decisions.findFirst().orElseThrow();
        assertTrue(decision.isOn(claims.findFirst().orElseThrow().claim()));
      }
      try (Stream<StoredReading> readings = ledger.readings()) {
        readings.forEach(
            reading -> assertEquals(List.of(), Verification.of(reading.tree()), reading.line()));
      }
    }
  }

  @Test
  void anOldFileThatWasBroughtUpToDateTakesNewReports() throws IOException {
    Path file = old(1);
    try (Ledger ledger = Ledgers.open(file.toString())) {
      try (RunWriter run = ledger.begin(LedgerContract.START)) {
        run.store(
            Samples.report("Police arrested a poet.").claim("COERCE", "arrested").then().entry());
        run.finish("2026-02-01T00:00:00Z");
      }
      assertEquals(1, ledger.count(QueryReader.read("poet")));
      assertEquals(List.of(), ledger.problems());
    }
    try (Session session = SqliteFile.open(file).reader()) {
      assertEquals(SqliteFile.SCHEMA, session.number("PRAGMA user_version").orElseThrow());
    }
  }
}
