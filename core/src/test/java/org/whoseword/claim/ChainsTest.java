package org.whoseword.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.whoseword.text.Span;
import org.whoseword.who.ActorCode;
import org.whoseword.who.Mention;
import org.whoseword.who.Party;
import org.whoseword.word.Attribution;
import org.whoseword.word.Chain;
import org.whoseword.word.Factuality;
import org.whoseword.word.Link;
import org.whoseword.word.Source;

class ChainsTest {

  private static final Optional<Link> NOBODY = Optional.empty();

  private static final Optional<Party> MARTA =
      Optional.of(
          new Party(
              "p1",
              Party.Kind.PERSON,
              "Marta",
              ActorCode.UNKNOWN,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              List.of(
                  new Mention(
                      0, 0, new Span(0, 5), Mention.Form.NAME, OptionalInt.empty(), "test"))));

  private static Optional<Link> link(String name, int at, Optional<Party> party) {
    return Optional.of(
        new Link(
            new Source.Person(name, Optional.empty()),
            new Span(at, at + 5),
            new Span(at + 6, at + 9),
            Link.Speech.INDIRECT,
            Factuality.CERTAIN,
            Optional.empty(),
            party));
  }

  private static Attribution attribution(
      String id, Span cue, Span content, Optional<Link> through, Optional<Link> link) {
    return new Attribution(
        id,
        Optional.empty(),
        List.of(),
        List.of(cue),
        List.of(content),
        Attribution.Act.REPORT,
        "neutral",
        Factuality.CERTAIN,
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
        through,
        link,
        0,
        0,
        "test");
  }

  private static Attribution attribution(String id, Span cue, Span content) {
    return attribution(id, cue, content, NOBODY, NOBODY);
  }

  private static List<String> over(Span trigger, Attribution... attributions) {
    return new Chains(List.of(attributions)).over(trigger).stream().map(Attribution::id).toList();
  }

  private static List<String> names(Attribution... over) {
    return Chains.chain(List.of(over)).links().stream().map(link -> link.source().name()).toList();
  }

  @Test
  void aTriggerStandsOnTheWordOfWhoeverSaysIt() {
    Attribution said = attribution("a1", new Span(10, 14), new Span(15, 60));
    assertEquals(List.of("a1"), over(new Span(20, 26), said));
    assertEquals(List.of(), over(new Span(60, 66), said));
  }

  @Test
  void theLongerContentStandsNearerTheOutlet() {
    Attribution inner = attribution("a1", new Span(40, 44), new Span(45, 60));
    Attribution outer = attribution("a2", new Span(10, 14), new Span(15, 60));
    assertEquals(List.of("a2", "a1"), over(new Span(50, 56), inner, outer));
  }

  @Test
  void ofContentsOfOneLengthTheFirstNumberedIsOutermost() {
    Attribution tenth = attribution("a10", new Span(0, 4), new Span(15, 60));
    Attribution second = attribution("a2", new Span(10, 14), new Span(15, 60));
    assertEquals(List.of("a2", "a10"), over(new Span(50, 56), tenth, second));
  }

  @Test
  void aCueDoesNotStandOnItsOwnWord() {
    Attribution accused = attribution("a1", new Span(20, 27), new Span(15, 60));
    assertEquals(List.of(), over(new Span(20, 27), accused));
  }

  @Test
  void whoeverWasToldStandsNearerTheOutletThanTheSpeaker() {
    Attribution told =
        attribution(
            "a1",
            new Span(10, 14),
            new Span(15, 60),
            link("Reuters", 0, Optional.empty()),
            link("Marta", 100, Optional.empty()));
    assertEquals(List.of("Reuters", "Marta"), names(told));
  }

  @Test
  void onePartyTwiceIsOneLink() {
    Span content = new Span(35, 60);
    assertEquals(
        List.of("Marta"),
        names(
            attribution("a1", new Span(10, 14), content, NOBODY, link("Marta", 0, MARTA)),
            attribution("a2", new Span(30, 34), content, NOBODY, link("she", 100, MARTA))));
  }

  @Test
  void twoUnnamedSourcesAreTwoLinks() {
    Span content = new Span(35, 60);
    Optional<Link> here = link("an official", 0, Optional.empty());
    Optional<Link> there = link("an official", 100, Optional.empty());
    assertEquals(
        List.of("an official", "an official"),
        names(
            attribution("a1", new Span(10, 14), content, NOBODY, here),
            attribution("a2", new Span(30, 34), content, NOBODY, there)));
  }

  @Test
  void anAttitudeMakesNoLink() {
    Attribution wants = attribution("a1", new Span(10, 14), new Span(15, 60));
    assertEquals(Chain.OUTLET, Chains.chain(List.of(wants)));
  }
}
