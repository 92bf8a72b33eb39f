package org.whoseword.where;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whoseword.codebook.CodebookReader;
import org.whoseword.parse.Parse;
import org.whoseword.parse.Written;
import org.whoseword.who.Parties;

class CoordinatesTest {

  /** North is France's, south nobody's. */
  private static final Gazetteer WORLD =
      new Gazetteer() {
        @Override
        public List<Entry> find(String name) {
          return List.of();
        }

        @Override
        public boolean continues(String words) {
          return false;
        }

        @Override
        public Borders borders() {
          return new Borders() {
            @Override
            public Optional<String> find(double latitude, double longitude) {
              return latitude > 0 ? Optional.of("FRA") : Optional.empty();
            }

            @Override
            public boolean reaches(String country, double latitude, double longitude, double km) {
              return country.equals("FRA");
            }
          };
        }
      };

  private static List<Place> places(String words) {
    Parse parse = Written.flat("sank/sink/VBD " + words.replaceAll("(\\S+)", "$1/CD"));
    return new Places(WORLD, CodebookReader.builtIn())
        .in(Written.report(parse), List.of(), parse, new Parties(List.of()));
  }

  private static void assertPoint(double latitude, double longitude, String words) {
    Place place = places(words).get(0);
    assertEquals(latitude, place.latitude().orElseThrow(), 0.0001, words);
    assertEquals(longitude, place.longitude().orElseThrow(), 0.0001, words);
  }

  @Test
  void degreesAreReadAsTheyAreWritten() {
    assertPoint(33.5138, 36.2765, "at 33.5138° N, 36.2765° E");
    assertPoint(-33.51, -70.6, "at 33.51°S 70.6°W");
    assertPoint(33.51, 36.305, "at 33°30′36″N 36°18′18\"E");
    assertPoint(12.5, 43.1, "at 12.5 degrees north and 43.1 degrees east");
    assertPoint(12.5, 43, "at 12° 30' N , 43° E");
    assertPoint(4.25, 117.5, "at 4.25 N, 117.50 E");
    assertPoint(4.25, -17.5, "at 4.25 north latitude and longitude 17.50 west");
  }

  @Test
  void aPointHasItsWordsItsSentenceAndItsCountry() {
    Place place = places("at 33.5° N, 36.2° E today").get(0);
    assertEquals("33.5° N, 36.2° E", place.name());
    assertEquals("where.coordinates", place.rule());
    assertEquals(Optional.of("FRA"), place.country());
    assertEquals(0, place.sentence());
    assertEquals(Optional.empty(), places("at 33.5° S, 36.2° E").get(0).country());
  }

  @Test
  void otherNumbersAreNoPoints() {
    for (String other :
        List.of(
            "at 1200 N 400 E",
            "on Route 35 N, 20 E of town",
            "at 91.5° N, 20.5° E",
            "at 31.5° N, 190.5° E",
            "at 10.2.33.5 N, 36.2 E",
            "won 33.5 N and 36.2")) {
      assertEquals(List.of(), places(other), other);
    }
  }
}
