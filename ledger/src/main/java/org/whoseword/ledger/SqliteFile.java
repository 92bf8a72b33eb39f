package org.whoseword.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.whoseword.ledger.Condition.Said;
import org.whoseword.ledger.LedgerError.Trouble;

/** A ledger in one SQLite file. */
final class SqliteFile implements Database {

  /** "WHOW": says in the file's head whose file it is. */
  static final int APPLICATION = 0x57484F57;

  /** The schema that this version writes; each number has a script that leads to it. */
  static final int SCHEMA = 3;

  /** How every SQLite file begins, where its application id stands, and where its head ends. */
  private static final String MAGIC = "SQLite format 3";

  private static final int APPLICATION_AT = 68;
  private static final int HEAD = 100;

  private static final int PAGE_BYTES = 8192;
  private static final int PATIENCE_MS = 2_000;

  private final Path file;
  private final boolean writable;

  private SqliteFile(Path file, boolean writable) {
    this.file = file;
    this.writable = writable;
  }

  /**
   * Opens a ledger that is there; brings its schema up to date when it may be written.
   *
   * @throws LedgerError when there is none, or it cannot be used
   */
  static SqliteFile open(Path file) {
    if (!Files.exists(file)) {
      throw new LedgerError(Trouble.MISSING, file + ": no such ledger");
    }
    if (Files.isDirectory(file)) {
      throw new LedgerError(Trouble.NOT_A_LEDGER, file + ": a folder, not a ledger");
    }
    SqliteFile opened = new SqliteFile(file, Files.isWritable(file));
    opened.check();
    return opened;
  }

  /** Opens a ledger, or makes an empty one where there is none. */
  static SqliteFile openOrCreate(Path file) {
    if (Files.exists(file)) {
      return open(file);
    }
    SqliteFile created = new SqliteFile(file, true);
    try (Session session = created.connect(true)) {
      created.migrate(session, 0);
    }
    return created;
  }

