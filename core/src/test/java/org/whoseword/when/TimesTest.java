package org.whoseword.when;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.whoseword.codebook.CodebookReader;
import org.whoseword.parse.Parse;
import org.whoseword.parse.Written;
import org.whoseword.text.Report;

/** Reports are published on 16 October 2016, a Sunday, unless a test says otherwise. */
class TimesTest {

  private static final String SUNDAY = "2016-10-16";

  private static final Times TIMES = new Times(CodebookReader.builtIn());

  private static List<TimeSpan> times(String words) {
    return times(Written.flat(words), SUNDAY);
  }

  private static List<TimeSpan> times(Parse parse, String published) {
    return TIMES.in(Written.report(parse, published), parse);
  }

  private static List<TimeSpan> undated(String words) {
    Parse parse = Written.flat(words);
    return TIMES.in(Written.report(parse), parse);
  }

  /** Value, first and last day of the only time in some words. */
  private static String time(String words) {
    return show(times(words));
  }

  private static String show(List<TimeSpan> times) {
    assertEquals(1, times.size(), () -> times.toString());
    TimeSpan time = times.get(0);
    return time.value()
        + time.earliest().map(day -> " " + day).orElse("")
        + (time.isResolved() ? ".." : "")
        + time.latest().map(LocalDate::toString).orElse("");
  }

  @Test
  void aWeekdayIsTheLastOneAndTheDayOfPublicationItself() {
    assertEquals("2016-10-14 2016-10-14..2016-10-14", time("left/VBD on/IN Friday/NNP"));
    assertEquals("2016-10-16 2016-10-16..2016-10-16", time("left/VBD on/IN Sunday/NNP"));
    assertEquals("2016-10-09 2016-10-09..2016-10-09", time("left/VBD last/JJ Sunday/NNP"));
  }

  @Test
  void aWeekdayAheadOfTheReportIsTheNextOne() {
    assertEquals("2016-10-18 2016-10-18..2016-10-18", time("come/VB next/JJ Tuesday/NNP"));
    Parse parse =
        Written.parse(
            "0 they/PRP SUBJECT>2 | 1 will/MD AUXILIARY>2 | 2 meet/VB ROOT | 3 on/IN CASE>4"
                + " | 4 Friday/NNP OBLIQUE>2");
    assertEquals("2016-10-21 2016-10-21..2016-10-21", show(times(parse, SUNDAY)));
  }

  @Test
  void whatIsPlannedForAWeekdayLiesAhead() {
    Parse parse =
        Written.parse(
            "0 talks/talk/NNS PASSIVE_SUBJECT>2 | 1 are/be/VBP PASSIVE_AUXILIARY>2"
                + " | 2 scheduled/schedule/VBN ROOT | 3 for/IN CASE>4 | 4 Friday/NNP OBLIQUE>2");
    assertEquals("2016-10-21 2016-10-21..2016-10-21", show(times(parse, SUNDAY)));
  }

  @Test
  void aPartOfTheDayMakesATime() {
    TimeSpan time = times("left/VBD Friday/NNP morning/NN").get(0);
    assertEquals(TimeSpan.Type.TIME, time.type());
    assertEquals("2016-10-14TMO", time.value());
    assertEquals("2016-10-15TNI", times("left/VBD last/JJ night/NN").get(0).value());
    assertEquals("2016-10-16TNI", times("left/VBD tonight/NN").get(0).value());
  }

  @Test
  void daysAroundTheReport() {
    assertEquals("2016-10-15 2016-10-15..2016-10-15", time("left/VBD yesterday/NN"));
    assertEquals("2016-10-16 2016-10-16..2016-10-16", time("left/VBD today/NN"));
    assertEquals("2016-10-17 2016-10-17..2016-10-17", time("leave/VB tomorrow/NN"));
  }

  @Test
  void weeksRunFromMondayToSunday() {
    assertEquals("2016-W40 2016-10-03..2016-10-09", time("left/VBD last/JJ week/NN"));
    assertEquals("2016-W41 2016-10-10..2016-10-16", time("left/VBD this/DT week/NN"));
    assertEquals("2016-W39 2016-09-26..2016-10-02", time("left/VBD two/CD weeks/week/NNS ago/RB"));
  }

  @Test
  void earlierInTheWeekEndsWithTheReport() {
    assertEquals(
        "2016-W41 2016-10-10..2016-10-16", time("left/VBD earlier/RB in/IN the/DT week/NN"));
    Parse parse = Written.flat("left/VBD earlier/RB this/DT week/NN");
    assertEquals("2016-W41 2016-10-10..2016-10-12", show(times(parse, "2016-10-12")));
  }

