package org.whoseword.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.whoseword.text.Header;
import org.whoseword.text.PublicationDate;
import org.whoseword.text.Report;

class LineageTest {

  private static final String FERRY =
      "A ferry with 62 people on board ran aground off the island of Corvel before dawn and began to"
          + " list, and fishing boats from two villages took off most of the passengers before the"
          + " coast guard came. The captain had left the marked channel to save half an hour, a"
          + " harbour pilot who saw the ship pass the light told his office. Divers went down three"
          + " times during the morning and found the engine room under water and nobody inside.";

  private static final String CUT =
      "A ferry with 62 people on board ran aground off the island of Corvel before dawn and began to"
          + " list, and fishing boats from two villages took off most of the passengers before the"
          + " coast guard came.";

  private static final String OTHER =
      "Passengers sang while they waited in the dark for help, said Ada Brandt, who teaches in Corvel"
          + " and was on her way to the mainland. She counted eleven small boats around the ferry."
          + " An old man held her bag above his head the whole time.";

  @Test
  void aTextAndItsCutCopyAreOneFamilyWhoseOriginIsTheFirst() {
    Family family = only(families(report("b", "Post", 2, CUT), report("a", "Star", 1, FERRY)));
    assertEquals(List.of("a", "b"), ids(family));
    assertEquals(Optional.of("a"), family.origin().map(Wording::id));
    assertEquals(Tie.Rule.TEXT, family.ties().get(0).rule());
    assertEquals(1000, family.ties().get(0).permille());
  }

  @Test
  void anEventThatTwoTellInTheirOwnWordsHasTwoFamilies() {
    assertEquals(2, families(report("a", "Star", 1, FERRY), report("b", "Post", 2, OTHER)).size());
  }

  @Test
  void theSameWordsMonthsLaterAreNoCopy() {
    assertEquals(2, families(report("a", "Star", 1, FERRY), report("b", "Post", 99, FERRY)).size());
  }

  @Test
  void aQuotationThatBothPrintMakesNoFamily() {
    String quote =
        "\"We shall go out again tomorrow and the day after and for as long as it takes, because"
            + " there are families on the quay who have not slept and who want to know,\" ";
    String one = "Divers found nobody in the wreck. " + quote + "the harbour master said at noon.";
    String other = "Nets came up empty. " + quote + "said the man who runs the port of Corvel.";
    assertEquals(2, families(report("a", "Star", 1, one), report("b", "Post", 1, other)).size());
  }

  @Test
  void anAgencyWhoseOwnReportIsMissingIsTheOriginByName() {
    String dateline = "CORVEL (AP) - ";
    Family family =
        only(
            families(
                report("a", "Star", 1, dateline + FERRY), report("b", "Post", 2, dateline + CUT)));
    assertEquals(Optional.of("AP"), family.agency());
    assertEquals(Optional.empty(), family.origin());
  }

  @Test
  void anAgencysOwnReportIsTheOriginThoughACopyIsOlder() {
    Family family =
        only(
            families(
                report("copy", "Star", 1, "CORVEL (AP) - " + FERRY),
                report("wire", "apnews.com", 2, FERRY)));
    assertEquals(Optional.of("wire"), family.origin().map(Wording::id));
  }

  @Test
  void whatAnOutletPutsUnderEveryReportMakesNoFamily() {
    String offer =
        " Our readers keep us going: if you like what we do, tell a friend about us or take out a"
            + " subscription for three months, and we will send you a bag with the old lighthouse"
            + " on it and a letter from the editor every Friday morning.";
    String bakery = "The bakery on Mill Lane will close in June after ninety years." + offer;
    String bridge = "Engineers found a crack in the second pier of the bridge." + offer;
    assertEquals(
        2, families(report("a", "Star", 1, bakery), report("b", "Star", 1, bridge)).size());
  }

  @Test
  void aReportThatCitesTheOutletThatHadItFirstJoinsIt() {
    String told =
        "The Corvel Star reported that 62 people were on board when the ferry hit a sandbank off the"
            + " island of Corvel, and that fishing boats rescued passengers.";
    Family family =
        only(families(report("a", "Corvel Star", 1, FERRY), report("b", "Post", 1, told)));
    assertEquals(Tie.Rule.CITES, family.ties().get(0).rule());
    assertEquals("corvelstar", family.ties().get(0).detail());
  }

