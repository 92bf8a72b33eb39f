package org.whoseword.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.whoseword.exchange.Country;
import org.whoseword.what.EventType;

/** A data set that is known by the names of its columns. */
public enum DataSet {
  /** Our own table, as {@code export --format csv} writes it. */
  WHOSEWORD("claim", "status", "actor_countries", "recipient_countries", "codebook"),
  ACLED("event_id_cnty", "event_date", "event_type", "sub_event_type"),
  POLECAT("Event ID", "Event Date", "Event Type", "Event Mode", "Actor Country"),
  ICEWS("Event ID", "Event Date", "CAMEO Code", "Source Country", "Target Country"),
  /** With a line of names: GDELT's own files come without. */
  GDELT("GLOBALEVENTID", "SQLDATE", "Actor1CountryCode", "EventCode", "QuadClass");

  private final List<String> columns;

  DataSet(String... columns) {
    this.columns = List.of(columns);
  }

  /** The one whose columns are all there; case does not count. */
  static Optional<DataSet> of(List<String> head) {
    Set<String> there = new TreeSet<>();
    head.forEach(name -> there.add(name.strip().toLowerCase(Locale.ROOT)));
    for (DataSet set : values()) {
      if (set.columns.stream().allMatch(name -> there.contains(name.toLowerCase(Locale.ROOT)))) {
        return Optional.of(set);
      }
    }
    return Optional.empty();
  }

  /** A row as an event. */
  Event event(Cells cells) {
    return switch (this) {
      case WHOSEWORD -> whoseword(cells);
      case ACLED -> acled(cells);
      case POLECAT -> polecat(cells);
      case ICEWS -> icews(cells);
      case GDELT -> gdelt(cells);
    };
  }

  private static Event whoseword(Cells cells) {
    OptionalLong start = cells.count("start");
    OptionalLong end = cells.count("end");
    return new Event(
        cells.text("claim").orElse(""),
        cells
            .text("content")
            .filter(id -> start.isPresent() && end.isPresent())
            .map(id -> new Event.Words(id, (int) start.getAsLong(), (int) end.getAsLong())),
        cells.day("earliest").or(() -> cells.day("latest")),
        type(cells.text("type")),
        cells.text("status"),
        cells.first("actor_countries"),
        cells.first("recipient_countries"),
        cells.text("country"),
        cells.degrees("latitude"),
        cells.degrees("longitude"),
        cells.count("deaths"));
  }

  /** ACLED names no countries of actors, and codes only what happened. */
  private static Event acled(Cells cells) {
    return new Event(
        cells.text("event_id_cnty").orElse(""),
        Optional.empty(),
        cells.day("event_date"),
        cells.text("event_type").flatMap(type -> Kinds.ofAcled(type, cells.text("sub_event_type"))),
        Optional.of("HAPPENED"),
        Optional.empty(),
        Optional.empty(),
        cells.text("country").flatMap(Country::findNamed).map(Country::code),
        cells.degrees("latitude"),
        cells.degrees("longitude"),
        cells.count("fatalities"));
  }

  private static Event polecat(Cells cells) {
    return new Event(
        cells.text("Event ID").orElse(""),
        Optional.empty(),
        cells.day("Event Date"),
        type(cells.text("Event Type")),
        Optional.empty(),
        cells.first("Actor Country").flatMap(DataSet::country),
        cells.first("Recipient Country").flatMap(DataSet::country),
        cells.text("Country").flatMap(DataSet::country),
        cells.degrees("Latitude"),
        cells.degrees("Longitude"),
        OptionalLong.empty());
  }

  private static Event icews(Cells cells) {
    return new Event(
        cells.text("Event ID").orElse(""),
        Optional.empty(),
        cells.day("Event Date"),
        cells.text("CAMEO Code").flatMap(Kinds::ofCameo),
        Optional.empty(),
        cells.text("Source Country").flatMap(DataSet::country),
        cells.text("Target Country").flatMap(DataSet::country),
        cells.text("Country").flatMap(DataSet::country),
        cells.degrees("Latitude"),
        cells.degrees("Longitude"),
        OptionalLong.empty());
  }

  /** GDELT places events by FIPS codes and actors by CAMEO's, which are ISO's for states. */
  private static Event gdelt(Cells cells) {
    return new Event(
        cells.text("GLOBALEVENTID").orElse(""),
        Optional.empty(),
        cells.day("SQLDATE"),
        cells.text("EventCode").flatMap(Kinds::ofCameo),
        Optional.empty(),
        cells.text("Actor1CountryCode").flatMap(DataSet::country),
        cells.text("Actor2CountryCode").flatMap(DataSet::country),
        cells.text("ActionGeo_CountryCode").flatMap(Country::findFips).map(Country::code),
        cells.degrees("ActionGeo_Lat"),
        cells.degrees("ActionGeo_Long"),
        OptionalLong.empty());
  }

  private static Optional<EventType> type(Optional<String> name) {
    return name.flatMap(Kinds::named);
  }

  /** A code or a name. */
  private static Optional<String> country(String written) {
    return Country.find(written).or(() -> Country.findNamed(written)).map(Country::code);
  }
}
