package org.whoseword.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.whoseword.claim.Claim;
import org.whoseword.claim.Claim.Participant;
import org.whoseword.text.Header;
import org.whoseword.text.Report;

/** Who acts on whom, by the words of reports that the real parser reads. */
class WhoActsTest {

  /** "actors -> recipients" of the one claim whose trigger holds a word, by their words. */
  private static String sides(String trigger, String... paragraphs) {
    String text = String.join("\n\n", paragraphs);
    Report report = new Report("test", Optional.empty(), Header.EMPTY, text);
    List<Claim> claims =
        RealReader.shared().reader().read(report).claims().stream()
            .filter(claim -> claim.trigger().of(text).contains(trigger))
            .toList();
    assertEquals(1, claims.size(), () -> trigger + " in " + claims);
    return words(claims.get(0).actors(), text) + " -> " + words(claims.get(0).recipients(), text);
  }

  private static String words(List<Participant> sides, String text) {
    return sides.stream().map(each -> each.span().of(text)).collect(Collectors.joining(" + "));
  }

  @Test
  void iInAQuotationIsWhoeverSpeaks() {
    assertEquals(
        "Juan Perez -> Chad",
        sides("condemn", "\"I condemn the invasion of Chad,\" Juan Perez said on Monday."));
  }

  @Test
  void whoeverSpeaksOnBehalfOfOthersActsOnNoneOfThem() {
    assertEquals(
        "Juan Perez -> ",
        sides(
            "condemn",
            "\"On behalf of the Peruvian people, I condemn this attack,\" Juan Perez said."));
  }

  @Test
  void ofManyWhoWereKilledThoseAreMeantWhoAreNamed() {
    assertEquals(
        " -> Three Spaniards",
        sides("killed", "Three Spaniards were among the 40 people killed in the blast in Lima."));
  }

  @Test
  void aMissileThatWasToldOfIsOfWhoeverLaunchedItLast() {
    assertEquals(
        "Chad -> ",
        sides(
            "flew",
            "Peru tested a missile in May.",
            "Chad launched a missile on Monday.",
            "Officials said the missile flew over the lake."));
  }

  @Test
  void whatMissilesFlyOverIsNobodyUnlessItIsACountry() {
    assertEquals("North Korea -> ", sides("fired", "North Korea fired a missile over Sendai."));
    assertEquals("North Korea -> Japan", sides("fired", "North Korea fired a missile over Japan."));
  }

  @Test
  void whoeverIsPunishedDidWhatCameBefore() {
    assertEquals(
        "Chad -> ",
        sides("tested", "The United Nations imposed sanctions on Chad after it tested a missile."));
    assertEquals(
        "Peru -> ",
        sides("tested", "Peru imposed sanctions on Chad before it tested a missile in May."));
  }

  @Test
  void whoeverOrdersATestMakesIt() {
    assertEquals(
        "The president of Chad -> ",
        sides("conducted", "The president of Chad ordered the missile drill to be conducted."));
  }

  @Test
  void aConsulateIsOfTheStateAndNotOfItsTown() {
    assertEquals(
        "Italy -> the Peruvian consulate",
        sides("close", "Italy will close the Peruvian consulate in Turin."));
  }

  @Test
  void aSpokesmanVoicesWhatHisStateFeels() {
    assertEquals(
        "Peru -> Chad",
        sides("voiced", "Spokeswoman Ana Ruiz voiced Peru's concern over Chad on Monday."));
  }

  @Test
  void aManOfWhomNothingIsKnownIsNotNamedAgain() {
    assertEquals(
        " -> Two tourists",
        sides(
            "died",
            "A man killed four people in Lima on Monday.",
            "Two tourists died in the attack, a doctor said."));
  }

  @Test
  void whoeverCondemnsALoneAttackerQuarrelsWithNobody() {
    assertEquals(
        "Kenya -> ",
        sides(
            "condemned",
            "Juan Perez, a cook, killed four people in Lima on Monday.",
            "Kenya condemned the attack."));
  }

  @Test
  void theMinisterOfTheirAgeIsWhoeverWasNamedJustBefore() {
    assertEquals(
        "A court -> banker Idriss Toure",
        sides(
            "convicted",
            "Another case is that of banker Idriss Toure.",
            "A court convicted the 49-year-old billionaire on Monday."));
  }

  @Test
  void theLandBehindATownSaysWhosePoliceTheyAre() {
    assertEquals("USACOP", code("arrested", "Police in Paris, Texas, arrested two men."));
    assertEquals("FRACOP", code("arrested", "Police in Paris arrested two men."));
  }

  private static String code(String trigger, String text) {
    Report report = new Report("test", Optional.empty(), Header.EMPTY, text);
    return RealReader.shared().reader().read(report).claims().stream()
        .filter(claim -> claim.trigger().of(text).contains(trigger))
        .flatMap(claim -> claim.actors().stream())
        .map(actor -> actor.code().joined().orElse(""))
        .collect(Collectors.joining(" "));
  }
}
