package org.whoseword.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.whoseword.claim.Status;
import org.whoseword.incident.Account;
import org.whoseword.incident.Incidents;
import org.whoseword.incident.Informant;
import org.whoseword.incident.Reckoning;
import org.whoseword.incident.Shingles;
import org.whoseword.incident.Site;
import org.whoseword.incident.Testimony;
import org.whoseword.incident.Told;
import org.whoseword.incident.Wording;
import org.whoseword.text.Span;
import org.whoseword.what.Deed;
import org.whoseword.what.EventType;
import org.whoseword.who.Party;

/** What every ledger does, whatever it is kept in. */
abstract class LedgerContract {

  static final Run.Start START = new Run.Start("ingest", "1", "c0de", "{}", "2026-01-01T00:00:00Z");

  /** An empty ledger. */
  abstract Ledger empty();

  private static Samples.Sample strike() {
    return Samples.report("Turkish jets bombed a depot near Sarvan, witnesses told Reuters.")
        .id("strike")
        .from("Orlo Post", "2016-10-16")
        .agency("Reuters")
        .says("witnesses")
        .claim("ASSAULT", "bombed")
        .cameo("195")
        .actor("Turkish jets", "Turkish Armed Forces", "TUR", "MIL")
        .place("Sarvan", "IRQ", "36.34", "43.13")
        .when("2016-10-14", "2016-10-14")
        .deaths(12)
        .word("agency", null, "named", "Reuters")
        .word("group", "eyewitness", "described", "witnesses")
        .then();
  }

  private static Samples.Sample talks() {
    return Samples.report("Ankara may recall its envoy. Police arrested two editors in Orlo.")
        .id("talks")
        .from("Daily Mirror", "2016-11-02")
        .claim("SANCTION", "recall")
        .actor("Ankara", "Turkey", "TUR", "GOV")
        .status("POSSIBLE")
        .hedged()
        .then()
        .claim("COERCE", "arrested")
        .cameo("173")
        .actor("Police", "Police", null, "COP")
        .recipient("two editors", "two editors", null, "JRN")
        .when("2016-10-30", null)
        .then();
  }

  private static Samples.Sample weather() {
    return Samples.report("It rained in São Paulo.").id("weather");
  }

  private static void store(Ledger ledger, Samples.Sample... samples) {
    try (RunWriter run = ledger.begin(START)) {
      for (Samples.Sample sample : samples) {
        run.store(sample.entry());
      }
      run.finish("2026-01-01T00:01:00Z");
    }
  }

  /** Own ids of the reports and numbers of the claims that a query finds. */
  static List<String> found(Ledger ledger, String query) {
    return found(ledger, Search.of(QueryReader.read(query)));
  }

  private static List<String> found(Ledger ledger, Search search) {
    try (Stream<StoredClaim> claims = ledger.claims(search);
        Stream<StoredHit> hits = ledger.hits(search)) {
      List<StoredClaim> all = claims.toList();
      assertEquals(all, hits.map(StoredHit::claim).toList());
      return all.stream()
          .map(claim -> claim.report().name() + " " + claim.claim().path("n").asInt())
          .toList();
    }
  }

  @Test
  void aHitBringsTheWordsOfItsReport() {
    try (Ledger ledger = empty()) {
      store(ledger, strike(), talks());
      try (Stream<StoredHit> hits = ledger.hits(Search.of(QueryReader.read("type:coerce")))) {
        List<StoredHit> found = hits.toList();
        assertEquals(1, found.size());
        assertEquals("talks", found.get(0).claim().report().name());
        assertEquals(
            "Ankara may recall its envoy. Police arrested two editors in Orlo.",
            found.get(0).text());
      }
    }
  }

