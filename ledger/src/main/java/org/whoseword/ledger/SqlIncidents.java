package org.whoseword.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whoseword.incident.Account;
import org.whoseword.incident.Family;
import org.whoseword.incident.Incident;
import org.whoseword.incident.Testimony;
import org.whoseword.incident.Wording;

/** Incidents in a database. */
final class SqlIncidents implements IncidentStore {

  /** Columns of what an incident {@code i} comes to. */
  static final String FIGURES =
      "i.id, i.low, i.best, i.high, i.deaths_low, i.deaths_best, i.deaths_high, i.reports";

  /** What was gathered of a report, in the order in which it is to be removed. */
  private static final List<String> OF_A_REPORT =
      List.of(
          "DELETE FROM incident WHERE n IN (SELECT incident FROM incident_report WHERE report = ?)",
          "DELETE FROM family WHERE n IN (SELECT family FROM family_report WHERE report = ?)",
          "DELETE FROM testimony WHERE report = ?");

  private final Database database;

  SqlIncidents(Database database) {
    this.database = database;
  }

  /** Keeps what a report has to say, in the place of what it had. */
  static void hear(Session session, long report, Testimony testimony) {
    session.update("DELETE FROM testimony WHERE report = ?", report);
    session.update(
        "INSERT INTO testimony (report, json) VALUES (?, ?)",
        report,
        Packed.pack(TestimonyJson.write(testimony)));
  }

  /** Removes what was gathered of a report: other reports of it wait for the next gathering. */
  static void forget(Session session, long report) {
    OF_A_REPORT.forEach(sql -> session.update(sql, report));
  }

  @Override
  public Stream<Testimony> testimonies() {
    return database.reader().stream(
        row -> TestimonyJson.read(Packed.unpack(row.getBytes(1))),
        "SELECT json FROM testimony ORDER BY report",
        List.of());
  }

  @Override
  public Stream<StoredArrival> unheard() {
    return SqlLedger.arrivals(
        database.reader(), " WHERE NOT EXISTS (SELECT 1 FROM testimony t WHERE t.report = r.n)");
  }

  @Override
  public void hear(List<Testimony> testimonies) {
    try (Session session = database.writer()) {
      for (Testimony testimony : testimonies) {
        session
            .number("SELECT n FROM report WHERE id = ?", testimony.wording().contentId())
            .ifPresent(report -> hear(session, report, testimony));
      }
      session.commit();
    }
  }

  @Override
  public void replace(List<Incident> incidents, List<Family> families, String when) {
    try (Session session = database.writer()) {
      Set<String> same = new HashSet<>();
      for (Incident incident : incidents) {
        Optional<byte[]> kept =
            session.first(
                row -> row.getBytes(1), "SELECT json FROM incident WHERE id = ?", incident.id());
        if (kept.filter(json -> Arrays.equals(json, packed(incident))).isPresent()) {
          same.add(incident.id());
        }
      }
      for (String id : session.all(row -> row.getString(1), "SELECT id FROM incident")) {
        if (!same.contains(id)) {
          session.update("DELETE FROM incident WHERE id = ?", id);
        }
      }
      incidents.stream().filter(each -> !same.contains(each.id())).forEach(i -> add(session, i));
      session.update("DELETE FROM family");
      families.stream().filter(each -> each.members().size() > 1).forEach(f -> add(session, f));
      Audit.add(session, when, "incidents", incidents.size() + " incidents");
      session.update("DELETE FROM gathering");
      session.update("INSERT INTO gathering (at, audit) SELECT ?, max(n) FROM audit", when);
      session.commit();
    }
  }

  private static byte[] packed(Incident incident) {
    return Packed.pack(Json.write(IncidentJson.of(incident)));
  }

  private static void add(Session session, Incident incident) {
    ObjectNode node = IncidentJson.of(incident);
    JsonNode deaths = node.path("deaths");
    long n =
        inserted(
            session,
            """
            INSERT INTO incident (id, low, best, high, deaths_low, deaths_best, deaths_high,
              reports, json) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING n\
            """,
            incident.id(),
            incident.independent().low(),
            incident.independent().best(),
            incident.independent().high(),
            count(deaths, "low"),
            count(deaths, "best"),
            count(deaths, "high"),
            node.path("reports").size(),
            packed(incident));
    for (JsonNode claim : node.path("claims")) {
      session.update(
          "INSERT INTO incident_claim (claim, incident) SELECT n, ? FROM claim WHERE id = ?",
          n,
          claim.asText());
    }
    Set<String> reports = new TreeSet<>();
    for (Account account : incident.accounts()) {
      reports.add(account.wording().contentId());
      session.update("INSERT INTO incident_name (name, incident) VALUES (?, ?)", account.id(), n);
    }
    for (String report : reports) {
      session.update(
          "INSERT INTO incident_report (incident, report) SELECT ?, n FROM report WHERE id = ?",
          n,
          report);
    }
  }

