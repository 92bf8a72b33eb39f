package org.whoseword.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.whoseword.text.Report;

/** A run that writes into a database. */
final class SqlRun implements RunWriter {

  /** Reports in a transaction, at most: committing each by itself costs twice the time. */
  private static final int AT_ONCE = 256;

  /** How long a transaction is kept open when reports come slowly: what a kill may cost. */
  private static final long LONGEST_NS = TimeUnit.MILLISECONDS.toNanos(200);

  private final Database database;
  private final Session session;
  private final ReadingRows rows;
  private final long run;
  private Tally tally = Tally.NONE;
  private int uncommitted;
  private long committed = System.nanoTime();

  /**
   * @param session writes; this run closes it
   */
  SqlRun(Database database, Session session, Run.Start start) {
    this.database = database;
    this.session = session;
    this.rows = new ReadingRows(database, session);
    this.run =
        session
            .number(
                """
                INSERT INTO run (command, version, codebook, settings, started)
                VALUES (?, ?, ?, ?, ?) RETURNING n\
                """,
                start.command(),
                start.version(),
                start.codebook(),
                start.settings(),
                start.started())
            .orElseThrow(() -> new IllegalStateException("a run that was put in has no number"));
    Audit.add(session, start.started(), start.command(), "run " + run + " " + start.codebook());
    commit();
  }

  @Override
  public long run() {
    return run;
  }

  @Override
  public boolean knows(Report arrived) {
    return session
        .number("SELECT 1 FROM report WHERE arrived = ?", arrived.contentId())
        .isPresent();
  }

  @Override
  public boolean mustStayOut(Report arrived) {
    return session
        .number("SELECT 1 FROM tombstone WHERE hash = ?", arrived.contentId())
        .isPresent();
  }

  @Override
  public Outcome store(Entry entry) {
    JsonNode reading = entry.reading();
    Optional<Long> report = rows.report(entry, run);
    if (report.isEmpty()) {
      return count(Outcome.DUPLICATE);
    }
    rows.reading(report.get(), reading, entry.packed());
    entry.testimony().ifPresent(said -> SqlIncidents.hear(session, report.get(), said));
    return count(reading.path("claims").isEmpty() ? Outcome.NO_EVENT : Outcome.CODED);
  }

  @Override
  public Outcome replace(Entry entry) {
    session.flush();
    record Old(long report, long run, byte[] json) {}
    Old old =
        session
            .first(
                row -> new Old(row.getLong(1), row.getLong(2), row.getBytes(3)),
                """
                SELECT r.n, r.run, j.json FROM report r JOIN reading j ON j.report = r.n
                WHERE r.arrived = ?\
                """,
                entry.arrivedId())
            .orElseThrow(
                () -> new IllegalArgumentException("no such report: " + entry.arrivedId()));
    if (Packed.unpack(old.json()).equals(Packed.unpack(entry.packed()))) {
      session.update("UPDATE report SET run = ? WHERE n = ?", run, old.report());
    } else {
      session.update(
          "INSERT INTO former (report, run, replaced, json) VALUES (?, ?, ?, ?)",
          old.report(),
          old.run(),
          run,
          old.json());
      rows.remove(old.report());
      rows.update(old.report(), entry, run);
      rows.reading(old.report(), entry.reading(), entry.packed());
      session.update("DELETE FROM testimony WHERE report = ?", old.report());
    }
    entry.testimony().ifPresent(said -> SqlIncidents.hear(session, old.report(), said));
    return count(entry.reading().path("claims").isEmpty() ? Outcome.NO_EVENT : Outcome.CODED);
  }

  @Override
  public void refuse(Refused refused) {
    session.update(
        """
        INSERT INTO refusal (run, source, own_id, code, message) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO NOTHING\
        """,
        run,
        refused.source(),
        refused.ownId().orElse(null),
        refused.code(),
        refused.message());
    count(Outcome.REFUSED);
  }

  @Override
  public void leaveOut(Outcome outcome) {
    if (outcome != Outcome.DUPLICATE && outcome != Outcome.FILTERED) {
      throw new IllegalArgumentException("what is left out is no " + outcome);
    }
    count(outcome);
  }

  @Override
  public void read(Run.Input input) {
    session.update(
        "INSERT INTO input (run, path, bytes, sha256) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        run,
        input.path(),
        input.bytes(),
        input.sha256());
  }

  @Override
  public Tally tally() {
    return tally;
  }

  @Override
  public void finish(String when) {
    session.update("UPDATE run SET finished = ? WHERE n = ?", when, run);
    Audit.add(session, when, "finish", "run " + run + " " + tally.in() + " in");
    commit();
    database.tidy(session);
  }

  private Outcome count(Outcome outcome) {
    tally = tally.plus(outcome);
    if (++uncommitted >= AT_ONCE || System.nanoTime() - committed > LONGEST_NS) {
      commit();
    }
    return outcome;
  }

  private void commit() {
    session.flush();
    session.update(
        """
        UPDATE run SET coded = ?, no_event = ?, duplicate = ?, filtered = ?, refused = ?
        WHERE n = ?\
        """,
        tally.coded(),
        tally.noEvent(),
        tally.duplicate(),
        tally.filtered(),
        tally.refused(),
        run);
    session.commit();
    uncommitted = 0;
    committed = System.nanoTime();
  }

  @Override
  public void close() {
    // Closing a connection would leave it to the driver what becomes of an open transaction.
    session.rollback();
    session.close();
  }
}