  @Test
  void readingsComeBackToTheByteInTheOrderInWhichTheyCame() {
    try (Ledger ledger = empty()) {
      store(ledger, weather(), strike(), talks());
      try (Stream<StoredReading> readings = ledger.readings()) {
        assertEquals(
            List.of(
                ReadingJson.line(weather().reading()),
                ReadingJson.line(strike().reading()),
                ReadingJson.line(talks().reading())),
            readings.map(StoredReading::line).toList());
      }
      assertEquals(new Ledger.Size(3, 3, 0), ledger.size());
      StoredReading reading = ledger.reading("talks").orElseThrow();
      assertEquals(talks().reading().path("id").asText(), reading.report().id());
      assertEquals(2, reading.report().claims());
      assertEquals("c0de", reading.report().codebook());
      assertTrue(ledger.reading("nothing").isEmpty());
    }
  }

  @Test
  void claimsComeBackWithAllTheirFields() {
    try (Ledger ledger = empty()) {
      store(ledger, strike());
      try (Stream<StoredClaim> claims = ledger.claims(Search.ALL)) {
        StoredClaim claim = claims.findFirst().orElseThrow();
        assertEquals(
            Json.write(strike().reading().path("claims").get(0)), Json.write(claim.claim()));
        assertEquals(List.of("Reuters"), claim.report().agencies());
        assertEquals(Optional.of("Orlo Post"), claim.report().outlet());
      }
    }
  }

  /** What a report says of one event: its first claim, on the word of a doctor. */
  private static Testimony testimony(Samples.Sample sample, int dead) {
    String report = sample.reading().path("id").asText();
    String claim = sample.reading().path("claims").path(0).path("id").asText();
    Wording wording =
        new Wording(
            sample.reading().path("report").path("id").asText(),
            report,
            Optional.of("Orlo Post"),
            "orlopost",
            OptionalLong.of(24_611_520),
            List.of("Reuters"),
            Set.of(),
            Set.of("jets", "depot"),
            List.of("Sarvan", "Turkish"),
            Shingles.of(new long[] {7, -3, 11}),
            List.of(Set.of("jets", "bombed")),
            List.of(Set.of("depot")));
    Informant doctor =
        new Informant(
            "person",
            Optional.of(Party.Capacity.EXPERT),
            "Ines Palan",
            true,
            Informant.Standing.MEDICAL,
            Optional.of("IRQ"),
            OptionalInt.empty());
    Site site =
        new Site(
            "Sarvan",
            Optional.of("IRQ"),
            Optional.empty(),
            Optional.of(36.34),
            Optional.of(43.13),
            Optional.of(95_446L),
            false);
    Told told =
        new Told(
            claim,
            EventType.ASSAULT,
            Status.HAPPENED,
            Optional.of("195"),
            List.of("Turkish jets"),
            List.of(),
            Optional.of(site),
            Optional.of(doctor));
    Reckoning deaths =
        new Reckoning(
            Deed.Toll.DEATHS, dead, new Span(0, 2), Optional.of(doctor), Optional.of(claim));
    Account account =
        new Account(
            wording,
            Optional.of("2016-10-16"),
            EventType.ASSAULT,
            true,
            List.of(told),
            List.of(deaths),
            Set.of("19"),
            OptionalLong.of(17_088),
            OptionalLong.of(17_088),
            Set.of("IRQ"),
            Set.of("sarvan"),
            Set.of(),
            Set.of("Sarvan"),
            Set.of("bombed", "depot"));
    return new Testimony(wording, List.of(account));
  }

  private static void gather(Ledger ledger) {
    Incidents incidents = Incidents.inMemory();
    try (Stream<Testimony> testimonies = ledger.incidents().testimonies()) {
      testimonies.forEach(incidents::add);
    }
    ledger.incidents().replace(incidents.incidents(), incidents.families(), "2026-01-03T00:00:00Z");
  }

  @Test
  void testimoniesComeBackAsTheyWereGiven() {
    try (Ledger ledger = empty()) {
      store(ledger, weather(), strike());
      assertEquals(2, unheard(ledger));
      ledger.incidents().hear(List.of(testimony(strike(), 12)));
      assertEquals(1, unheard(ledger));
      try (Stream<Testimony> testimonies = ledger.incidents().testimonies()) {
        Testimony testimony = testimonies.findFirst().orElseThrow();
        assertEquals(TestimonyJson.write(testimony(strike(), 12)), TestimonyJson.write(testimony));
        assertEquals(
            testimony(strike(), 12).accounts().get(0).id(), testimony.accounts().get(0).id());
      }
    }
  }

