package org.whoseword.who;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeriodTest {

  @Test
  void lastsToTheEndOfItsYearOrMonth() {
    Period years = Period.parse(Optional.of("1999"), Optional.of("2001"));
    assertTrue(years.contains(LocalDate.of(1999, 1, 1)));
    assertTrue(years.contains(LocalDate.of(2001, 12, 31)));
    assertFalse(years.contains(LocalDate.of(2002, 1, 1)));
    Period months = Period.parse(Optional.of("1999-02"), Optional.of("1999-03"));
    assertFalse(months.contains(LocalDate.of(1999, 1, 31)));
    assertTrue(months.contains(LocalDate.of(1999, 3, 31)));
  }

  @Test
  void endsBeforeTheDayThatItNames() {
    Period days = Period.parse(Optional.of("1999-08-09"), Optional.of("2000-05-07"));
    assertTrue(days.contains(LocalDate.of(2000, 5, 6)));
    assertFalse(days.contains(LocalDate.of(2000, 5, 7)));
  }

  @Test
  void meetsOnlyWhatSharesADay() {
    Period first = Period.parse(Optional.of("1999"), Optional.of("2000"));
    assertFalse(first.overlaps(Period.parse(Optional.of("2001"), Optional.empty())));
    assertTrue(first.overlaps(Period.parse(Optional.of("2000-12"), Optional.empty())));
    assertEquals(Period.ALWAYS, Period.parse(Optional.empty(), Optional.empty()));
  }

  @Test
  void refusesWhatIsNoDate() {
    assertThrows(
        DateTimeException.class, () -> Period.parse(Optional.of("199x"), Optional.empty()));
  }
}
