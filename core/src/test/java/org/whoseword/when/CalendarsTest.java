package org.whoseword.when;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalendarsTest {

  @Test
  void persianYearsBeginAtTheEquinox() {
    assertEquals(LocalDate.of(1921, 3, 21), Calendars.persian(1300, 1, 1));
    assertEquals(LocalDate.of(2016, 3, 20), Calendars.persian(1395, 1, 1));
    assertEquals(LocalDate.of(2021, 3, 21), Calendars.persian(1400, 1, 1));
    assertEquals(LocalDate.of(2025, 3, 21), Calendars.persian(1404, 1, 1));
  }

  @Test
  void daysThatNewsKnowsByTheirPersianDate() {
    assertEquals(LocalDate.of(1979, 2, 11), Calendars.persian(1357, 11, 22));
    assertEquals(LocalDate.of(1963, 6, 5), Calendars.persian(1342, 3, 15));
    assertEquals(LocalDate.of(1979, 11, 4), Calendars.persian(1358, 8, 13));
  }

  @Test
  void islamicMonthsFollowUmmAlQura() {
    assertEquals(Optional.of(LocalDate.of(2016, 6, 6)), Calendars.islamic(1437, 9, 1));
    assertEquals(Optional.of(LocalDate.of(2016, 10, 2)), Calendars.islamic(1438, 1, 1));
    assertEquals(Optional.empty(), Calendars.islamic(1437, 13, 1));
    assertEquals(Optional.empty(), Calendars.islamicYear(LocalDate.of(1066, 1, 1)));
  }

  @Test
  void easterIsASundayInSpring() {
    assertEquals(LocalDate.of(2016, 3, 27), Feasts.easter(2016));
    assertEquals(LocalDate.of(2038, 4, 25), Feasts.easter(2038));
    assertEquals(LocalDate.of(1818, 3, 22), Feasts.easter(1818));
  }
}