  private static long unheard(Ledger ledger) {
    try (Stream<StoredArrival> unheard = ledger.incidents().unheard()) {
      return unheard.count();
    }
  }

  @Test
  void incidentsAreFoundByWhatTheyWereCalledAndByTheirClaims() {
    try (Ledger ledger = empty()) {
      store(ledger, strike(), talks());
      assertTrue(ledger.incidents().state().isEmpty());
      ledger.incidents().hear(List.of(testimony(strike(), 12), testimony(talks(), 12)));
      gather(ledger);
      assertTrue(ledger.incidents().state().orElseThrow().current());
      List<StoredIncident> page = ledger.incidents().incidents(Optional.empty(), 50);
      assertEquals(1, page.size());
      StoredIncident incident = page.get(0);
      assertTrue(ledger.incidents().incidents(Optional.of(incident.id()), 50).isEmpty());
      for (Samples.Sample sample : List.of(strike(), talks())) {
        String account = testimony(sample, 12).accounts().get(0).id();
        assertEquals(Optional.of(incident), ledger.incidents().incident(account));
        String claim = sample.reading().path("claims").path(0).path("id").asText();
        assertEquals(Optional.of(incident), ledger.incidents().incident(claim));
        IncidentFigures figures = ledger.incidents().figures(claim).orElseThrow();
        assertEquals(
            List.of(1, 1, 1, 2),
            List.of(figures.low(), figures.best(), figures.high(), figures.reports()));
        assertEquals(OptionalInt.of(12), figures.deathsBest());
      }
      assertEquals(List.of("strike 1", "talks 1"), found(ledger, "incident:" + incident.id()));
      assertEquals(List.of("strike 1", "talks 1"), found(ledger, "independent:1"));
      assertEquals(List.of(), found(ledger, "independent>=2"));
      assertEquals(List.of("talks 2"), found(ledger, "-independent>=1"));
    }
  }

  @Test
  void aForgottenReportLeavesNoIncident() {
    try (Ledger ledger = empty()) {
      store(ledger, strike(), talks());
      ledger.incidents().hear(List.of(testimony(strike(), 12), testimony(talks(), 12)));
      gather(ledger);
      assertTrue(ledger.forget("strike", "2026-01-04T00:00:00Z"));
      assertTrue(ledger.incidents().incidents(Optional.empty(), 50).isEmpty());
      assertFalse(ledger.incidents().state().orElseThrow().current());
      gather(ledger);
      List<StoredIncident> left = ledger.incidents().incidents(Optional.empty(), 50);
      assertEquals(1, left.size());
      assertEquals("talks", left.get(0).incident().at("/reports/0/id").asText());
      assertEquals(1, left.get(0).incident().path("reports").size());
    }
  }

  @Test
  void aSecondIngestOfTheSameReportChangesNothing() {
    try (Ledger ledger = empty()) {
      store(ledger, strike(), weather());
      try (RunWriter run = ledger.begin(START)) {
        assertTrue(run.knows(strike().arrived()));
        assertFalse(run.knows(talks().arrived()));
        assertEquals(Outcome.DUPLICATE, run.store(strike().entry()));
        assertEquals(Outcome.CODED, run.store(talks().entry()));
        run.refuse(new Refused("a.bin", Optional.empty(), "input.binary", "a.bin: binary data"));
        run.leaveOut(Outcome.FILTERED);
        assertEquals(new Tally(1, 0, 1, 1, 1), run.tally());
        assertEquals(4, run.tally().in());
        run.finish("2026-01-02T00:00:00Z");
      }
      assertEquals(new Ledger.Size(3, 3, 1), ledger.size());
      List<Run> runs = ledger.runs();
      assertEquals(List.of(1L, 2L), runs.stream().map(Run::n).toList());
      assertEquals(new Tally(1, 1, 0, 0, 0), runs.get(0).tally());
      assertEquals(Optional.of("2026-01-02T00:00:00Z"), runs.get(1).finished());
      assertEquals(new Tally(1, 0, 1, 1, 1), runs.get(1).tally());
    }
  }

