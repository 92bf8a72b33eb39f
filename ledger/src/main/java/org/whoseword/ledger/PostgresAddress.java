package org.whoseword.ledger;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.whoseword.ledger.LedgerError.Trouble;

/**
 * Where a database of PostgreSQL is: {@code postgresql://[USER[:PASSWORD]@]HOST[:PORT]/DATABASE},
 * with options of the driver behind a question mark. A password is better kept in {@code
 * ~/.pgpass}, which the driver reads.
 *
 * @param shown without the password
 * @param jdbc as the driver wants it, without user and password
 */
record PostgresAddress(
    String shown, String jdbc, Optional<String> user, Optional<String> password) {

  /** Whether this is an address of a database and not a file. */
  static boolean is(String where) {
    return where.startsWith("postgresql://") || where.startsWith("postgres://");
  }

  /**
   * Reads an address.
   *
   * @throws LedgerError when it is none
   */
  static PostgresAddress of(String where) {
    URI uri;
    try {
      uri = new URI(where);
    } catch (URISyntaxException wrong) {
      // What was given may hold a password: it is not repeated.
      throw wrong();
    }
    String path = Optional.ofNullable(uri.getRawPath()).orElse("");
    if (uri.getHost() == null || path.length() < 2) {
      throw wrong();
    }
    String place = uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort()) + path;
    String options = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    Optional<String> login = Optional.ofNullable(uri.getRawUserInfo());
    return new PostgresAddress(
        "postgresql://" + place,
        "jdbc:postgresql://" + place + options,
        login.map(both -> decoded(both.split(":", 2)[0])),
        login.filter(both -> both.contains(":")).map(both -> decoded(both.split(":", 2)[1])));
  }

  private static LedgerError wrong() {
    return new LedgerError(
        Trouble.OTHER,
        "an address of PostgreSQL is postgresql://[USER[:PASSWORD]@]HOST[:PORT]/DATABASE");
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
