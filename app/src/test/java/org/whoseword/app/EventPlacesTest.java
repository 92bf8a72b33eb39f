package org.whoseword.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whoseword.claim.Claim;
import org.whoseword.text.Header;
import org.whoseword.text.Report;

/** Where acts took place, by the words of reports that the real parser reads. */
class EventPlacesTest {

  private static final String NOWHERE = "-";

  /**
   * How the place of the claim whose trigger holds a word was found, and its words: "clause Cairo".
   */
  private static String place(String trigger, String... paragraphs) {
    String text = String.join("\n\n", paragraphs);
    Report report = new Report("test", Optional.empty(), Header.EMPTY, text);
    List<Claim> claims =
        RealReader.shared().reader().read(report).claims().stream()
            .filter(claim -> claim.trigger().of(text).contains(trigger))
            .toList();
    assertEquals(1, claims.size(), () -> trigger + " in " + claims);
    Claim claim = claims.get(0);
    return claim
        .place()
        .map(
            place ->
                claim.rules().getOrDefault("place", "").split("\\+", 2)[0]
                    + " "
                    + place.span().of(text))
        .orElse(NOWHERE);
  }

  @Test
  void anActHappensWhereItsClauseSays() {
    assertEquals("clause Mosul", place("killed", "Gunmen killed two officers in Mosul on Monday."));
  }

  @Test
  void aPlaceBelongsToTheActThatItHangsOn() {
    assertEquals(
        "home Iraqi",
        place("arrested", "Iraqi police arrested two men accused of plotting an attack in Mosul."));
  }

  @Test
  void whatIsTalkedAboutIsElsewhere() {
    assertEquals(
        NOWHERE, place("briefed", "Ministers briefed the president on the fighting in Mosul."));
    assertEquals(
        NOWHERE,
        place("sanctions", "The United Nations imposed sanctions on Pyongyang on Monday."));
  }

  @Test
  void aMissileIsFiredWhereItComesFrom() {
    assertEquals(
        "move Wonsan",
        place(
            "fired",
            "North Korea fired two ballistic missiles from the eastern port of Wonsan into the Sea"
                + " of Japan on Monday."));
    assertEquals(
        "base Wonsan",
        place(
            "fired",
            "North Korea fired a missile over Hokkaido on Monday.",
            "Pyongyang said nothing. Officials in Seoul believe that it came from Wonsan."));
  }

  @Test
  void diplomatsAreExpelledFromTheCountryOfWhoeverExpelsThem() {
    assertEquals(
        "home Kenya",
        place("expel", "Kenya is in turmoil.", "The Kenyan government will expel two diplomats."));
  }

  @Test
  void whatIsAskedOfPeopleIsAskedWhereTheyLive() {
    assertEquals(
        "addressed Mosul",
        place("urged", "The governor urged residents of Mosul to stay indoors on Monday."));
  }

  @Test
  void aReportOfOneCountryTellsOfThatCountry() {
    assertEquals(
        "domestic Egypt",
        place(
            "protest",
            "Egypt's government fell on Monday.",
            "An Egyptian court freed the former Egyptian minister, who had been accused of theft.",
            "Thousands joined a protest against him last year."));
  }

  @Test
  void theDatelineIsTheLastResortAndNeverGoesBeforeAnotherCountry() {
    assertEquals(
        "dateline KABUL",
        place("killed", "KABUL (AP) - A bomb killed four people on a bus on Monday."));
    assertEquals(
        NOWHERE,
        place("killed", "BEIRUT (AP) - A bomb killed four Syrian soldiers on a bus on Monday."));
    assertEquals(
        "clause Aleppo",
        place("killed", "BEIRUT (AP) - A bomb killed four people in Aleppo on Monday."));
  }
}
