package org.whoseword.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whoseword.exchange.Decided;
import org.whoseword.exchange.Examples;
import org.whoseword.exchange.Export;
import org.whoseword.exchange.Format;
import org.whoseword.ledger.Ledger;
import org.whoseword.ledger.Query;
import org.whoseword.what.EventType;

class ComparisonTest {

  private final Path folder;

  ComparisonTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Tables table(String... lines) throws IOException {
    Path file = Files.writeString(folder.resolve("table"), String.join("\n", lines) + "\n");
    return Tables.read(file).orElseThrow();
  }

  @Test
  void acledIsKnownByItsColumnsAndItsDays() throws IOException {
    Tables table =
        table(
            "event_id_cnty,event_date,event_type,sub_event_type,country,latitude,longitude,fatalities",
            "SYR1,31 October 2016,Violence against civilians,Attack,Syria,36.2,37.16,3",
            "EGY2,2017-03-04,Protests,Peaceful protest,Egypt,30.06,31.25,0");
    assertEquals(DataSet.ACLED, table.set());
    Event event = table.events().get(0);
    assertEquals(Optional.of(LocalDate.of(2016, 10, 31)), event.first());
    assertEquals(Optional.of(EventType.ASSAULT), event.type());
    assertEquals(Optional.of("SYR"), event.country());
    assertEquals(3, event.deaths().orElseThrow());
    assertEquals(Optional.of(EventType.PROTEST), table.events().get(1).type());
  }

  @Test
  void gdeltIsPlacedByFipsAndTypedByCameo() throws IOException {
    Tables table =
        table(
            "GLOBALEVENTID\tSQLDATE\tActor1CountryCode\tActor2CountryCode\tEventCode\tQuadClass"
                + "\tActionGeo_CountryCode\tActionGeo_Lat\tActionGeo_Long",
            "7\t20161014\tTUR\tIRQ\t195\t4\tIZ\t36.3\t43.1",
            "8\t20161014\tTUR\t\t43\t1\t\t\t");
    assertEquals(DataSet.GDELT, table.set());
    Event event = table.events().get(0);
    assertEquals(Optional.of("IRQ"), event.country());
    assertEquals(Optional.of("TUR"), event.actor());
    assertEquals(Optional.of(LocalDate.of(2016, 10, 14)), event.first());
    assertEquals(Optional.of(EventType.CONSULT), table.events().get(1).type());
  }

  @Test
  void icewsNamesItsCountries() throws IOException {
    Tables table =
        table(
            "Event ID\tEvent Date\tSource Name\tSource Country\tEvent Text\tCAMEO Code\tTarget"
                + " Country\tCountry\tLatitude\tLongitude",
            "9\t2016-10-14\tMilitary (Turkey)\tTurkey\tConduct air strike\t195\tIraq\tIraq\t36.3"
                + "\t43.1",
            "10\t2016-10-14\tX\tRussian Federation\tMake statement\t010\tNone\tNULL\t\t");
    assertEquals(DataSet.ICEWS, table.set());
    assertEquals(Optional.of("TUR"), table.events().get(0).actor());
    assertEquals(Optional.of("RUS"), table.events().get(1).actor());
    assertEquals(Optional.empty(), table.events().get(1).type());
    assertEquals(Optional.empty(), table.events().get(1).recipient());
  }

  @Test
  void whatIsNoKnownTableIsSaidToBeNone() throws IOException {
    Path file = Files.writeString(folder.resolve("t"), "a,b\n1,2\n");
    assertEquals(Optional.empty(), Tables.read(file));
    assertThrows(UncheckedIOException.class, () -> Tables.read(folder.resolve("none")));
  }

