package org.whoseword.ledger;

import java.nio.file.Path;

/** Finds ledgers by where they are. */
public final class Ledgers {

  private Ledgers() {}

  /**
   * Whether this names a ledger: a file that is one, or an address of PostgreSQL.
   *
   * @param where a file, a folder, or anything else
   */
  public static boolean isLedger(String where) {
    return PostgresAddress.is(where) || SqliteFile.isOurs(Path.of(where));
  }

  /**
   * Opens a ledger that is there.
   *
   * @param where a file, or {@code postgresql://HOST/DATABASE}
   * @throws LedgerError when there is none, or it cannot be used
   */
  public static Ledger open(String where) {
    return new SqlLedger(
        PostgresAddress.is(where) ? Postgres.open(where) : SqliteFile.open(Path.of(where)));
  }

  /**
   * Opens a ledger, or makes an empty one where there is none.
   *
   * @param where a file, or {@code postgresql://HOST/DATABASE}
   * @throws LedgerError when what is there is no ledger, or it cannot be used
   */
  public static Ledger openOrCreate(String where) {
    return new SqlLedger(
        PostgresAddress.is(where)
            ? Postgres.openOrCreate(where)
            : SqliteFile.openOrCreate(Path.of(where)));
  }
}
