package org.whoseword.ledger;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.whoseword.ledger.Condition.Said;
import org.whoseword.ledger.LedgerError.Trouble;

/**
 * A ledger in a database of PostgreSQL, 13 or newer. Texts are looked up by the set of their words
 * (a tsvector), then checked for the words as they stand one behind the other: PostgreSQL itself
 * forgets where a word stands from its sixteen-thousandth word on.
 */
final class Postgres implements Database {

  /** The schema that this version writes. */
  static final int SCHEMA = 1;

  private static final String PATIENCE = "2s";

  /** Says which of the database's advisory locks is ours ("WHOW"); the schema is its other half. */
  private static final int LOCK = 0x57484F57;

  /** A set of words may have a megabyte, a word two kilobytes; with room for what each costs. */
  private static final int WORD_CHARACTERS = 250;

  private static final int SET_CHARACTERS = 200_000;

  private final PostgresAddress address;

  private Postgres(PostgresAddress address) {
    this.address = address;
  }

  /**
   * Opens a ledger that is there.
   *
   * @throws LedgerError when there is none, or it cannot be used
   */
  static Postgres open(String where) {
    Postgres database = new Postgres(PostgresAddress.of(where));
    try (Session session = database.reader()) {
      if (!database.hasLedger(session)) {
        throw database.error(Trouble.MISSING, "no ledger in this database");
      }
      database.check(session);
    }
    return database;
  }

  /** Opens a ledger, or makes an empty one in a database that has none. */
  static Postgres openOrCreate(String where) {
    Postgres database = new Postgres(PostgresAddress.of(where));
    try (Session session = database.reader()) {
      if (database.hasLedger(session)) {
        database.check(session);
        return database;
      }
    }
    try (Session session = database.writer()) {
      // Somebody else may have been quicker.
      if (!database.hasLedger(session)) {
        Script.read("postgresql-" + SCHEMA + ".sql").forEach(session::run);
        session.update("INSERT INTO whoseword (schema) VALUES (?)", SCHEMA);
        session.commit();
      }
    }
    return database;
  }

  private boolean hasLedger(Session session) {
    return session
        .number(
            """
            SELECT 1 FROM pg_tables
            WHERE schemaname = current_schema() AND tablename = 'whoseword'\
            """)
        .isPresent();
  }

  private void check(Session session) {
    long schema = session.number("SELECT schema FROM whoseword").orElse(0L);
    if (schema > SCHEMA) {
      throw error(
          Trouble.NEWER,
          "written by a later version of Whoseword (schema "
              + schema
              + "; this one knows "
              + SCHEMA
              + "); use that version");
    }
  }

  private LedgerError error(Trouble trouble, String what) {
    return new LedgerError(trouble, address.shown() + ": " + what);
  }

  private Session connect(boolean write) {
    Properties properties = new Properties();
    address.user().ifPresent(user -> properties.setProperty("user", user));
    address.password().ifPresent(password -> properties.setProperty("password", password));
    properties.setProperty("reWriteBatchedInserts", "true");
    properties.setProperty("ApplicationName", "whoseword");
    try {
      Connection connection = DriverManager.getConnection(address.jdbc(), properties);
      // Rows come in portions within a transaction only.
      connection.setAutoCommit(false);
      connection.setReadOnly(!write);
      return new Session(connection, this::explain);
    } catch (SQLException e) {
      throw explain(e);
    }
  }

  @Override
  public Session reader() {
    return connect(false);
  }

  @Override
  public Session writer() {
    Session session = connect(true);
    try {
      session.run("SET lock_timeout = '" + PATIENCE + "'");
      session.first(
          row -> true,
          """
          SELECT pg_advisory_lock(?, oid::int) FROM pg_namespace
          WHERE nspname = current_schema()\
          """,
          LOCK);
      // The lock is the session's, and outlives this transaction.
      session.commit();
      return session;
    } catch (RuntimeException e) {
      session.close();
      throw e;
    }
  }

  @Override
  public boolean writable() {
    try (Session session = reader()) {
      return session
          .number(
              "SELECT CASE WHEN has_table_privilege('decision', 'INSERT')"
                  + " AND NOT pg_is_in_recovery() THEN 1 ELSE 0 END")
          .filter(can -> can == 1)
          .isPresent();
    }
  }

  @Override
  public LedgerError explain(SQLException why) {
    String state = Optional.ofNullable(why.getSQLState()).orElse("");
    Trouble trouble =
        switch (state) {
          case "55P03" -> Trouble.LOCKED;
          case "25006", "42501" -> Trouble.READ_ONLY;
          case "53100" -> Trouble.FULL;
          case "XX001", "XX002" -> Trouble.CORRUPT;
          case "3D000" -> Trouble.MISSING;
          default -> Trouble.OTHER;
        };
    String what =
        switch (trouble) {
          case LOCKED -> "another process is writing into it; try again when that is done";
          case READ_ONLY -> "may only be read";
          case CORRUPT -> "damaged; nothing was written: " + why.getMessage();
          case FULL -> "no room left on the server's disk; what was committed is safe";
          case MISSING -> "no such database; create it first (createdb)";
          default ->
              state.startsWith("08")
                  ? "the server cannot be reached: " + why.getMessage()
                  : "the database failed: " + why.getMessage();
        };
    return new LedgerError(trouble, address.shown() + ": " + what, why);
  }