  @Test
  void whatIsRefusedTwiceIsKeptOnce() {
    try (Ledger ledger = empty()) {
      Refused refused = new Refused("b.txt", Optional.of("b"), "input.empty", "b.txt: empty");
      for (int time = 0; time < 2; time++) {
        try (RunWriter run = ledger.begin(START)) {
          run.refuse(refused);
          run.finish("2026-01-01T00:00:00Z");
        }
      }
      try (Stream<Refused> all = ledger.refusals()) {
        assertEquals(List.of(refused), all.toList());
      }
    }
  }

  @Test
  void aRunThatIsCutOffLeavesNothingHalfDone() {
    try (Ledger ledger = empty()) {
      try (RunWriter run = ledger.begin(START)) {
        run.store(strike().entry());
      }
      assertEquals(new Ledger.Size(0, 0, 0), ledger.size());
      assertEquals(Optional.empty(), ledger.runs().get(0).finished());
      store(ledger, strike());
      assertEquals(List.of("strike 1"), found(ledger, "bombed"));
    }
  }

  @Test
  void filesThatWereReadAreNoted() {
    try (Ledger ledger = empty()) {
      try (RunWriter run = ledger.begin(START)) {
        run.read(new Run.Input("b.txt", 5, "bb"));
        run.read(new Run.Input("a.txt", 7, "aa"));
        run.finish("2026-01-01T00:00:00Z");
      }
      assertEquals(
          List.of(new Run.Input("a.txt", 7, "aa"), new Run.Input("b.txt", 5, "bb")),
          ledger.inputs(1));
    }
  }

  @Test
  void readersSeeWhatWasCommittedWhenTheyBegan() {
    try (Ledger ledger = empty()) {
      store(ledger, strike(), talks());
      try (Stream<StoredReading> before = ledger.readings();
          RunWriter run = ledger.begin(START)) {
        run.store(weather().entry());
        run.finish("2026-01-01T00:00:00Z");
        assertEquals(2, before.count());
      }
      assertEquals(3, ledger.size().reports());
    }
  }

  @Test
  void wordsAreFoundWithoutCaseAndDiacritics() {
    try (Ledger ledger = empty()) {
      store(ledger, strike(), talks(), weather());
      assertEquals(List.of("strike 1"), found(ledger, "BOMBED depot"));
      assertEquals(List.of("strike 1"), found(ledger, "\"near sarvan\""));
      assertEquals(List.of(), found(ledger, "\"sarvan near\""));
      assertEquals(List.of("talks 1", "talks 2"), found(ledger, "edit*"));
      assertEquals(List.of(), found(ledger, "edit"));
      assertEquals(List.of("strike 1", "talks 1", "talks 2"), found(ledger, "depot OR envoy"));
      assertEquals(List.of("talks 1", "talks 2"), found(ledger, "-depot"));
    }
  }

  @Test
  void wordsAreFoundInWhateverParentheses() {
    try (Ledger ledger = empty()) {
      store(ledger, strike(), talks());
      String deep = "depot";
      for (int i = 0; i < 180; i++) {
        deep = i % 2 == 0 ? "(editors OR " + deep + ")" : "(in " + deep + ")";
      }
      assertEquals(List.of("talks 1", "talks 2"), found(ledger, deep));
      assertEquals(List.of("strike 1"), found(ledger, "(depot OR (envoy rain)) (jets OR editors)"));
      assertEquals(List.of("strike 1"), found(ledger, "depot NOT (rain envoy)"));
      String wide =
          String.join(" OR ", java.util.Collections.nCopies(2_000, "nothing")) + " OR jets";
      assertEquals(List.of("strike 1"), found(ledger, wide));
    }
  }