  @Test
  void whereEachCreditsAnotherAgencySharedPassagesAreNotEnough() {
    String half = CUT + " The ship had been inspected in spring and was found sound, records show.";
    String other =
        CUT
            + " Two of the crew were treated for cold in the hospital of Sant Pau and"
            + " went home; the owners have sent a tug that should be there tonight if the wind drops.";
    List<Family> apart =
        families(
            report("a", "Star", 1, "CORVEL (AP) - " + half + OTHER),
            report("b", "Post", 1, "CORVEL (Reuters) - " + other + " " + FERRY.substring(220)));
    assertEquals(2, apart.size());
  }

  @Test
  void anyOrderOfArrivalGivesTheSameFamilies() {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String place = "Corvel".substring(0, 3 + i % 3) + (char) ('a' + i % 7);
      String text = FERRY.replace("Corvel", place).replace("62", String.valueOf(20 + i % 7));
      String credit = i % 4 == 0 ? "CORVEL (AP) - " : i % 9 == 0 ? "CORVEL (Reuters) - " : "";
      int cut = text.length() - (i * 13) % 200;
      reports.add(report("r" + i, "Outlet " + i % 11, 1 + i % 5, credit + text.substring(0, cut)));
    }
    String expected = describe(families(reports));
    for (int shuffle = 0; shuffle < 100; shuffle++) {
      Collections.shuffle(reports, new Random(shuffle));
      assertEquals(expected, describe(families(reports)), "shuffle " + shuffle);
    }
  }

  @Test
  void addingOneByOneGivesWhatAllAtOnceGive() {
    List<Report> reports =
        List.of(
            report("c", "Post", 2, CUT),
            report("a", "Star", 1, FERRY),
            report("d", "Echo", 1, OTHER),
            report("b", "News", 3, FERRY + " " + OTHER));
    Lineage growing = new Lineage(new MemoryLineageIndex());
    for (Report report : reports) {
      growing.add(Wordings.of(report));
      growing.families();
    }
    assertEquals(describe(families(reports)), describe(growing.families()));
  }

  @Test
  void theNameThatAMemberLentLeadsToItsFamilyEverAfter() {
    Lineage lineage = new Lineage(new MemoryLineageIndex());
    Wording later = Wordings.of(report("b", "Post", 2, CUT));
    lineage.add(later);
    String before = lineage.families().get(0).id();
    Wording earlier = Wordings.of(report("a", "Star", 1, FERRY));
    lineage.add(earlier);
    assertEquals(Family.id(later), before);
    assertEquals(Family.id(earlier), only(lineage.families()).id());
    assertEquals(
        Optional.of(Family.id(earlier)), lineage.findFamily(later.contentId()).map(Family::id));
  }

  @Test
  void aReportThatComesTwiceIsThereOnce() {
    Report report = report("a", "Star", 1, FERRY);
    assertEquals(List.of("a"), ids(only(families(report, report))));
  }

  @Test
  void aHundredCopiesAreOneFamily() {
    List<Report> copies = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      copies.add(report("copy" + i, "Outlet " + i, 1 + i % 3, FERRY));
    }
    assertEquals(100, only(families(copies)).members().size());
  }

  private static Report report(String id, String outlet, int day, String text) {
    Optional<PublicationDate> published =
        PublicationDate.parse(LocalDate.of(2026, 3, 1).plusDays(day) + "T08:00:00Z");
    Header header =
        new Header(
            Optional.empty(),
            Optional.of(outlet),
            Optional.empty(),
            published,
            Optional.empty(),
            Optional.empty(),
            List.of());
    return new Report(id, Optional.of(id), header, text);
  }

  private static List<Family> families(Report... reports) {
    return families(List.of(reports));
  }

  private static List<Family> families(List<Report> reports) {
    Lineage lineage = new Lineage(new MemoryLineageIndex());
    reports.forEach(report -> lineage.add(Wordings.of(report)));
    return lineage.families();
  }

  private static Family only(List<Family> families) {
    assertEquals(1, families.size(), () -> describe(families));
    return families.get(0);
  }

  private static List<String> ids(Family family) {
    assertTrue(family.members().size() > 0);
    return family.members().stream().map(Wording::id).toList();
  }

  private static String describe(List<Family> families) {
    StringBuilder all = new StringBuilder();
    for (Family family : families) {
      all.append(family.id())
          .append(ids(family))
          .append(family.agency())
          .append(family.origin().map(Wording::id))
          .append(family.ties())
          .append('\n');
    }
    return all.toString();
  }
}