  @Override
  public Said reportsWith(Query words) {
    Said has = has(words);
    return new Said("SELECT report FROM report_text WHERE " + has.sql(), has.values());
  }

  @Override
  public Said reportHas(Query words) {
    Said has = has(words);
    return new Said(
        "EXISTS (SELECT 1 FROM report_text WHERE report = c.report AND " + has.sql() + ")",
        has.values());
  }

  @Override
  public Said namesWith(String words, boolean prefix) {
    Said has = has(words, prefix);
    return new Said("SELECT name FROM name_text WHERE " + has.sql(), has.values());
  }

  private static Said has(Query words) {
    if (words instanceof Query.Words phrase) {
      return has(phrase.words(), phrase.prefix());
    }
    boolean all = words instanceof Query.And;
    List<Query> parts = all ? ((Query.And) words).parts() : ((Query.Or) words).parts();
    List<Said> said = parts.stream().map(Postgres::has).toList();
    List<Object> values = new ArrayList<>();
    said.forEach(part -> values.addAll(part.values()));
    return new Said(
        said.stream().map(Said::sql).collect(Collectors.joining(all ? " AND " : " OR ", "(", ")")),
        values);
  }

  private static Said has(String phrase, boolean prefix) {
    List<String> words = Words.of(phrase);
    if (words.isEmpty()) {
      return new Said("FALSE", List.of());
    }
    List<String> wanted = words.stream().map(word -> "'" + cut(word) + "'").toList();
    String set = String.join(" & ", wanted) + (prefix ? ":*" : "");
    String plain = " " + String.join(" ", words) + (prefix ? "" : " ");
    return new Said("(words @@ ?::tsquery AND strpos(plain, ?) > 0)", List.of(set, plain));
  }

  private static String cut(String word) {
    return word.substring(0, Math.min(WORD_CHARACTERS, word.length()));
  }

  @Override
  public void indexReport(Session writer, long report, String text) {
    List<String> words = Words.of(text);
    writer.later(
        """
        INSERT INTO report_text (report, plain, words)
        VALUES (?, ?, array_to_tsvector(string_to_array(?, ' ')))\
        """,
        report,
        plain(words),
        set(words));
  }

  @Override
  public void indexName(Session writer, long name, String words, String others) {
    List<String> all = new ArrayList<>(Words.of(words));
    List<String> plain = new ArrayList<>(all);
    // No phrase goes over from the one to the other.
    plain.add("|");
    plain.addAll(Words.of(others));
    all.addAll(Words.of(others));
    writer.later(
        """
        INSERT INTO name_text (name, plain, words)
        VALUES (?, ?, array_to_tsvector(string_to_array(?, ' ')))\
        """,
        name,
        plain(plain),
        set(all));
  }

  private static String plain(List<String> words) {
    return " " + String.join(" ", words) + " ";
  }

  /** Each word once, for as long as there is room: what lies behind is found by other words. */
  private static String set(List<String> words) {
    StringBuilder set = new StringBuilder();
    for (String word : words.stream().distinct().toList()) {
      if (set.length() > SET_CHARACTERS) {
        break;
      }
      set.append(set.length() == 0 ? "" : " ").append(cut(word));
    }
    return set.toString();
  }

  @Override
  public Said inBox(Query.Box box) {
    return new Said(
        """
        SELECT n FROM claim WHERE latitude IS NOT NULL
          AND point(longitude, latitude) <@ box(point(?, ?), point(?, ?))\
        """,
        List.of(box.west(), box.south(), box.east(), box.north()));
  }

  @Override
  public String thenJoin() {
    return " JOIN ";
  }

  /** PostgreSQL plans with the values at hand: nothing need be kept from it. */
  @Override
  public String unindexed(String column) {
    return column;
  }

  @Override
  public void tidy(Session writer) {
    writer.run("ANALYZE");
    writer.commit();
  }

  /** The server looks after its pages; see pg_amcheck. */
  @Override
  public List<String> damage() {
    try (Session session = reader()) {
      List<String> damage = new ArrayList<>();
      for (String id :
          session.all(
              row -> row.getString(1),
              """
              SELECT id FROM report r
              WHERE NOT EXISTS (SELECT 1 FROM report_text t WHERE t.report = r.n) LIMIT 20\
              """)) {
        damage.add("the index report_text does not hold report " + id);
      }
      return damage;
    }
  }

  @Override
  public void compact(Session writer) {
    writer.setAutoCommit(true);
    writer.run("VACUUM FULL");
  }

  @Override
  public void close() {
    // Connections are opened for what they are needed for, and closed with it.
  }
}
