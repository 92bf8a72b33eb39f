package org.whoseword.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whoseword.claim.Reading;
import org.whoseword.incident.Decisions;
import org.whoseword.incident.Incident;
import org.whoseword.incident.Incidents;
import org.whoseword.incident.MemoryIncidentIndex;
import org.whoseword.incident.MemoryLineageIndex;
import org.whoseword.ledger.Bond;
import org.whoseword.ledger.IncidentJson;
import org.whoseword.ledger.Ledger;
import org.whoseword.ledger.Ledgers;
import org.whoseword.ledger.QueryReader;
import org.whoseword.ledger.Search;
import org.whoseword.ledger.StoredClaim;
import org.whoseword.text.Header;
import org.whoseword.text.PublicationDate;
import org.whoseword.text.Report;
import org.whoseword.what.EventType;

class IncidentsCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String WIRE =
      "MOSUL (AP) - Gunmen killed nine miners in an ambush in Mosul on Tuesday, police spokesman"
          + " Ivo Kantor said. The miners had been paid in the morning and were on their way home"
          + " in two minibuses when the first shots came from the quarry above the bend.";

  private static final String CUT =
      "MOSUL (AP) - Gunmen killed nine miners in an ambush in Mosul on Tuesday, police"
          + " spokesman Ivo Kantor said. The miners had been paid in the morning.";

  private static final String OWN =
      "Gunmen killed twelve miners in Mosul on Tuesday, the mine workers' union said. Union"
          + " officials have asked for soldiers along the Mosul road since two buses were robbed"
          + " there in spring.";

  private static final String LATER =
      "Gunmen killed eleven miners in Mosul on Tuesday, police said on Thursday, after two"
          + " of the wounded died in the hospital of Mosul.";

  private static final String DENIAL =
      "The Red Dawn Brigade denied on Friday that gunmen had killed nine miners in an ambush in"
          + " Mosul on Tuesday.";

  private static final String ELSEWHERE =
      "Police arrested three students in Marlo on Friday after a march against higher fares.";

  @Test
  void papersThatPrintOneAgencysStoryAreOneSource() throws IOException {
    JsonNode incident =
        incidents(
                record("a", "Star", 4, WIRE),
                record("b", "Post", 4, CUT),
                record("c", "Echo", 4, CUT))
            .get(0);
    assertEquals(3, incident.path("reports").size());
    assertEquals(1, incident.path("families").size());
    assertEquals("AP", incident.path("families").get(0).path("agency").asText());
    assertEquals(1, incident.path("independent").path("best").asInt());
    assertEquals("police", incident.path("roots").get(0).path("key").asText().substring(0, 6));
    assertEquals(9, incident.path("deaths").path("best").asInt());
  }

  @Test
  void differentRootsContradictAndTheSameRootRevises() throws IOException {
    JsonNode incident =
        incidents(
                record("a", "Star", 4, WIRE),
                record("b", "Post", 4, OWN),
                record("c", "Echo", 6, LATER))
            .get(0);
    assertEquals(3, incident.path("reports").size(), incident::toPrettyString);
    assertEquals(2, incident.path("independent").path("best").asInt(), incident::toPrettyString);
    JsonNode revision = incident.path("revisions").get(0);
    assertEquals("deaths", revision.path("field").asText());
    assertEquals(9, revision.path("from").asInt());
    assertEquals(11, revision.path("to").asInt());
    assertEquals(9, incident.path("deaths").path("low").asInt());
    assertEquals(12, incident.path("deaths").path("high").asInt());
  }

  @Test
  void everyMergeGivesItsReasons() throws IOException {
    JsonNode incident = incidents(record("a", "Star", 4, WIRE), record("b", "Post", 4, OWN)).get(0);
    JsonNode why = incident.path("why").get(0);
    assertEquals(2, why.path("claims").size());
    int sum = 0;
    for (JsonNode reason : why.path("reasons")) {
      assertTrue(reason.asText().matches("[a-z-]+[+-]\\d+"), reason.asText());
      sum += Integer.parseInt(reason.asText().replaceAll("^[a-z-]*[a-z]", ""));
    }
    assertTrue(sum >= 70, why.toString());
  }

  @Test
  void eventsOfAnotherKindPlaceAndDayStayApart() throws IOException {
    List<JsonNode> incidents =
        incidents(record("a", "Star", 4, WIRE), record("b", "Post", 7, ELSEWHERE));
    Set<String> types = new TreeSet<>();
    for (JsonNode incident : incidents) {
      assertEquals(1, incident.path("reports").size());
      types.add(incident.path("type").asText());
    }
    assertTrue(types.containsAll(Set.of("ASSAULT", "COERCE")), types::toString);
  }

  @Test
  void howItCameToStandIsToldInTheOrderOfPublication() throws IOException {
    JsonNode incident =
        incidents(
                record("a", "Star", 4, WIRE),
                record("b", "Post", 6, LATER),
                record("c", "Echo", 7, DENIAL))
            .get(0);
    List<String> course = new ArrayList<>();
    incident
        .path("course")
        .forEach(
            turn -> course.add(turn.path("as_of").asText() + " " + turn.path("status").asText()));
    assertEquals("2026-03-04 claimed", course.get(0), incident::toPrettyString);
    assertEquals("police", incident.at("/course/0/root").asText().substring(0, 6));
    assertEquals("2026-03-07 contested", course.get(course.size() - 1), incident::toPrettyString);
    assertEquals("contested", incident.path("status").asText());
  }

  @Test
  void keysComeInTheOrderOfTheFormat() throws IOException {
    List<String> names = new ArrayList<>();
    incidents(record("a", "Star", 4, WIRE)).get(0).fieldNames().forEachRemaining(names::add);
    assertEquals(
        List.of(
            "version",
            "id",
            "type",
            "cameo",
            "actors",
            "recipients",
            "place",
            "when",
            "status",
            "claims",
            "reports",
            "families",
            "roots",
            "independent",
            "deaths",
            "injured"),
        names.subList(0, 16));
  }

  @Test
  void forPeopleTheCountOfSourcesStandsUnderTheHeading() {
    String input = record("a", "Star", 4, WIRE) + "\n" + record("b", "Post", 4, CUT) + "\n";
    Cli cli = Cli.withInput(input, "incidents", "-");
    assertTrue(cli.out().contains("2 reports, 1 text, 1 independent source"), cli.out());
    assertEquals(0, cli.status());
  }

  @Test
  void familiesSayWhatIsShared() throws IOException {
    String input = record("a", "Star", 4, WIRE) + "\n" + record("b", "Post", 4, CUT) + "\n";
    Cli cli = Cli.withInput(input, "families", "--format", "jsonl", "-");
    JsonNode family = JSON.readTree(cli.out());
    assertEquals("AP", family.path("agency").asText());
    assertTrue(family.path("origin").isNull());
    JsonNode span = family.path("spans").get(0);
    JsonNode a = span.path("a");
    JsonNode b = span.path("b");
    assertEquals(
        WIRE.substring(a.get(0).asInt(), a.get(1).asInt()),
        CUT.substring(b.get(0).asInt(), b.get(1).asInt()));
    assertTrue(
        Cli.withInput(input, "families", "-").out().contains("2 reports, one text, from AP"));
  }

  @Test
  void anyOrderOfArrivalGivesTheSameBytes() {
    List<Reading> readings = readings();
    String expected = bytes(readings);
    for (int shuffle = 0; shuffle < 100; shuffle++) {
      Collections.shuffle(readings, new Random(shuffle));
      assertEquals(expected, bytes(readings), "shuffle " + shuffle);
    }
  }

  @Test
  void addingOneByOneGivesWhatAllAtOnceGive() {
    Incidents growing = Incidents.inMemory();
    for (Reading reading : readings()) {
      growing.add(reading);
      growing.incidents();
    }
    assertEquals(bytes(readings()), bytes(growing));
  }

  @Test
  void whatAPersonDecidedHolds() {
    List<Reading> readings = readings().subList(0, 3);
    Incident together = gather(readings, Decisions.NONE).incidents().get(0);
    assertTrue(together.accounts().size() > 1);
    Incident.Merge merge = together.why().get(0);
    Decisions.Pair pair = new Decisions.Pair(merge.one(), merge.other());
    Incidents apart = gather(readings, new Decisions(Set.of(), Set.of(pair)));
    Optional<Incident> one = holding(apart, merge.one());
    Optional<Incident> other = holding(apart, merge.other());
    assertNotEquals(one.map(Incident::id), other.map(Incident::id));
  }

  @Test
  void whatAPersonSaysIsOneIsOneHoweverLittleItShares() {
    List<Reading> readings = readings();
    Incidents before = gather(readings, Decisions.NONE);
    String ambush = firstClaim(before, EventType.ASSAULT);
    String arrest = firstClaim(before, EventType.COERCE);
    Decisions.Pair pair = new Decisions.Pair(ambush, arrest);
    Incidents after = gather(readings, new Decisions(Set.of(pair), Set.of()));
    assertEquals(
        holding(after, ambush).map(Incident::id), holding(after, arrest).map(Incident::id));
    assertTrue(holding(after, ambush).isPresent());
  }

  private static String firstClaim(Incidents incidents, EventType type) {
    return incidents.incidents().stream()
        .filter(incident -> incident.type() == type)
        .flatMap(incident -> incident.accounts().stream())
        .flatMap(account -> account.claims().stream())
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  void aDecisionInALedgerBindsItsIncidents(@TempDir Path folder) throws IOException {
    String ledger = folder.resolve("news.ledger").toString();
    Path input = folder.resolve("in.jsonl");
    Files.writeString(input, record("a", "Star", 4, WIRE) + "\n" + record("b", "Post", 4, OWN));
    assertEquals(0, Cli.run("ingest", ledger, input.toString()).status());
    List<StoredClaim> claims;
    try (Ledger opened = Ledgers.open(ledger);
        Stream<StoredClaim> found =
            opened.claims(Search.of(QueryReader.read("killed type:ASSAULT deaths>=9")))) {
      claims = found.toList();
      assertEquals(2, claims.size());
      assertTrue(together(ledger, claims));
      Bond.End one = new Bond.End(claims.get(0).report().id(), claims.get(0).claim());
      Bond.End other = new Bond.End(claims.get(1).report().id(), claims.get(1).claim());
      opened.decide(new Bond(one, other, false, "Ines", Optional.empty(), "2026-03-09T10:00:00Z"));
    }
    assertFalse(together(ledger, claims));
  }

  /** Whether two claims are in one incident, once incidents are gathered. */
  private static boolean together(String ledger, List<StoredClaim> claims) {
    assertEquals(0, Cli.run("incidents", ledger).status());
    try (Ledger opened = Ledgers.open(ledger)) {
      return opened
          .incidents()
          .figures(claims.get(0).id())
          .equals(opened.incidents().figures(claims.get(1).id()));
    }
  }

  @Test
  void theNameThatAnAccountLentLeadsToItsIncident() {
    Incidents incidents = gather(readings(), Decisions.NONE);
    Incident incident =
        incidents.incidents().stream()
            .filter(i -> i.accounts().size() > 1)
            .findFirst()
            .orElseThrow();
    String lent = incident.accounts().get(1).id();
    assertEquals(Optional.of(incident.id()), incidents.findIncident(lent).map(Incident::id));
  }

  @Test
  void aLedgerGathersWhatTheSameReportsGatherWithoutOne(@TempDir Path folder) throws IOException {
    String ledger = folder.resolve("news.ledger").toString();
    Path first = folder.resolve("first.jsonl");
    Files.writeString(first, record("a", "Star", 4, WIRE) + "\n" + record("b", "Post", 4, OWN));
    Path second = folder.resolve("second.jsonl");
    Files.writeString(second, record("c", "Echo", 4, CUT) + "\n" + record("d", "Sun", 6, LATER));
    assertEquals(0, Cli.run("ingest", ledger, first.toString()).status());
    assertEquals(
        Cli.run("incidents", "--format", "jsonl", first.toString()).out(),
        Cli.run("incidents", "--format", "jsonl", ledger).out());
    assertEquals(0, Cli.run("ingest", ledger, second.toString()).status());
    String all =
        Cli.run("incidents", "--format", "jsonl", first.toString(), second.toString()).out();
    assertEquals(all, Cli.run("incidents", "--format", "jsonl", ledger).out());
    assertEquals(all, Cli.run("incidents", "--format", "jsonl", ledger).out());
    String found =
        Cli.run("search", "--format", "jsonl", ledger, "independent>=2 type:ASSAULT").out();
    String claim = JSON.readTree(found).path("claim").path("id").asText();
    String id = null;
    for (String line : all.lines().toList()) {
      if (line.contains(claim)) {
        id = JSON.readTree(line).path("id").asText();
      }
    }
    assertTrue(Cli.run("search", ledger, "incident:" + id).out().contains("claim " + claim));
    assertTrue(Cli.run("search", ledger, "independent>=9").out().startsWith("no claims"));
    assertTrue(Cli.run("families", ledger).out().contains("2 reports, one text, from AP"));
  }

  private static Optional<Incident> holding(Incidents incidents, String claim) {
    return incidents.incidents().stream()
        .filter(
            incident ->
                incident.accounts().stream()
                    .anyMatch(a -> a.claims().stream().anyMatch(told -> told.id().equals(claim))))
        .findFirst();
  }

  private static Incidents gather(List<Reading> readings, Decisions decisions) {
    Incidents incidents =
        new Incidents(new MemoryLineageIndex(), new MemoryIncidentIndex(), decisions);
    readings.forEach(incidents::add);
    return incidents;
  }

  private static String bytes(List<Reading> readings) {
    return bytes(gather(readings, Decisions.NONE));
  }

  private static String bytes(Incidents incidents) {
    StringBuilder all = new StringBuilder();
    incidents.incidents().forEach(each -> all.append(IncidentJson.of(each)).append('\n'));
    return all.toString();
  }

  private static List<Reading> readings() {
    List<Reading> readings = new ArrayList<>();
    int number = 0;
    for (String text : List.of(WIRE, CUT, OWN, LATER, ELSEWHERE)) {
      for (String outlet : List.of("Star", "Post", "Echo")) {
        Header header =
            new Header(
                Optional.empty(),
                Optional.of(outlet),
                Optional.empty(),
                PublicationDate.parse("2026-03-0" + (4 + number % 3)),
                Optional.empty(),
                Optional.empty(),
                List.of());
        String id = "r" + number++;
        readings.add(
            RealReader.shared().reader().read(new Report(id, Optional.of(id), header, text)));
      }
    }
    return readings;
  }

  private static List<JsonNode> incidents(String... records) throws IOException {
    Cli cli =
        Cli.withInput(String.join("\n", records) + "\n", "incidents", "--format", "jsonl", "-");
    List<JsonNode> incidents = new ArrayList<>();
    for (String line : cli.out().lines().toList()) {
      incidents.add(JSON.readTree(line));
    }
    incidents.sort((a, b) -> b.path("reports").size() - a.path("reports").size());
    return incidents;
  }

  private static String record(String id, String outlet, int day, String text) {
    return JSON.createObjectNode()
        .put("id", id)
        .put("outlet", outlet)
        .put("published", "2026-03-0" + day)
        .put("text", text)
        .toString();
  }
}