  private static void add(Session session, Family family) {
    String json = Json.write(FamilyJson.of(family, Map.of()));
    long n =
        inserted(
            session, "INSERT INTO family (id, json) VALUES (?, ?) RETURNING n", family.id(), json);
    for (Wording member : family.members()) {
      session.update(
          "INSERT INTO family_report (report, family) SELECT n, ? FROM report WHERE id = ?",
          n,
          member.contentId());
    }
  }

  private static long inserted(Session session, String sql, @Nullable Object... values) {
    return session
        .number(sql, values)
        .orElseThrow(() -> new IllegalStateException("what was put in has no number"));
  }

  private static @Nullable Integer count(JsonNode toll, String which) {
    return toll.path(which).isNumber() ? toll.path(which).asInt() : null;
  }

  @Override
  public List<StoredIncident> incidents(Optional<String> after, int most) {
    String order = " ORDER BY best DESC, reports DESC, id LIMIT ?";
    try (Session session = database.reader()) {
      if (after.isEmpty()) {
        return session.all(SqlIncidents::stored, "SELECT id, json FROM incident" + order, most);
      }
      return session.all(
          SqlIncidents::stored,
          """
          SELECT i.id, i.json FROM incident i, incident a WHERE a.id = ?
            AND (i.best < a.best OR i.best = a.best
              AND (i.reports < a.reports OR i.reports = a.reports AND i.id > a.id))
          ORDER BY i.best DESC, i.reports DESC, i.id LIMIT ?\
          """,
          after.get(),
          most);
    }
  }

  @Override
  public Stream<StoredIncident> all() {
    return database.reader().stream(
        SqlIncidents::stored, "SELECT id, json FROM incident ORDER BY id", List.of());
  }

  private static StoredIncident stored(ResultSet row) throws SQLException {
    return new StoredIncident(row.getString(1), Json.parse(Packed.unpack(row.getBytes(2))));
  }

  @Override
  public Optional<StoredIncident> incident(String id) {
    try (Session session = database.reader()) {
      return session.first(
          SqlIncidents::stored,
          """
          SELECT id, json FROM incident WHERE n IN (
            SELECT incident FROM incident_name WHERE name = ?
            UNION ALL SELECT ic.incident FROM claim c JOIN incident_claim ic ON ic.claim = c.n
              WHERE c.id = ?)\
          """,
          id,
          id);
    }
  }

  @Override
  public Stream<String> families() {
    return database.reader().stream(
        row -> row.getString(1), "SELECT json FROM family ORDER BY id", List.of());
  }

  @Override
  public Optional<IncidentFigures> figures(String claim) {
    try (Session session = database.reader()) {
      return session.first(
          row -> figures(row, 1),
          "SELECT "
              + FIGURES
              + " FROM claim c JOIN incident_claim ic ON ic.claim = c.n"
              + " JOIN incident i ON i.n = ic.incident WHERE c.id = ?",
          claim);
    }
  }

  /**
   * Of a row that has {@link #FIGURES}.
   *
   * @param from the number of their first column
   */
  static IncidentFigures figures(ResultSet row, int from) throws SQLException {
    return new IncidentFigures(
        row.getString(from),
        row.getInt(from + 1),
        row.getInt(from + 2),
        row.getInt(from + 3),
        number(row, from + 4),
        number(row, from + 5),
        number(row, from + 6),
        row.getInt(from + 7));
  }

  private static OptionalInt number(ResultSet row, int column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
  }

  @Override
  public Optional<State> state() {
    try (Session session = database.reader()) {
      return session.first(
          row -> new State(row.getString(1), row.getLong(2), row.getBoolean(3)),
          """
          SELECT at, (SELECT count(*) FROM incident), audit = (SELECT max(n) FROM audit)
          FROM gathering\
          """);
    }
  }
}
