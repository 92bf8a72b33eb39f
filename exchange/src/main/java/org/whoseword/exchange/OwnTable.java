package org.whoseword.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whoseword.ledger.IncidentFigures;
import org.whoseword.what.EventType;

/** Whoseword's own table: a row a claim, with all that fits into one. */
final class OwnTable {

  private static final String SEVERAL = "; several are parted by \"; \"";

  private OwnTable() {}

  static Table table() {
    List<Column> columns = new ArrayList<>();
    columns.addAll(head());
    columns.addAll(deed());
    columns.addAll(side("actor", "who did it"));
    columns.addAll(side("recipient", "to whom it was done"));
    columns.addAll(placeAndDay());
    columns.addAll(tolls());
    columns.addAll(word());
    columns.addAll(incident());
    return Table.of(
        "claims", "Claims: who did what to whom, where, when, and on whose word", columns);
  }

  private static List<Column> head() {
    return List.of(
        Column.code(
            "claim", "id of the claim: the same in every ledger", row -> Optional.of(row.id())),
        Column.text("report", "the report's own id, else its content id", row -> name(row)),
        Column.text("outlet", "who published the report", row -> row.report().outlet()),
        Column.code("published", "ISO date or date-time", row -> row.report().published()),
        Column.text("url", "address of the report", row -> row.report().url()),
        Column.text("title", "headline of the report", row -> row.report().title()),
        Column.code("language", "of the report", row -> row.report().language()),
        Column.text(
            "agencies",
            "wire agencies of byline, dateline or credit" + SEVERAL,
            row -> Column.joined(row.report().agencies())));
  }

  private static Optional<String> name(Row row) {
    return Optional.of(row.report().name());
  }

  private static List<Column> deed() {
    return List.of(
        Column.code("type", "PLOVER event type", row -> row.field("type")),
        Column.code("mode", "PLOVER mode", row -> row.field("mode")),
        Column.code("contexts", "PLOVER contexts" + SEVERAL, OwnTable::contexts),
        Column.code("cameo", "the most specific CAMEO code", row -> row.field("cameo")),
        Column.integer(
            "quad",
            "1 verbal, 2 material cooperation, 3 verbal, 4 material conflict",
            row -> Optional.of((long) EventType.valueOf(row.field("type").orElseThrow()).quad())),
        Column.code(
            "status",
            "HAPPENED, ATTEMPTED, PLANNED, CONDITIONAL, POSSIBLE or DENIED",
            row -> row.field("status")),
        Column.yesNo(
            "hedged", "the report keeps its distance", row -> row.at("hedged").asBoolean()),
        Column.yesNo("background", "told as history", row -> row.at("background").asBoolean()),
        Column.text("trigger", "the words that name the deed", row -> Optional.of(row.trigger())),
        Column.text("quote", "the sentence around them", row -> Optional.of(row.quote())));
  }

  static Optional<String> contexts(Row row) {
    List<String> all = new ArrayList<>();
    row.at("contexts").forEach(context -> all.add(context.asText()));
    return Column.joined(all);
  }

  private static List<Column> side(String side, String about) {
    String list = side + "s";
    return List.of(
        Column.text(list, about + ": names" + SEVERAL, row -> joined(row, list, "name")),
        Column.code(
            side + "_countries",
            about + ": ISO 3166 alpha-3" + SEVERAL,
            row -> joined(row, list, "country")),
        Column.code(
            side + "_sectors", about + ": sectors" + SEVERAL, row -> joined(row, list, "sector")),
        Column.code(
            side + "_codes",
            about + ": country and sector joined" + SEVERAL,
            row -> joined(row, list, "code")));
  }

  private static Optional<String> joined(Row row, String list, String key) {
    return Column.joined(row.each(list, key).stream().map(Words::tidy).toList());
  }

  private static List<Column> placeAndDay() {
    return List.of(
        Column.text("place", "where it was", row -> row.field("place", "name")),
        Column.code(
            "country", "of the place, ISO 3166 alpha-3", row -> row.field("place", "country")),
        Column.text("admin1", "first-order unit of the place", row -> row.field("place", "admin1")),
        Column.number("latitude", "degrees north", row -> degrees(row, "lat")),
        Column.number("longitude", "degrees east", row -> degrees(row, "lon")),
        Column.integer(
            "geonameid", "the place in GeoNames", row -> whole(row, "place", "geonameid")),
        Column.day(
            "earliest",
            "first day on which it may have been",
            row -> row.field("when", "earliest")),
        Column.day(
            "latest", "last day on which it may have been", row -> row.field("when", "latest")),
        Column.code(
            "granularity", "how exact the report is", row -> row.field("when", "granularity")));
  }

  static Optional<BigDecimal> degrees(Row row, String key) {
    return row.field("place", key).map(BigDecimal::new);
  }

  static Optional<Long> whole(Row row, String... path) {
    return row.field(path).map(Long::valueOf);
  }

  private static List<Column> tolls() {
    List<Column> columns = new ArrayList<>();
    Map<String, String> tolls =
        Map.of(
            "deaths", "killed",
            "injured", "hurt",
            "arrested", "arrested",
            "abducted", "abducted",
            "displaced", "displaced");
    for (String toll : List.of("deaths", "injured", "arrested", "abducted", "displaced")) {
      String people = "people " + tolls.get(toll) + " that the claim tells of";
      columns.add(
          Column.integer(toll, "the least number of " + people, row -> whole(row, toll, "low")));
      columns.add(
          Column.integer(
              toll + "_high", "the greatest number of " + people, row -> whole(row, toll, "high")));
    }
    return columns;
  }

  private static List<Column> word() {
    return List.of(
        Column.text(
            "chain",
            "on whose word, the outlet first, the origin last",
            row -> Optional.of(String.join(" ← ", row.chain()))),
        Column.integer(
            "links", "links behind the outlet", row -> Optional.of((long) row.at("chain").size())),
        Column.text("root", "whose word it is in the end", Row::rootName),
        Column.code(
            "root_kind",
            "what the root is",
            row -> root(row, "kind").or(() -> Optional.of("outlet"))),
        Column.code(
            "root_capacity", "in what capacity the root speaks", row -> root(row, "capacity")),
        Column.code("root_naming", "named, described or anonymous", row -> root(row, "naming")),
        Column.integer(
            "start",
            "where the deed stands in the report's text: UTF-16, from 0",
            row -> bound(row, 0)),
        Column.integer("end", "where it ends, not included", row -> bound(row, 1)),
        Column.code("content", "content id of the report", row -> Optional.of(row.report().id())),
        Column.code(
            "codebook",
            "hash of the codebook that coded it",
            row -> Optional.of(row.report().codebook())));
  }

  private static Optional<String> root(Row row, String key) {
    return row.root().flatMap(link -> Row.field(link, key));
  }

  private static Optional<Long> bound(Row row, int which) {
    return Optional.of(row.at("trigger").path(which).asLong());
  }

  /** Incidents are gathered by a command of their own; before, these are empty. */
  private static List<Column> incident() {
    return List.of(
        Column.code(
            "incident", "id of the incident", row -> row.incident().map(IncidentFigures::id)),
        Column.integer(
            "independent",
            "independent sources of the incident, most likely",
            row -> row.incident().map(figures -> (long) figures.best())),
        Column.integer(
            "independent_low",
            "at least so many",
            row -> row.incident().map(figures -> (long) figures.low())),
        Column.integer(
            "independent_high",
            "at most so many",
            row -> row.incident().map(figures -> (long) figures.high())));
  }
}
