package org.whoseword.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Checks the rows of a ledger against the readings that they were made of. */
final class SqlCheck {

  /** What is told of one kind of trouble, at most. */
  private static final int TOLD = 20;

  private SqlCheck() {}

  static List<String> problems(Session session, Database database) {
    List<String> problems = new ArrayList<>(database.damage());
    ask(
        session,
        problems,
        "SELECT id FROM report WHERE NOT EXISTS (SELECT 1 FROM reading WHERE report = n)",
        "has no reading");
    ask(
        session,
        problems,
        """
        SELECT id FROM report r
        WHERE r.claims <> (SELECT count(*) FROM claim c WHERE c.report = r.n)\
        """,
        "has more or fewer claims than its reading");
    ask(
        session,
        problems,
        "SELECT id FROM report WHERE id IN (SELECT hash FROM tombstone)",
        "was forgotten, and is there");
    rows(session, problems);
    audit(session, problems);
    return problems;
  }

  private static void ask(Session session, List<String> problems, String sql, String what) {
    for (String id : session.all(row -> row.getString(1), sql + " LIMIT " + TOLD)) {
      problems.add("report " + id + " " + what);
    }
  }

  /** What a claim's row says, beside what its JSON says. */
  private record Kept(String id, String type, String status, int hedged, int sides, String json) {}

  private static void rows(Session session, List<String> problems) {
    session.each(
        row ->
            new Kept(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                row.getInt(5),
                row.getString(6)),
        kept -> {
          JsonNode claim = Json.parse(kept.json());
          int sides = claim.path("actors").size() + claim.path("recipients").size();
          boolean same =
              claim.path("id").asText().equals(kept.id())
                  && claim.path("type").asText().equals(kept.type())
                  && claim.path("status").asText().equals(kept.status())
                  && claim.path("hedged").asBoolean() == (kept.hedged() == 1)
                  && sides == kept.sides();
          if (!same && problems.size() < TOLD * TOLD) {
            problems.add("claim " + kept.id() + " is found by other than what it says");
          }
        },
        """
        SELECT c.id, c.type, c.status, c.hedged,
          (SELECT count(*) FROM participant p WHERE p.claim = c.n), coalesce(k.json, '{}')
        FROM claim c LEFT JOIN claim_json k ON k.n = c.n ORDER BY c.n\
        """);
  }

  private static void audit(Session session, List<String> problems) {
    String before = "";
    for (AuditEntry entry : Audit.all(session)) {
      String hash = AuditEntry.hash(before, entry.at(), entry.act(), entry.subject());
      if (!hash.equals(entry.hash())) {
        problems.add("the log of acts was altered at its entry " + entry.n());
        return;
      }
      before = entry.hash();
    }
  }
}
