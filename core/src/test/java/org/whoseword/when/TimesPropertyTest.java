package org.whoseword.when;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.whoseword.codebook.CodebookReader;
import org.whoseword.parse.Parse;
import org.whoseword.parse.Written;
import org.whoseword.text.Report;

/** Holds for words of time in any order, on any day. */
class TimesPropertyTest {

  private static final Times TIMES = new Times(CodebookReader.builtIn());

  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(T.*)?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4}-\\d{2})");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q(\\d)");

  private static final List<String> WORDS =
      List.of(
          ("on in the of a last next this that same previous following week weekend month year"
                  + " decade century fortnight day night hour morning Friday Sunday Monday May"
                  + " March June February 1 7 29 31 30th 1914 2016 9999 0 1990s '80s 10.14.2016"
                  + " 3.5.2016 31.2.2016 12:30 5 p.m. am GMT noon overnight today yesterday"
                  + " tomorrow tonight summer winter fall spring two 12 ago earlier later before"
                  + " after since until by between and to - , end start early late mid quarter"
                  + " half first third latter Q3 FY16 fiscal Christmas Easter Ramadan Eid al-Fitr"
                  + " Rajab 1437 Bahman 1357 new 's Eve several few days weeks years months each"
                  + " every daily Sundays per once old now recently future BC 490 1914-18 22-25"
                  + " May-1 mid-May ten-day two-year-old -- '")
              .split(" ", -1));

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(12);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 60_000).map(LocalDate::ofEpochDay);
  }

  private static Report report(Parse parse, LocalDate published) {
    return Written.report(parse, published.toString());
  }

  @Property
  void theDaysAreThoseOfTheValue(
      @ForAll("words") List<String> words, @ForAll("days") LocalDate published) {
    Parse parse = ExpressionsTest.tagged(String.join(" ", words));
    for (TimeSpan time : TIMES.in(report(parse, published), parse)) {
      LocalDate first = time.earliest().or(time::latest).orElse(null);
      LocalDate last = time.latest().or(time::earliest).orElse(null);
      if (first == null || last == null) {
        continue;
      }
      LocalDate[] days = days(time.value());
      boolean ranged = time.rule().equals("when.range");
      assertTrue(!first.isBefore(days[0]), () -> time + " begins before its value");
      assertTrue(ranged || !last.isAfter(days[1]), () -> time + " ends after its value");
    }
  }

  /** First and last day of a TIMEX3 value; all of time for values that this does not know. */
  private static LocalDate[] days(String value) {
    Matcher day = DAY.matcher(value);
    if (day.matches()) {
      LocalDate only = LocalDate.parse(day.group(1));
      // A night ends on the next day.
      return new LocalDate[] {only, value.endsWith("TNI") ? only.plusDays(1) : only};
    }
    Matcher month = MONTH.matcher(value);
    if (month.matches()) {
      YearMonth only = YearMonth.parse(month.group(1));
      return new LocalDate[] {only.atDay(1), only.atEndOfMonth()};
    }
    Matcher year = YEAR.matcher(value);
    if (year.matches()) {
      int only = Integer.parseInt(year.group(1));
      return new LocalDate[] {LocalDate.of(only, 1, 1), LocalDate.of(only, 12, 31)};
    }
    Matcher week = WEEK.matcher(value);
    if (week.matches()) {
      LocalDate monday =
          LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
              .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
              .with(java.time.DayOfWeek.MONDAY);
      return new LocalDate[] {
        week.group(3) == null ? monday : monday.plusDays(5), monday.plusDays(6)
      };
    }
    Matcher quarter = QUARTER.matcher(value);
    if (quarter.matches()) {
      int first = 3 * Integer.parseInt(quarter.group(2)) - 2;
      YearMonth start = YearMonth.of(Integer.parseInt(quarter.group(1)), first);
      return new LocalDate[] {start.atDay(1), start.plusMonths(2).atEndOfMonth()};
    }
    return new LocalDate[] {LocalDate.MIN, LocalDate.MAX};
  }

  @Property
  void timesNeverOverlapAndStandInTheText(
      @ForAll("words") List<String> words, @ForAll("days") LocalDate published) {
    Parse parse = ExpressionsTest.tagged(String.join(" ", words));
    int end = 0;
    for (TimeSpan time : TIMES.in(report(parse, published), parse)) {
      assertTrue(time.span().start() >= end, words::toString);
      end = time.span().end();
    }
    assertTrue(end <= Written.text(parse).length(), words::toString);
  }

  @Property(tries = 50)
  void theOrderOfReportsChangesNothing(
      @ForAll("words") List<String> one,
      @ForAll("words") List<String> two,
      @ForAll("days") LocalDate published) {
    List<Parse> parses = new ArrayList<>();
    for (List<String> words : List.of(one, two, List.of("on", "Friday"))) {
      parses.add(ExpressionsTest.tagged(String.join(" ", words)));
    }
    List<List<TimeSpan>> first =
        parses.stream().map(p -> TIMES.in(report(p, published), p)).toList();
    List<Parse> shuffled = new ArrayList<>(parses);
    Collections.shuffle(shuffled, new Random(published.toEpochDay()));
    shuffled.forEach(p -> TIMES.in(report(p, published), p));
    List<List<TimeSpan>> again =
        parses.stream().map(p -> TIMES.in(report(p, published), p)).toList();
    assertEquals(first, again);
  }

  @Property
  void withoutADayOfPublicationNothingIsCountedFromIt(@ForAll("words") List<String> words) {
    Parse parse = ExpressionsTest.tagged(String.join(" ", words));
    for (TimeSpan time : TIMES.in(Written.report(parse), parse)) {
      assertTrue(!time.anchor().equals("publication") || !time.isResolved(), time::toString);
    }
  }
}