  @Test
  void laterInAPeriodBeginsWithTheReport() {
    assertEquals("2016-10 2016-10-16..2016-10-31", time("meet/VB later/RB this/DT month/NN"));
    Parse parse = Written.flat("meet/VB later/RB this/DT weekend/NN");
    assertEquals("2016-W41-WE 2016-10-15..2016-10-16", show(times(parse, "2016-10-10")));
  }

  @Test
  void aMonthIsTheLastOneOfItsName() {
    assertEquals("2016-03 2016-03-01..2016-03-31", time("left/VBD in/IN March/NNP"));
    assertEquals("2015-11 2015-11-01..2015-11-30", time("left/VBD in/IN November/NNP"));
    assertEquals("2014-03 2014-03-01..2014-03-31", time("left/VBD in/IN March/NNP 2014/CD"));
  }

  @Test
  void theVerbMayIsNoMonth() {
    assertEquals(List.of(), times("left/VBD in/IN may/MD"));
  }

  @Test
  void datesAreReadInEitherOrder() {
    assertEquals(
        "2016-10-07 2016-10-07..2016-10-07", time("left/VBD on/IN October/NNP 7/CD ,/, 2016/CD"));
    assertEquals("2016-10-07 2016-10-07..2016-10-07", time("left/VBD on/IN 7/CD October/NNP"));
    assertEquals(
        "2014-10-07 2014-10-07..2014-10-07",
        time("left/VBD on/IN the/DT 7th/JJ of/IN October/NNP 2014/CD"));
    assertEquals("2016-10-07 2016-10-07..2016-10-07", time("left/VBD on/IN 2016-10-07/CD"));
  }

  @Test
  void aWeekdayBeforeADateIsPartOfIt() {
    Parse parse = Written.flat("left/VBD on/IN Friday/NNP ,/, October/NNP 7/CD ,/, 2016/CD");
    TimeSpan time = times(parse, SUNDAY).get(0);
    assertEquals("Friday , October 7 , 2016", time.span().of(Written.text(parse)));
    assertEquals("2016-10-07", time.value());
    assertEquals("itself", time.anchor());
  }

  @Test
  void aDateFarAheadOfTheReportIsLastYears() {
    assertEquals("2015-12-24 2015-12-24..2015-12-24", time("left/VBD on/IN December/NNP 24/CD"));
  }

  @Test
  void theTwentyNinthOfFebruaryOfACommonYearIsNoDate() {
    assertEquals(List.of(), times("left/VBD on/IN February/NNP 29/CD ,/, 2015/CD"));
    assertEquals(
        "2016-02-29 2016-02-29..2016-02-29", time("left/VBD on/IN February/NNP 29/CD ,/, 2016/CD"));
  }

  @Test
  void yearsAndDecades() {
    assertEquals("2014 2014-01-01..2014-12-31", time("left/VBD in/IN 2014/CD"));
    assertEquals("2015 2015-01-01..2015-12-31", time("left/VBD last/JJ year/NN"));
    assertEquals("199 1990-01-01..1999-12-31", time("left/VBD in/IN the/DT 1990s/NNS"));
  }

  @Test
  void aNumberOfPeopleIsNoYear() {
    Parse parse =
        Written.parse(
            "0 sent/VBD ROOT | 1 force/NN OBJECT>0 | 2 of/IN CASE>4 | 3 2000/CD MODIFIER>4"
                + " | 4 troops/troop/NNS OBLIQUE>1");
    assertEquals(List.of(), times(parse, SUNDAY));
  }

  @Test
  void seasonsAreWholeMonths() {
    assertEquals("2014-SP 2014-03-01..2014-05-31", time("in/IN the/DT spring/NN of/IN 2014/CD"));
    assertEquals("2012-WI 2012-12-01..2013-02-28", time("in/IN winter/NN 2012/CD"));
    assertEquals("2016-SU 2016-06-01..2016-08-31", time("left/VBD last/JJ summer/NN"));
  }

  @Test
  void sinceLeavesTheEndOpen() {
    assertEquals("2016-10-10 2016-10-10..", time("fled/VBD since/IN Monday/NNP"));
  }

  @Test
  void theFollowingDayIsCountedFromTheDayToldBefore() {
    List<TimeSpan> times =
        times("left/VBD on/IN October/NNP 7/CD and/CC the/DT following/JJ day/NN");
    assertEquals("2016-10-08", times.get(1).value());
    assertEquals("text", times.get(1).anchor());
    assertEquals(
        "2016-10-09",
        times("left/VBD on/IN October/NNP 7/CD and/CC two/CD days/day/NNS later/RB")
            .get(1)
            .value());
  }

