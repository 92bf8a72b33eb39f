package org.whoseword.where;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.CodebookReader;
import org.whoseword.parse.NameKind;
import org.whoseword.parse.Parse;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Header;
import org.whoseword.text.Report;
import org.whoseword.text.Zones;
import org.whoseword.who.Parties;

class FiledTest {

  private static final Codebook CODEBOOK = CodebookReader.builtIn();

  private static final String REST = "The minister resigned on Monday, state television said.";

  private static Zones.Zoned zoned(String dateline) {
    return Zones.in(new Report("test", Optional.empty(), Header.EMPTY, dateline + " " + REST));
  }

  /** The words of each name in a dateline. */
  private static String names(String dateline) {
    Zones.Zoned zoned = zoned(dateline);
    StringBuilder names = new StringBuilder();
    for (Sentence sentence : Filed.sentences(zoned.report(), zoned.zones())) {
      for (Token token : sentence.tokens()) {
        if (token.name() == NameKind.PLACE) {
          names.append(token.nameStart() ? "|" : " ").append(token.form());
        }
      }
    }
    return names.toString();
  }

  @Test
  void aDatelineHoldsNamesUpToItsAgency() {
    assertEquals("|CAIRO", names("CAIRO (AP) -"));
    assertEquals("|SEOUL|South Korea", names("SEOUL, South Korea (Reuters) -"));
    assertEquals("|MEXICO CITY", names("MEXICO CITY (AP) -"));
    assertEquals("|SEOUL|WASHINGTON", names("SEOUL/WASHINGTON (Reuters) -"));
  }

  @Test
  void aDayIsNoPlace() {
    assertEquals("|SARVAN", names("SARVAN, Oct 12 (Reuters) -"));
  }

  @Test
  void whereAReportWasFiledIsAPlaceOfItsOwnRole() {
    Zones.Zoned zoned = zoned("CAIRO (AP) -");
    List<Place> places =
        new Places(new TableGazetteer(CODEBOOK), CODEBOOK)
            .in(
                zoned.report(),
                zoned.zones(),
                new Parse(List.of(), List.of()),
                new Parties(List.of()));
    assertEquals(1, places.size());
    assertEquals(Place.Role.DATELINE, places.get(0).role());
    assertEquals(Optional.of("EGY"), places.get(0).country());
    assertEquals("CAIRO", places.get(0).span().of(zoned.report().text()));
    assertEquals(Filed.INDEX, places.get(0).sentence());
  }
}
