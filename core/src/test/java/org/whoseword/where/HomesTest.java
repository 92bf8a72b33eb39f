package org.whoseword.where;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whoseword.codebook.CodebookReader;
import org.whoseword.parse.Parse;
import org.whoseword.parse.Written;
import org.whoseword.text.Header;
import org.whoseword.text.Report;
import org.whoseword.who.Parties;

class HomesTest {

  private static final String TABLE =
      "outlet\tcountry\tadmin1\tarticles\tshare\n"
          + "Karwa Courier\tUSA\tTexas\t12\t75\n"
          + "The Levant Post\tLBN\t\t40\t90\n";

  private static final Homes.Seen TEXAS = new Homes.Seen("USA", Optional.of("Texas"));
  private static final Homes.Seen OHIO = new Homes.Seen("USA", Optional.of("Ohio"));

  private static Place paris(Homes homes, String outlet) {
    Parse parse = Written.flat("met/VBD in/IN Paris/NNP");
    Report report = Written.report(parse);
    Header header = report.header();
    Header named =
        new Header(
            header.title(),
            Optional.of(outlet),
            header.url(),
            header.published(),
            header.language(),
            header.byline(),
            header.agencies());
    return new Places(TableGazetteerTest.gazetteer(""), CodebookReader.builtIn(), homes)
        .in(report.withHeader(named), List.of(), parse, new Parties(List.of()))
        .get(0);
  }

  @Test
  void anOutletsHomeSpeaksForPlacesThereAndIsListedAmongTheReasons() {
    Homes homes = Homes.parse(TABLE);
    Place texan = paris(homes, "Karwa Courier");
    assertEquals(Optional.of("Texas"), texan.admin1());
    assertTrue(
        texan.why().stream().anyMatch(each -> each.reason() == Reason.HOME && each.points() > 0));
    assertTrue(texan.why().stream().anyMatch(each -> each.reason() == Reason.OUTLET));
    assertEquals(Optional.of("FRA"), paris(homes, "The Levant Post").country());
    assertEquals(Optional.of("FRA"), paris(Homes.UNKNOWN, "Karwa Courier").country());
  }

  @Test
  void aTableIsReadAsItIsWritten() {
    assertEquals(TABLE, Homes.parse("# by hand\n" + TABLE).table());
  }

  @Test
  void aLineThatIsNoHomeIsNamed() {
    assertEquals(
        "line 1 should name the columns outlet, country, admin1, articles, share",
        assertThrows(IllegalArgumentException.class, () -> Homes.parse("a\tb\n")).getMessage());
    for (String row : List.of("X\tUSA\tOhio\t3", "X\tUS\tOhio\t3\t50", "X\tUSA\tOhio\t3\t101")) {
      String table = TABLE + row + "\n";
      assertEquals(
          "line 4 is no home",
          assertThrows(IllegalArgumentException.class, () -> Homes.parse(table)).getMessage());
    }
  }

  @Test
  void onlyOutletsWithEnoughReportsHaveAHome() {
    Homes.Count count = new Homes.Count();
    count.add("Karwa Courier", List.of(TEXAS, TEXAS, OHIO));
    count.add("karwa courier", List.of(TEXAS));
    count.add("Karwa Courier", List.of());
    assertEquals(
        Homes.parse(TABLE.lines().findFirst().orElseThrow()).table(), count.homes(3).table());
    count.add("Karwa Courier", List.of(OHIO));
    assertEquals(
        "outlet\tcountry\tadmin1\tarticles\tshare\nKarwa Courier\tUSA\tTexas\t3\t66\n",
        count.homes(3).table());
  }

  @Test
  void anOutletOfManyStatesIsAtHomeInItsCountry() {
    Homes.Count count = new Homes.Count();
    for (String state : List.of("Ohio", "Texas", "Iowa", "Maine")) {
      count.add("National Wire", List.of(new Homes.Seen("USA", Optional.of(state))));
    }
    assertEquals(
        "outlet\tcountry\tadmin1\tarticles\tshare\nNational Wire\tUSA\t\t4\t100\n",
        count.homes(4).table());
  }

  @Test
  void onlyWhatTheTextItselfTellsIsCounted() {
    Optional<String> usa = Optional.of("USA");
    Optional<String> texas = Optional.of("Texas");
    assertEquals(Optional.of(TEXAS), Homes.sure("where.parent", usa, texas, Optional.of("PPL")));
    assertEquals(
        Optional.of(TEXAS), Homes.sure("where.population", usa, texas, Optional.of("ADM1")));
    assertEquals(Optional.empty(), Homes.sure("where.population", usa, texas, Optional.of("PPL")));
    assertEquals(
        Optional.empty(), Homes.sure("where.only", usa, Optional.empty(), Optional.of("PCLI")));
  }
}