  @Test
  void clockTimes() {
    assertEquals("XXXX-XX-XXT10:30", time("left/VBD at/IN 10:30/CD a.m./RB"));
    assertEquals("XXXX-XX-XXT22:30", time("left/VBD at/IN 10:30/CD p.m./RB"));
    assertEquals("XXXX-XX-XXT07:06", time("left/VBD at/IN 7.06am/CD"));
    assertEquals("XXXX-XX-XXT17:00", time("left/VBD at/IN 5pm/CD"));
    assertEquals("XXXX-XX-XXT12:15", time("left/VBD at/IN 12:15/CD pm/RB"));
  }

  @Test
  void theNightBeginsTheDayAndNoDayHasFortyHours() {
    assertEquals("XXXX-XX-XXT00:30", time("left/VBD at/IN 12:30/CD a.m./RB"));
    assertEquals("XXXX-XX-XXT00:00", time("left/VBD at/IN 12am/CD"));
    assertEquals(List.of(), times("left/VBD at/IN 40/CD am/VBP"));
  }

  @Test
  void aWordBehindAClockTimeThatBeginsWithPIsNoAfternoon() {
    assertEquals("XXXX-XX-XXT10:30", time("left/VBD at/IN 10:30/CD people/NNS"));
  }

  @Test
  void lengthsOfTimeHaveNoDays() {
    TimeSpan months = times("lasted/VBD six/CD months/month/NNS").get(0);
    assertEquals(TimeSpan.Type.DURATION, months.type());
    assertEquals("P6M", months.value());
    assertEquals("PT2H", time("lasted/VBD two/CD hours/hour/NNS"));
    assertEquals("P4W", time("lasted/VBD two/CD fortnights/fortnight/NNS"));
    assertEquals("P3D", time("in/IN the/DT coming/JJ three/CD days/day/NNS"));
    assertEquals("PXY", time("in/IN the/DT past/JJ several/JJ years/year/NNS"));
  }

  @Test
  void aLengthThatHasPassedReachesToTheReport() {
    assertEquals("P3D 2016-10-13..2016-10-16", time("in/IN the/DT past/JJ three/CD days/day/NNS"));
    assertEquals("P1Y 2015-10-16..2016-10-16", time("over/IN the/DT last/JJ year/NN"));
    assertEquals("P3D", show(undated("in/IN the/DT past/JJ three/CD days/day/NNS")));
  }

  @Test
  void anAgeIsNoLengthOfTime() {
    assertEquals(List.of(), times("is/VBZ six/CD years/year/NNS old/JJ"));
  }

  @Test
  void whatComesBackIsASet() {
    assertEquals(TimeSpan.Type.SET, times("meet/VB every/DT week/NN").get(0).type());
    assertEquals("P1W", time("meet/VB every/DT week/NN"));
    assertEquals("P1D", time("meet/VB daily/RB"));
  }

  @Test
  void withoutADayOfPublicationRelativeDaysStayRelative() {
    assertEquals("XXXX-WXX-5", show(undated("left/VBD on/IN Friday/NNP")));
    assertEquals("XXXX-XX-XX", show(undated("left/VBD yesterday/NN")));
    assertEquals("XXXX-WXX", show(undated("left/VBD last/JJ week/NN")));
    assertEquals("XXXX-10-07", show(undated("left/VBD on/IN October/NNP 7/CD")));
    assertEquals("XXXX-03", show(undated("left/VBD in/IN March/NNP")));
    assertEquals(
        "2016-10-07 2016-10-07..2016-10-07",
        show(undated("left/VBD on/IN October/NNP 7/CD ,/, 2016/CD")));
  }

  @Test
  void aPartOfAMonthOrYearIsAThirdOfIt() {
    assertEquals("2016-05 2016-05-01..2016-05-10", time("in/IN early/JJ May/NNP"));
    assertEquals("2016-05 2016-05-11..2016-05-20", time("in/IN mid-May/NNP"));
    assertEquals("2014 2014-09-01..2014-12-31", time("in/IN late/JJ 2014/CD"));
    assertEquals("2014 2014-09-01..2014-12-31", time("at/IN the/DT end/NN of/IN 2014/CD"));
  }

  @Test
  void whatIsCountedFromTheTextGoesOnFromTheDayNamedLast() {
    List<TimeSpan> times = times("fell/VBD on/IN May/NNP 3/CD ,/, fled/VBD the/DT next/JJ day/NN");
    assertEquals("2016-05-04", times.get(1).value());
    assertEquals("text", times.get(1).anchor());
    assertEquals(
        "2015",
        times(
                "won/VBD in/IN May/NNP 2014/CD and/CC on/IN 3/CD May/NNP 2014/CD ,/, lost/VBD"
                    + " the/DT following/JJ year/NN")
            .get(2)
            .value());
  }

