package org.whoseword.exchange;

import static org.whoseword.exchange.Column.Kind.INTEGER;
import static org.whoseword.exchange.Column.Kind.TEXT;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.whoseword.ledger.IncidentFigures;

/**
 * The 49 columns of UCDP's Georeferenced Event Dataset, a row a claim of deadly violence that
 * happened. UCDP's own numbers of conflicts, dyads and sides are not known to a ledger.
 */
final class UcdpTable {

  private UcdpTable() {}

  static Table table() {
    List<Column> columns = new ArrayList<>();
    columns.addAll(ids());
    columns.addAll(sides());
    columns.addAll(sources());
    columns.addAll(where());
    columns.addAll(when());
    columns.addAll(deaths());
    return new Table("ucdp", "Claims in the columns of UCDP GED", columns, UcdpTable::holds, ',');
  }

  private static boolean holds(Row row) {
    return row.is("ASSAULT") && row.happened() && row.at("deaths").isObject();
  }

  private static List<Column> ids() {
    return List.of(
        Column.integer("id", "number of the claim in this ledger", row -> Optional.of(row.key())),
        Column.code("relid", "id of the claim", row -> Optional.of(row.id())),
        Column.integer(
            "year", "of the first day", row -> Day.of(row).map(d -> (long) d.first().getYear())),
        Column.empty("active_year", INTEGER),
        Column.empty("code_status", TEXT),
        Column.integer(
            "type_of_violence",
            "1 a state is a side, 2 neither side is one, 3 against civilians",
            UcdpTable::violence),
        Column.empty("conflict_dset_id", INTEGER),
        Column.empty("conflict_new_id", INTEGER),
        Column.empty("conflict_name", TEXT),
        Column.empty("dyad_dset_id", INTEGER),
        Column.empty("dyad_new_id", INTEGER),
        Column.text("dyad_name", "both sides", UcdpTable::dyad));
  }

  private static Optional<Long> violence(Row row) {
    Optional<Armed> a = row.actor().flatMap(Armed::of);
    Optional<Armed> b = row.recipient().flatMap(Armed::of);
    if (a.isEmpty() || b.isEmpty()) {
      return Optional.empty();
    } else if (b.get() == Armed.CIVILIAN) {
      return Optional.of(3L);
    }
    return Optional.of(a.get() == Armed.STATE || b.get() == Armed.STATE ? 1L : 2L);
  }

  private static List<Column> sides() {
    return List.of(
        Column.empty("side_a_dset_id", INTEGER),
        Column.empty("side_a_new_id", INTEGER),
        Column.text("side_a", "who did it", row -> row.actor().flatMap(UcdpTable::side)),
        Column.empty("side_b_dset_id", INTEGER),
        Column.empty("side_b_new_id", INTEGER),
        Column.text(
            "side_b", "to whom it was done", row -> row.recipient().flatMap(UcdpTable::side)));
  }

  /** UCDP calls a state's forces by their government, and victims civilians. */
  private static Optional<String> side(JsonNode party) {
    Optional<Armed> kind = Armed.of(party);
    if (kind.equals(Optional.of(Armed.CIVILIAN))) {
      return Optional.of("Civilians");
    }
    Optional<String> name = Row.field(party, "country").flatMap(Country::find).map(Country::name);
    return kind.equals(Optional.of(Armed.STATE)) && name.isPresent()
        ? name.map(country -> "Government of " + country)
        : Row.field(party, "name");
  }

  private static Optional<String> dyad(Row row) {
    Optional<String> a = row.actor().flatMap(UcdpTable::side);
    Optional<String> b = row.recipient().flatMap(UcdpTable::side);
    return a.flatMap(first -> b.map(second -> first + " - " + second));
  }

  private static List<Column> sources() {
    return List.of(
        Column.integer(
            "number_of_sources",
            "reports that tell of the incident; 1 before incidents are gathered",
            row -> Optional.of(row.incident().map(figures -> (long) figures.reports()).orElse(1L))),
        Column.text("source_article", "outlet, day and headline", UcdpTable::article),
        Column.text("source_office", "the outlet", row -> row.report().outlet()),
        Column.day("source_date", "day of publication", UcdpTable::published),
        Column.text("source_headline", "headline", row -> row.report().title()),
        Column.text("source_original", "whose word it is in the end", Row::rootName));
  }

  static Optional<String> published(Row row) {
    return row.report().published().map(date -> date.substring(0, Math.min(10, date.length())));
  }

  private static Optional<String> article(Row row) {
    List<String> parts = new ArrayList<>(row.report().outlet().stream().toList());
    published(row).ifPresent(parts::add);
    row.report().title().ifPresent(parts::add);
    return Optional.of("\"" + String.join(",", parts) + "\"").filter(all -> !parts.isEmpty());
  }

