package org.whoseword.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whoseword.claim.Claim;
import org.whoseword.text.Header;
import org.whoseword.text.Note;
import org.whoseword.text.PublicationDate;
import org.whoseword.text.Report;
import org.whoseword.when.TimeSpan;

/** Reports are published on 16 October 2016, a Sunday, and read with the real parser. */
class EventDatesTest {

  private static final String UNDATED = "-";

  /** The days of the claim whose trigger holds a word: {@code 2016-10-14..2016-10-16}. */
  private static String dayIn(String published, String trigger, String... sentences) {
    String text = String.join("\n\n", sentences);
    Header header = Header.EMPTY.withPublished(PublicationDate.parse(published));
    Report report = new Report("test", Optional.empty(), header, text);
    List<Claim> claims =
        RealReader.shared().reader().read(report).claims().stream()
            .filter(
                claim ->
                    text.substring(claim.trigger().start(), claim.trigger().end())
                        .contains(trigger))
            .toList();
    assertEquals(1, claims.size(), () -> trigger + " in " + claims);
    Optional<TimeSpan> when = claims.get(0).when();
    return when.map(
            time ->
                time.earliest().map(Object::toString).orElse("")
                    + ".."
                    + time.latest().map(Object::toString).orElse(""))
        .orElse(UNDATED);
  }

  private static String day(String trigger, String... sentences) {
    return dayIn("2016-10-16", trigger, sentences);
  }

  private static final String LEAD = "Gunmen killed four soldiers in the town of Karwa on Friday.";

  @Test
  void anActOfTheSameKindTookPlaceOnTheDayOfTheNews() {
    assertEquals("2016-10-14..2016-10-14", day("bombed", LEAD, "They also bombed a church."));
  }

  @Test
  void anAnswerCameBetweenTheNewsAndTheReport() {
    assertEquals("2016-10-14..2016-10-16", day("condemned", LEAD, "France condemned the attack."));
  }

  @Test
  void whatSomethingElseCameAWeekAfterIsAWeekOlder() {
    assertEquals(
        "2016-10-07..2016-10-07",
        day("bombed", LEAD, "It comes a week after rebels bombed a church."));
    assertEquals(
        "2016-10-05..2016-10-13",
        day("bombed", LEAD, "It comes days after rebels bombed a church."));
    assertEquals(UNDATED, day("bombed", LEAD, "It comes months after rebels bombed a church."));
  }

  @Test
  void theDayAfterIsNotTheDayOfWhatCameBefore() {
    assertEquals(
        UNDATED,
        day(
            "bombed",
            "Flowers were laid in Karwa on Friday and the day after rebels bombed a church."));
  }

  @Test
  void whoIsMeetingMeetsNow() {
    assertEquals(
        "2016-10-14..2016-10-16",
        day("meeting", LEAD, "The president is meeting the Kenyan ambassador."));
    assertEquals(UNDATED, day("serving", LEAD, "The rebel leader is serving a life sentence."));
  }

  @Test
  void whatWasDoneOverThePastWeekWasDoneInIt() {
    assertEquals(
        "2016-10-09..2016-10-16",
        day("shelled", "Over the past week the army has shelled the town of Karwa."));
  }

  @Test
  void theDayOfAPictureIsNoDayOfAnAct() {
    assertEquals(
        "2016-10-14..2016-10-14",
        day(
            "shot",
            LEAD,
            "People pray in Karwa on October 15, 2016 © Lena Harrow",
            "They also shot a priest."));
  }

  @Test
  void postsOfAnEarlierTimeTellWhenAReportWasWritten() {
    String posts =
        "All is quiet now. — Lena Harrow (@lharrow) September 13, 2016\n\n"
            + "Stay at home! — Karwa News (@karwanews) 14 сентября 2016 г.";
    assertEquals("2016-09-09..2016-09-09", day("killed", LEAD, posts));
    assertEquals(
        "2016-10-14..2016-10-14", day("killed", LEAD, posts, "Schools closed on 1 October 2016."));
    assertEquals(
        "2016-10-14..2016-10-14",
        day("killed", LEAD, "All is quiet. — Lena Harrow (@lharrow) September 13, 2016"));
  }

