package org.whoseword.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whoseword.text.Span;
import org.whoseword.word.Attribution;
import org.whoseword.word.Factuality;
import org.whoseword.word.Hedge;
import org.whoseword.word.Link;
import org.whoseword.word.Source;

/** From the levels of a chain to status and hedge: nothing else decides them. */
class StandingTest {

  private static final Span WORDS = new Span(0, 5);

  private static Attribution level(
      Attribution.Act act, Factuality factuality, boolean source, boolean hedge, String rule) {
    Optional<Hedge> distance = hedge ? Optional.of(new Hedge(WORDS, rule)) : Optional.empty();
    Link link =
        new Link(
            new Source.Person("Marta", Optional.empty()),
            WORDS,
            WORDS,
            Link.Speech.INDIRECT,
            factuality,
            distance,
            Optional.empty());
    return new Attribution(
        "a1",
        Optional.empty(),
        source ? List.of(WORDS) : List.of(),
        List.of(WORDS),
        List.of(WORDS),
        act,
        "neutral",
        factuality,
        Link.Speech.INDIRECT,
        Optional.empty(),
        new Attribution.Speaker(
            "person",
            Optional.empty(),
            Attribution.Naming.NAMED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        Optional.empty(),
        source && act == Attribution.Act.REPORT ? Optional.of(link) : Optional.empty(),
        0,
        0,
        rule);
  }

  private static Attribution said(String factuality) {
    return level(Attribution.Act.REPORT, Factuality.of(factuality), true, false, "say");
  }

  @ParameterizedTest(name = "{0} under {1} is {2}")
  @CsvSource({
    "HAPPENED, CT+, HAPPENED",
    "HAPPENED, PR+, POSSIBLE",
    "HAPPENED, PS+, POSSIBLE",
    "HAPPENED, CT-, DENIED",
    "HAPPENED, PR-, DENIED",
    "HAPPENED, Uu, HAPPENED",
    "PLANNED, PR+, PLANNED",
    "PLANNED, CT-, DENIED",
    "DENIED, CT+, DENIED",
    "ATTEMPTED, PS+, ATTEMPTED",
    "CONDITIONAL, CT+, CONDITIONAL"
  })
  void oneLevel(Status own, String factuality, Status expected) {
    assertEquals(new Standing(expected, false), Standing.of(own, false, List.of(said(factuality))));
  }

  @Test
  void noLevelLeavesTheActAsItIs() {
    assertEquals(
        new Standing(Status.HAPPENED, false), Standing.of(Status.HAPPENED, false, List.of()));
    assertEquals(new Standing(Status.PLANNED, true), Standing.of(Status.PLANNED, true, List.of()));
  }

  @Test
  void aDenialOnAnyLevelDenies() {
    assertEquals(
        Status.DENIED,
        Standing.of(Status.HAPPENED, false, List.of(said("CT+"), said("CT-"))).status());
    assertEquals(
        Status.DENIED,
        Standing.of(Status.HAPPENED, false, List.of(said("CT-"), said("PS+"))).status());
  }

  @Test
  void anIntentionMakesAPlan() {
    Attribution plans = level(Attribution.Act.INTENTION, Factuality.UNKNOWN, true, false, "plan");
    assertEquals(
        new Standing(Status.PLANNED, false), Standing.of(Status.HAPPENED, false, List.of(plans)));
  }

  @Test
  void whoClaimsHedges() {
    Attribution claims = level(Attribution.Act.REPORT, Factuality.CERTAIN, true, true, "claim");
    assertEquals(
        new Standing(Status.HAPPENED, true),
        Standing.of(Status.HAPPENED, false, List.of(said("CT+"), claims)));
  }

  @Test
  void hearsayHedgesAndLeavesDoneWhatIsToldAsDone() {
    Attribution reportedly =
        level(Attribution.Act.REPORT, Factuality.POSSIBLE, false, false, "hedge.adverb");
    Attribution isBelieved =
        level(Attribution.Act.ATTITUDE, Factuality.PROBABLE, false, false, "believe");
    Attribution appears =
        level(Attribution.Act.APPEARANCE, Factuality.PROBABLE, false, false, "seem");
    for (Attribution level : List.of(reportedly, isBelieved, appears)) {
      assertEquals(
          new Standing(Status.HAPPENED, true),
          Standing.of(Status.HAPPENED, false, List.of(level)),
          level.rule());
    }
  }

  @Test
  void whatSomebodyBelievesIsPossibleAndNotHedgedByTheReport() {
    Attribution believes =
        level(Attribution.Act.ATTITUDE, Factuality.PROBABLE, true, false, "believe");
    assertEquals(
        new Standing(Status.POSSIBLE, false),
        Standing.of(Status.HAPPENED, false, List.of(believes)));
  }
}
