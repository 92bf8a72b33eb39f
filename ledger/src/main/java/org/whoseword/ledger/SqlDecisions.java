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
    long report =
        session
            .number("SELECT n FROM report WHERE id = ?", decision.report())
            .orElseThrow(
                () -> new LedgerError(Trouble.OTHER, "no report '" + decision.report() + "'"));
    session.update(
        """
        INSERT INTO decision (report, verdict, author, note, at, first, last, claim, correction)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
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
        FROM decision d JOIN report r ON r.n = d.report ORDER BY d.report, d.n""",
        List.of());
  }
}
