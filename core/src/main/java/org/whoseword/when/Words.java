package org.whoseword.when;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** English words of the calendar. All take lower-case forms. */
final class Words {

  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
  private static final Map<String, Month> MONTHS = new HashMap<>();
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("second", "S"),
          Map.entry("minute", "MIN"),
          Map.entry("hour", "H"),
          Map.entry("day", "D"),
          Map.entry("night", "D"),
          Map.entry("weekend", "WE"),
          Map.entry("week", "W"),
          Map.entry("fortnight", "FN"),
          Map.entry("month", "M"),
          Map.entry("year", "Y"),
          Map.entry("decade", "DE"),
          Map.entry("century", "CE"));
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));
  private static final Map<String, String> SEASONS =
      Map.of("spring", "SP", "summer", "SU", "autumn", "FA", "fall", "FA", "winter", "WI");
  private static final Set<String> DAYPARTS =
      Set.of("morning", "afternoon", "evening", "night", "noon", "midnight", "dawn", "dusk");

  /** Words that begin an expression without being a name or a number of the calendar. */
  private static final Set<String> BEGINNINGS =
      new HashSet<>(
          Set.of(
              "last",
              "past",
              "previous",
              "this",
              "current",
              "next",
              "coming",
              "following",
              "that",
              "the",
              "same",
              "early",
              "late",
              "earlier",
              "later",
              "mid",
              "over",
              "at",
              "today",
              "yesterday",
              "tonight",
              "tomorrow",
              "every",
              "each",
              "daily",
              "weekly",
              "monthly",
              "annually",
              "yearly",
              "now",
              "currently",
              "recently",
              "recent",
              "several",
              "some",
              "many",
              "few",
              "per",
              "days",
              "weeks",
              "months",
              "years",
              "decades",
              "hours",
              "christmas",
              "nowruz",
              "halloween",
              "new",
              "easter",
              "ramadan",
              "overnight",
              "nowadays",
              "future",
              "night",
              "noon",
              "midnight"));

  static {
    BEGINNINGS.addAll(NUMBERS.keySet());
    BEGINNINGS.addAll(SEASONS.keySet());
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name().toLowerCase(Locale.ROOT);
      WEEKDAYS.put(name, day);
      WEEKDAYS.put(name.substring(0, 3) + ".", day);
    }
    WEEKDAYS.put("tues.", DayOfWeek.TUESDAY);
    WEEKDAYS.put("thurs.", DayOfWeek.THURSDAY);
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      MONTHS.put(name, month);
      if (month != Month.MAY) {
        MONTHS.put(name.substring(0, 3) + ".", month);
      }
    }
    MONTHS.put("sept.", Month.SEPTEMBER);
    MONTHS.put("sept", Month.SEPTEMBER);
    BEGINNINGS.addAll(WEEKDAYS.keySet());
    BEGINNINGS.addAll(MONTHS.keySet());
  }

  private Words() {}

  /** Whether an expression of time may begin with a word; almost no other words need a look. */
  static boolean canBegin(String form) {
    if (form.isEmpty()) {
      return false;
    }
    char first = form.charAt(0);
    return first >= '0' && first <= '9' || BEGINNINGS.contains(form) || form.startsWith("mid-");
  }

  static Optional<DayOfWeek> weekday(String form) {
    return Optional.ofNullable(WEEKDAYS.get(form));
  }

  static Optional<Month> month(String form) {
    return Optional.ofNullable(MONTHS.get(form));
  }

  /** TIMEX3 letter of a unit of time, by its lemma; "MIN", "WE", "FN", "DE", "CE" besides. */
  static Optional<String> unit(String lemma) {
    return Optional.ofNullable(UNITS.get(lemma));
  }

  static Optional<String> season(String form) {
    return Optional.ofNullable(SEASONS.get(form));
  }

  static boolean isDaypart(String form) {
    return DAYPARTS.contains(form);
  }

  /** A small number in words or digits, up to 9999. */
  static OptionalInt number(String form) {
    Integer word = NUMBERS.get(form);
    if (word != null) {
      return OptionalInt.of(word);
    }
    return isDigits(form, 1, 4) ? OptionalInt.of(Integer.parseInt(form)) : OptionalInt.empty();
  }

  /** A day of a month: "7", "7th"; 1 to 31. */
  static OptionalInt dayOfMonth(String form) {
    String digits = form.replaceFirst("(st|nd|rd|th)$", "");
    if (!isDigits(digits, 1, 2)) {
      return OptionalInt.empty();
    }
    int day = Integer.parseInt(digits);
    return day >= 1 && day <= 31 ? OptionalInt.of(day) : OptionalInt.empty();
  }

  /** A year in four digits, 1000 to 2199. */
  static OptionalInt year(String form) {
    if (!isDigits(form, 4, 4)) {
      return OptionalInt.empty();
    }
    int year = Integer.parseInt(form);
    return year >= 1000 && year < 2200 ? OptionalInt.of(year) : OptionalInt.empty();
  }

  static boolean isDigits(String form, int least, int most) {
    return form.length() >= least
        && form.length() <= most
        && form.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
