package org.whoseword.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day that a line such as "Published: 3 May 2026 08:15" names. */
final class PostedDate {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH = "(" + String.join("|", MONTHS) + ")[a-z]*\\.?";

  /** Days written in figures alone (3/5/2026) are left out: they differ from country to country. */
  private static final Pattern DAY =
      Pattern.compile(
          "\\b(?:((?:19|20)\\d{2})([-/.]?)(\\d{2})\\2(\\d{2})|"
              + MONTH
              + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})|(\\d{1,2})(?:st|nd|rd|th)? "
              + MONTH
              + ",? (\\d{4}))\\b",
          Pattern.CASE_INSENSITIVE);

  private PostedDate() {}

  /** Empty when the line names no day, or one that the calendar does not have. */
  static Optional<PublicationDate> find(String line) {
    Matcher day = DAY.matcher(line);
    if (!day.find()) {
      return Optional.empty();
    }
    try {
      if (day.group(1) != null) {
        return date(day.group(1), Integer.parseInt(day.group(3)), day.group(4));
      }
      return day.group(5) != null
          ? date(day.group(7), month(day.group(5)), day.group(6))
          : date(day.group(10), month(day.group(9)), day.group(8));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
  }

  private static Optional<PublicationDate> date(String year, int month, String day) {
    LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
    return PublicationDate.parse(date.toString());
  }
}
