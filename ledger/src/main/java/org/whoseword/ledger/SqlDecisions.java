package org.whoseword.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.whoseword.ledger.LedgerError.Trouble;

/** What people decided, in a database. */
final class SqlDecisions {

  private SqlDecisions() {}

  static void add(Session session, Decision decision) {
    long report = number(session, decision.report());
    session.update(
        """
        INSERT INTO decision (report, verdict, author, note, at, first, last, claim, correction)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """,
        report,
        ReadingJson.lower(decision.verdict()),
        decision.author(),
        decision.note().orElse(null),
        decision.at(),
        decision.claim().path("trigger").path(0).asInt(),
        decision.claim().path("trigger").path(1).asInt(),
        Json.write(decision.claim()),
        decision.correction().map(Json::write).orElse(null));
    // A report that is forgotten must leave no name here: the hash of its id is all that is said.
    Audit.add(session, decision.at(), "decide", decision.report());
  }

  private static long number(Session session, String report) {
    return session
        .number("SELECT n FROM report WHERE id = ?", report)
        .orElseThrow(() -> new LedgerError(Trouble.OTHER, "no report '" + report + "'"));
  }

  static void add(Session session, Bond bond) {
    session.update(
        """
        INSERT INTO bond (same, author, note, at, report, claim, other_report, other_claim)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)\
        """,
        bond.same() ? 1 : 0,
        bond.author(),
        bond.note().orElse(null),
        bond.at(),
        number(session, bond.one().report()),
        Json.write(bond.one().claim()),
        number(session, bond.other().report()),
        Json.write(bond.other().claim()));
    String ends = bond.one().report() + " " + bond.other().report();
    Audit.add(session, bond.at(), bond.same() ? "same" : "not-same", ends);
  }

  static Stream<Bond> bonds(Session session) {
    return session.stream(
        row ->
            new Bond(
                new Bond.End(row.getString(1), Json.parse(row.getString(2))),
                new Bond.End(row.getString(3), Json.parse(row.getString(4))),
                row.getInt(5) == 1,
                row.getString(6),
                Optional.ofNullable(row.getString(7)),
                row.getString(8)),
        """
        SELECT r.id, b.claim, o.id, b.other_claim, b.same, b.author, b.note, b.at
        FROM bond b JOIN report r ON r.n = b.report JOIN report o ON o.n = b.other_report
        ORDER BY b.n\
        """,
        List.of());
  }

  static Stream<Decision> all(Session session) {
    return session.stream(
        row ->
            new Decision(
                row.getString(1),
                Decision.Verdict.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
                row.getString(3),
                Optional.ofNullable(row.getString(4)),
                row.getString(5),
                Json.parse(row.getString(6)),
                Optional.ofNullable(row.getString(7)).map(Json::parse)),
        """
        SELECT r.id, d.verdict, d.author, d.note, d.at, d.claim, d.correction
        FROM decision d JOIN report r ON r.n = d.report ORDER BY d.report, d.n\
        """,
        List.of());
  }
}