  private static List<Column> where() {
    return List.of(
        Column.integer(
            "where_prec", "1 a town, 4 a first-order unit, 6 a country", UcdpTable::precision),
        Column.text("where_coordinates", "the place", row -> row.field("place", "name")),
        Column.text(
            "where_description", "as the report writes it", row -> row.field("place", "text")),
        Column.text("adm_1", "first-order unit", row -> row.field("place", "admin1")),
        Column.empty("adm_2", TEXT),
        Column.number("latitude", "degrees north", row -> OwnTable.degrees(row, "lat")),
        Column.number("longitude", "degrees east", row -> OwnTable.degrees(row, "lon")),
        Column.code("geom_wkt", "the point", UcdpTable::point),
        Column.integer(
            "priogrid_gid", "cell of PRIO-GRID: half a degree each way", UcdpTable::cell),
        Column.code("country", "name", row -> AcledTable.country(row).map(Country::name)),
        Column.empty("country_id", INTEGER),
        Column.code(
            "region",
            "as UCDP draws regions",
            row -> AcledTable.country(row).map(Country::continent)));
  }

  private static Optional<Long> precision(Row row) {
    return Extent.of(row)
        .map(
            extent ->
                switch (extent) {
                  case TOWN -> 1L;
                  case UNIT -> 4L;
                  case COUNTRY -> 6L;
                });
  }

  private static Optional<String> point(Row row) {
    return OwnTable.degrees(row, "lon")
        .flatMap(
            east ->
                OwnTable.degrees(row, "lat")
                    .map(
                        north ->
                            "POINT (" + east.toPlainString() + " " + north.toPlainString() + ")"));
  }

  /** Numbered from the south-west, 720 cells a row. */
  private static Optional<Long> cell(Row row) {
    return OwnTable.degrees(row, "lat")
        .flatMap(
            north ->
                OwnTable.degrees(row, "lon")
                    .map(east -> cell(north.doubleValue(), east.doubleValue())));
  }

  static long cell(double north, double east) {
    long line = Math.min(359, (long) Math.floor((north + 90) * 2));
    long column = Math.min(719, (long) Math.floor((east + 180) * 2));
    return line * 720 + column + 1;
  }

  private static List<Column> when() {
    return List.of(
        Column.integer(
            "event_clarity", "1 one event; 2 where the report sums up days", UcdpTable::clarity),
        Column.integer(
            "date_prec",
            "1 a day, 2 up to six days, 3 a week, 4 up to a month, 5 longer",
            row -> Day.of(row).map(UcdpTable::precision)),
        Column.day(
            "date_start", "first day", row -> Day.of(row).map(day -> day.first().toString())),
        Column.day("date_end", "last day", row -> Day.of(row).map(day -> day.last().toString())));
  }

  private static Optional<Long> clarity(Row row) {
    return Day.of(row).map(day -> day.days() == 1 ? 1L : 2L);
  }

  private static long precision(Day day) {
    long days = day.days();
    return days == 1 ? 1 : days < 7 ? 2 : days == 7 ? 3 : days <= 31 ? 4 : 5;
  }

  private static List<Column> deaths() {
    return List.of(
        Column.integer("deaths_a", "of side a: a claim does not tell", row -> Optional.of(0L)),
        Column.integer(
            "deaths_b", "of side b, where it is armed", row -> low(row, Optional.of(true))),
        Column.integer(
            "deaths_civilians",
            "where the victims are civilians",
            row -> low(row, Optional.of(false))),
        Column.integer(
            "deaths_unknown",
            "where it is not known who they were",
            row -> low(row, Optional.empty())),
        Column.integer(
            "best",
            "of the incident, what most roots give; else the claim's least number",
            row -> dead(row, IncidentFigures::deathsBest, "low")),
        Column.integer(
            "high",
            "of the incident; else the claim's greatest, the least where none is told",
            row ->
                dead(row, IncidentFigures::deathsHigh, "high")
                    .or(() -> OwnTable.whole(row, "deaths", "low"))),
        Column.integer(
            "low",
            "of the incident; else the claim's least",
            row -> dead(row, IncidentFigures::deathsLow, "low")),
        Column.empty("gwnoa", INTEGER),
        Column.empty("gwnob", INTEGER));
  }

  private static Optional<Long> dead(
      Row row, Function<IncidentFigures, OptionalInt> figure, String claimed) {
    return row.incident()
        .flatMap(figures -> figure.apply(figures).stream().boxed().findFirst())
        .map(Long::valueOf)
        .or(() -> OwnTable.whole(row, "deaths", claimed));
  }

  /** The dead, when the victims are of this kind (armed or not, or unknown); else none. */
  private static Optional<Long> low(Row row, Optional<Boolean> armed) {
    Optional<Boolean> known =
        row.recipient().flatMap(Armed::of).map(kind -> kind != Armed.CIVILIAN);
    return known.equals(armed) ? OwnTable.whole(row, "deaths", "low") : Optional.of(0L);
  }
}
