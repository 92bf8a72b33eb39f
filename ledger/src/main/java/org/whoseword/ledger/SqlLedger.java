package org.whoseword.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A ledger in a database. */
final class SqlLedger implements Ledger {

  private static final String REPORT =
      """
      r.id, r.own_id, r.source, r.title, r.outlet, r.url, r.published, r.language, r.byline,
      r.agencies, r.run, u.codebook, r.claims\
      """;

  private final Database database;

  SqlLedger(Database database) {
    this.database = database;
  }

  @Override
  public RunWriter begin(Run.Start start) {
    Session session = database.writer();
    try {
      return new SqlRun(database, session, start);
    } catch (RuntimeException e) {
      session.close();
      throw e;
    }
  }

  @Override
  public List<Run> runs() {
    try (Session session = database.reader()) {
      return session.all(
          SqlLedger::run,
          """
          SELECT n, command, version, codebook, settings, started, finished, coded, no_event,
            duplicate, filtered, refused
          FROM run ORDER BY n\
          """);
    }
  }

  private static Run run(ResultSet row) throws SQLException {
    Run.Start start =
        new Run.Start(
            row.getString(2),
            row.getString(3),
            row.getString(4),
            row.getString(5),
            row.getString(6));
    Tally tally =
        new Tally(
            row.getLong(8), row.getLong(9), row.getLong(10), row.getLong(11), row.getLong(12));
    return new Run(row.getLong(1), start, optional(row.getString(7)), tally);
  }

  @Override
  public List<Run.Input> inputs(long run) {
    try (Session session = database.reader()) {
      return session.all(
          row -> new Run.Input(row.getString(1), row.getLong(2), row.getString(3)),
          "SELECT path, bytes, sha256 FROM input WHERE run = ? ORDER BY path",
          run);
    }
  }

  @Override
  public Stream<Refused> refusals() {
    return database.reader().stream(
        row ->
            new Refused(
                row.getString(1), optional(row.getString(2)), row.getString(3), row.getString(4)),
        "SELECT source, own_id, code, message FROM refusal ORDER BY n",
        List.of());
  }

  @Override
  public Stream<StoredReading> readings() {
    return database.reader().stream(
        SqlLedger::reading,
        "SELECT "
            + REPORT
            + ", j.json FROM report r JOIN run u ON u.n = r.run"
            + " JOIN reading j ON j.report = r.n ORDER BY r.n",
        List.of());
  }

  @Override
  public Optional<StoredReading> reading(String id) {
    try (Session session = database.reader()) {
      return session.first(
          SqlLedger::reading,
          "SELECT "
              + REPORT
              + ", j.json FROM report r JOIN run u ON u.n = r.run"
              + " JOIN reading j ON j.report = r.n"
              + " WHERE r.id = ? OR r.own_id = ? ORDER BY r.n LIMIT 1",
          id,
          id);
    }
  }

  private static StoredReading reading(ResultSet row) throws SQLException {
    return new StoredReading(report(row), Packed.unpack(row.getBytes(14)));
  }

  @Override
  public Stream<StoredReport> reports(Optional<String> after) {
    return database.reader().stream(
        SqlLedger::report,
        "SELECT "
            + REPORT
            + " FROM report r JOIN run u ON u.n = r.run"
            + " WHERE r.n > coalesce((SELECT n FROM report WHERE id = ?), 0) ORDER BY r.n",
        List.of(after.orElse("")));
  }

  @Override
  public Optional<String> text(String id) {
    try (Session session = database.reader()) {
      return session.first(row -> row.getString(1), "SELECT text FROM report WHERE id = ?", id);
    }
  }

  @Override
  public Overview overview(Query query) {
    SqlSearch where = new SqlSearch(query, database);
    try (Session session = database.reader()) {
      return new SqlOverview(session, where).overview();
    }
  }

  @Override
  public List<Overview.Site> sites(Query query, int most) {
    SqlSearch where = new SqlSearch(query, database);
    try (Session session = database.reader()) {
      return new SqlOverview(session, where).sites(most);
    }
  }

  @Override
  public Stream<StoredArrival> arrivals() {
    return arrivals(database.reader(), "");
  }

  /**
   * Reports as they came, in their order.
   *
   * @param where which of the reports {@code r}; empty for all
   */
  static Stream<StoredArrival> arrivals(Session session, String where) {
    return session.stream(
        SqlLedger::arrival,
        "SELECT "
            + REPORT
            + ", j.json, r.arrival, r.text FROM report r JOIN run u ON u.n = r.run"
            + " JOIN reading j ON j.report = r.n"
            + where
            + " ORDER BY r.n",
        List.of());
  }

  @Override
  public IncidentStore incidents() {
    return new SqlIncidents(database);
  }

  private static StoredArrival arrival(ResultSet row) throws SQLException {
    ArrivalJson.Arrived arrived =
        ArrivalJson.read(Json.parse(row.getString(15)), row.getString(16));
    return new StoredArrival(arrived.report(), arrived.notes(), reading(row));
  }

