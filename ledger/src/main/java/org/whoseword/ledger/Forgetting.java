package org.whoseword.ledger;

import java.util.List;
import java.util.Optional;

/** Removes a report and all that came of it. */
final class Forgetting {

  /** Columns that point at a name. */
  private static final List<String> USES =
      List.of(
          "report.outlet_name",
          "agency.name",
          "speaker.name",
          "claim.place",
          "claim.root",
          "participant.name",
          "link.name");

  private Forgetting() {}

  static boolean forget(Database database, Session session, String id, String when) {
    record Found(long n, String id, String arrived, String source, Optional<String> ownId) {}
    Optional<Found> found =
        session.first(
            row ->
                new Found(
                    row.getLong(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    Optional.ofNullable(row.getString(5))),
            """
            SELECT n, id, arrived, source, own_id FROM report WHERE id = ? OR own_id = ?
            ORDER BY n LIMIT 1\
            """,
            id,
            id);
    if (found.isEmpty()) {
      return false;
    }
    Found report = found.get();
    List<Long> names = names(session, report.n());
    SqlIncidents.forget(session, report.n());
    new ReadingRows(database, session).remove(report.n());
    session.update("DELETE FROM former WHERE report = ?", report.n());
    session.update("DELETE FROM decision WHERE report = ?", report.n());
    session.update("DELETE FROM bond WHERE report = ? OR other_report = ?", report.n(), report.n());
    session.update("DELETE FROM report WHERE n = ?", report.n());
    names.forEach(name -> removeUnused(session, name));
    for (String hash : List.of(report.id(), report.arrived())) {
      session.update("INSERT INTO tombstone (hash) VALUES (?) ON CONFLICT DO NOTHING", hash);
    }
    Audit.add(session, when, "forget", report.id());
    return true;
  }

  private static List<Long> names(Session session, long report) {
    long from = report << ReadingRows.CLAIM_BITS;
    long to = report + 1 << ReadingRows.CLAIM_BITS;
    return session.all(
        row -> row.getLong(1),
        """
        SELECT outlet_name FROM report WHERE n = ? AND outlet_name IS NOT NULL
        UNION SELECT name FROM agency WHERE report = ?
        UNION SELECT name FROM speaker WHERE report = ?
        UNION SELECT place FROM claim WHERE n > ? AND n < ? AND place IS NOT NULL
        UNION SELECT root FROM claim WHERE n > ? AND n < ? AND root IS NOT NULL
        UNION SELECT name FROM participant WHERE claim > ? AND claim < ?
        UNION SELECT name FROM link WHERE claim > ? AND claim < ?\
        """,
        report,
        report,
        report,
        from,
        to,
        from,
        to,
        from,
        to,
        from,
        to);
  }

  private static void removeUnused(Session session, long name) {
    for (String use : USES) {
      String table = use.substring(0, use.indexOf('.'));
      String column = use.substring(use.indexOf('.') + 1);
      String sql = "SELECT 1 FROM " + table + " WHERE " + column + " = ? LIMIT 1";
      if (session.number(sql, name).isPresent()) {
        return;
      }
    }
    session.update("DELETE FROM name WHERE n = ?", name);
  }
}