  @Test
  void fieldsAreFound() {
    try (Ledger ledger = empty()) {
      store(ledger, strike(), talks());
      assertEquals(List.of("strike 1", "talks 1"), found(ledger, "actor:TUR"));
      assertEquals(List.of("strike 1"), found(ledger, "actor:TURMIL"));
      assertEquals(List.of("strike 1"), found(ledger, "actor:\"armed forces\""));
      assertEquals(List.of("strike 1"), found(ledger, "actor:jets"), "words of the clause");
      assertEquals(List.of("talks 2"), found(ledger, "recipient:editors"));
      assertEquals(List.of(), found(ledger, "actor:editors"));
      assertEquals(List.of("talks 2"), found(ledger, "party:editors"));
      assertEquals(List.of("talks 2"), found(ledger, "sector:jrn"));
      assertEquals(List.of("strike 1", "talks 1"), found(ledger, "country:TUR"));
      assertEquals(List.of("talks 2"), found(ledger, "type:coerce"));
      assertEquals(List.of("talks 2"), found(ledger, "cameo:17"));
      assertEquals(List.of("talks 1"), found(ledger, "status:possible"));
      assertEquals(List.of("talks 1"), found(ledger, "hedged:yes"));
      assertEquals(List.of("strike 1", "talks 2"), found(ledger, "hedged:no"));
      assertEquals(List.of("strike 1"), found(ledger, "deaths>=12"));
      assertEquals(List.of(), found(ledger, "deaths>12"));
      assertEquals(List.of("strike 1"), found(ledger, "deaths:5..20"));
      assertEquals(List.of("talks 1", "talks 2"), found(ledger, "NOT deaths>0"));
      assertEquals(List.of("strike 1"), found(ledger, "place:sarvan"));
      assertEquals(List.of("strike 1"), found(ledger, "place:IRQ"));
      assertEquals(List.of("strike 1"), found(ledger, "root:witnesses"));
      assertEquals(List.of(), found(ledger, "root:reuters"));
      assertEquals(List.of("strike 1"), found(ledger, "source:reuters"));
      assertEquals(
          List.of("talks 1", "talks 2"), found(ledger, "root:mirror"), "the outlet's own word");
      assertEquals(List.of("talks 1", "talks 2"), found(ledger, "root-kind:outlet"));
      assertEquals(List.of("strike 1"), found(ledger, "root-capacity:eyewitness"));
      assertEquals(List.of("strike 1"), found(ledger, "outlet:\"orlo post\""));
      assertEquals(List.of("strike 1"), found(ledger, "agency:reuters"));
      assertEquals(List.of("strike 1"), found(ledger, "speaker:witnesses"));
      assertEquals(List.of("strike 1"), found(ledger, "report:strike"));
      assertEquals(List.of("strike 1"), found(ledger, "links>=2"));
      assertEquals(List.of("strike 1", "talks 1", "talks 2"), found(ledger, "run:1"));
      assertEquals(
          List.of("talks 1"),
          found(ledger, "claim:" + talks().reading().path("claims").get(0).path("id").asText()));
      assertEquals(1, ledger.count(QueryReader.read("deaths>=12")));
    }
  }

  @Test
  void anEventIsFoundOnEveryDayThatItMayHaveBeenOn() {
    try (Ledger ledger = empty()) {
      store(ledger, strike(), talks());
      assertEquals(List.of("strike 1"), found(ledger, "date:2016-10-14"));
      assertEquals(List.of("strike 1"), found(ledger, "date:2016-10-01..2016-10-15"));
      assertEquals(List.of("strike 1", "talks 2"), found(ledger, "date:2016-10"));
      assertEquals(List.of("talks 2"), found(ledger, "date:2020"), "since 30 October");
      assertEquals(List.of("strike 1"), found(ledger, "date<2016-10-20"));
      assertEquals(List.of("talks 2"), found(ledger, "date>2016-10-14"));
      assertEquals(List.of("talks 1"), found(ledger, "dated:no"));
      assertEquals(List.of("strike 1"), found(ledger, "published:2016-10"));
      assertEquals(List.of("talks 1", "talks 2"), found(ledger, "published>=2016-11"));
    }
  }