  @Override
  public List<StoredReading> history(String report) {
    try (Session session = database.reader()) {
      return session.all(
          SqlLedger::reading,
          "SELECT "
              + REPORT
              + ", f.json FROM former f JOIN report r ON r.n = f.report"
              + " JOIN run u ON u.n = f.run WHERE r.id = ? ORDER BY f.n",
          report);
    }
  }

  @Override
  public void decide(Decision decision) {
    try (Session session = database.writer()) {
      SqlDecisions.add(session, decision);
      session.commit();
    }
  }

  @Override
  public Stream<Decision> decisions() {
    return SqlDecisions.all(database.reader());
  }

  @Override
  public void decide(Bond bond) {
    try (Session session = database.writer()) {
      SqlDecisions.add(session, bond);
      session.commit();
    }
  }

  @Override
  public Stream<Bond> bonds() {
    return SqlDecisions.bonds(database.reader());
  }

  @Override
  public boolean forget(String id, String when) {
    try (Session session = database.writer()) {
      boolean there = Forgetting.forget(database, session, id, when);
      session.commit();
      return there;
    }
  }

  @Override
  public List<AuditEntry> audit() {
    try (Session session = database.reader()) {
      return Audit.all(session);
    }
  }

  @Override
  public List<String> problems() {
    try (Session session = database.reader()) {
      return SqlCheck.problems(session, database);
    }
  }

  @Override
  public void compact() {
    try (Session session = database.writer()) {
      database.compact(session);
    }
  }

  @Override
  public Stream<StoredClaim> claims(Search search) {
    return found(search, "", "", SqlLedger::claim);
  }

  @Override
  public Stream<StoredHit> hits(Search search) {
    return found(
        search,
        ", r.text, " + SqlIncidents.FIGURES,
        " LEFT JOIN incident_claim ic ON ic.claim = c.n LEFT JOIN incident i ON i.n = ic.incident",
        row ->
            new StoredHit(
                claim(row),
                row.getString(16),
                optional(row.getString(17)).isPresent()
                    ? Optional.of(SqlIncidents.figures(row, 17))
                    : Optional.empty()));
  }

  /**
   * @param more columns behind those of the claim
   * @param joined what they stand in
   */
  private <T> Stream<T> found(Search search, String more, String joined, Session.Row<T> row) {
    SqlOrder order = SqlOrder.of(search.order());
    Session session = database.reader();
    try {
      SqlPlan plan = new SqlPlan(search, database, session);
      StringBuilder sql =
          new StringBuilder("SELECT ").append(REPORT).append(", c.n, k.json").append(more);
      sql.append(" FROM claim c").append(database.thenJoin()).append("report r ON r.n = c.report");
      sql.append(database.thenJoin()).append("run u ON u.n = r.run");
      sql.append(database.thenJoin()).append("claim_json k ON k.n = c.n");
      sql.append(joined).append(" WHERE ").append(plan.condition());
      List<Object> values = new ArrayList<>(plan.values());
      search.after().ifPresent(id -> sql.append(order.behind(id, session, values)));
      sql.append(" ORDER BY ");
      sql.append(order.columns(plan.walks() ? column -> column : database::unindexed));
      search.limit().ifPresent(limit -> sql.append(" LIMIT ").append(limit));
      return session.stream(row, sql.toString(), values);
    } catch (RuntimeException e) {
      session.close();
      throw e;
    }
  }

  private static StoredClaim claim(ResultSet row) throws SQLException {
    return new StoredClaim(row.getLong(14), report(row), Json.parse(row.getString(15)));
  }

  @Override
  public Stream<String> ids(Query query) {
    SqlSearch where = new SqlSearch(query, database);
    return database.reader().stream(
        row -> row.getString(1),
        "SELECT c.id FROM claim c WHERE " + where.condition() + " ORDER BY c.n",
        where.values());
  }

  @Override
  public long count(Query query) {
    SqlSearch where = new SqlSearch(query, database);
    try (Session session = database.reader()) {
      return session
          .number(
              "SELECT count(*) FROM claim c WHERE " + where.condition(), where.values().toArray())
          .orElse(0L);
    }
  }

  @Override
  public Size size() {
    try (Session session = database.reader()) {
      return session
          .first(
              row -> new Size(row.getLong(1), row.getLong(2), row.getLong(3)),
              """
              SELECT (SELECT count(*) FROM report), (SELECT count(*) FROM claim),
                (SELECT count(*) FROM refusal)\
              """)
          .orElseThrow(() -> new IllegalStateException("a count has no row"));
    }
  }

  @Override
  public boolean writable() {
    return database.writable();
  }

  private static StoredReport report(ResultSet row) throws SQLException {
    List<String> agencies = new ArrayList<>();
    for (JsonNode agency : Json.parse(row.getString(10))) {
      agencies.add(agency.asText());
    }
    return new StoredReport(
        row.getString(1),
        optional(row.getString(2)),
        row.getString(3),
        optional(row.getString(4)),
        optional(row.getString(5)),
        optional(row.getString(6)),
        optional(row.getString(7)),
        optional(row.getString(8)),
        optional(row.getString(9)),
        agencies,
        row.getLong(11),
        row.getString(12),
        row.getInt(13));
  }

  private static Optional<String> optional(@Nullable String value) {
    return Optional.ofNullable(value);
  }

  @Override
  public void close() {
    database.close();
  }
}
