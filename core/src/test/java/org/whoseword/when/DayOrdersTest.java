package org.whoseword.when;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.whoseword.codebook.CodebookReader;
import org.whoseword.parse.Parse;
import org.whoseword.parse.Written;
import org.whoseword.text.Header;
import org.whoseword.text.PublicationDate;

/** Days in figures alone, in reports of 16 October 2016. */
class DayOrdersTest {

  private static final Times TIMES = new Times(CodebookReader.builtIn());

  private static String values(String outlet, String url, String words) {
    Parse parse = ExpressionsTest.tagged(words);
    Header header =
        new Header(
            Optional.empty(),
            Optional.of(outlet),
            Optional.of(url),
            PublicationDate.parse("2016-10-16"),
            Optional.empty(),
            Optional.empty(),
            List.of());
    return TIMES.in(Written.report(parse).withHeader(header), parse).stream()
        .map(TimeSpan::value)
        .collect(Collectors.joining(" "));
  }

  @Test
  void anotherDateOfTheReportTellsTheOrder() {
    assertEquals("2016-05-03 2016-05-25", values("", "", "on 3.5.2016 and 25.5.2016"));
    assertEquals("2016-03-05 2016-05-25", values("", "", "on 3.5.2016 and 5.25.2016"));
  }

  @Test
  void theOutletsCountryTellsTheOrder() {
    assertEquals("2016-05-03", values("BBC", "", "on 3.5.2016"));
    assertEquals("2016-03-05", values("New York Times", "", "on 3.5.2016"));
    assertEquals("2016-05-03", values("", "https://news.example.co.uk/a/b", "on 3.5.2016"));
  }

  @Test
  void otherDatesOfTheReportWinOverTheCountry() {
    assertEquals(
        "2016-05-03 2016-05-25", values("New York Times", "", "on 3.5.2016 and 25.5.2016"));
  }

  @Test
  void noReportTellsOfDaysAfterIt() {
    assertEquals("2016-10-12", values("", "", "on 12.10.2016"));
  }

  @Test
  void whatNothingDecidesStaysUnknown() {
    assertEquals("2016-XX-XX", values("", "https://example.com/", "on 3.5.2016"));
    assertEquals(
        "2016-XX-XX 2016-05-25 2016-05-25",
        values("", "", "on 3.5.2016 and 25.5.2016 and 5.25.2016"));
    assertEquals("2016-05-05", values("", "", "on 5.5.2016"));
    assertEquals("", values("", "", "on 31.31.2016"));
  }
}
