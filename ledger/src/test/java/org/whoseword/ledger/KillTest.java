package org.whoseword.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that stores is killed (SIGKILL) again and again, at any moment from its first statement
 * on, and goes on. {@code -Dkills=1000} kills more often; {@code bench/kill.sh} does the same to
 * the command itself.
 */
class KillTest {

  private static final int KILLS = Integer.getInteger("kills", 50);
  private static final int MORE_REPORTS = 400;

  private final Path folder;

  KillTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void whoeverIsKilledAndGoesOnLosesNothingAndDoublesNothing()
      throws IOException, InterruptedException {
    Path killed = folder.resolve("killed.ledger");
    Random random = new Random(4711);
    int reports = MORE_REPORTS;
    int kills = 0;
    while (kills < KILLS) {
      Process victim = start(killed, reports);
      // Where it stands when it is hit is up to the machine; the whole range is what counts.
      assertTrue(victim.getInputStream().read() >= 0, "the process did not begin");
      if (victim.waitFor(random.nextInt(400), TimeUnit.MILLISECONDS)) {
        assertEquals(0, victim.exitValue());
        reports += MORE_REPORTS;
      } else {
        victim.destroyForcibly().waitFor();
        kills++;
        assertEquals(0, halves(killed), "reports without all that belongs to them");
      }
    }
    assertEquals(0, start(killed, reports).waitFor(), "the last one comes to its end");
    Path whole = folder.resolve("whole.ledger");
    assertEquals(0, start(whole, reports).waitFor());

    assertEquals(contents(whole), contents(killed));
    try (Session session = SqliteFile.open(killed).writer()) {
      assertEquals(
          "ok", session.first(row -> row.getString(1), "PRAGMA integrity_check").orElseThrow());
      session.run("INSERT INTO report_text(report_text, rank) VALUES ('integrity-check', 1)");
      session.run("INSERT INTO name_text(name_text, rank) VALUES ('integrity-check', 1)");
      assertEquals(List.of(), session.all(row -> row.getString(1), "PRAGMA foreign_key_check"));
    }
    try (Ledger ledger = Ledgers.open(killed.toString())) {
      assertEquals(reports, ledger.size().reports());
      long stored =
          ledger.runs().stream()
              .filter(run -> run.finished().isEmpty())
              .mapToLong(run -> run.tally().stored())
              .sum();
      assertTrue(stored > 0, "nothing was stored by those who were killed");
    }
    System.out.println(kills + " kills over " + reports + " reports: none lost, none doubled");
  }

  private static long halves(Path file) {
    try (Session session = SqliteFile.open(file).reader()) {
      return session
          .number(
              """
              SELECT count(*) FROM report r
              WHERE r.claims <> (SELECT count(*) FROM claim c WHERE c.report = r.n)
                OR NOT EXISTS (SELECT 1 FROM reading j WHERE j.report = r.n)""")
          .orElseThrow();
    }
  }

  private static Process start(Path ledger, int reports) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            Victim.class.getName(),
            ledger.toString(),
            String.valueOf(reports))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** All that is kept, but for the runs. */
  private static List<String> contents(Path file) {
    assertTrue(Files.exists(file));
    try (Ledger ledger = Ledgers.open(file.toString());
        Stream<StoredReading> readings = ledger.readings();
        Stream<StoredClaim> claims = ledger.claims(Search.ALL);
        Stream<Refused> refusals = ledger.refusals()) {
      return Stream.of(
              readings.map(StoredReading::line),
              claims.map(claim -> claim.key() + " " + claim.id() + Json.write(claim.claim())),
              refusals.map(Refused::line))
          .flatMap(each -> each)
          .toList();
    }
  }
}
