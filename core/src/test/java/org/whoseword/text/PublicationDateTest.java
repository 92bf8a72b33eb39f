package org.whoseword.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublicationDateTest {

  private static Optional<LocalDate> day(String text) {
    return PublicationDate.parse(text).map(PublicationDate::day);
  }

  @Test
  void readsADayAlone() {
    assertEquals(Optional.of(LocalDate.of(2016, 10, 16)), day("2016-10-16"));
  }

  @Test
  void takesTheDayAsWrittenWhateverTheTimeZone() {
    assertEquals(Optional.of(LocalDate.of(2016, 10, 16)), day("2016-10-16T23:59:00-11:00"));
    assertEquals(Optional.of(LocalDate.of(2016, 10, 16)), day("2016-10-16 00:10 +0900"));
  }

  @Test
  void keepsTheWordsOfTheInputWithoutTheBlanksAround() {
    assertEquals(
        Optional.of("2016-10-16T08:30:00Z"),
        PublicationDate.parse("  2016-10-16T08:30:00Z\n").map(PublicationDate::text));
  }

  @Test
  void aDayThatTheCalendarLacksIsNone() {
    assertEquals(Optional.empty(), day("2015-02-29"));
    assertEquals(Optional.of(LocalDate.of(2016, 2, 29)), day("2016-02-29"));
    assertEquals(Optional.empty(), day("2016-13-01"));
  }

  @Test
  void otherWritingsAreNone() {
    assertEquals(Optional.empty(), day(""));
    assertEquals(Optional.empty(), day("2016"));
    assertEquals(Optional.empty(), day("16.10.2016"));
    assertEquals(Optional.empty(), day("October 16, 2016"));
    assertEquals(Optional.empty(), day("2016-10-161"));
  }
}
