package org.whoseword.where;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.whoseword.codebook.CodebookReader;
import org.whoseword.parse.Parse;
import org.whoseword.parse.Written;
import org.whoseword.text.Span;
import org.whoseword.who.ActorCode;
import org.whoseword.who.Mention;
import org.whoseword.who.Parties;
import org.whoseword.who.Party;

class PlacesTest {

  private static final TableGazetteer GAZETTEER = TableGazetteerTest.gazetteer("");

  private static List<Place> places(Parse parse, Party... parties) {
    return new Places(GAZETTEER, CodebookReader.builtIn())
        .in(Written.report(parse), List.of(), parse, new Parties(List.of(parties)));
  }

  private static List<Place> places(String words) {
    return places(Written.flat(words));
  }

  @Test
  void everyReasonThatDecidedIsKept() {
    Place paris = places("met/VBD in/IN Paris/NNP").get(0);
    assertEquals(
        List.of(Reason.POPULATION, Reason.OWN_NAME, Reason.LISTED),
        paris.why().stream().map(Place.Weighed::reason).limit(3).toList());
    assertEquals(4 * 22, paris.why().get(0).points());
  }

  @Test
  void ofSeveralPlacesOfOneNameTheLargestWins() {
    Place paris = places("met/VBD in/IN Paris/NNP").get(0);
    assertEquals(Optional.of("FRA"), paris.country());
    assertEquals(Optional.of(2988507L), paris.geonameId());
    assertEquals("where.population", paris.rule());
  }

  @Test
  void theNameBehindTheCommaSaysWhichOneIsMeant() {
    Place paris = places("met/VBD in/IN Paris/NNP ,/, Texas/NNP").get(0);
    assertEquals(Optional.of("Texas"), paris.admin1());
    assertEquals("where.parent", paris.rule());
    assertEquals(
        Optional.of("LBN"), places("met/VBD in/IN Tripoli/NNP ,/, Lebanon/NNP").get(0).country());
  }

  @Test
  void aCountryThatTheReportNamesElsewhereHasItsTown() {
    Place tripoli =
        places(
                Written.parse(
                    "0 fled/VBD ROOT | 1 Tripoli/NNP OBJECT>0",
                    "0 left/VBD ROOT | 1 Lebanon/NNP OBJECT>0"))
            .get(0);
    assertEquals(Optional.of("LBN"), tripoli.country());
    assertEquals("where.country-mass", tripoli.rule());
  }

  @Test
  void theOnlyPlaceOfItsNameIsSurerThanTheLargest() {
    Place mosul = places("fled/VBD Mosul/NNP").get(0);
    assertEquals("where.only", mosul.rule());
    assertTrue(mosul.confidence() > places("fled/VBD Paris/NNP").get(0).confidence());
  }

  @Test
  void theLongestNameIsTaken() {
    Parse parse = Written.flat("left/VBD the/DT Russian/NNP Federation/NNP on/IN foot/NN");
    Place place = places(parse).get(0);
    assertEquals("Russian Federation", place.span().of(Written.text(parse)));
    assertEquals("Russia", place.name());
  }

  @Test
  void accentsHyphensAndApostrophesMakeNoDifference() {
    assertEquals("Bogotá", places("left/VBD Bogota/NNP").get(0).name());
    assertEquals("Deir ez-Zor", places("left/VBD Deir/NNP ez/NNP Zor/NNP").get(0).name());
    assertEquals("Deir ez-Zor", places("left/VBD Deir-ez-Zor/NNP").get(0).name());
    assertEquals("Sana'a", places("left/VBD Sanaa/NNP").get(0).name());
    assertEquals("Sana'a", places("left/VBD Sana’a/NNP").get(0).name());
  }

  @Test
  void aPersonsNameIsNoPlace() {
    Parse parse = Written.parse("0 Paris/NNP SUBJECT>1 PERSON | 1 left/VBD ROOT");
    assertEquals(List.of(), places(parse));
  }

  @Test
  void aCommonWordIsNoPlace() {
    assertEquals(List.of(), places("ate/VBD reading/NN"));
    assertEquals(List.of(), places("Reading/VBG helps/VBZ"));
  }

  @Test
  void aCountryThatActsStandsForItsGovernment() {
    Parse parse = Written.parse("0 Russia/NNP SUBJECT>1 PLACE | 1 refused/VBD ROOT");
    Party russia =
        new Party(
            "p1",
            Party.Kind.STATE,
            "Russia",
            new ActorCode(Optional.of("RUS"), Optional.empty()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(
                new Mention(0, 0, new Span(0, 6), Mention.Form.NAME, OptionalInt.empty(), "test")));
    assertEquals(Place.Role.METONYM, places(parse, russia).get(0).role());
    assertEquals(Place.Role.LITERAL, places(parse).get(0).role());
  }

  @Test
  void aPlaceInsideAnotherNameIsPartOfIt() {
    Parse parse =
        Written.parse(
            "0 Mosul/NNP COMPOUND>1 | 1 University/NNP SUBJECT>2 ORGANISATION | 2 closed/VBD ROOT");
    assertEquals(Place.Role.PART, places(parse).get(0).role());
  }
}