  @Test
  void placesAreFoundInBoxesAndCircles() {
    try (Ledger ledger = empty()) {
      store(ledger, strike(), talks(), atDateLine());
      assertEquals(List.of("strike 1"), found(ledger, "in:36,43,37,44"));
      assertEquals(List.of(), found(ledger, "in:36,44,37,45"));
      assertEquals(List.of("taveuni 1"), found(ledger, "in:-20,170,-10,-170"));
      assertEquals(List.of("strike 1"), found(ledger, "near:36.19,44.01,90"), "81 km away");
      assertEquals(List.of(), found(ledger, "near:36.19,44.01,80"));
      assertEquals(List.of("taveuni 1"), found(ledger, "near:-16.8,179.9,30"));
      assertEquals(List.of("strike 1", "taveuni 1"), found(ledger, "near:90,0,20000"));
    }
  }

  private static Samples.Sample atDateLine() {
    return Samples.report("Crews went on strike in Taveuni.")
        .id("taveuni")
        .claim("PROTEST", "strike")
        .place("Taveuni", "FJI", "-16.8", "-179.97")
        .then();
  }

  @Test
  void ordersAndPagesHoldEveryClaimOnce() {
    try (Ledger ledger = empty()) {
      store(ledger, talks(), weather(), strike(), atDateLine());
      assertEquals(
          List.of("strike 1", "talks 2", "talks 1", "taveuni 1"),
          found(ledger, search(Search.Order.DATE)));
      assertEquals(
          List.of("talks 2", "strike 1", "taveuni 1", "talks 1"),
          found(ledger, search(Search.Order.LATEST)));
      assertEquals(
          List.of("talks 2", "talks 1", "strike 1", "taveuni 1"),
          found(ledger, search(Search.Order.NEWEST)));
      assertEquals(
          List.of("strike 1", "taveuni 1", "talks 2", "talks 1"),
          found(ledger, search(Search.Order.DEATHS)));
      for (Search.Order order : Search.Order.values()) {
        assertEquals(found(ledger, search(order)), byPages(ledger, order), order.name());
      }
    }
  }

  private static Search search(Search.Order order) {
    return new Search(Query.ALL, order, Optional.empty(), OptionalLong.empty());
  }

  /** One claim after the other, each asked for behind the last. */
  private static List<String> byPages(Ledger ledger, Search.Order order) {
    List<String> all = new java.util.ArrayList<>();
    Optional<String> after = Optional.empty();
    while (true) {
      Search next = new Search(Query.ALL, order, after, OptionalLong.of(1));
      try (Stream<StoredClaim> page = ledger.claims(next)) {
        Optional<StoredClaim> claim = page.findFirst();
        if (claim.isEmpty()) {
          return all;
        }
        after = Optional.of(claim.get().id());
        all.add(claim.get().report().name() + " " + claim.get().claim().path("n").asInt());
      }
    }
  }

  @Test
  void goingOnBehindAClaimThatIsNotThereIsAnError() {
    try (Ledger ledger = empty()) {
      store(ledger, strike());
      Search search =
          new Search(Query.ALL, Search.Order.DATE, Optional.of("nothing"), OptionalLong.empty());
      LedgerError error = assertThrows(LedgerError.class, () -> ledger.claims(search));
      assertTrue(error.getMessage().contains("nothing"), error.getMessage());
    }
  }

  @Test
  void whatAUserWritesIsNeverSql() {
    try (Ledger ledger = empty()) {
      store(ledger, strike());
      for (String hostile :
          List.of(
              "\"x' OR 1=1 --\"",
              "actor:\"') OR TRUE --\"",
              "report:\"' UNION SELECT 1 --\"",
              "\"text: depot OR a\"")) {

        assertEquals(List.of(), found(ledger, hostile), hostile);
      }
      assertEquals(1, ledger.size().claims());
    }
  }

  /** The report of talks, as a later codebook reads it: one claim coded otherwise, one gone. */
  private static Samples.Sample talksAgain() {
    return Samples.report("Ankara may recall its envoy. Police arrested two editors in Orlo.")
        .id("talks")
        .from("Daily Mirror", "2016-11-02")
        .claim("COERCE", "arrested")
        .cameo("1731")
        .actor("Police", "Police", null, "COP")
        .recipient("two editors", "two editors", null, "JRN")
        .when("2016-10-30", null)
        .then();
  }