  /** Whether a file says in its head that it is a ledger. */
  static boolean isOurs(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(HEAD);
      return head.length == HEAD
          && new String(head, 0, MAGIC.length(), StandardCharsets.US_ASCII).equals(MAGIC)
          && ByteBuffer.wrap(head).getInt(APPLICATION_AT) == APPLICATION;
    } catch (IOException unreadable) {
      return false;
    }
  }

  private void check() {
    try (Session session = connect(false)) {
      int application = pragma(session, "application_id");
      int schema = pragma(session, "user_version");
      if (application == 0 && schema == 0 && isEmpty(session) && writable) {
        try (Session writer = connect(true)) {
          migrate(writer, 0);
        }
        return;
      }
      if (application != APPLICATION) {
        throw new LedgerError(Trouble.NOT_A_LEDGER, file + ": not a ledger of Whoseword");
      }
      if (schema > SCHEMA) {
        throw new LedgerError(
            Trouble.NEWER,
            file
                + ": written by a later version of Whoseword (schema "
                + schema
                + "; this one knows "
                + SCHEMA
                + "); use that version");
      }
      if (schema < SCHEMA) {
        try (Session writer = connect(true)) {
          migrate(writer, schema);
        }
      }
    }
  }

  private static boolean isEmpty(Session session) {
    return session.number("SELECT count(*) FROM sqlite_schema").orElse(0L) == 0;
  }

  private static int pragma(Session session, String name) {
    return session.number("PRAGMA " + name).map(Math::toIntExact).orElse(0);
  }

  private void migrate(Session session, int from) {
    session.setAutoCommit(false);
    // Somebody else may have been quicker.
    int found = pragma(session, "user_version");
    for (int version = Math.max(from, found) + 1; version <= SCHEMA; version++) {
      for (String statement : Script.read("sqlite-" + version + ".sql")) {
        session.run(statement);
      }
    }
    session.run("PRAGMA application_id = " + APPLICATION);
    session.run("PRAGMA user_version = " + SCHEMA);
    session.commit();
  }

  private Session connect(boolean write) {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(PATIENCE_MS);
    config.enforceForeignKeys(true);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    // Of a new ledger: what is indexed lies in pages, and most texts fill one of four thousand
    // bytes.
    config.setPageSize(PAGE_BYTES);
    config.setCacheSize(-64_000);
    config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, String.valueOf(1L << 30));
    if (write) {
      config.setJournalMode(SQLiteConfig.JournalMode.WAL);
      config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    } else if (!writable) {
      config.setReadOnly(true);
    }
    try {
      Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
      Session session = new Session(connection, this::explain);
      if (write) {
        // Checkpoints are dear while much is written; a log of 16 MB is read soon enough.
        session.run("PRAGMA wal_autocheckpoint = 4000");
      }
      return session;
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
    if (!writable) {
      throw new LedgerError(Trouble.READ_ONLY, file + ": may only be read");
    }
    Session session = connect(true);
    session.setAutoCommit(false);
    return session;
  }

  @Override
  public boolean writable() {
    return writable;
  }

  @Override
  public LedgerError explain(SQLException why) {
    SQLiteErrorCode code =
        why instanceof SQLiteException known
            ? known.getResultCode()
            : SQLiteErrorCode.getErrorCode(why.getErrorCode());
    // The lower byte is the kind, the upper ones its details.
    int kind = code.code & 0xff;
    Optional<Trouble> trouble =
        switch (kind) {
          case 5, 6 -> Optional.of(Trouble.LOCKED);
          case 8 -> Optional.of(Trouble.READ_ONLY);
          case 11 -> Optional.of(Trouble.CORRUPT);
          case 13 -> Optional.of(Trouble.FULL);
          case 26 -> Optional.of(Trouble.NOT_A_LEDGER);
          default -> Optional.empty();
        };
    String what =
        switch (trouble.orElse(Trouble.OTHER)) {
          case LOCKED -> "another process is writing into it; try again when that is done";
          case READ_ONLY -> "may only be read";
          case CORRUPT ->
              "damaged; nothing was written. 'sqlite3 FILE .recover' saves what can be saved";
          case FULL ->
              "no room left on the disk; what was committed is safe, go on when there is room";
          case NOT_A_LEDGER -> "not a ledger of Whoseword";
          default -> "the database failed: " + why.getMessage();
        };
    return new LedgerError(trouble.orElse(Trouble.OTHER), file + ": " + what, why);
  }

  @Override
  public Said reportsWith(Query words) {
    return new Said(
        "SELECT rowid FROM report_text WHERE report_text MATCH ?", List.of(expression(words)));
  }

  @Override
  public Said reportHas(Query words) {
    return new Said(
        "EXISTS (SELECT 1 FROM report_text WHERE rowid = c.report AND report_text MATCH ?)",
        List.of(expression(words)));
  }

  @Override
  public Said namesWith(String words, boolean prefix) {
    return new Said(
        "SELECT rowid FROM name_text WHERE name_text MATCH ?", List.of(phrase(words, prefix)));
  }

  /** As FTS5 wants it; what a user wrote stands between quotes. */
  private static String expression(Query words) {
    if (words instanceof Query.Words phrase) {
      return phrase(phrase.words(), phrase.prefix());
    }
    boolean all = words instanceof Query.And;
    List<Query> parts = all ? ((Query.And) words).parts() : ((Query.Or) words).parts();
    return parts.stream()
        .map(SqliteFile::expression)
        .collect(Collectors.joining(all ? " AND " : " OR ", "(", ")"));
  }

  private static String phrase(String words, boolean prefix) {
    return '"' + words.replace("\"", " ") + '"' + (prefix ? "*" : "");
  }

  @Override
  public Said inBox(Query.Box box) {
    return new Said(
        "SELECT n FROM claim_box WHERE north >= ? AND south <= ? AND east >= ? AND west <= ?",
        List.of(box.south(), box.north(), box.west(), box.east()));
  }

  @Override
  public String thenJoin() {
    return " CROSS JOIN ";
  }

  @Override
  public void indexReport(Session writer, long report, String text) {
    // A trigger does.
  }

  @Override
  public void indexName(Session writer, long name, String words, String others) {
    // A trigger does.
  }

  @Override
  public String unindexed(String column) {
    return "+" + column;
  }

  @Override
  public void tidy(Session writer) {
    writer.run("PRAGMA analysis_limit = 1000");
    writer.run("PRAGMA optimize = 0x10002");
  }

  @Override
  public List<String> damage() {
    List<String> damage = new ArrayList<>();
    try (Session session = connect(false)) {
      for (String line : session.all(row -> row.getString(1), "PRAGMA integrity_check")) {
        if (!line.equals("ok")) {
          damage.add("the file: " + line);
        }
      }
      for (String table : session.all(row -> row.getString(1), "PRAGMA foreign_key_check")) {
        damage.add("a row of " + table + " belongs to something that is not there");
      }
    }
    if (writable) {
      // The check of a full-text index is written as an insertion.
      for (String index : List.of("report_text", "name_text")) {
        try (Session session = writer()) {
          session.run(
              "INSERT INTO " + index + "(" + index + ", rank) VALUES ('integrity-check', 1)");
          session.rollback();
        } catch (LedgerError lost) {
          if (lost.trouble() == Trouble.LOCKED) {
            throw lost;
          }
          damage.add("the index " + index + " does not hold what it indexes");
        }
      }
    }
    return damage;
  }

  @Override
  public void compact(Session writer) {
    writer.setAutoCommit(true);
    writer.run("INSERT INTO report_text(report_text) VALUES ('optimize')");
    writer.run("INSERT INTO name_text(name_text) VALUES ('optimize')");
    writer.run("VACUUM");
    writer.run("PRAGMA wal_checkpoint(TRUNCATE)");
  }

  @Override
  public void close() {
    // Connections are opened for what they are needed for, and closed with it.
  }
}
