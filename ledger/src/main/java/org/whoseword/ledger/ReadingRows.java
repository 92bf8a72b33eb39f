package org.whoseword.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows by which a reading is found again. They follow from the reading's JSON alone, so
 * that they can be made anew from it.
 */
final class ReadingRows {

  /** Claims of one report, at most: the bits that a claim's number has in its key. */
  static final int CLAIM_BITS = 20;

  private final Database database;
  private final Session session;
  private final Names names;

  ReadingRows(Database database, Session session) {
    this.database = database;
    this.session = session;
    this.names = new Names(database, session);
  }

  /** Writes a report that is new; empty when its content is there already. */
  Optional<Long> report(Entry entry, long run) {
    JsonNode reading = entry.reading();
    JsonNode report = reading.path("report");
    String outlet = text(report, "outlet");
    String published = text(report, "published");
    String text = report.path("text").asText();
    Optional<Long> number =
        session.number(
            """
            INSERT INTO report (id, arrived, run, claims, own_id, source, title, outlet, outlet_name,
              url, published, day, language, byline, agencies, arrival, text)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING RETURNING n\
            """,
            reading.path("id").asText(),
            entry.arrivedId(),
            run,
            reading.path("claims").size(),
            text(report, "id"),
            reading.path("source").asText(),
            text(report, "title"),
            outlet,
            outlet == null ? null : names.number(outlet, ""),
            text(report, "url"),
            published,
            day(published),
            text(report, "language"),
            text(report, "byline"),
            Json.write(report.path("agencies")),
            entry.arrival(),
            text);
    number.ifPresent(n -> database.indexReport(session, n, text));
    return number;
  }

  /** Writes what a new reading says of a report's header; its words stay. */
  void update(long n, Entry entry, long run) {
    JsonNode reading = entry.reading();
    JsonNode report = reading.path("report");
    String published = text(report, "published");
    session.update(
        """
        UPDATE report SET id = ?, run = ?, claims = ?, title = ?, published = ?, day = ?,
          language = ?, byline = ?, agencies = ? WHERE n = ?\
        """,
        reading.path("id").asText(),
        run,
        reading.path("claims").size(),
        text(report, "title"),
        published,
        day(published),
        text(report, "language"),
        text(report, "byline"),
        Json.write(report.path("agencies")),
        n);
  }

  /** Removes all that {@link #reading} writes. */
  void remove(long report) {
    long from = report << CLAIM_BITS;
    long to = report + 1 << CLAIM_BITS;
    for (String table : List.of("participant", "link", "context")) {
      session.update("DELETE FROM " + table + " WHERE claim > ? AND claim < ?", from, to);
    }
    session.update("DELETE FROM claim_json WHERE n > ? AND n < ?", from, to);
    session.update("DELETE FROM claim WHERE n > ? AND n < ?", from, to);
    for (String table : List.of("agency", "speaker", "reading")) {
      session.update("DELETE FROM " + table + " WHERE report = ?", report);
    }
  }

  /** Writes all that hangs on a report. */
  void reading(long report, JsonNode reading, byte[] packed) {
    session.later("INSERT INTO reading (report, json) VALUES (?, ?)", report, packed);
    JsonNode header = reading.path("report");
    for (String agency : distinct(header.path("agencies"), "")) {
      session.later(
          "INSERT INTO agency (report, name) VALUES (?, ?)", report, names.number(agency, ""));
    }
    for (String speaker : distinct(reading.path("attributions"), "/speaker/name")) {
      session.later(
          "INSERT INTO speaker (report, name) VALUES (?, ?)", report, names.number(speaker, ""));
    }
    for (JsonNode claim : reading.path("claims")) {
      claim(report, header, claim);
    }
  }

  private static Set<String> distinct(JsonNode array, String at) {
    Set<String> distinct = new LinkedHashSet<>();
    for (JsonNode each : array) {
      String name = each.at(at).asText("");
      if (!name.isBlank() && !each.at(at).isNull()) {
        distinct.add(name);
      }
    }
    return distinct;
  }