  @Test
  void aNewReadingTakesThePlaceOfTheOldOneWhichIsKept() {
    try (Ledger ledger = empty()) {
      store(ledger, talks(), strike());
      Run.Start again = new Run.Start("recode", "2", "c0de2", "{}", "2026-02-01T00:00:00Z");
      try (RunWriter run = ledger.begin(again);
          Stream<StoredArrival> arrivals = ledger.arrivals()) {
        List<StoredArrival> all = arrivals.toList();
        assertEquals(
            List.of(talks().arrived(), strike().arrived()),
            all.stream().map(StoredArrival::arrived).toList());
        assertEquals(Outcome.CODED, run.replace(talksAgain().entry()));
        assertEquals(Outcome.CODED, run.replace(strike().entry()));
        run.finish("2026-02-01T00:01:00Z");
      }
      assertEquals(List.of("talks 1", "strike 1"), found(ledger, ""));
      assertEquals(List.of("talks 1"), found(ledger, "cameo:1731"));
      assertEquals(List.of(), found(ledger, "type:sanction"));
      assertEquals(List.of("talks 1", "strike 1"), found(ledger, "run:2"));
      StoredReading now = ledger.reading("talks").orElseThrow();
      assertEquals("c0de2", now.report().codebook());
      List<StoredReading> history = ledger.history(now.report().id());
      assertEquals(
          List.of(ReadingJson.line(talks().reading())),
          history.stream().map(StoredReading::line).toList());
      String same = strike().reading().path("id").asText();
      assertEquals(List.of(), ledger.history(same), "what is the same has no history");
      assertEquals(List.of(), ledger.problems());
    }
  }

  private static Decision decision(Decision.Verdict verdict, int claim, Optional<String> fields) {
    return new Decision(
        talks().reading().path("id").asText(),
        verdict,
        "Lena",
        Optional.of("as the court papers say"),
        "2026-03-01T00:00:00Z",
        talks().reading().path("claims").get(claim),
        fields.map(Json::parse));
  }

  @Test
  void decisionsLieOverWhatWasCodedAndSurviveRecoding() {
    try (Ledger ledger = empty()) {
      store(ledger, talks());
      Decision right =
          decision(Decision.Verdict.CORRECT, 1, Optional.of("{\"status\":\"DENIED\"}"));
      ledger.decide(right);
      ledger.decide(decision(Decision.Verdict.REJECT, 0, Optional.empty()));
      assertEquals(List.of(), found(ledger, "status:denied"), "nothing that was coded changes");
      try (RunWriter run = ledger.begin(START)) {
        run.replace(talksAgain().entry());
        run.finish("2026-02-01T00:01:00Z");
      }
      try (Stream<Decision> decisions = ledger.decisions();
          Stream<StoredClaim> claims = ledger.claims(Search.ALL)) {
        List<Decision> all = decisions.toList();
        assertEquals(right, all.get(0));
        assertEquals("DENIED", all.get(0).decided().path("status").asText());
        StoredClaim claim = claims.findFirst().orElseThrow();
        assertTrue(all.get(0).isOn(claim.claim()), "the words are the same");
        assertFalse(all.get(1).isOn(claim.claim()));
      }
    }
  }

  private static Bond bond(boolean same, int claim) {
    return new Bond(
        new Bond.End(
            strike().reading().path("id").asText(), strike().reading().path("claims").get(0)),
        new Bond.End(
            talks().reading().path("id").asText(), talks().reading().path("claims").get(claim)),
        same,
        "Lena",
        Optional.empty(),
        "2026-03-01T00:00:00Z");
  }