  @Test
  void aDatelineIsBelievedBeforeTheDayOfAnArchivesVisit() {
    String dated = "KARWA, Aug 18 (Reuters) - " + LEAD;
    assertEquals("2016-08-12..2016-08-12", day("killed", dated));
    assertEquals("2016-10-14..2016-10-14", day("killed", dated.replace("Aug 18", "Oct 15")));
    Header header = Header.EMPTY.withPublished(PublicationDate.parse("2016-10-16"));
    Report report = new Report("test", Optional.empty(), header, dated);
    assertEquals(
        List.of("date.contradicted"),
        RealReader.shared().reader().read(report).notes().stream().map(Note::code).toList());
  }

  @Test
  void whatIsTheCaseSinceADayReachesToTheReport() {
    assertEquals(
        "2016-10-10..2016-10-16",
        day("shelled", "The army has shelled the town of Karwa since Monday."));
  }

  @Test
  void theDayOfTheLastUpdateIsNoDayOfWhatHappened() {
    assertEquals(
        UNDATED,
        day("bombed", "Updated at 9:50 p.m. on Thursday", "Rebels bombed a church in Karwa."));
  }

  @Test
  void theNameOfAMarketIsNoDay() {
    assertEquals(UNDATED, day("bombed", "Rebels bombed a Christmas market."));
  }

  @Test
  void whatIsStillToComeHasNoDay() {
    assertEquals(UNDATED, day("visit", LEAD, "The president will visit Kenya."));
  }

  @Test
  void whatWasDoneWasNotDoneOnADayToCome() {
    assertEquals(
        UNDATED,
        day(
            "talks",
            "Ferry crews will go on strike on October 20 after talks with the government"
                + " collapsed."));
  }

  @Test
  void whatIsDoneAgainAndAgainHasNoDay() {
    assertEquals(
        UNDATED, day("accused", LEAD, "Human rights groups have repeatedly accused the army."));
    assertEquals(
        UNDATED, day("attacked", LEAD, "The rebels have attacked convoys in recent years."));
  }

  @Test
  void whatWasDoneBeforeTheStoryHasNoDay() {
    assertEquals(UNDATED, day("arrested", LEAD, "The army had arrested a doctor."));
  }

  @Test
  void whatIsSaidOfTheNewsInThePluperfectIsTheNews() {
    assertEquals(
        "2016-10-14..2016-10-16",
        day("arrested", LEAD, "A spokesman said that the police had arrested two men."));
  }

  @Test
  void whatWasSaidOnADayWasDoneOnItOrTheDayBefore() {
    assertEquals(
        "2016-10-14..2016-10-16",
        day("killed", "Gunmen have killed four soldiers, officials said on Saturday."));
  }

  @Test
  void thePerfectAloneTellsNewsOfTheDayOrTheDayBefore() {
    assertEquals(
        "2016-10-15..2016-10-16", day("killed", "A bomb has killed four soldiers in Karwa."));
    assertEquals(UNDATED, day("killed", "A bomb killed four soldiers in Karwa."));
  }

  @Test
  void historyHandsItsDayToThePronounThatGoesOn() {
    assertEquals(
        "2009-05-03..2009-05-03",
        day("shot", LEAD, "On 3 May 2009 rebels stormed a bank. They shot two guards."));
  }

  @Test
  void aDayOfAnotherActIsNotTaken() {
    assertEquals(
        "2016-10-14..2016-10-16",
        day("jailed", LEAD, "A court jailed a teacher for a protest in 2013."));
  }

  @Test
  void withoutADateOfPublicationAWeekdaySaysNothing() {
    assertEquals(UNDATED, dayIn("", "killed", LEAD));
    assertEquals(
        "2016-05-03..2016-05-03",
        dayIn("", "killed", "Gunmen killed four soldiers in Karwa on 3 May 2016."));
  }
}
