package org.whoseword.ledger;

import java.util.List;

/** The log of all that changed a ledger; each entry holds the one before fast. */
final class Audit {

  private Audit() {}

  /** Adds an act, in the transaction that it belongs to. */
  static void add(Session session, String at, String act, String subject) {
    String before =
        session
            .first(row -> row.getString(1), "SELECT hash FROM audit ORDER BY n DESC LIMIT 1")
            .orElse("");
    session.update(
        "INSERT INTO audit (at, act, subject, hash) VALUES (?, ?, ?, ?)",
        at,
        act,
        subject,
        AuditEntry.hash(before, at, act, subject));
  }

  static List<AuditEntry> all(Session session) {
    return session.all(
        row ->
            new AuditEntry(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5)),
        "SELECT n, at, act, subject, hash FROM audit ORDER BY n");
  }
}
