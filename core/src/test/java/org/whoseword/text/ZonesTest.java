package org.whoseword.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ZonesTest {

  @Test
  void singleSentenceIsBody() {
    assertZones("Rebels shelled the port on Sunday.", "BODY Rebels shelled the port on Sunday.");
  }

  @Test
  void firstLineWithoutFullStopIsTheHeadline() {
    assertZones(
        "Rebels shell port\n\nRebels shelled the port on Sunday.",
        "HEADLINE Rebels shell port",
        "BODY Rebels shelled the port on Sunday.");
  }

  @Test
  void titleCaseWithFullStopIsAHeadlineToo() {
    assertZones(
        "Northern Rebels Shell Port Before Talks.\n\nThe talks begin on Monday.",
        "HEADLINE Northern Rebels Shell Port Before Talks.",
        "BODY The talks begin on Monday.");
  }

  @Test
  void sentenceInFrontIsNoHeadline() {
    assertZones(
        "The port was quiet.\n\nThe talks begin on Monday.",
        "BODY The port was quiet.",
        "BODY The talks begin on Monday.");
  }

  @Test
  void knownTitleIsFoundInOtherQuotesAndWithAFullStop() {
    Header header = title("Mayor: 'We stay'");
    Report report =
        new Report("t", Optional.empty(), header, "Mayor: ‘We stay.’\n\nThe mayor stays.");
    assertEquals(List.of("HEADLINE Mayor: ‘We stay.’", "BODY The mayor stays."), zones(report));
  }

  @Test
  void headlineThatIsRepeatedWithItsDateIsNoBody() {
    assertZones(
        "Flood hits valley\n\nFlood hits valley Updated: 2026-03-02 10:15 (Xinhua)\nIt rained.",
        "HEADLINE Flood hits valley",
        "HEADLINE Flood hits valley",
        "BYLINE Updated: 2026-03-02 10:15 (Xinhua)",
        "BODY It rained.");
  }

  @Test
  void datelinesAreCutOffTheirSentence() {
    assertDateline("MOSUL, Iraq (Reuters) -", "MOSUL, Iraq (Reuters) - Troops left.");
    assertDateline("BAGHDAD —", "BAGHDAD — Troops left.");
    assertDateline("(CNN)", "(CNN) Troops left.");
    assertDateline("PARIS, Aug 31 (Reuters) -", "PARIS, Aug 31 (Reuters) - Troops left.");
    assertDateline("DES MOINES, Iowa —", "DES MOINES, Iowa — Troops left.");
    assertDateline("SEOUL/UNITED NATIONS (dpa) -", "SEOUL/UNITED NATIONS (dpa) - Troops left.");
    assertDateline("Moscow, SANA-", "Moscow, SANA- Troops left.");
    assertDateline("AL-HADRA (AFP) -", "AL-HADRA (AFP) - Troops left.");
  }

  @Test
  void capitalsAndDashesInsideSentencesAreNoDateline() {
    assertZones("US-Russia talks ended on Friday.", "BODY US-Russia talks ended on Friday.");
    assertZones("UPDATE: Troops left.", "BODY UPDATE: Troops left.");
    assertZones(
        "The army (the largest in the region) - Troops left.",
        "BODY The army (the largest in the region) - Troops left.");
  }

  @Test
  void agencyOfDatelineBylineAndContributorsGoesToTheHeader() {
    assertEquals(List.of("AP"), agencies("OSLO (AP) - Troops left."));
    assertEquals(
        List.of("AP"), agencies("Troops leave\n\nBy Jane Roe, Associated Press\n\nTroops left."));
    assertEquals(List.of("dpa"), agencies("Troops left Oslo on Monday. - dpa"));
    assertEquals(
        List.of("AFP"),
        agencies("Troops left. (Agence France-Presse contributed to this report.)"));
    assertEquals(List.of("AP", "Reuters"), agencies("Troops left the town. With AP and Reuters."));
  }

  @Test
  void anAgencyThatNoTableListsIsKnownByItsForm() {
    assertEquals(
        List.of("Continental Press"),
        agencies("SARVAN, Oct 12 (Continental Press) - Troops left the town."));
    assertEquals(
        List.of("Orvania News Agency"), agencies("SARVAN (Orvania News Agency) - Troops left."));
    assertEquals(List.of("Agencia Sarvana"), agencies("SARVAN (Agencia Sarvana) - Troops left."));
    for (String other :
        List.of(
            "SARVAN (Orvania) - Troops left.",
            "SARVAN (Daily Chronicle) - Troops left.",
            "SARVAN - Troops left (Continental Press) the town.",
            "The court (Sarvan Press) left.")) {
      assertEquals(List.of(), agencies(other), other);
    }
  }

  @Test
  void bylineGivesTheAuthor() {
    Zones.Zoned zoned =
        Zones.in(report("Troops leave\n\nBy Jane Roe and Omar Haddad\n\nTroops left on Monday."));
    assertEquals(Optional.of("Jane Roe and Omar Haddad"), zoned.report().header().byline());
  }

  @Test
  void postedLineGivesTheDayWhereTheInputGivesNone() {
    assertEquals(Optional.of("2026-05-03"), published("Published: 3 May 2026 08:15"));
    assertEquals(Optional.of("2026-05-03"), published("Posted on May 3rd, 2026 at 8:15 AM"));
    assertEquals(Optional.of("2026-05-03"), published("Updated: 2026-05-03 08:15"));
    assertEquals(Optional.empty(), published("Published: 31 June 2026 08:15"));
  }

  private static Optional<String> published(String line) {
    return Zones.in(report("Troops leave\n\n" + line + "\n\nTroops left on Monday."))
        .report()
        .header()
        .published()
        .map(PublicationDate::text);
  }

  @Test
  void sentenceThatBeginsWithByIsBody() {
    assertZones(
        "Troops leave\n\nBy noon the last soldiers had left.",
        "HEADLINE Troops leave",
        "BODY By noon the last soldiers had left.");
  }

  @Test
  void agencyUnderACutOffCaptionIsAPhotoCreditAndNobodysSource() {
    String text =
        "Fighters leave town\n\nA fighter waves from a lorry as they leav\nREUTERS\n\n"
            + "The last fighters left on Monday.\n\nNobody stayed.";
    assertZones(
        text,
        "HEADLINE Fighters leave town",
        "CAPTION A fighter waves from a lorry as they leav",
        "CREDIT REUTERS",
        "BODY The last fighters left on Monday.",
        "BODY Nobody stayed.");
    assertEquals(List.of(), agencies(text));
  }

  @Test
  void paragraphThatEndsWithAPhotoCreditIsACaption() {
    String text =
        "Fighters leave town\n\nA lorry near Orlo in May. (Jo Lind/Reuters)\n\nThe fighters left.";
    assertZones(
        text,
        "HEADLINE Fighters leave town",
        "CAPTION A lorry near Orlo in May.",
        "CREDIT (Jo Lind/Reuters)",
        "BODY The fighters left.");
    assertEquals(List.of(), agencies(text));
  }

  @Test
  void agencyThatIsCitedStaysInTheBody() {
    assertZones(
        "Fighters leave town\n\nThe fighters left, the governor told Reuters.",
        "HEADLINE Fighters leave town",
        "BODY The fighters left, the governor told Reuters.");
  }

  @Test
  void commentBoxAndWhatFollowsItIsBoilerplate() {
    String body = "The fighters left. ".repeat(20).strip();
    assertZones(
        "Fighters leave town\n\n" + body + "\n\nCOMMENTS\n\nWell done, says a reader.",
        "HEADLINE Fighters leave town",
        "BODY " + body,
        "BOILERPLATE COMMENTS",
        "BOILERPLATE Well done, says a reader.");
  }

  @Test
  void sentencesThatBeginLikeBoilerplateAreBody() {
    for (String sentence :
        List.of(
            "Share prices fell in Oslo on Friday.",
            "Like many others, the mayor announced it on Twitter.",
            "Copyright law protects the author.",
            "Reporting by the Post has shown that the mayor knew.",
            "A video posted on May 3 shows the attack.",
            "More news of the attack came from the mayor.")) {
      assertZones("Mayor resigns\n\n" + sentence, "HEADLINE Mayor resigns", "BODY " + sentence);
    }
  }

  @Test
  void hardWrappedLinesMakeOneBlockAParagraph() {
    String text =
        """
        Gunmen attacked a convoy of lorries near the border town of
        Orlo on Sunday and killed two drivers, the governor of the
        province said. Nobody claimed the attack.
        The drivers came from the south, and their families have been
        told that the bodies will be brought home within the week.
        """;
    assertEquals(2, Zones.in(report(text)).zones().size());
  }

  @Test
  void paragraphALineMakesOneBlockALine() {
    String text =
        "Gunmen attacked a convoy.\nTwo drivers died.\nNobody claimed it.\nThe road is closed.";
    assertEquals(4, Zones.in(report(text)).zones().size());
  }

  @Test
  void lineEndsDoNotMatter() {
    String text = "Troops leave\n\nOSLO (AP) - Troops left.\n\nNobody\u00a0stayed.\n";
    List<String> lf = zones(report(text));
    assertEquals(lf, zones(report(text.replace("\n", "\r\n"))));
    assertEquals(lf, zones(report(text.replace("\n", "\r"))));
    assertEquals(lf, zones(report("\f" + text.replace("\n\n", "\n\t \u00a0\n"))));
  }

  @Test
  void whatTheInputMarksNeedsNoGuess() {
    String text = "Troops leave\n\nA soldier smiles.\n\nTroops left on Monday.";
    Zone caption = new Zone(Zone.Kind.CAPTION, new Span(14, 31));
    Report report = new Report("t", Optional.empty(), Header.EMPTY, text, List.of(caption));
    assertEquals(
        List.of(
            "HEADLINE Troops leave", "CAPTION A soldier smiles.", "BODY Troops left on Monday."),
        zones(report));
  }

  @Test
  void zonesAreInOrderAndDoNotOverlap() {
    String text =
        "A\n\n(AP)\n\nBy X Y\n\nOSLO (AP) - Troops left. (Jo Lind/AFP)\nCOMMENTS\n\n\n© 2026 X";
    List<Zone> zones = Zones.in(report(text)).zones();
    for (int i = 1; i < zones.size(); i++) {
      assertTrue(zones.get(i - 1).span().end() <= zones.get(i).span().start(), zones.toString());
    }
  }

  private static void assertDateline(String expected, String text) {
    assertZones(
        "Troops leave\n\n" + text,
        "HEADLINE Troops leave",
        "DATELINE " + expected,
        "BODY Troops left.");
  }

  private static void assertZones(String text, String... expected) {
    assertEquals(List.of(expected), zones(report(text)));
  }

  private static List<String> agencies(String text) {
    return Zones.in(report(text)).report().header().agencies();
  }

  private static List<String> zones(Report report) {
    return Zones.in(report).zones().stream()
        .map(zone -> zone.kind() + " " + zone.span().of(report.text()))
        .collect(Collectors.toList());
  }

  private static Report report(String text) {
    return new Report("t", Optional.empty(), Header.EMPTY, text);
  }

  private static Header title(String title) {
    return new Header(
        Optional.of(title),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
