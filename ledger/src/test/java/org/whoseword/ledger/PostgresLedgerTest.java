package org.whoseword.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whoseword.ledger.LedgerError.Trouble;

/** The contract on a real server, and what only a server can do to us. */
class PostgresLedgerTest extends LedgerContract {

  private final PostgresServer server = PostgresServer.get();
  private final Path folder;

  PostgresLedgerTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Override
  Ledger empty() {
    return Ledgers.openOrCreate(server.empty());
  }

  private String filled() {
    String where = server.empty();
    try (Ledger ledger = Ledgers.openOrCreate(where);
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
    return where;
  }

  private static LedgerError error(String where) {
    return assertThrows(LedgerError.class, () -> Ledgers.open(where).size());
  }

  @Test
  void aDatabaseWithoutALedgerIsNotChangedByReading() {
    String where = server.empty();
    assertEquals(Trouble.MISSING, error(where).trouble());
    assertEquals(Trouble.MISSING, error(where).trouble());
  }

  @Test
  void aDatabaseThatIsNotThereIsNamed() {
    LedgerError error = error("postgresql://test@127.0.0.1:" + server.port() + "/nothing");
    assertEquals(Trouble.MISSING, error.trouble(), error.getMessage());
    assertTrue(error.getMessage().startsWith("postgresql://127.0.0.1:"), error.getMessage());
  }

  @Test
  void aServerThatDoesNotAnswerIsNamedWithoutThePassword() {
    LedgerError error = error("postgresql://lena:s3cret@127.0.0.1:1/news");
    assertTrue(error.getMessage().contains("cannot be reached"), error.getMessage());
    assertFalse(error.getMessage().contains("s3cret"), error.getMessage());
  }

  @Test
  void aNewerSchemaIsLeftAlone() {
    String where = filled();
    server.sql("UPDATE " + schema(where) + ".whoseword SET schema = 999");
    assertEquals(Trouble.NEWER, error(where).trouble());
  }

  private static String schema(String where) {
    return where.substring(where.indexOf('=') + 1);
  }

  @Test
  void aSecondWriterIsToldThatSomebodyWritesAndOneOfAnotherLedgerIsNot() {
    String where = filled();
    try (Ledger ledger = Ledgers.open(where);
        Ledger other = Ledgers.openOrCreate(server.empty());
        RunWriter first = ledger.begin(START)) {
      first.store(Samples.report("One.").entry());
      LedgerError error = assertThrows(LedgerError.class, () -> ledger.begin(START));
      assertEquals(Trouble.LOCKED, error.trouble(), error.getMessage());
      try (RunWriter run = other.begin(START)) {
        run.store(Samples.report("Two.").entry());
        run.finish("2026-01-01T00:00:00Z");
      }
      first.finish("2026-01-01T00:00:00Z");
      assertEquals(301, ledger.size().reports());
    }
  }

  @Test
  void whoMayOnlyReadSearchesAndIsToldWhenItWrites() {
    String where = filled();
    server.sql(
        "CREATE ROLE guest LOGIN; GRANT USAGE ON SCHEMA "
            + schema(where)
            + " TO guest; GRANT SELECT ON ALL TABLES IN SCHEMA "
            + schema(where)
            + " TO guest");
    try (Ledger ledger = Ledgers.open(server.as("guest", where))) {
      assertEquals(300, ledger.count(QueryReader.read("editors")));
      LedgerError error = assertThrows(LedgerError.class, () -> ledger.begin(START));
      assertEquals(Trouble.READ_ONLY, error.trouble(), error.getMessage());
    }
  }

  @Test
  void phrasesAreFoundHoweverFarBehindTheyStand() {
    try (Ledger ledger = empty()) {
      String far = "the dog barked. ".repeat(20_000) + "Police arrested Zoë Quarn in Orlo.";
      try (RunWriter run = ledger.begin(START)) {
        run.store(Samples.report(far).claim("COERCE", "arrested").then().entry());
        run.finish("2026-01-01T00:00:00Z");
      }
      assertEquals(1, ledger.count(QueryReader.read("\"zoe quarn\"")));
      assertEquals(0, ledger.count(QueryReader.read("\"quarn zoe\"")));
    }
  }

  @Test
  void aNulInAFieldOfTheInputStopsNothing() {
    try (Ledger ledger = empty();
        RunWriter run = ledger.begin(START)) {
      Samples.Sample odd = Samples.report("It rained.").from("Orlo\u0000Post", "2016-10-16");
      assertEquals(Outcome.NO_EVENT, run.store(odd.entry()));
      run.finish("2026-01-01T00:00:00Z");
    }
  }

  @Test
  void whatIsFoundIsTheSameAsInAFile() {
    List<String> queries =
        List.of(
            "kaka* OR minta*",
            "the actor:TUR",
            "country:SYR date:2015",
            "near:36.3,43.1,2000 deaths>=5",
            "cameo:19 hedged:yes NOT sector:CVL",
            "outlet:\"Outlet 7\" status:possible");
    try (Ledger server = empty();
        Ledger file = Ledgers.openOrCreate(folder.resolve("file").toString())) {
      for (Ledger ledger : List.of(server, file)) {
        try (RunWriter run = ledger.begin(START)) {
          for (int n = 0; n < 400; n++) {
            run.store(Invented.report(n, n % 4).entry());
          }
          run.finish("2026-01-01T00:00:00Z");
        }
      }
      for (String query : queries) {
        assertEquals(found(file, query), found(server, query), query);
        assertFalse(found(file, query).isEmpty(), query);
      }
      assertEquals(file.overview(Query.ALL), server.overview(Query.ALL));
      assertEquals(file.sites(Query.ALL, 50), server.sites(Query.ALL, 50));
      assertEquals(List.of(), server.problems());
    }
  }
}
