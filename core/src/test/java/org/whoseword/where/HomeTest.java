package org.whoseword.where;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whoseword.codebook.CodebookReader;
import org.whoseword.text.Header;
import org.whoseword.text.Report;

class HomeTest {

  private static final Home HOME = new Home(CodebookReader.builtIn());

  private static Optional<String> country(String outlet, String url) {
    Header header =
        new Header(
            Optional.empty(),
            outlet.isEmpty() ? Optional.empty() : Optional.of(outlet),
            url.isEmpty() ? Optional.empty() : Optional.of(url),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    return HOME.of(new Report("test", Optional.empty(), header, "Nothing happened."));
  }

  @Test
  void theRegistryKnowsWhereAnOutletIsAtHome() {
    assertEquals(Optional.of("FRA"), country("AFP", ""));
    assertEquals(Optional.of("GBR"), country("reuters", "https://www.example.fr/a"));
    assertEquals(Optional.empty(), country("The Nowhere Gazette", ""));
  }

  @Test
  void theAddressOfOthersTellsTheirCountry() {
    assertEquals(Optional.of("GBR"), country("", "https://www.example.co.uk/news?id=1"));
    assertEquals(Optional.of("CAN"), country("The Nowhere Gazette", "http://example.ca/x"));
  }

  @Test
  void addressesThatAnybodyMayHaveTellNothing() {
    for (String url : List.of("https://example.com/", "https://example.tv/", "not a url", "")) {
      assertEquals(Optional.empty(), country("", url), url);
    }
  }
}