  /** What was exported comes back as what it was. */
  @Test
  void ourOwnExportsReadAgainAreTheLedger() throws IOException {
    try (Ledger ledger = Examples.ledger(folder)) {
      List<Event> claims = Events.of(ledger, Query.ALL);
      export(ledger, Format.CSV);
      Comparison own =
          Comparison.of(
              claims, Tables.read(folder.resolve("CSV/claims.csv")).orElseThrow().events(), 0);
      assertEquals(claims, own.b());
      assertEquals(
          List.of(11, 0, 0, 0),
          List.of(own.matched().size(), own.missing(), own.added(), own.differing()));
      export(ledger, Format.POLECAT);
      Tables polecat = Tables.read(folder.resolve("POLECAT")).orElseThrow();
      assertEquals(DataSet.POLECAT, polecat.set());
      Comparison beside = Comparison.of(claims, polecat.events(), 1);
      assertEquals(0, beside.differing());
      assertTrue(
          beside.matched().stream()
              .allMatch(
                  m ->
                      claims.get(m.a()).id().equals(polecat.events().get(m.b()).id())
                          || claims.get(m.a()).equals(claims.get(m.b()))
                          || sameCoding(claims, m)));
    }
  }

  /** The strike is told twice, as happened and as denied; POLECAT has no column for that. */
  private static boolean sameCoding(List<Event> claims, Matching.Match match) {
    Event a = claims.get(match.a());
    Event b = claims.get(match.b());
    return a.first().equals(b.first())
        && a.type().equals(b.type())
        && a.country().equals(b.country());
  }

  private void export(Ledger ledger, Format format) {
    new Export(format, Query.ALL, false, Optional.empty(), Decided.Use.IGNORE)
        .write(ledger, "", folder.resolve(format.name()));
  }

  @Test
  void claimsOfOneReportMatchByTheirWordsHoweverTheyAreCoded() throws IOException {
    Tables other =
        table(
            "claim,type,status,actor_countries,recipient_countries,country,earliest,content,start,end,codebook",
            "x,COERCE,DENIED,USA,,,2016-10-01,CONTENT,70,80,c",
            "y,ASSAULT,HAPPENED,TUR,IRQ,IRQ,2016-10-14,CONTENT,10,20,c");
    try (Ledger ledger = Examples.ledger(folder)) {
      List<Event> claims = Events.of(ledger, Query.ALL);
      String report = claims.get(0).words().orElseThrow().report();
      List<Event> moved =
          other.events().stream()
              .map(
                  e ->
                      new Event(
                          e.id(),
                          e.words().map(w -> new Event.Words(report, w.start(), w.end())),
                          e.first(),
                          e.type(),
                          e.status(),
                          e.actor(),
                          e.recipient(),
                          e.country(),
                          e.latitude(),
                          e.longitude(),
                          e.deaths()))
              .toList();
      Comparison found = Comparison.of(claims, moved, 1);
      assertEquals(1, found.matched().size());
      assertEquals("x", moved.get(found.matched().get(0).b()).id());
      assertEquals(
          "[actor country, day, status, type]",
          Differences.of(claims.get(0), moved.get(0)).keySet().toString());
    }
  }

  @Test
  void eventsMatchByDyadDayAndPlaceEachOnce() throws IOException {
    Tables table =
        table(
            "Event ID,Event Date,Event Type,Event Mode,Actor Country,Recipient"
                + " Country,Country,Latitude,Longitude",
            "p1,2016-10-15,COERCE,,TUR,IRQ,IRQ,36.4,43.2",
            "p2,2016-10-14,ASSAULT,,TUR,IRQ,IRQ,36.4,43.2",
            "p3,2016-10-20,ASSAULT,,TUR,IRQ,IRQ,36.4,43.2");
    try (Ledger ledger = Examples.ledger(folder)) {
      List<Event> claims = Events.of(ledger, Query.ALL);
      Comparison found = Comparison.of(claims, table.events(), 1);
      assertEquals("p2", found.b().get(found.matched().get(0).b()).id());
      assertEquals(0, found.matched().get(0).a());
      assertTrue(found.matched().stream().noneMatch(match -> match.b() == 2), "six days off");
    }
  }
}