  @Test
  void bondsOfTwoClaimsHoldAfterRecodingForAsLongAsTheirWordsAreRead() {
    try (Ledger ledger = empty()) {
      store(ledger, strike(), talks());
      ledger.decide(bond(true, 1));
      ledger.decide(bond(true, 0));
      ledger.decide(bond(false, 1));
      try (Stream<Bond> bonds = ledger.bonds()) {
        assertEquals(List.of(bond(true, 1), bond(true, 0), bond(false, 1)), bonds.toList());
      }
      assertEquals(2, Bonds.in(ledger).size());
      try (RunWriter run = ledger.begin(START)) {
        run.replace(talksAgain().entry());
        run.finish("2026-02-01T00:01:00Z");
      }
      String strike = strike().reading().path("claims").get(0).path("id").asText();
      String arrest = talksAgain().reading().path("claims").get(0).path("id").asText();
      boolean first = strike.compareTo(arrest) < 0;
      assertEquals(
          List.of(new Bonds.Pair(first ? strike : arrest, first ? arrest : strike, false)),
          Bonds.in(ledger),
          "the later decision, on the claim's new id; the other's words are no claim any more");
      assertTrue(ledger.forget("strike", "2026-03-02T00:00:00Z"));
      try (Stream<Bond> bonds = ledger.bonds()) {
        assertEquals(0, bonds.count(), "a report that is forgotten leaves no bond");
      }
    }
  }

  @Test
  void aWithdrawalTakesBackTheLastDecisionOfItsAuthorAndIsKept() {
    try (Ledger ledger = empty()) {
      store(ledger, talks());
      Decision accepted = decision(Decision.Verdict.ACCEPT, 0, Optional.empty());
      Decision rejected = decision(Decision.Verdict.REJECT, 0, Optional.empty());
      Decision withdrawn = decision(Decision.Verdict.WITHDRAW, 0, Optional.empty());
      List<Decision> made = List.of(accepted, rejected, withdrawn);
      made.forEach(ledger::decide);
      try (Stream<Decision> decisions = ledger.decisions()) {
        List<Decision> all = decisions.toList();
        assertEquals(made, all);
        assertEquals(List.of(accepted), Standing.of(all));
      }
      ledger.decide(withdrawn);
      ledger.decide(withdrawn);
      try (Stream<Decision> decisions = ledger.decisions()) {
        assertEquals(List.of(), Standing.of(decisions.toList()));
      }
      assertTrue(ledger.writable());
    }
  }

  @Test
  void idsAreThoseOfTheClaimsThatAQueryFinds() {
    try (Ledger ledger = empty()) {
      store(ledger, strike(), talks());
      for (String query : List.of("", "status:denied", "doer:yes", "doer:no", "type:assault")) {
        Query asked = query.isEmpty() ? Query.ALL : QueryReader.read(query);
        try (Stream<String> ids = ledger.ids(asked);
            Stream<StoredClaim> claims = ledger.claims(Search.of(asked))) {
          assertEquals(claims.map(StoredClaim::id).toList(), ids.toList(), query);
        }
      }
      assertEquals(ledger.size().claims(), found(ledger, "doer:yes OR doer:no").size());
      assertEquals(List.of(), found(ledger, "doer:no actor:a*"));
    }
  }

  @Test
  void aForgottenReportLeavesAHashAndStaysOut() {
    try (Ledger ledger = empty()) {
      store(ledger, strike(), talks());
      ledger.decide(decision(Decision.Verdict.ACCEPT, 0, Optional.empty()));
      try (RunWriter run = ledger.begin(START)) {
        run.replace(talksAgain().entry());
        run.finish("2026-02-01T00:01:00Z");
      }
      assertTrue(ledger.forget("talks", "2026-03-02T00:00:00Z"));
      assertFalse(ledger.forget("talks", "2026-03-02T00:00:00Z"));
      ledger.compact();
      assertEquals(new Ledger.Size(1, 1, 0), ledger.size());
      assertEquals(List.of(), found(ledger, "envoy OR actor:police OR outlet:mirror"));
      assertEquals(List.of("strike 1"), found(ledger, ""));
      try (Stream<Decision> decisions = ledger.decisions();
          RunWriter run = ledger.begin(START)) {
        assertEquals(0, decisions.count());
        assertTrue(run.mustStayOut(talks().arrived()));
        assertFalse(run.mustStayOut(strike().arrived()));
      }
      assertEquals(List.of(), ledger.problems());
      List<String> acts = ledger.audit().stream().map(AuditEntry::act).toList();
      assertEquals(
          List.of("ingest", "finish", "decide", "ingest", "finish", "forget", "ingest"), acts);
    }
  }
}