  private void claim(long report, JsonNode header, JsonNode claim) {
    long key = key(report, claim.path("n").asLong());
    JsonNode place = claim.path("place");
    JsonNode chain = claim.path("chain");
    JsonNode root = chain.path(chain.size() - 1);
    String rootName = chain.isEmpty() ? text(header, "outlet") : root.path("name").asText();
    String first = text(claim.path("when"), "earliest");
    String last = text(claim.path("when"), "latest");
    boolean dated = first != null || last != null;
    session.later(
        """
        INSERT INTO claim (n, id, report, type, mode, cameo, status, hedged, background, published,
          first, last, place, country, latitude, longitude, deaths, deaths_high, injured,
          injured_high, arrested, arrested_high, abducted, abducted_high, displaced, displaced_high,
          links, root, root_kind, root_capacity, root_naming, actor, recipient)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
          ?, ?, ?, ?, ?)\
        """,
        key,
        claim.path("id").asText(),
        report,
        claim.path("type").asText(),
        text(claim, "mode"),
        text(claim, "cameo"),
        claim.path("status").asText(),
        claim.path("hedged").asBoolean() ? 1 : 0,
        claim.path("background").asBoolean() ? 1 : 0,
        day(text(header, "published")),
        dated && first == null ? "0001-01-01" : first,
        dated && last == null ? "9999-12-31" : last,
        place.isObject() ? named(place) : null,
        text(place, "country"),
        degrees(place, "lat"),
        degrees(place, "lon"),
        toll(claim, "deaths", "low"),
        toll(claim, "deaths", "high"),
        toll(claim, "injured", "low"),
        toll(claim, "injured", "high"),
        toll(claim, "arrested", "low"),
        toll(claim, "arrested", "high"),
        toll(claim, "abducted", "low"),
        toll(claim, "abducted", "high"),
        toll(claim, "displaced", "low"),
        toll(claim, "displaced", "high"),
        chain.size(),
        rootName == null ? null : names.number(rootName, ""),
        chain.isEmpty() ? "outlet" : text(root, "kind"),
        text(root, "capacity"),
        chain.isEmpty() ? null : text(root, "naming"),
        text(claim.path("actors").path(0), "code"),
        text(claim.path("recipients").path(0), "code"));
    session.later("INSERT INTO claim_json (n, json) VALUES (?, ?)", key, Json.write(claim));
    participants(key, "A", claim.path("actors"));
    participants(key, "R", claim.path("recipients"));
    links(key, chain);
    for (String context : distinct(claim.path("contexts"), "")) {
      session.later("INSERT INTO context (claim, context) VALUES (?, ?)", key, context);
    }
  }

  /** The key of a claim: grows with its report, then with its number in it. */
  static long key(long report, long number) {
    if (number < 1 || number >= 1L << CLAIM_BITS) {
      throw new IllegalArgumentException("no report can have a claim of number " + number);
    }
    return report << CLAIM_BITS | number;
  }

  private void participants(long claim, String side, JsonNode participants) {
    int at = 0;
    for (JsonNode participant : participants) {
      session.later(
          """
          INSERT INTO participant (claim, side, place, name, country, sector, code)
          VALUES (?, ?, ?, ?, ?, ?, ?)\
          """,
          claim,
          side,
          at++,
          named(participant),
          text(participant, "country"),
          text(participant, "sector"),
          text(participant, "code"));
    }
  }

  private void links(long claim, JsonNode chain) {
    int at = 0;
    for (JsonNode link : chain) {
      session.later(
          "INSERT INTO link (claim, place, name, kind, capacity, naming) VALUES (?, ?, ?, ?, ?, ?)",
          claim,
          at++,
          names.number(link.path("name").asText(), ""),
          link.path("kind").asText(),
          text(link, "capacity"),
          link.path("naming").asText());
    }
  }

  private long named(JsonNode node) {
    return names.number(node.path("name").asText(), node.path("text").asText());
  }

  private static @Nullable String text(JsonNode node, String key) {
    return node.path(key).textValue();
  }

  private static @Nullable String day(@Nullable String published) {
    return published == null ? null : published.substring(0, Math.min(10, published.length()));
  }

  private static @Nullable Double degrees(JsonNode place, String key) {
    return place.path(key).isNumber() ? place.path(key).asDouble() : null;
  }

  private static @Nullable Long toll(JsonNode claim, String toll, String bound) {
    JsonNode number = claim.path(toll).path(bound);
    return number.isNumber() ? number.asLong() : null;
  }
}