  @Test
  void aRangeInOneTokenIsTwoTimesOfWhichTheFirstReachesToTheEnd() {
    List<TimeSpan> years = times("ruled/VBD 1914-18/CD");
    assertEquals("1914", years.get(0).value());
    assertEquals("Optional[1918-12-31]", years.get(0).latest().toString());
    assertEquals("1918", years.get(1).value());
    List<TimeSpan> days = times("fought/VBD 22-25/CD April/NNP 1951/CD");
    assertEquals("1951-04-22", days.get(0).value());
    assertEquals("1951-04-25", days.get(1).value());
    assertEquals(List.of(), times("won/VBD 22-18/CD"));
  }

  @Test
  void feastsAreThoseOfTheYear() {
    assertEquals("2015-12-25 2015-12-25..2015-12-25", time("left/VBD at/IN Christmas/NNP"));
    assertEquals("2016-03-27 2016-03-27..2016-03-27", time("left/VBD at/IN Easter/NNP"));
    assertEquals(
        "2016-01-01 2016-01-01..2016-01-01", time("on/IN New/NNP Year/NNP 's/POS Day/NNP"));
    assertEquals("2016-03-20 2016-03-20..2016-03-20", time("during/IN Nowruz/NNP"));
    assertEquals("2016-06-06/2016-07-05 2016-06-06..2016-07-05", time("during/IN Ramadan/NNP"));
  }

  @Test
  void someOfAUnitIsALengthThatNobodyKnows() {
    assertEquals("PXD", time("lasted/VBD several/JJ days/day/NNS"));
    assertEquals("PXM", time("lasted/VBD a/DT few/JJ months/month/NNS"));
    assertEquals("PRESENT_REF", time("leaves/VBZ now/RB"));
    assertEquals("PAST_REF", time("left/VBD recently/RB"));
  }

  @Test
  void yearsBeforeChristHaveNoDays() {
    assertEquals("BC0490", time("fell/VBD in/IN 490/CD BC/NNP"));
  }

  @Test
  void inHistoryAMonthIsThatOfTheYearNamedLast() {
    String history =
        "began/VBD in/IN 1914/CD and/CC in/IN 1915/CD and/CC in/IN 1916/CD ,/, in/IN 1917/CD ,/,"
            + " in/IN 1918/CD ,/, in/IN 1920/CD and/CC in/IN June/NNP";
    assertEquals("1920-06", times(history).get(6).value());
    assertEquals("2016-06", times("began/VBD in/IN 1914/CD and/CC in/IN June/NNP").get(1).value());
  }

  @Test
  void aMorningSixDaysAgoIsTheOneThatHasDawnedElsewhere() {
    Parse parse = Written.flat("left/VBD Friday/NNP morning/NN");
    assertEquals("2016-10-14TMO 2016-10-14..2016-10-14", show(times(parse, "2016-10-13")));
    assertEquals(
        "2016-10-07 2016-10-07..2016-10-07",
        show(times(Written.flat("left/VBD on/IN Friday/NNP"), "2016-10-13")));
  }

  @Test
  void wordsInAnyOrderNeverThrowAndTimesNeverOverlap() {
    String[] words =
        ("left/VBD on/IN Friday/NNP last/JJ next/JJ this/DT later/RB earlier/RB in/IN the/DT"
                + " week/NN weekend/NN month/NN year/NN decade/NN century/NN fortnight/NN day/NN"
                + " hour/NN 7/CD 29/CD 31/CD 2016/CD 9999/CD 1990s/NNS February/NNP March/NNP May/NNP"
                + " of/IN ,/, two/CD ago/RB since/IN every/DT daily/RB 10:30/CD p.m./RB night/NN"
                + " summer/NN winter/NN overnight/RB 2015-02-29/CD 0000/CD previous/JJ following/JJ"
                + " mid/JJ 1914-18/CD 22-25/CD 31-2/CD 9999-10000/CD mid-May/NNP mid-/CD end/NN"
                + " start/NN Ramadan/NNP Easter/NNP Christmas/NNP Eve/NNP new/JJ 's/POS several/JJ"
                + " few/JJ BC/NNP that/DT same/JJ later/RB months/NNS years/NNS now/RB 1300/CD"
                + " fall/NN")
            .split(" ", -1);
    Random random = new Random(12);
    for (int run = 0; run < 3000; run++) {
      StringBuilder line = new StringBuilder("left/VBD");
      for (int i = random.nextInt(8); i >= 0; i--) {
        line.append(' ').append(words[random.nextInt(words.length)]);
      }
      Parse parse = Written.flat(line.toString());
      Report report =
          Written.report(parse, LocalDate.of(2015, 12, 1).plusDays(random.nextInt(500)).toString());
      List<TimeSpan> times = TIMES.in(report, parse);
      assertNotNull(TIMES.in(Written.report(parse), parse));
      for (int i = 1; i < times.size(); i++) {
        assertTrue(times.get(i - 1).span().end() <= times.get(i).span().start(), line.toString());
      }
    }
  }
}
